/** A § as a source in the forms of others, read back by a program that people use for it. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { FORMATS, type Source } from './citation-formats.ts'

const SOURCE: Source = {
  organ: { name: 'Kommunstyrelsen', organisation: 'Ekby kommun' },
  ...{ kind: 'protokoll', date: '2024-06-12', session: null, number: '§\u00a0544', title: 'Taxa för bad' },
  ...{ dnr: ['KS 2024/12'], key: 'ks-2024-06-12-p544', url: 'https://ekby.se/protokoll/ks/2024-06-12/p544.html' },
}
function formatted(name: string, given: Partial<Source> = {}): string {
  const [, format] = FORMATS.find(([own]) => own === name) ?? []
  if (!format) throw new Error(`no format ${name}`)
  return format({ ...SOURCE, ...given })
}
interface Read {
  title: string
  URL?: string
  issued?: { 'date-parts': number[][] }
}
const read = (text: string): Read => (new Cite(text) as { data: Read[] }).data[0] as Read

test.each([
  ['Kort', 'Kommunstyrelsen 12 juni 2024 § 544 https://ekby.se/protokoll/ks/2024-06-12/p544.html'],
  [
    'Fullständig',
    'Kommunstyrelsen (Ekby kommun), protokoll 12 juni 2024, § 544 Taxa för bad, dnr KS 2024/12. https://ekby.se/protokoll/ks/2024-06-12/p544.html',
  ],
  [
    'Markdown',
    '[Kommunstyrelsen 12 juni 2024 § 544 Taxa för bad](<https://ekby.se/protokoll/ks/2024-06-12/p544.html>)',
  ],
  [
    'HTML',
    '<a href="https://ekby.se/protokoll/ks/2024-06-12/p544.html">Kommunstyrelsen (Ekby kommun), protokoll 12 juni 2024, § 544 Taxa för bad, dnr KS 2024/12.</a>',
  ],
])('%s', (name, text) => expect(formatted(name)).toBe(text))

describe.each(['BibTeX', 'RIS', 'CSL-JSON'])('%s is read by others', (name) => {
  test('with title, day and address', () => {
    const { title, URL, issued } = read(formatted(name))
    expect([title, URL, issued?.['date-parts'][0]]).toEqual(['Taxa för bad', SOURCE.url, [2024, 6, 12]])
  })

  test('with signs that mean something in it', () => {
    const title = 'Böter 50 % & ränta_1 #2 {x} "y" ~ ^ $5'
    expect(read(formatted(name, { title })).title).toBe(title)
  })

  test('without what nobody knows', () => {
    const { URL, issued } = read(formatted(name, { url: null, date: null, dnr: [] }))
    expect([URL, issued]).toEqual([undefined, undefined])
  })
})

test('what stands in a title can be no markup', () => {
  const title = 'Taxa <b>"x"</b> & [y](z) *'
  expect(formatted('HTML', { title })).toContain('§ 544 Taxa &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; [y](z) *')
  expect(formatted('Markdown', { title })).toContain('§ 544 Taxa \\<b\\>"x"\\</b\\> & \\[y\\](z) \\*](<https')
})

test('without an address there is none, not even a broken one', () => {
  for (const [name] of FORMATS) expect(formatted(name, { url: null })).not.toMatch(/https?:|file:|null|undefined/)
})
