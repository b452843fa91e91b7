/** Each word for what people are at a meeting. */
import { describe, expect, test } from 'vitest'
import { isOffice, OPEN_ROLE, roleOf } from './roles.ts'

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
      andre vice ordförande | andra vice ordförande | första vice ordförande | tredje vice ordförande`,
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

test.each('1:e 2:a 3:e förste andre andra vice tf tf. tillförordnad biträdande tjänstgörande ej'.split(' '))(
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
  ['ordförande', true],
  ['vice ordförande', true],
  ['sekreterare', true],
  ['ledamot', false],
  ['', false],
])('"%s" is an office that one person holds: %s', (role, expected) => expect(isOffice(role)).toBe(expected))
