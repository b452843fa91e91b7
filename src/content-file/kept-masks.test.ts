/** Whether what was covered is covered still, told from the words around it. */
import { expect, test } from 'vitest'
import { lostMasks } from './kept-masks.ts'

const OLD = 'Nämnden behandlar ansökan från [maskerat: av redaktionen] om färdtjänst i Ekby.\n\nBeslut\n'

test.each<[string, string, number[]]>([
  ['the same text again', OLD, []],
  ['a name where a cover stood', OLD.replace('[maskerat: av redaktionen]', 'Kim Provsson'), [1]],
  ['the same over other line ends, with other signs between', 'Nämnden behandlar\nansökan från: Kim\nProvsson om\nfärdtjänst i Ekby', [1]],
  ['in capitals', OLD.replace('[maskerat: av redaktionen]', 'KIM PROVSSON').toUpperCase(), [1]],
  ['another text around, which tells nothing', 'Nämnden beviljar Kim Provsson färdtjänst.', []],
  ['one of two places', `${OLD}${OLD.replace('[maskerat: av redaktionen]', 'Kim')}`, [1]],
])('%s', (_, now, lines) => {
  expect(lostMasks(OLD, now)).toEqual(lines)
})

test('a cover at the end of the text, and one over a line’s end', () => {
  expect(lostMasks('Sammanträdet leddes hela dagen av [maskerat: av redaktionen]', 'Sammanträdet leddes hela dagen av Kim')).toEqual([1])
  expect(lostMasks('ansökan har kommit från [maskerat: av redaktionen]\n[maskerat: av redaktionen] och bifalls i dag', 'ansökan har kommit från Kim Provsson och bifalls i dag')).toEqual([1])
})
