/** Slips of the pen in the words that head lists of people. */
import { expect, test } from 'vitest'
import { labelAlone } from '../headings/labels.ts'
import { withoutSlips } from './slips.ts'

test.each<[slip: string, right: string]>([
  ['Frånvarnade', 'Frånvarande'],
  ['Närvarnade:', 'Närvarande:'],
  ['Frånvrande', 'Frånvarande'],
  ['Ej nävarande', 'Ej närvarande'],
  ['Närvarandee ledamöter', 'Närvarande ledamöter'],
  ['Närvarande ledamoter', 'Närvarande ledamöter'],
  ['Erättare', 'Ersättare'],
  ['NÄRVARNADE', 'Närvarande'],
  ['Besluatnde', 'Beslutande'],
])('%s is %s', (slip, right) => expect(withoutSlips(slip)).toBe(right))

test.each([
  'Närvarande',
  'Beslutade',
  'Närvarade',
  'Ersättaren',
  'Ersättande',
  'Närvaron',
  'Förvarande',
  // Two letters are others, and one of them only moved.
  'Närvxaande',
  'Bevarande',
  'Deltagarna',
  'Ledamoten',
  'Förhindra',
  'Ledande',
  'Närmare',
  'Deltagandet',
])('%s stays', (word) => expect(withoutSlips(word)).toBeUndefined())

test.each<[line: string, kind: string | undefined]>([
  ['Frånvarnade:', 'absent'],
  ['Ej nävarande', 'absent'],
  ['Närvarnade', 'attendance'],
  ['Närvarnade var få', undefined],
  ['Planens genomförande', undefined],
  ['Förvarande', undefined],
])('as a label %s is %s', (line, kind) => expect(labelAlone(line)?.kind).toBe(kind))
