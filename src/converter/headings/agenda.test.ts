/** A list of matters gives way to the minutes that go through it, and to nothing else. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { withoutAgenda } from './agenda.ts'
import { candidatesOf } from './candidates.ts'
import type { Form } from './form.ts'
import { FORMS } from './forms.ts'

const POINTS = FORMS.find(({ name }) => name === 'n.') as Form

/** Numbers of the lines that are left; two texts are parted by a blank line. */
function left(...texts: string[][]): number[] {
  const lines = toLines(textLines(texts.flatMap((text) => [...text, ''])))
  return withoutAgenda(candidatesOf(POINTS, lines, []), lines).map(({ line }) => line)
}
const MINUTES = ['1. Val av justerare', 'Bo valdes', '2. Badet', 'Det stängs', '3. Slut', 'Tack']

test.each<[string, string[][], number[]]>([
  ['told again', [['Dagordning', '1. Val av justerare', '2. Badet', '3. Slut'], MINUTES], [6, 8, 10]],
  ['under a word in another form', [['Dagordningen:', '1. Val', '2. Badet', '3. Slut'], MINUTES], [6, 8, 10]],
  [
    'spelled as scanning reads it',
    [['Dagordning', '1. VAL AV JUSTERARE', '2. Badat', '3. Slutligen'], MINUTES],
    [6, 8, 10],
  ],
  [
    'with one matter that is gone, and one above it',
    [['1. Hälsning', 'Dagordning', '1. Val av justerare', '2. Badet', '3. Slut', '4. Gata'], MINUTES],
    [1, 8, 10, 12],
  ],
])('a list is left out: %s', (_, texts, expected) => expect(left(...texts)).toEqual(expected))

test.each<[string, string[][], number[]]>([
  ['without its word', [['Att göra', '1. Val', '2. Badet', '3. Slut'], MINUTES], [2, 3, 4, 6, 8, 10]],
  ['its word in a sentence', [['Dagordning saknas', '1. Val', '2. Badet', '3. Slut'], MINUTES], [2, 3, 4, 6, 8, 10]],
  ['of two matters', [['Dagordning', '1. Val av justerare', '2. Badet'], MINUTES], [2, 3, 5, 7, 9]],
  [
    'half of it told again',
    [['Dagordning', '1. Val av justerare', '2. Badet', '3. Gata', '4. Hus'], MINUTES],
    [2, 3, 4, 5, 7, 9, 11],
  ],
  ['in other words', [['Dagordning', '1. Hus', '2. Gata', '3. Torg'], MINUTES], [2, 3, 4, 6, 8, 10]],
  [
    'under other numbers',
    [['Dagordning', '1. Upprop', '2. Val av justerare', '3. Badet', '4. Slut'], MINUTES],
    [2, 3, 4, 5, 7, 9, 11],
  ],
  ['with nothing below', [['Dagordning', '1. Val', '2. Badet', '3. Slut']], [2, 3, 4]],
  ['with its word last', [MINUTES, ['Dagordning']], [1, 3, 5]],
])('a list is kept: %s', (_, texts, expected) => expect(left(...texts)).toEqual(expected))
