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
  ['behind a label and its title', '§ 3 Bryggan     Den ska lagas.', '§ 3', 'Bryggan', ['Den ska lagas.']],
  [
    'that tells',
    '6     Bryggan     Styrelsen rapporterade om läget.',
    '6',
    'Bryggan',
    ['Styrelsen rapporterade om läget.'],
  ],
  ['about somebody', '6     Bryggan     Ada berättade om läget.', '6', 'Bryggan', ['Ada berättade om läget.']],
  ['about what was done', '6     Bryggan     Redovisades.', '6', 'Bryggan', ['Redovisades.']],
  ['about a matter', '6     Bryggan     Kassören visade en skiss.', '6', 'Bryggan', ['Kassören visade en skiss.']],
  ['but no name', '2     Avtal med     Prov Bygg AB m.fl.', '2', 'Avtal med Prov Bygg AB m.fl.', []],
  ['nor a person', '2     Val av     Ada Provlund jr.', '2', 'Val av Ada Provlund jr.', []],
  [
    'nor the title of a report',
    '2     Remiss     Utredningen Rätt väg framåt.',
    '2',
    'Remiss Utredningen Rätt väg framåt.',
    [],
  ],
  ['nor what one wishes', '2     Motion     Fler bänkar i Provby!', '2', 'Motion Fler bänkar i Provby!', []],
  ['not apart', '3     Bryggan lagas.', '3', 'Bryggan lagas.', []],
  ['in lower case', '3     Bryggan     som lagas.', '3', 'Bryggan som lagas.', []],
  ['that is none', '3     Bryggan     Norra sidan', '3', 'Bryggan Norra sidan', []],
  ['behind another', '3     Bryggan lagas.     Det görs nu.', '3', 'Bryggan lagas. Det görs nu.', []],
  ['in a third column', '3     Bryggan     Bo     Den ska lagas.', '3', 'Bryggan Bo Den ska lagas.', []],
  ['alone', '3     Bryggan lagas nu.', '3', 'Bryggan lagas nu.', []],
])('a sentence %s', (_, printed, label, title, below) => expect(read(printed, label)).toEqual([title, below]))
