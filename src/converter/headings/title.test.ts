import { expect, test } from 'vitest'
import { titleOf } from './title.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'

test.each<[string, string[], string, string[]]>([
  ['Upphandling av städ', [], 'Upphandling av städ', []],
  ['Upphandling - Beslut om', ['tilldelning', 'HSN 571-2024'], 'Upphandling - Beslut om tilldelning', ['HSN 571-2024']],
  ['Val av BG-', ['ledamot'], 'Val av BG-ledamot', []],
  ['Plan för hälso-', ['och sjukvård'], 'Plan för hälso- och sjukvård', []],
  ['Nomineringar (dnr', ['010/21)'], 'Nomineringar', ['010/21']],
  ['', ['Ny skola', 'Dnr: 1/24, 2/24'], 'Ny skola', ['1/24', '2/24']],
  ['Ny skola (dnr 1/24)', ['Dnr 1/24'], 'Ny skola', ['1/24']],
])('"%s" and %j', (rest, below, title, dnr) => expect(titleOf(rest, toLines(textLines(below)))).toEqual({ title, dnr }))
