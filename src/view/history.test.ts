import { expect, test } from 'vitest'
import { meetingHistory, paragrafHistory } from './history.ts'

const paragrafer = [
  { id: 'p1', name: '§\u00a01' },
  { id: 'p4', name: '§\u00a04' },
]
const history = {
  published: '2026-11-26',
  changed: [
    { date: '2026-12-03', ids: ['p1', 'p4', 'p9'] },
    { date: '2027-01-15', ids: [] },
  ],
}
const rows = (all: { name: string; value: string; from: string }[]) =>
  all.map(({ name, value, from }) => `${name}: ${value}. ${from}`)

test('a meeting tells when it was published here, and each day that something changed', () => {
  expect(rows(meetingHistory({ history, paragrafer }))).toEqual([
    'Publicerad här: 26 november 2026. Enligt webbplatsens register över adresser.',
    'Ändrad här: 3 december 2026. Ändrat: §\u00a01, §\u00a04 och 1 som inte finns kvar.',
    'Ändrad här: 15 januari 2027. Ändrat: det som står utanför paragraferna, eller mötets uppgifter.',
  ])
})

test('a § tells only its own changes', () => {
  const told = (id: string) => paragrafHistory({ history }, id).map(({ name, value }) => `${name}: ${value}`)
  expect(told('p1')).toEqual(['Protokollet publicerat här: 26 november 2026', 'Ändrad här: 3 december 2026'])
  expect(told('p2')).toEqual(['Protokollet publicerat här: 26 november 2026'])
})

test('what nobody wrote down is no row', () => {
  expect([meetingHistory({ history: {}, paragrafer }), paragrafHistory({ history: {} }, 'p1')]).toEqual([[], []])
})
