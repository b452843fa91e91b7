/** The pieces of lines whose words are others than printed. */
import { expect, test } from 'vitest'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import { toLines } from './lines.ts'
import { endingIn, endOf, inOnePiece, marked, textsOf } from './pieces.ts'

const line = (raw: string): Line => toLines(textLines([raw]))[0] as Line

test.each<[string, string, string[]]>([
  ['§ 12  Budget   KS 2024/3', 'Budget KS 2024/3', ['Budget', 'KS 2024/3']],
  ['§ 12 Budget   KS 2024/3', 'Budget KS 2024/3', ['Budget', 'KS 2024/3']],
  ['§ 12 Budget   KS 2024/3', 'KS 2024/3', ['KS 2024/3']],
  ['§ 12 Budget   KS 2024/3', '2024/3', ['2024/3']],
  ['§ 12   Budget', '', []],
  ['§ 12   Budget', 'Något annat', ['Något annat']],
])('of "%s" the end "%s" is %j', (raw, end, expected) => expect(endOf(line(raw), end)).toEqual(expected))

test.each<[string, Line, string, string[]]>([
  ['a mark stands before the first', marked(line('Ada   Bo'), '•'), '• Ada Bo', ['• Ada', 'Bo']],
  ['the last sign is changed in the last', endingIn(line('Ada   kommun-'), '~'), 'Ada kommun~', ['Ada', 'kommun~']],
  ['one text alone is one', inOnePiece(line('Ada   Bo'), 'Bo'), 'Bo', ['Bo']],
])('%s', (_, made, text, pieces) => expect([made.text, textsOf(made)]).toEqual([text, pieces]))
