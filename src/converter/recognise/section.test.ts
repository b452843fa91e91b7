/** Headings of the document's own sections, wherever they stand. */
import { expect, test } from 'vitest'
import { blockOf, contextOf } from './context.fixture.ts'
import { section } from './section.ts'

const says = (...of: Parameters<typeof blockOf>) => section(blockOf(...of), contextOf())
const service = 'Detta dokument har elektroniskt undertecknats av Ada Provlund'

test.each<[string, string, ...Parameters<typeof blockOf>]>([
  ['signatures', 'a line that a signing service wrote', 'Ada Provlund', { line: { signed: true } }],
  ['signatures', 'the head of the page that such a service adds', 'Signatursida'],
  ['signatures', 'its words of an electronic signature, in capitals too', service.toUpperCase()],
  ['signatures', 'its words of a digital one', 'Detta dokument har digitalt signerats av'],
  ['signatures', 'such words as long as they may be', service.padEnd(120, 'a')],
  ['signatures', 'a label of who signs', 'Vid protokollet'],
  ['signatures', 'two such labels side by side', 'Vid protokollet          Justeras'],
  ['signatures', 'the same with one space between them', 'Vid protokollet Justeras'],
  ['signatures', 'a heading that the source marks', 'Signaturer', { line: { rank: 2 } }],
  ['signatures', 'the same with commas', 'Vid protokollet,          Justeras,'],
  ['attendance', 'a label of who is there', 'Närvarande:'],
  ['attendance', 'the same with their names beside it', 'Närvarande: Ada Provlund, Bo Provberg'],
])('%s are headed by %s', (kind, _, ...of) => expect(says(...of)).toEqual({ type: 'section', kind }))

test.each<[string, ...Parameters<typeof blockOf>]>([
  ['text', 'Nämnden tackar för informationen.'],
  ['words of a signing service that are longer', service.padEnd(121, 'a')],
  ['words before those of a signing service', `Not: ${service}`],
  ['a word that only begins as the head of its page', 'Signatursidan saknas'],
  ['words behind that head', 'Se signatursida'],
  ['a text of this document that is not signed', 'Detta dokument har tagits fram av kontoret'],
  ['labels side by side with a line below', 'Vid protokollet          Justeras', { more: 1 }],
  ['labels beside words that are none', 'Vid protokollet          Planen'],
  ['a label and a name behind it', 'Justeras Ada'],
  ['the same word without a mark', 'Signaturer'],
  ['words that are none beside a label', 'Planen          Vid protokollet'],
])('no section is headed by %s', (_, ...of) => expect(says(...of)).toBeUndefined())

test.each<[string, boolean, string, string]>([
  ['as many names below', true, 'Ordförande          Justerare', 'Ada Provlund          Bo Provberg'],
  ['fewer names', false, 'Ordförande          Justerare', 'Ada Provlund'],
  ['a name and an office', false, 'Ordförande          Justerare', 'Ada Provlund          kommunchef'],
  ['names below another office', false, 'Ordförande          Kassör', 'Ada Provlund          Bo Provberg'],
  ['a name below one alone', false, 'Ordförande', 'Ada Provlund'],
])('offices side by side with %s head signatures: %s', (_, isHead, offices, names) => {
  const mark = section(blockOf(offices), contextOf({ after: blockOf(names) }))
  expect(mark?.type === 'section' && mark.kind === 'signatures').toBe(isHead)
})

test('offices below names side by side are of those, and head nothing', () => {
  const [above, below] = ['Ada Provlund          Bo Provberg', 'Siv Provdal          Nils Provhed'].map((text) =>
    blockOf(text),
  )
  const offices = blockOf('Ordförande          Justerare')
  expect(section(offices, contextOf({ before: above, after: below }))).toBeUndefined()
})

test.each<[before: string, isHead: boolean]>([
  ['Till presidium utsågs', false],
  ['Till presidium utsågs:', false],
  ['Mötet avslutades', true],
  ['Motionen avslogs', true],
])('offices above their names and below "%s" head signatures: %s', (before, isHead) => {
  const about = { before: blockOf(before), after: blockOf('Ada Provlund          Bo Provberg') }
  expect(section(blockOf('Talman          Mötessekreterare'), contextOf(about)) !== undefined).toBe(isHead)
})

test.each<[string, boolean, string, string]>([
  ['the secretary', true, 'Ekby 21 mars 2024', 'Ada Provlund, sekr.'],
  [
    'the secretary, and a comma behind the place',
    true,
    'Norra Ekby, den 21 mars 2024',
    'Ada Provlund, mötessekreterare',
  ],
  ['somebody else', false, 'Ekby 21 mars 2024', 'Ada Provlund, kassör'],
  ['a name alone', false, 'Ekby 21 mars 2024', 'Ada Provlund'],
  ['a name and more', false, 'Ekby 21 mars 2024', 'Ada Provlund, sekr., Ekby'],
  ['the secretary, and no day', false, 'Ekby bystuga kl 19', 'Ada Provlund, sekr.'],
  ['the secretary, and a sentence', false, 'Mötet hölls i Ekby 21 mars 2024.', 'Ada Provlund, sekr.'],
])('a place and a day above %s head signatures: %s', (_, isHead, place, name) => {
  const mark = section(blockOf(place), contextOf({ after: blockOf(name) }))
  expect(mark?.type === 'section' && mark.kind === 'signatures').toBe(isHead)
})

test.each<[string, boolean, string, string]>([
  ['as many offices', true, 'Ada Provlund          Bo Provberg', 'Sekreterare          Ordförande'],
  ['fewer offices', false, 'Ada Provlund          Bo Provberg', 'Ordförande'],
  ['another office', false, 'Ada Provlund          Bo Provberg', 'Sekreterare          Kassör'],
  ['an office below one name alone', false, 'Ada Provlund', 'Ordförande'],
  ['offices below what is no name', false, 'Ada Provlund          Planen', 'Sekreterare          Ordförande'],
])('names side by side above %s head signatures: %s', (_, isHead, names, offices) => {
  const mark = section(blockOf(names), contextOf({ after: blockOf(offices) }))
  expect(mark?.type === 'section' && mark.kind === 'signatures').toBe(isHead)
})

test.each<[text: string, below: string, isHead: boolean]>([
  ['Ekby som ovan', 'Ada Provlund', true],
  ['Ort och dag som ovan.', 'Vid protokollet', true],
  ['Beslut som ovan', 'Planen antas.', false],
  ['Samma beslut som ovan gäller', 'Ada Provlund', false],
  ['Justeras 2025-05-02', 'Ada Provlund', true],
  ['Justerat den 2 maj 2025', 'Planen antas.', true],
  ['Justeras 2025-05-02 kl. 18', 'Ada Provlund', false],
  ['Justeras 2 maj 2025 och 3 maj 2025', 'Ada Provlund', false],
  ['Justeras senast 2025-05-02', 'Ada Provlund', false],
])('"%s" above "%s" heads signatures: %s', (text, below, isHead) => {
  const mark = section(blockOf(text), contextOf({ after: blockOf(below) }))
  expect(mark?.type === 'section' && mark.kind === 'signatures').toBe(isHead)
})
