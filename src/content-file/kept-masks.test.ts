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

/** "X" stands for a cover. */
test.each<[string, string, string, number[]]>([
  ['at the beginning', 'X har ansökt om bidrag', 'Kim har ansökt om bidrag', [1]],
  ['at the beginning of another text', 'X har ansökt om bidrag', 'Nu har Kim ansökt om bidrag', []],
  ['one word on one side, two on the other', 'bidrag till X bifalls', 'bidrag till Kim bifalls', [1]],
  ['a word on each side, which tells too little', 'till X bifalls', 'till Kim bifalls', []],
  ['three words of one side only', 'nämnden ger bidrag X', 'nämnden ger bidrag Kim', [1]],
  ['one word of four is another', 'som nämnden ger X bidrag i år', 'som rådet ger Kim bidrag i år', []],
  ['the last word before it is another', 'som nämnden ger X bidrag i år', 'som nämnden gav Kim bidrag i år', []],
  ['the word after it is another', 'som nämnden ger X bidrag i år', 'som nämnden ger Kim stöd i år', []],
  ['up to the next cover', 'ger X och X bidrag i år till', 'ger X och Kim bidrag i år till', [1]],
  ['only as far as the cover before', 'ger nu X och sedan X bidrag', 'Nu har vi Kim och sedan Bo bidrag', [1]],
  ['only as far as the cover behind', 'som nämnden ger X till|X i går', 'som nämnden ger Kim till|Bo nu', [1]],
  ['eight words', 'som nämnden ger X bidrag i år', 'som nämnden ger a b c d e f g h bidrag i år', [1]],
  ['nine, which no name has', 'som nämnden ger X bidrag i år', 'som nämnden ger a b c d e f g h i bidrag i år', []],
  ['a name beside the cover', 'som nämnden ger X bidrag i år', 'som nämnden ger Kim X bidrag i år', []],
  ['the cover moved right', 'som nämnden ger X bidrag i år', 'som nämnden ger Kim bidrag X år', [1]],
  ['the cover far to the right', 'som nämnden ger X bidrag', 'som nämnden ger Kim a b c d e f g h i j k X', []],
  ['one word before, the cover moved right', 'ger X bidrag i år', 'ger Kim stöd X år', []],
  ['the cover moved left', 'som nämnden ger X bidrag i år', 'som X ger Kim bidrag i år', [1]],
  ['the cover far to the left', 'som nämnden ger X bidrag i år', 'X a b c d e f g h i j k l Kim bidrag i år', []],
  ['one word after, the cover moved left', 'som nämnden ger X bidrag', 'som X ger Kim bidrag', []],
  [
    'a cover for each line of a name',
    'som nämnden|ger X|X bidrag i år',
    'som nämnden ger|Kim|Provsson bidrag i år',
    [2],
  ],
  [
    'two on two lines',
    'som nämnden ger X bidrag|som nämnden ger X bidrag',
    'som nämnden ger Kim bidrag|som nämnden ger Bo bidrag',
    [1, 2],
  ],
  [
    'the same words elsewhere, as before',
    'som nämnden ger X bidrag|som nämnden ger Bo bidrag',
    'som nämnden ger X bidrag|som nämnden ger Bo bidrag',
    [],
  ],
])('a mask is lost or kept: %s', (_, before, now, lines) => {
  const text = (words: string): string => words.replaceAll('X', '[maskerat: av redaktionen]').replaceAll('|', '\n')
  expect(lostMasks(text(before), text(now))).toEqual(lines)
})
