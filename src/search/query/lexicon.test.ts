import { expect, test } from 'vitest'
import { wordTable } from '../index/word-table.ts'
import { word } from '../index/words.fixture.ts'
import { possibleEnds } from './compound-cut.ts'
import { lexiconOf } from './lexicon.ts'

const words = new Map([
  ['vård', word(9, 'vård')],
  ['vårdköerna', word(1, 'vårdkö', 'vård', 'köerna')],
  ['arbetsgivare', word(7, 'arbetsgivare', 'arbete', 'givare')],
  ['läkarna', word(2, 'läkare')],
  ['hyr', word(0, 'hyra')],
  ['råttor', word(2, 'råtta')],
  ['mot', word(90, 'mot')],
  ['motorerna', word(1, 'motor')],
  ['förskola', word(3, 'förskola')],
])

test.each([
  ['läkarna', ['läkare'], 'as it is written'],
  ['råtta', ['råtta'], 'in a form that nobody has written'],
  ['råttan', ['råtta'], 'in a definite one'],
  ['motor', ['motor'], 'an -or noun, and not the word that is left without its end'],
  ['mot', ['mot'], 'nor the other way'],
  ['forskola', ['förskola'], 'without its dots, where nobody writes it so'],
  ['571', ['571'], 'anything with a figure'],
  ['vard', ['vård'], 'without its ring'],
  ['vörd', [], 'with other dots it is another word'],
  ['xyz', [], 'what nobody has written'],
])('%s is %j: %s', (asked, bases) => {
  expect(lexiconOf([wordTable(words)]).bases(asked)).toEqual(bases)
})

test.each([
  ['kassan', 'kassa kassar:kasse', ['kassa'], 'the definite form of a word is of no other with its stem'],
  ['kassan', 'kassar:kasse', ['kasse'], 'and of that where nobody has written the word'],
  ['arbetsgivarna', 'arbetsgivare', ['arbetsgivare'], 'a plural is of the word that has its stem'],
  ['råttorna', 'råttor:råtta', ['råtta'], 'in whatever form that is written'],
  ['åren', 'år', [], 'three letters at least are left of a word'],
])('%s among %s is %j: %s', (asked, written, bases) => {
  const own = written.split(' ').map((entry) => {
    const [form = '', base = form] = entry.split(':')
    return [form, word(1, base)] as const
  })
  expect(lexiconOf([wordTable(new Map(own))]).bases(asked)).toEqual(bases)
})

test('knows the halves of a written compound, as words', () => {
  const { halves } = lexiconOf([wordTable(words)])
  expect(['vårdköerna', 'vård', 'xyz'].map(halves)).toEqual([['vård', 'kö'], [], []])
})

test.each([
  ['hyrläkare', ['hyr', 'läkare']],
  ['råttvård', ['rått', 'vård']],
  ['förskolevård', ['förskole', 'vård']],
  ['vårdmotorläkare', ['vård', 'motor', 'läkare']],
  ['motläkare', []],
  ['vårdxyz', []],
])('%s, which nobody has written, is cut into %j', (asked, pieces) => {
  expect(
    lexiconOf([wordTable(words)])
      .cut(asked)
      .map((piece) => piece.word),
  ).toEqual(pieces)
})

test('a first part is the word that it is made of, and no other with the same stem', () => {
  const own = new Map([
    ['städa', word(1, 'städa')],
    ['städer', word(9, 'stad')],
    ['personal', word(2, 'personal')],
  ])
  expect(lexiconOf([wordTable(own)]).cut('städpersonal')).toMatchObject([{ bases: ['städa'] }, { bases: ['personal'] }])
})

test('knows the halves of a compound that is written in other forms', () => {
  expect(lexiconOf([wordTable(words)]).halves('vårdkö')).toEqual(['vård', 'kö'])
})

test('a short word that is often a part may be one, and no other so short', () => {
  const own = new Map(['villa', 'el', 'as', 'avgift'].map((one) => [one, word(1, one)]))
  const cut = (asked: string) =>
    lexiconOf([wordTable(own)])
      .cut(asked)
      .map((piece) => piece.word)
  expect([cut('villaelavgift'), cut('villaasavgift')]).toEqual([['villa', 'el', 'avgift'], []])
})

