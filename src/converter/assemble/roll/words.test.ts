/** Each word of a roll call, by what it says of whom it stands beside. */
import { describe, expect, test } from 'vitest'
import { describes, OPEN_ROLE, roleOf, tells } from './words.ts'

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

test.each([
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
