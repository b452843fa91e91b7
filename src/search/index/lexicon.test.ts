import { expect, test } from 'vitest'
import { beginningOf, beginningsOf, lexiconOf, pack, possibleEnds, unpack, type Word } from './lexicon.ts'

const word = (count: number, ...parts: [string, string] | []): Word => ({
  count,
  parts: parts.length === 2 ? parts : null,
})
const words = new Map([
  ['vård', word(9)],
  ['vårdköerna', word(1, 'vård', 'köerna')],
  ['arbetsgivare', word(7, 'arbete', 'givare')],
  ['läkare', word(2)],
  ['hyr', word(0)],
  ['årsplan', word(1)],
])

test('packing keeps every word, its count and its joint', () => {
  const own = new Map([
    ['vård', word(9)],
    ['vårdkö', word(1, 'vård', 'kö')],
    ['upphandlingsavtal', word(3, 'upphandling', 'avtal')],
    ['hyr', word(0)],
  ])
  expect(pack(own)).toBe('0hyr|0 0upphandlingsavtal|3:12- 0vård|9 4kö:4')
  expect(unpack(pack(own))).toEqual(own)
  expect(unpack(pack(new Map())).size).toBe(0)
})

test('files are divided by one letter, or by two where one would be too many', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `f${'aeiouåäö'[at % 8] ?? ''}${at}`)
  const beginnings = beginningsOf(['vård', 'ö', ...many])
  expect(beginnings).toEqual(['fa', 'fe', 'fi', 'fo', 'fu', 'o', 'v'])
  expect(['vårda', 'förslag', 'ö', 'ålder', 'fy'].map((own) => beginningOf(own, new Set(beginnings)))).toEqual([
    'v',
    'fo',
    'o',
    null,
    null,
  ])
})

test('knows a word in any inflection, by its start, without its dots, and anything with a figure', () => {
  const { knows } = lexiconOf(words)
  expect(['vården', 'vårdkö', 'varden', 'läkarna', '571'].map(knows)).toEqual([true, true, true, true, true])
  expect(['vordkö', 'xyz', 'hyr'].map(knows)).toEqual([false, false, false])
})

test('knows the parts of its own compounds in any inflection, and takes apart one nobody has written', () => {
  expect(lexiconOf(words).parts('vårdkön')).toEqual([])
  expect(lexiconOf(words).parts('vårdköernas')).toEqual(['vård', 'köerna'])
  expect(lexiconOf(new Map([...words, ['hyr', word(3)]])).parts('hyrläkare')).toEqual(['hyr', 'läkare'])
  expect(lexiconOf(words).parts('hyrläkare')).toEqual([])
})

test('knows the noun of a verb and the verb of a noun', () => {
  const { kin } = lexiconOf(
    new Map([
      ['uppräknas', word(1)],
      ['utbilda', word(1)],
      ['rekommendation', word(1)],
      ['organiserat', word(1)],
      ['region', word(9)],
    ]),
  )
  expect(['uppräkningen', 'utbildningar', 'rekommenderas', 'organisationen', 'ring', 'region'].map(kin)).toEqual([
    ['uppräknas'],
    ['utbilda'],
    ['rekommendation'],
    ['organiserat'],
    [],
    [],
  ])
})

test('knows what begins its compounds, in any inflection and misspelt', () => {
  const { knows, begins, meant } = lexiconOf(
    new Map([
      ['massflyktsdirektivet', word(1, 'massflykt', 'direktivet')],
      ['tolkservice', word(1)],
    ]),
  )
  expect(['massflykten', 'massflyckt', 'tolkar'].map(knows)).toEqual([true, false, false])
  expect(meant('massflyckt')).toEqual(['massflykt'])
  expect(['tolkar', 'tår'].map(begins)).toEqual([true, false])
})

test('of a word it cannot take apart, it knows an end', () => {
  expect(lexiconOf(words).ends('läkarexyz')).toEqual([])
  expect(lexiconOf(words).ends('årsplanxyzq')).toEqual(['årsplan'])
  expect(possibleEnds('hyrläkare')).toEqual(['läkare', 'äkare', 'kare'])
})

test('counts a word together with those that are the same without rings and dots, as the index keeps them', () => {
  const { count } = lexiconOf(
    new Map([
      ['år', word(2)],
      ['är', word(500)],
      ['åre', word(7)],
    ]),
  )
  expect(['år', 'är', 'ar', 'åre', 'öre'].map(count)).toEqual([502, 502, 502, 7, 0])
})
