/** References on a page: links in the text, rows in the list. The words of the text stay as they are. */
import { expect, test } from 'vitest'
import { resolverOf } from '../across/references/resolve.ts'
import { KF, KS, meeting } from '../across/meetings.fixture.ts'
import { referenceRows, referencesIn } from './references.ts'
import { explain } from './terms.ts'

const PAGE = 'protokoll/ks/2024-02-02/p4.html'
const TEXT =
  'I 2024-02-02 § 4 står det. Kommunfullmäktiges beslut 2024-01-01 § 1, kulturnämndens beslut 2024-01-01 § 2, och SOU 2024:14.'
const HERE = meeting(KS, '2024-02-02', { 4: { text: TEXT } })
const { resolve } = resolverOf([HERE, meeting(KF, '2024-01-01', { 1: { title: 'Nytt badhus' } })], () => null)

test('what is here is a link, what is not is marked, and neither the page itself nor another authority is', () => {
  const links = (text: string) => referencesIn(text, HERE, PAGE, resolve)
  const { html } = explain(`<p>${TEXT}</p><h2>2024-01-01 § 1</h2>`, 'ordlista.html', links)
  expect(html).toContain('beslut <a class="ref" href="../../kf/2024-01-01/p1.html">2024-01-01 § 1</a>,')
  expect(html).toContain('beslut <span class="ref">2024-01-01 § 2</span>,')
  expect(html).toContain('<p>I 2024-02-02 § 4 står det.')
  expect(html).toContain('och SOU 2024:14.')
  expect(html.split(/<[^<>]+>/).join('')).toBe(`${TEXT}2024-01-01 § 1`)
})

test('the list says what each leads to, or why it leads nowhere', () => {
  const mentions = HERE.paragrafer[0]?.mentions ?? []
  expect(referenceRows(mentions, HERE, PAGE, resolve)).toEqual([
    { quote: '2024-01-01 § 1', href: '../../kf/2024-01-01/p1.html', note: 'Nytt badhus', title: 'Nytt badhus' },
    { quote: '2024-01-01 § 2', href: null, note: 'organet finns inte på webbplatsen', title: null },
    { quote: 'SOU 2024:14', href: null, note: 'hör till en annan myndighet', title: null },
  ])
})

test('a whole matter and another § of it say what they are', () => {
  const [mention] = HERE.paragrafer[0]?.mentions ?? []
  if (!mention) throw new Error('no mention')
  const row = (found: ReturnType<typeof resolve>, same = false) =>
    referenceRows([{ ...mention, same } as typeof mention], HERE, PAGE, () => found).map(({ href, note, title }) => [
      href,
      note,
      title,
    ])
  expect(row({ to: 'matter', path: 'arende/ekby-kommun/ks-2024-1.html' })).toEqual([
    ['../../../arende/ekby-kommun/ks-2024-1.html', 'ärendet', null],
  ])
  const target = { title: 'Nytt badhus', path: 'protokoll/kf/2024-01-01/p1.html' }
  const there = { to: 'paragraf', target } as ReturnType<typeof resolve>
  expect([row(there), row(there, true)].flat().map(([, note]) => note)).toEqual([
    'Nytt badhus',
    'Nytt badhus (samma ärende)',
  ])
})
