/** Whether the text itself says that its numbers had a § before them. */
import { expect, test } from 'vitest'
import { saidOf } from './said.ts'

/** §§ 34–44 read as 834–844. */
const said = (...lines: string[]) => saidOf(lines, { first: 34, last: 44 }, { first: 834, last: 844 })

test.each([
  '§§ 34–44',
  'Se §§ 34–44.',
  '§ 34 – § 44',
  '§§ 34—44',
  'Paragrafer: 34 - 44',
  'paragraferna 34 till 44',
  'Paragrafer. 34 t.o.m. 44',
  'Paragrafer 834–44',
  'Paragrafer 834 – 44',
  '88 34-44',
  'SS 34-44',
  '$$ 34-44',
  '5& 34–44',
  '34–44',
  '  34 – 44 ',
  '§ 34-44',
  '834–44',
])('"%s" means the numbers without the sign', (line) => expect(said('Text', line)).toBe('meant'))

test.each([
  'Paragrafer 34–43',
  'Paragrafer 35–44',
  'Paragrafer 34–445',
  'Paragrafer 12345–44',
  'Minparagrafer 34–44',
  'Telefon 34–44',
  '88:34-44',
  '34–44 kronor',
  'Rum 34–44',
  '34',
  'Paragrafer 34/44',
  'Text',
])('"%s" says nothing of them', (line) => expect(said(line)).toBeUndefined())

test.each(['§ 838', '§838', 'KS § 834', 'enligt § 844.'])('"%s" has the numbers as they were read', (line) =>
  expect([said(line), said(line, '§§ 34–44')]).toEqual(['plain', 'plain']),
)
test.each(['paragraf 838', '§ 833', '§ 845', '838'])('"%s" does not', (line) => expect(said(line)).toBeUndefined())

test.each(['§ 38', 'KS § 34', 'Se § 44.', 'paragraf 38', 'Paragrafen 38', '§ 38, § 12', '§ 38 kan'])(
  '"%s" likely means them',
  (line) => expect(said(line)).toBe('likely'),
)

test.each([
  '§ 33',
  '§ 45',
  '§ 3',
  'Minparagraf 38',
  '§ 38 kommunallagen',
  '§ 38 förvaltningslagen',
  '§ 38 i lagen',
  '§ 38 kap 3',
  '§ 38kap 3',
  '§ 38 KL gäller',
  '§ 38 FL gäller',
  '§ 38 KL',
  '§ 38 FL',
  '§ 38 skollagen',
  '§ 38 jordabalken',
  '§ 38 arbetsordningen',
  '§ 38 reglementet',
  '§ 38 stadgarna',
  '§ 38.2',
  '§ 38:2',
  '§ 38, § 12 och § 100',
])('"%s" does not', (line) => expect(said(line)).toBeUndefined())

test('some of the references are enough, where they are half of them', () => {
  expect(said('§ 38', '§ 39', '§ 7', '§ 100')).toBe('likely')
  expect(said('§ 38', '§ 7', '§ 100')).toBeUndefined()
})

test('a number below ten is one of a law too', () => {
  expect(saidOf(['§ 9'], { first: 5, last: 12 }, { first: 85, last: 812 })).toBeUndefined()
  expect(saidOf(['§ 10'], { first: 5, last: 12 }, { first: 85, last: 812 })).toBe('likely')
})
