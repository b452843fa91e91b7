/** A sentence that stands apart from the title of a point is its text. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Numbered } from './form.ts'
import { withTextBeside } from './text-beside.ts'

const read = (printed: string, label: string): [title: string, below: readonly string[]] => {
  const line = toLines(textLines([printed]))[0]
  if (!line) throw new Error('Unexpected blank line')
  const one: Numbered = { label, number: label, title: line.text.slice(label.length + 1) }
  const { title, below = [] } = withTextBeside(one, line) ?? one
  return [title, below]
}

test.each([
  ['behind its title', '3     Bryggan     Beslutades att laga den.', '3', 'Bryggan', ['Beslutades att laga den.']],
  ['behind a label and its title', '§ 3 Bryggan     Den lagas.', '§ 3', 'Bryggan', ['Den lagas.']],
  ['not apart', '3     Bryggan lagas.', '3', 'Bryggan lagas.', []],
  ['in lower case', '3     Bryggan     som lagas.', '3', 'Bryggan som lagas.', []],
  ['that is none', '3     Bryggan     Norra sidan', '3', 'Bryggan Norra sidan', []],
  ['behind another', '3     Bryggan lagas.     Det görs nu.', '3', 'Bryggan lagas. Det görs nu.', []],
  ['in a third column', '3     Bryggan     Bo     Den lagas.', '3', 'Bryggan Bo Den lagas.', []],
  ['alone', '3     Bryggan lagas nu.', '3', 'Bryggan lagas nu.', []],
])('a sentence %s', (_, printed, label, title, below) => expect(read(printed, label)).toEqual([title, below]))
