/** Feeds as a reader's program gets them: whole addresses, words that stay words, moments that are no day too exact. */
import { DOMParser } from '@xmldom/xmldom'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'mdast-util-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { History } from '../model/history.ts'
import { atom, feedsEnabled, siteUrl } from './feeds.ts'

const meeting = (date: string | null, title = 'Taxa', history: History = {}): MeetingEntry =>
  ({
    history,
    organ: 'tn',
    date,
    session: null,
    source: 's.txt',
    path: `protokoll/tn/${date ?? 'utan-datum-s'}/index.html`,
    body: { name: 'Tekniska <nämnden>' },
    paragrafer: [{ id: 'p1', name: '§ 1', title, outcome: { short: 'Antogs' } }],
  }) as unknown as MeetingEntry

const feed = (...meetings: MeetingEntry[]): string =>
  atom('https://x.se/a/', 'flode/tn.xml', 'Tekniska nämnden', meetings)
const allOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text)

beforeEach(() => {
  process.env['PARAGRAF_SETTINGS'] = ''
})
afterEach(() => {
  delete process.env['PARAGRAF_URL']
  delete process.env['PARAGRAF_SETTINGS']
})

test.each([
  ['https://x.se', 'https://x.se/'],
  ['https://x.se/a//', 'https://x.se/a/'],
])('the site at %s has the address %s', (given, expected) => {
  process.env['PARAGRAF_URL'] = given
  expect([siteUrl(), feedsEnabled()]).toEqual([expected, true])
})

test('without an address there are no feeds', () => {
  expect([siteUrl(), feedsEnabled()]).toEqual([null, false])
})

test.each([
  ['2024-11-28', '2024-11-28T00:00:00.000Z'],
  ['2021-12', '2021-12-01T00:00:00.000Z'],
  ['2021', '2021-01-01T00:00:00.000Z'],
  [null, '1970-01-01T00:00:00.000Z'],
])('a meeting of %s stands at %s', (date, expected) => {
  expect(allOf(feed(meeting(date)), 'updated')).toEqual([expected, expected])
})

test('days of publishing and of changes are those of the entry, and the newest that of the feed', () => {
  const changed = [{ date: '2026-12-03', ids: ['p1'] }]
  const xml = feed(
    meeting('2024-11-28', 'Taxa', { published: '2026-11-26' }),
    meeting('2024-10-01', 'Taxa', { published: '2026-11-25', changed }),
    meeting('2024-09-01'),
  )
  const at = (days: string[]) => days.map((day) => `${day}T00:00:00.000Z`)
  expect(allOf(xml, 'published')).toEqual(at(['2026-11-26', '2026-11-25']))
  expect(allOf(xml, 'updated')).toEqual(at(['2026-12-03', '2026-11-26', '2026-12-03', '2024-09-01']))
})

test('every entry has its own whole address, newest first, at most thirty', () => {
  const xml = feed(...Array.from({ length: 31 }, (_, at) => meeting(`2024-01-${String(31 - at).padStart(2, '0')}`)))
  expect(allOf(xml, 'id')).toHaveLength(31)
  expect(allOf(xml, 'id').slice(0, 2)).toEqual([
    'https://x.se/a/flode/tn.xml',
    'https://x.se/a/protokoll/tn/2024-01-31/index.html',
  ])
})

test('signs of HTML in a name or a title are words', () => {
  const xml = feed(meeting('2024-11-28', 'Taxa <b> & ]]> "avgift"'))
  expect(xml).not.toMatch(/<b>|<nämnden>/)
  const parsed = new DOMParser().parseFromString(xml, 'text/xml')
  const [content = '', title = ''] = ['content', 'title'].map(
    (tag) => parsed.getElementsByTagName('entry')[0]?.getElementsByTagName(tag)[0]?.textContent ?? '',
  )
  expect(content).toContain('<li><a href="https://x.se/a/protokoll/tn/2024-11-28/p1.html">§ 1 Taxa &lt;b')
  const shown = (html: string): string => toText(fromHtml(html, { fragment: true }))
  expect(shown(content)).toBe(
    '§ 1 Taxa <b> & ]]> "avgift" – AntogsÅtergivning av protokollet. Det justerade originalet gäller.',
  )
  expect(shown(title)).toBe('Tekniska <nämnden>, 28 november 2024')
})
