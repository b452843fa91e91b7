import { expect, test } from 'vitest'
import { softenHyphens } from './hyphens.ts'
import { textLines } from '../read/text.ts'
import { toLines } from './lines.ts'
import { joinLines } from '../read/join-lines.ts'

const join = (...raw: string[]): string => joinLines(softenHyphens(toLines(textLines(raw))).map(({ text }) => text))

test.each<[string, string[], string]>([
  ['small letters on both sides', ['samhällsbygg-', 'nadsförvaltningen'], 'samhällsbyggnadsförvaltningen'],
  ['a name', ['Kim Provs-', 'son'], 'Kim Provsson'],
  ['the end of a word with hyphens', ['nämndens e-post-', 'adress'], 'nämndens e-postadress'],
  ['the hyphen that a browser prints', ['samhällsbyggnads\u2010', 'förvaltningen'], 'samhällsbyggnadsförvaltningen'],
  ['a soft hyphen', ['förvalt\u00ad', 'ningen'], 'förvaltningen'],
  [
    'capitals, where the word is whole elsewhere',
    ['FÖREDRAGN-', 'INGSLISTAN, föredragningslistan'],
    'FÖREDRAGNINGSLISTAN, föredragningslistan',
  ],
  ['what is whole elsewhere', ['BG-', 'ledamot, bgledamot'], 'BGledamot, bgledamot'],
])('is divided: %s', (_, raw, expected) => expect(join(...raw)).toBe(expected))

test.each<[string, string[], string]>([
  ['capitals', ['IT-', 'enheten'], 'IT-enheten'],
  ['capitals on both sides', ['EKBY-', 'NORRBY'], 'EKBY-NORRBY'],
  ['letters for a name', ['KS-', 'AU, KSAU'], 'KS-AU, KSAU'],
  ['three of them', ['KSO-', 'GRUPPEN, KSOGRUPPEN'], 'KSO-GRUPPEN, KSOGRUPPEN'],
  [
    'capitals in both ways elsewhere',
    ['EKBY-', 'NORRBY, Ekby-Norrby, Ekbynorrby'],
    'EKBY-NORRBY, Ekby-Norrby, Ekbynorrby',
  ],
  ['small letters before capitals', ['ekby-', 'NORRBY, ekbynorrby'], 'ekby-NORRBY, ekbynorrby'],
  ['a soft hyphen after capitals', ['IT\u00ad', 'enheten'], 'IT-enheten'],
  ['one letter', ['e-', 'tjänster'], 'e-tjänster'],
  ['letters that no word ends with', ['pdf-', 'filen'], 'pdf-filen'],
  ['a capital after it', ['Anna-', 'Lena'], 'Anna-Lena'],
  ['figures', ['2022-', '2024'], '2022-2024'],
  ['a word written so elsewhere', ['kund-', 'nytta, kund-nytta'], 'kund-nytta, kund-nytta'],
  ['a word that takes one', ['icke-', 'kommunal'], 'icke-kommunal'],
  ['the rest of the word follows later', ['hälso-', 'och sjukvård'], 'hälso- och sjukvård'],
])('keeps its hyphen: %s', (_, raw, expected) => expect(join(...raw)).toBe(expected))

test.each(['och', 'eller', 'samt', 'respektive', 'resp', 'alternativt', 'till', 'men', 'kontra', 'inte'])(
  'before "%s" the hyphen stands for the rest of the word, and a space follows it',
  (word) => expect(join('för-', `${word} nackdelar`)).toBe(`för- ${word} nackdelar`),
)

test.each(['icke', 'app', 'wifi', 'nord', 'syd', 'öst', 'väst', 'ex', 'non'])('"%s-" is joined by its hyphen', (word) =>
  expect(join(`${word}-`, 'ordet')).toBe(`${word}-ordet`),
)

test.each<[string, string[], string]>([
  ['a first capital', ['Samhälls-', 'byggnad'], 'Samhällsbyggnad'],
  ['the second half in small letters and capitals', ['byggHus-', 'nämnden'], 'byggHus-nämnden'],
  ['a part without a vowel', ['bygg-', 'ndsk'], 'bygg-ndsk'],
  ['letters after a figure', ['3dim-', 'ensionell'], '3dim-ensionell'],
])('of a line that ends in a hyphen, %s', (_, raw, expected) => expect(join(...raw)).toBe(expected))
