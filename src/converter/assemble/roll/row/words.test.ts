/** Each word of a roll call, by what it says of whom it stands beside. */
import { expect, test } from 'vitest'
import { describes, joinRows, tells } from './words.ts'

const COMING = `
  ersätter ersätts ersattes ersatte anländer anlände ankommer avviker avvek lämnar lämnade går gick kommer kom deltar
  deltog tjänstgör tjänstgjorde inträder inträdde utträder utträdde närvarar närvarade ansluter anslöt`
const NO_VERBS = 'för under efter över per eller ordinarie åter utöver inför även både ber'
const words = (text: string): string[] => text.trim().split(/\s+/)

test('who comes and goes is present still', () => {
  for (const word of words(COMING)) expect([word, tells(` ${word} kl. 14`)]).toEqual([word, false])
})
test('words that end as verbs do are none', () => {
  for (const word of words(NO_VERBS)) expect([word, tells(` ${word} den`)]).toEqual([word, false])
})
test.each(['yrkar', 'yrkade', 'röstade', 'utses', 'valdes', 'anser', 'föreslås', 'läggs'])(
  'whoever "%s" is nobody’s presence',
  (verb) => expect(tells(` ${verb} bifall`)).toBe(true),
)

test.each<[rest: string, tells: boolean]>([
  // An office, a role and who comes are no sentence.
  [' direktör i Ekby', false],
  [' lantmätare vid Ekby', false],
  [' ordförande, yrkar', false],
  [', tjänstgörande ersättare', false],
  [' kommunfullmäktiges ordförande', false],
  [' fullmäktigeordförande', false],
  [' fiskevårdsområde', false],
  [' områdesplanerade', true],
  [' inbjuden', false],
  [' 5 yrkar', false],
  ['', false],
  // A word that goes on, or with a dot or colon, is no word.
  [' utses.', false],
  [' yrkar:', false],
  [' yrkar-Ekby', false],
  [' deltagande de', false],
  [' levande', false],
  [' inflytande', false],
  [' för', false],
  [' hör', false],
  [' utgör ett hinder', true],
  [' gör det', true],
  [', yrkar bifall', true],
  [' andetas', false],
  [' nämnder', true],
])('what follows a name, "%s", tells something of somebody: %s', (rest, expected) => expect(tells(rest)).toBe(expected))

test.each([
  ['headgreenkeeper', true],
  ['personalchefer-Ekby', true],
  ['instämmer', false],
  ['avstår', false],
  ['trädgårdsinstämmer', true],
  ['7 och 8', true],
  ['–8', true],
  ['-8', true],
  ['Tjänstgörande ersättare', true],
  ['Ordförande i socialnämnden', true],
  ['Rektor Ekby skola', true],
  ['HR-chef', true],
  ['HR', true],
  ['EKBYS', false],
  ['X', true],
  ['Ekby Förskola och Park', true],
  ['Ekby – Provby', true],
  ['Ada Provlund och Bo Provberg', false],
  ['Ada av Provlund', false],
  ['Grönt alternativ för alla', true],
  ['Borgerligt yrkar bifall', false],
  ['kommundirektör', true],
  ['HR-chef och chef verksamhetsstöd', true],
  ['§ 4', true],
  ['Provby räddningstjänst', true],
  ['Ordförande', true],
  ['VD', true],
  ['Borgerligt alternativ', true],
  ['Någon yrkar bifall', false],
  ['yrkar bifall', false],
  ['Ada Provlund', false],
])('"%s" stands after a name and is none: %s', (piece, expected) => expect(describes(piece)).toBe(expected))

test.each([
  ['Ada Prov-', 'lundsson (S)', 'Ada Provlundsson (S)'],
  ['Anna-', 'Lena Provlund', 'Anna-Lena Provlund'],
  ['Mark-', 'och parkchef', 'Mark- och parkchef'],
  ['Ada Provlund', 'ersättare', 'Ada Provlund ersättare'],
  ['Ada Prov- i', 'lundsson', 'Ada Prov- i lundsson'],
  ['§§ 4-', 'och framåt', '§§ 4- och framåt'],
])('"%s" and "%s" below it are one row: "%s"', (above, below, whole) => expect(joinRows(above, below)).toBe(whole))
