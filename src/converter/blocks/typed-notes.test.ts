/** What is typed below the text that calls it is a note, and an item of a list is none. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { typedNotes } from './typed-notes.ts'

/** Lines below a heading, "|" between them: those that begin a note. */
function notesIn(text: string): string[] {
  const lines = toLines(textLines(['§ 1 Plan', ...text.split('|')]))
  return [...typedNotes(lines, (line) => line.text.startsWith('§'))].map((line) => line.text)
}

test.each<[what: string, text: string, notes: string[]]>([
  ['a star', 'att anta 3* mnkr.||* Efter skatt.', ['* Efter skatt.']],
  ['a star set close', 'att anta 3* mnkr.||*Efter skatt.', ['*Efter skatt.']],
  ['several stars', 'att anta 3* och 4** mnkr.||* Skatt.|** Moms.', ['* Skatt.', '** Moms.']],
  ['a figure', '500 kronor1) anslås.||1) Utan moms.', ['1) Utan moms.']],
  ['two figures', '500 kronor1) och bidrag2)||1) Moms.|2) Skatt.', ['1) Moms.', '2) Skatt.']],
  ['a raised figure', 'att anta 3¹⁾ mnkr||1) Utan moms.', ['1) Utan moms.']],
  ['a sign of another §', 'att anta 3* mnkr.|§ 2 Taxa|* Taxan antas.', []],
  ['a sign below', '* Taxan antas.|att anta 3* mnkr', []],
  ['a unit', 'att köpa 12 m² och 3 m³||2) att sälja||3) Se ovan', []],
  ['a raised figure without its bracket', 'att anta 3¹ mnkr||1) första punkten', []],
  ['a list of stars', 'att anta 3* mnkr|* Taxan antas.|* Planen antas.', []],
  ['a list of figures', 'lån1) gäller|1) Taxan antas.|2) Planen antas.', []],
  ['the next of a list', '1) lån2) tas|2) Taxan antas.', []],
  ['a number in brackets', 'enligt avtal (bilaga A1) antas|1) Taxan antas.', []],
  ['a clause', 'att anta 3* mnkr|* att anta taxan', []],
  ['stars that multiply', 'ytan är 3*4 meter|* Taxan antas.', []],
])('%s', (_, text, notes) => expect(notesIn(text)).toEqual(notes))
