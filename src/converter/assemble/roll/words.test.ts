/** Each word of a roll call, by what it says of whom it stands beside. */
import { describe, expect, test } from 'vitest'
import { describes, isOffice, joinRows, OPEN_ROLE, roleOf, tells } from './words.ts'

describe('the role', () => {
  test.each([
    [
      'tjänstgörande ersättare',
      `tjänstgörande ersättare | tjänstgörande ersättaren | tjänstgörande ers. | tjänstg. ersättare | tj. ersättare |
      tj ers | tjg ers | tjg. ersättare | tjänstgörande suppleant | tj. suppleanten | tjänstgörande | tjänstgör | tjg | tjg.`,
    ],
    [
      'ersättare',
      `ej tjänstgörande | icke tjänstgörande | inte tjänstgörande ersättare | ej tjg. | ej tjg. ers | ersättare |
      ersättaren | ers | ers.`,
    ],
    [
      'vice ordförande',
      `vice ordförande | vice ordföranden | vice ordf | vice ordf. | v ordf | v. ordf. | v.ordf. | 1:e vice ordförande |
      2:a vice ordförande | 1e vice ordf | 1:ste vice ordförande | 2:sta vice ordförande | förste vice ordförande |
      andre vice ordförande | tredje vice ordförande`,
    ],
    [
      'ordförande',
      `ordförande | ordföranden | ordf | ordf. | mötesordförande | tjänstgörande ordförande | tf ordförande |
      tf. ordförande | t.f. ordförande`,
    ],
    ['ledamot', 'ledamot | ledamoten | ordinarie ledamot | ordinarie'],
    ['suppleant', 'suppleant | suppleanten'],
    ['sekreterare', 'sekreterare | sekreteraren | sekr | sekr. | mötessekreterare | nämndsekreterare'],
  ])('%s in all its forms', (role, forms) => {
    for (const form of forms.split('|').map((one) => one.trim())) {
      expect([form, roleOf(form), roleOf(`${form}, § 3`)]).toEqual([form, { role, rest: null }, { role, rest: '§ 3' }])
      expect([form, roleOf(form.replace(/\.$/, '') + 'x')?.rest]).not.toEqual([form, null])
    }
  })

  test.each<[text: string, role: string | undefined, rest: string | null | undefined]>([
    ['ordförande, Ekby, § 3', 'ordförande', 'Ekby, § 3'],
    ['ordförande för mötet', 'ordförande', 'för mötet'],
    // Who chairs another body has no role in this one.
    ['ordförande i socialnämnden', undefined, undefined],
    ['ordförande elevrådet', undefined, undefined],
    ['1:e vice ordförande i kåren', undefined, undefined],
    ['v. ordf. kommunstyrelsen', undefined, undefined],
    ['ordf Ekbyföreningen', undefined, undefined],
    ['utskottets ordförande', undefined, undefined],
  ])('of "%s" is %s', (text, role, rest) => {
    expect(roleOf(text)).toEqual(role === undefined ? undefined : { role, rest })
  })

  test('of whom somebody serves for is none', () => expect(roleOf('tjänstgörande för Ada Provlund')).toBeUndefined())
})

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

test.each('1:e 2:a 3:e förste andre vice tf tf. tillförordnad biträdande tjänstgörande ej'.split(' '))(
  'the second half of "%s" stands on the line below',
  (half) => {
    expect([OPEN_ROLE.test(`Ada Provlund (S), ${half}`), OPEN_ROLE.test(half), OPEN_ROLE.test(`x${half}`)]).toEqual([
      true,
      true,
      false,
    ])
  },
)

test.each([
  ['Ada Prov-', 'lundsson (S)', 'Ada Provlundsson (S)'],
  ['Anna-', 'Lena Provlund', 'Anna-Lena Provlund'],
  ['Mark-', 'och parkchef', 'Mark- och parkchef'],
  ['Ada Provlund', 'ersättare', 'Ada Provlund ersättare'],
  ['Ada Prov- i', 'lundsson', 'Ada Prov- i lundsson'],
  ['§§ 4-', 'och framåt', '§§ 4- och framåt'],
])('"%s" and "%s" below it are one row: "%s"', (above, below, whole) => expect(joinRows(above, below)).toBe(whole))

test.each([
  ['ordförande', true],
  ['vice ordförande', true],
  ['sekreterare', true],
  ['ledamot', false],
  ['', false],
])('"%s" is an office that one person holds: %s', (role, expected) => expect(isOffice(role)).toBe(expected))
