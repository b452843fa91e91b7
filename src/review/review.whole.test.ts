/**
 * What a review says of a document: counts with their lines, passages left as text, messages with the words they are
 * about.
 */
import { expect, test } from 'vitest'
import { convert } from '../converter/index.ts'
import { message } from '../model/rules.ts'
import { besideName, reviewPage } from './page.ts'
import { reviewOf, type Review } from './review.ts'
import { tell } from './tell.ts'

const TEXT = `Protokoll Tekniska nämnden 2024-03-12

Mötet hölls i Ekby. Det var kallt.

§ 1 Parkering

Planen gäller torget och gatan.
Den har varit på remiss.

Beslut

Tekniska nämnden beslutar att anta planen.

§ 4 Övriga frågor

Inga övriga frågor.

Bilaga 1

Text i bilagan.
`

async function review(text: string, name = 'a.txt'): Promise<Review> {
  const conversion = await convert({ name, bytes: new TextEncoder().encode(text), sidecar: null }, [])
  return reviewOf({ conversion, outcome: conversion.outcome, output: 'x/y.md', messages: conversion.messages })
}

test('what was recognised stands with its lines', async () => {
  const { found } = await review(TEXT)
  const rows = Object.fromEntries(found.map(({ what, value, place }) => [what, [value, place?.span ?? null]]))
  expect(rows).toMatchObject({
    Datum: ['12 mars 2024', [1, 1]],
    Paragrafer: ['2 (§ 1 till § 4)', [5, 16]],
    Beslut: ['1', [12, 12]],
    'Paragrafer utan beslut': ['1 (§ 4)', null],
    Bilagor: ['1', [18, 20]],
  })
})

test('a day that nobody knows is said so in words that go with its name', async () => {
  const unknown = await review(TEXT.replace(' 2024-03-12', ''))
  expect(tell('in', unknown).at(-1)).toMatch(/; datum okänt; /)
})

test('what was left as text stands with where it is and how it begins', async () => {
  const { asText, lines } = await review(TEXT)
  expect(asText.map(({ where, words, lines: count, place }) => [where, words, count, place.span])).toEqual([
    ['Före första paragrafen', 'Mötet hölls i Ekby. Det var kallt.', 1, [3, 3]],
    ['§ 1', 'Planen gäller torget och gatan. Den har varit på remiss.', 2, [7, 8]],
    ['§ 4', 'Inga övriga frågor.', 1, [16, 16]],
    ['Bilagan ”Text i bilagan.”', 'Bilaga 1 …', 2, [18, 20]],
  ])
  expect(lines).toEqual({ record: 9, recognised: 5 })
})

test('a message has the words of its line; one that is for knowledge is not among what to look at', async () => {
  const { look, told } = await review(TEXT.replace('Inga övriga', 'Ring 070-123 45 67. Inga övriga'))
  const gap = look.find(({ ruleId }) => ruleId === 'number-gap')
  expect([gap?.line, gap?.words]).toEqual([14, '§ 4 Övriga frågor'])
  expect(told.map(({ ruleId, words }) => [ruleId, /070/.test(words ?? '')])).toEqual([['masked-phone', false]])
})

test('a document that was refused has nothing but why', async () => {
  const refused = await review('')
  expect([refused.found, refused.asText, refused.look.map(({ ruleId }) => ruleId)]).toEqual([[], [], ['empty']])
  expect(tell('in', refused)).toHaveLength(1)
})

test('of a document that stands as it stood, nothing is said again', async () => {
  const same = { ...(await review(TEXT)), outcome: 'unchanged' as const }
  expect(same.look).not.toEqual([])
  expect(tell('in', same)).toHaveLength(same.look.length + same.told.length)
})

test('words that were not read surely are shown with their pictures, but for those that are covered', async () => {
  const pictures = [
    { text: 'Parkering', line: 5, confidence: 41, src: 'data:image/png;base64,AAAA' },
    { text: '070-123', line: 16, confidence: 50, src: 'data:image/png;base64,BBBB' },
  ]
  const conversion = await convert(
    {
      name: 'a.txt',
      bytes: new TextEncoder().encode(TEXT.replace('Inga övriga', 'Ring 070-123 45 67.')),
      sidecar: null,
    },
    [],
  )
  const unsure = message('words-unsure', 5, { reason: 'Unexpected words', note: 'compare', pictures })
  conversion.messages.push(unsure)
  const reviewed = reviewOf({ conversion, outcome: 'converted', output: 'x/y.md', messages: conversion.messages })
  const page = await reviewPage([reviewed], [])
  expect(page).toContain('<img src="data:image/png;base64,AAAA" alt=""> ”Parkering”, rad 5, 41 % säkert')
  expect(page).not.toContain('BBBB')
})

test('two bodies whose names run together have a page each beside their sources', () => {
  expect(besideName('ks/utan-datum-2024.md')).not.toBe(besideName('ks-utan-datum/2024.md'))
})
