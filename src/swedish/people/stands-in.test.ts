/** Each word between one who serves and one who did not come. */
import { expect, test } from 'vitest'
import {
  awaitsName,
  beforeServing,
  isOfReplaced,
  leadsToReplaced,
  leadsToServing,
  mayTellReplaced,
  replacedIn,
  saysForWhom,
  servesFor,
} from './stands-in.ts'

const FOR = `ersätter | ersatte | ersättare för | ers för | ers. för | tj. ers. för | tjg ersättare för |
  tjänstgörande ersättare för | tjänstgör för | tjänstgörande för | tjänstgörer för | tjg för | tjg. för | i stället för |
  istället för | i st.f. | i st. f. | ist f | för`
const BY = 'ersätts av | ersättes av | ersatt av | ersattes av'
const each = (list: string): string[] => list.split('|').map((one) => one.trim())

test('whom one serves for stands behind each of the words, alone or behind a name', () => {
  for (const word of each(FOR))
    expect([word, leadsToReplaced(word), leadsToReplaced(`Ada Provlund, ${word}`), replacedIn(`${word} Dan Provby`)])
      // A word that only ends so is none of them.
      .toEqual([word, true, true, 'Dan Provby'])
  expect([leadsToReplaced('därför'), replacedIn('därför Dan Provby')]).toEqual([false, undefined])
})

test.each([
  ['Ada Provlund (S) ers:', true],
  ['Ada Provlund ersätter:', true],
  ['Ada Provlund (S), ers:', false],
  ['Bo Provberg (M). Ers:', false],
])('"%s" leads to one who was replaced: %s', (before, leads) => {
  expect([leadsToReplaced(before), replacedIn('ers: Dan Provby'), replacedIn('Ers: Dan Provby')]).toEqual([
    leads,
    'Dan Provby',
    undefined,
  ])
})

test('who serves stands behind each of the words', () => {
  for (const word of each(BY)) expect([word, leadsToServing(` (C) ${word} `)]).toEqual([word, true])
  expect(beforeServing(' §§ 1–3 ersatt av')).toBe('§§ 1–3')
})

test.each([
  ['Ada Provlund (S), ersättare för', true],
  ['Ada Provlund (S), tjg.', false],
  ['Bo Provberg ersätts av', true],
  // The sentence may go on in any way.
  ['Ett förslag för', false],
])('"%s" awaits a name below: %s', (row, awaits) => expect(awaitsName(row)).toBe(awaits))

test.each([
  ['Ersätter Dan Provby (C)', true],
  ['Tjänstgör för Dan Provby', true],
  ['Tjänstgörande Dan Provby', true],
  ['För Dan Provby', true],
  ['Föredragande Dan Provby', false],
  ['ersätter Dan Provby', false],
])('"%s" is only of one who is replaced: %s', (row, is) => expect(isOfReplaced(row)).toBe(is))

test.each([
  ['ersätter Dan Provby', true],
  ['§ 3, tjg för Dan Provby', true],
  ['tj. i stället för Dan Provby', true],
  ['ers: Dan Provby', true],
  ['talar för Dan Provby', false],
])('"%s" is said of one who serves: %s', (said, serves) => expect(servesFor(said)).toBe(serves))

test.each([
  ['tjg.', true, false],
  ['ersatte', true, false],
  ['Ersätter Dan', true, true],
  ['för Dan', true, true],
  ['förvaltare', false, false],
])('"%s" may tell of one who is replaced: %s; says of whom: %s', (said, may, says) =>
  expect([mayTellReplaced(said), saysForWhom(said)]).toEqual([may, says]),
)
