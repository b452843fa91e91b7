/** Each word that tells of somebody who did not come, or came for a while. */
import { expect, test } from 'vitest'
import { ABSENT_BEHIND, isAbsence, PRESENCE, isAbsenceBehind } from './absence.ts'

test.each<[said: string, isAway: boolean]>([
  ['frånvarande', true],
  [', frånv.', true],
  ['– förhinder', true],
  ['(anmält förhinder)', true],
  ['anmäld frånvaro', true],
  ['ej närvarande', true],
  ['inte tillstädes', true],
  ['kunde inte närvara', true],
  ['hade förhinder', true],
  ['deltog ej', true],
  ['avbud', true],
  ['ledamot, avbud', true],
  ['ersättare avbud.', true],
  ['avbud, ledamot', true],
  ['förhindrad efter lunch', false],
  ['ordförande, ej närvarande efter § 4', false],
  ['var sjuk', false],
  ['närvarande', false],
  ['', false],
])('that one did not come is told by "%s": %s', (said, isAway) => expect(isAbsenceBehind(said)).toBe(isAway))

const AWAY = `kunde ej delta | kan inte närvara | kunde inte komma | hade förhinder | har förhinder | anmälde förhinder |
  var förhindrad | uteblev | frånv | frv | ej närvarande | inte närv. | ej tillstädes | deltog ej | deltar inte | avbud |
  återbud | sjuk | sjukanmäld | sjukskriven | bortrest | anmält förhinder | anmäld frånvaro | meddelat förhinder |
  lämnat återbud | förh. | frånvarande | förhindrad | förfall`
const each = (list: string): string[] => list.split('|').map((one) => one.trim())

test('each of the words alone, in brackets and beside an office says that one did not come', () => {
  for (const word of each(AWAY))
    expect([
      word,
      isAbsence(word),
      isAbsence(`(${word})`),
      isAbsence(`ledamot, ${word}`),
      isAbsence(`${word} x`),
    ]).toEqual([word, true, true, true, false])
})

test.each(each('Frånvarande | Ej närvarande | Anmält förhinder | Anmäld frånvaro | Förhinder | Förhindrad | Förfall'))(
  '"%s" stands behind a name without a sign',
  (word) =>
    expect([`Ada Provlund ${word}`, `${word} Ada`].map((row) => ABSENT_BEHIND.test(row))).toEqual([true, false]),
)

const WHEN = `§ 3 | p. 4 | punkt 5 | paragraferna 6 | kl. 8 | klockan 9 | 10.15 | jäv | under del | del av mötet |
  på distans | digitalt`
test.each(each(WHEN))('"%s" says when one was there', (said) => expect(PRESENCE.test(said)).toBe(true))
test.each(each('knutpunkt 5 | ojäv | delegat'))('"%s" does not', (said) => expect(PRESENCE.test(said)).toBe(false))
