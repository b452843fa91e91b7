import { expect, test } from 'vitest'
import { committeeIn, committeeOf } from './committees.ts'

test.each([
  ['Kommunstyrelsen', 'Arbetsutskottet', 'Kommunstyrelsens arbetsutskott'],
  ['SOCIALNÄMNDEN', 'Individutskottet', 'Socialnämndens individutskott'],
  ['Vård- och omsorgsnämnden', 'Sociala utskottet', 'Vård- och omsorgsnämndens sociala utskott'],
  ['Barn- och utbildningsnämnden', 'Presidiet', 'Barn- och utbildningsnämndens presidium'],
  ['Kommunfullmäktige', 'Valberedningen', 'Kommunfullmäktiges valberedning'],
  ['Direktionen', 'ARBETSUTSKOTTET', 'Direktionens arbetsutskott'],
])('“%s” above “%s”', (board, part, body) => expect(committeeOf(board, part)).toBe(body))

test.each([
  ['Kommunstyrelsen', 'Kommunfullmäktige'],
  ['Kommunstyrelsen', 'Arbetsutskottets förslag'],
  ['Kommunstyrelsens', 'Arbetsutskottet'],
  ['Kommunstyrelseförvaltningen', 'Arbetsutskottet'],
  ['Arbetsutskottet', 'Kommunstyrelsen'],
  ['Ekby kommun', 'Arbetsutskottet'],
  ['Ordföranden hälsar nämnden', 'Arbetsutskottet'],
])('“%s” above “%s” are two', (board, part) => expect(committeeOf(board, part)).toBeUndefined())

test.each([
  ['Kommunstyrelsen, arbetsutskottet', 'Kommunstyrelsens arbetsutskott'],
  ['Kommunstyrelsen/arbetsutskottet', 'Kommunstyrelsens arbetsutskott'],
  ['Kommunstyrelsen arbetsutskottet', 'Kommunstyrelsens arbetsutskott'],
  ['Kommunstyrelsen, sociala utskottet', 'Kommunstyrelsens sociala utskott'],
  ['Kommunstyrelsen och arbetsutskottet', undefined],
  ['Kommunstyrelsen, kommunfullmäktige', undefined],
])('“%s” on one line', (line, body) => expect(committeeIn(line)).toBe(body))
