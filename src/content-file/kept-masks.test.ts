/** Whether what was covered is covered still, told from the words around it. */
import { expect, test } from 'vitest'
import { lostMasks } from './kept-masks.ts'

const OLD = 'Nämnden behandlar ansökan från [maskerat: av redaktionen] om färdtjänst i Ekby.\n\nBeslut\n'

test.each<[string, string, number[]]>([
  ['the same text again', OLD, []],
  ['a name where a cover stood', OLD.replace('[maskerat: av redaktionen]', 'Kim Provsson'), [1]],
  [
    'the same over other line ends, with other signs between',
    'Nämnden behandlar\nansökan från: Kim\nProvsson om\nfärdtjänst i Ekby',
    [1],
  ],
  ['in capitals', OLD.replace('[maskerat: av redaktionen]', 'KIM PROVSSON').toUpperCase(), [1]],
  ['another text around, which tells nothing', 'Nämnden beviljar Kim Provsson färdtjänst.', []],
  ['the same around something else as well', `${OLD}${OLD.replace('[maskerat: av redaktionen]', 'Bo')}`, [1]],
])('%s', (_, now, lines) => {
  expect(lostMasks(OLD, now)).toEqual(lines)
})

test('one of two places, and a cover that went to other words', () => {
  expect(lostMasks(`${OLD}${OLD}`, `${OLD}${OLD.replace('[maskerat: av redaktionen]', 'Kim')}`)).toEqual([1, 4])
  expect(
    lostMasks(
      'Sökande är [maskerat: av redaktionen] och grannen Åsa Önnestad.',
      'Sökande är Kim Provsson och grannen [maskerat: av redaktionen].',
    ),
  ).toEqual([1])
})

test('a cover at the end of the text, and one over a line’s end', () => {
  expect(
    lostMasks('Sammanträdet leddes hela dagen av [maskerat: av redaktionen]', 'Sammanträdet leddes hela dagen av Kim'),
  ).toEqual([1])
  expect(
    lostMasks(
      'ansökan har kommit från [maskerat: av redaktionen]\n[maskerat: av redaktionen] och bifalls i dag',
      'ansökan har kommit från Kim Provsson och bifalls i dag',
    ),
  ).toEqual([1])
})
