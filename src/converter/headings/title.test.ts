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
  ['Dnr SE 2024/1', ['Svar på motion (KS 2023/7)'], 'Svar på motion (KS 2023/7)', ['SE 2024/1']],
  ['Svar på motion (KS 2023/7)', [], 'Svar på motion', ['KS 2023/7']],
  [
    'Ny taxa för vatten från och med',
    ['KS 2024/12      år 2025'],
    'Ny taxa för vatten från och med år 2025',
    ['KS 2024/12'],
  ],
  ['AU § 12   Dnr KS 2024/16', ['Parker'], 'Parker', ['KS 2024/16']],
  ['Ärendenummer', ['Frågestund'], 'Frågestund', []],
])('"%s" and %j', (rest, below, title, dnr) => expect(titleOf(rest, toLines(textLines(below)))).toEqual({ title, dnr }))
