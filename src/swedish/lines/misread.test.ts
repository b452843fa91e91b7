import { expect, test } from 'vitest'
import { partKindOf } from '../headings/heading-words.ts'
import { labelAlone } from '../headings/labels.ts'
import { opensAttendance } from '../headings/roll-labels.ts'
import { misreadings } from './misread.ts'

test.each<[string, string[]]>([
  ['BesIut', ['Beslut', 'Besrut']],
  ['NäIvarande', ['Nälvarande', 'Närvarande']],
  ['BesIuts underIag', ['Besluts underlag', 'Besluts underrag', 'Besruts underlag', 'Besruts underrag']],
  ['Beslut', []],
  ['BESLUT I NÄMNDEN', []],
  ['HIstoria', []],
  ['UppgIFt', []],
  ['aIb aIb aIb', []],
])('"%s" may say %j', (line, readings) => expect(misreadings(line)).toEqual(readings))

test('a label and a heading word are known with a letter misread', () => {
  expect(partKindOf('BesIut')).toBe('decision')
  expect(labelAlone('NäIvarande')?.kind).toBe('attendance')
  expect(opensAttendance('NäIvarande: Ada Provlund (S)', true)).toBe(true)
  expect(partKindOf('BäIten')).toBeUndefined()
})
