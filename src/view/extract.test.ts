/** What a page says of itself on paper. */
import { expect, test } from 'vitest'
import { extractOf } from './extract.ts'

const entry = {
  body: { name: 'Kommunstyrelsen', organisation: 'Ekby kommun' },
  kind: 'protokoll',
  date: '2026-03-10',
  session: null,
} as Parameters<typeof extractOf>[0]['entry']
const data = { source: 'ks mars.txt', pages: [], lines: 200 }
const path = 'protokoll/ks/2026-03-10/p23.html'
const NOBODY = { publisher: null, url: null }
const KNOWN = { publisher: 'Ekby kommun', url: 'https://x.se/' }
const paragraf = { number: '§\u00a023', span: [40, 55] as [number, number] }

const rows = (...args: Parameters<typeof extractOf>): string[] =>
  extractOf(...args).rows.map(({ name, value }) => `${name}: ${value}`.replaceAll('\u00a0', ' '))

test('a § names its meeting, its source by line, and its address where that is known', () => {
  expect(rows({ entry, data, site: NOBODY, path, paragraf })).toEqual([
    'Protokoll: Kommunstyrelsen (Ekby kommun), 10 mars 2026, § 23',
    'Källa: ks mars.txt, raderna 40–55',
  ])
  expect(rows({ entry, data, site: KNOWN, path, paragraf }).at(-1)).toBe(`Adress: https://x.se/${path}`)
  expect(rows({ entry, data, site: KNOWN, path, paragraf }).at(-2)).toBe('Utgivare: Ekby kommun')
})

test.each([
  [[40, 55], [], 'raderna 40–55'],
  [[40, 40], [], 'rad 40'],
  [[40, 55], [1, 30, 50], 'sidorna 2–3'],
  [[40, 49], [1, 30, 50], 'sida 2'],
])('lines %j of a source with pages at %j stand on %s', (span, pages, place) => {
  const [, source] = rows({
    ...{ entry, data: { ...data, pages }, site: NOBODY, path },
    paragraf: { ...paragraf, span: span as [number, number] },
  })
  expect(source).toBe(`Källa: ks mars.txt, ${place}`)
})

test('a whole meeting is all lines of its source, and has a code where the address is known', () => {
  const whole = { entry, data, path: 'protokoll/ks/2026-03-10/index.html', paragraf: null }
  expect(rows({ ...whole, site: NOBODY })).toEqual([
    'Protokoll: Kommunstyrelsen (Ekby kommun), 10 mars 2026',
    'Källa: ks mars.txt, raderna 1–200',
  ])
  expect(extractOf({ ...whole, site: NOBODY }).qr).toBeNull()
  expect(extractOf({ ...whole, site: KNOWN }).qr?.path).toMatch(/^M0 0\.5h7/)
})
