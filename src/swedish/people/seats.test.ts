/** Each word for a seat. */
import { expect, test } from 'vitest'
import { headsElected, isSeated } from './seats.ts'

const SEATS = `ledamot | ledamöter | ersättare | suppleant | suppleanter | ordförande | vice ordförande | sekreterare |
  kassör | revisor | revisorer | ombud | representant | representanter | ordinarie ledamöter | personliga ersättare |
  övriga ledamöter | nya ledamöter | ledamöter och ersättare | Ordinarie ledamöter:`

test('each seat heads the names below it, and no word more', () => {
  for (const seat of SEATS.split('|').map((one) => one.trim()))
    expect([
      seat,
      headsElected(seat, 'Ada Provlund (S), ordförande'),
      headsElected(seat, 'Ingen har valts.'),
      headsElected(seat, 'Ada Provlund (S) yrkar avslag.'),
      headsElected(`${seat} väljs`, 'Ada Provlund (S)'),
    ]).toEqual([seat, true, false, false, false])
})

test.each([
  ['Ledamot: Ada Provlund (S)', true],
  ['Ordinarie ledamöter: Ada Provlund (S), Bo Provberg (M)', true],
  ['Ledamöter på två år: Ada Provlund (omval) och Bo Provberg', true],
  ['Ledamot: Ada Provlund utses.', false],
  ['Ledamot: ingen', false],
  ['Ledamot Ada Provlund', false],
  ['Ledamotens namn: Ada Provlund', false],
])('"%s" is a seat with who has it: %s', (line, expected) => expect(isSeated(line)).toBe(expected))
