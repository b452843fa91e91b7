import { describe, expect, test } from 'vitest'
import { toBlocks } from './index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'

/** A line as long as the margin, so that shorter ones are known to be short. */
const FULL = 'Kontoret har under våren gått igenom samtliga avtal som rör skötseln av parker och'
const read = (...raw: string[]): string[] =>
  toBlocks(toLines(textLines(raw)), []).map(({ kind, label, text }) => `${kind}${label ? ` ${label}` : ''}: ${text}`)

describe('lines that read as one:', () => {
  test.each<[string, string[], string[]]>([
    ['a wrapped paragraph', [FULL, 'lekplatser i kommunen.'], [`text: ${FULL} lekplatser i kommunen.`]],
    [
      'a paragraph ends at a blank line',
      ['Ett är klart.', '', 'Två är klart.'],
      ['text: Ett är klart.', 'text: Två är klart.'],
    ],
    ['a page break in a sentence', [FULL, ' lekplatser i kommunen.'], [`text: ${FULL} lekplatser i kommunen.`]],
    ['a blank line in a sentence', [FULL, '', 'lekplatser i kommunen.'], [`text: ${FULL} lekplatser i kommunen.`]],
    [
      'clauses that begin with att stay apart',
      ['att anta planen, samt', 'att anta taxan.'],
      ['text: att anta planen, samt', 'text: att anta taxan.'],
    ],
    ['a wrapped bullet', [`• ${FULL}`, 'lekplatser.', '• Två'], [`bullet: ${FULL} lekplatser.`, 'bullet: Två']],
    ['numbers', ['1. Ett', '2. Två', '3) Tre'], ['number 1.: Ett', 'number 2.: Två', 'number 3): Tre']],
    [
      'a name of a roll call that the margin divided',
      ['Närvarande:', 'Anna Ek\u00ad', 'marksson (S)', 'Bo Lind (M)'],
      ['text: Närvarande:', 'roll: Anna Ekmarksson (S)', 'roll: Bo Lind (M)'],
    ],
    [
      'numbers that lost their dot',
      [' 1 Minska kön', ' 2 Minska kostnaden'],
      ['number 1: Minska kön', 'number 2: Minska kostnaden'],
    ],
    [
      'a number inside a sentence is no item',
      ['Av de sökande antogs', '15. Övriga väntar.'],
      ['text: Av de sökande antogs 15. Övriga väntar.'],
    ],
    [
      'a label beside its value ends a roll call',
      ['Närvarande', 'Ada Provlund (S)', 'Plats  kommunhuset'],
      ['text: Närvarande', 'roll: Ada Provlund (S)', 'text: Plats kommunhuset'],
    ],
    [
      'columns are rows',
      ['Gator      12,5 Mkr', 'Parker      3,0 Mkr'],
      ['row: Gator 12,5 Mkr', 'row: Parker 3,0 Mkr'],
    ],
    [
      'heading words stand alone',
      ['Sammanfattning', 'Texten börjar här.', 'Beslut', 'att anta planen.'],
      ['text: Sammanfattning', 'text: Texten börjar här.', 'text: Beslut', 'text: att anta planen.'],
    ],
    [
      'a roll call has a row each',
      ['Närvarande:', 'Anna Ek (S)', 'Bo Lind (M)'],
      ['text: Närvarande:', 'roll: Anna Ek (S)', 'roll: Bo Lind (M)'],
    ],
    [
      'the rows of a list of contents',
      ['Innehåll', '§ 13 Rutiner ........ 3', '1. Uppföljning . . . . . . 4'],
      ['text: Innehåll', 'row: § 13 Rutiner ........ 3', 'number 1.: Uppföljning . . . . . . 4'],
    ],
    ['nothing', [], []],
  ])('%s', (_, raw, expected) => expect(read(...raw)).toEqual(expected))
})