test.each([
  ['höja', 'höjning', 'höjning'],
  ['bygga', 'byggnation', 'byggnation'],
  ['demonstrerar', 'demonstranter:demonstrant', 'demonstrant'],
  ['städning', 'städer:stad', null],
  ['suicidprevention', 'suicidpreventiva:suicidpreventiv', 'suicidpreventiv'],
])('beside %s, %s: kin is %s', (asked, entry, kin) => {
  const [form = '', base = form] = entry.split(':')
  const own = new Map([[form, word(9, base)]])
  expect(lexiconOf([wordTable(own)]).kin(asked)).toEqual(kin === null ? [] : [kin])
})

test.each([
  [9, ['suicidpreventiv']],
  [10, []],
])('a word of %i records is helped by those of its root: %j', (count, kin) => {
  const own = new Map([
    ['suicidprevention', word(count, 'suicidprevention')],
    ['suicidpreventiva', word(1, 'suicidpreventiv')],
  ])
  expect(lexiconOf([wordTable(own)]).kin('suicidprevention')).toEqual(kin)
})

test('a stem of three letters is one of too many words to make them kin', () => {
  const own = new Map(['bada', 'bad', 'hoppa', 'hopp'].map((one) => [one, word(1, one)]))
  expect(['bada', 'hoppa'].map(lexiconOf([wordTable(own)]).kin)).toEqual([[], ['hopp']])
})

test('a first part that is no word is of what has its stem', () => {
  const own = new Map([
    ['städer', word(9, 'stad')],
    ['personal', word(2, 'personal')],
  ])
  expect(lexiconOf([wordTable(own)]).cut('städpersonal')).toMatchObject([{ bases: ['stad'] }, { bases: ['personal'] }])
})

test('the first half of a compound is told as the word that it is of', () => {
  const own = new Map([
    ['hyrläkare', word(3, 'hyrläkare', 'hyr', 'läkare')],
    ['hyr', word(0, 'hyra')],
  ])
  expect(lexiconOf([wordTable(own)]).halves('hyrläkare')).toEqual(['hyra', 'läkare'])
})

test('a word that carries no matter is no half of another, first or last', () => {
  const heads = (asked: string) =>
    lexiconOf([wordTable(words)])
      .halved(asked)
      .map(({ head }) => head.word)
  expect(heads('motläkare')).not.toContain('mot')
  expect(heads('läkarmot')).not.toContain('läkar')
  expect(heads('hyrläkare')).toContain('hyr')
})

test('knows the noun of a verb and the verb of a noun', () => {
  const own = ['uppräknas', 'utbilda', 'rekommendation', 'organiserat', 'region']
  const { kin } = lexiconOf([wordTable(new Map(own.map((one) => [one, word(1, one)])))])
  expect(['uppräkningen', 'utbildningar', 'rekommenderas', 'organisationen', 'ring', 'region'].map(kin)).toEqual([
    ['uppräknas'],
    ['utbilda'],
    ['rekommendation'],
    ['organiserat'],
    [],
    [],
  ])
})

test('knows what begins its compounds, misspelt, and what begins so', () => {
  const { begins, meant } = lexiconOf([
    wordTable(new Map([['massflyktsdirektivet', word(1, 'massflyktsdirektiv', 'massflykt', 'direktivet')]])),
  ])
  expect(meant('massflyckt')).toEqual(['massflykt'])
  expect(['massf', 'tår', 'massflyktsdirektivet'].map(begins)).toEqual([true, false, false])
  const both = lexiconOf([wordTable(new Map(['skol', 'skola', 'skolas'].map((one) => [one, word(1, one)])))])
  expect(['skola', 'skolas'].map(both.begins)).toEqual([true, false])
})

test('the words that later pieces may be', () => {
  expect(possibleEnds('hyrläkare')).toEqual(['läkare', 'äkare', 'kare', 'are'])
})

test('counts a word as it is written, and in all its forms', () => {
  const { count, records } = lexiconOf([
    wordTable(
      new Map([
        ['år', word(2, 'år')],
        ['åren', word(3, 'år')],
        ['är', word(500, 'är')],
      ]),
    ),
  ])
  expect([count('år'), records('år'), records('är'), records('öre')]).toEqual([2, 5, 500, 0])
})

test('a word is written only with dots that it has not', () => {
  const lexicon = lexiconOf([wordTable(words)])
  expect(['forskola', 'förskola', 'mot', 'xyz'].map(lexicon.isUndotted)).toEqual([true, false, false, false])
})
