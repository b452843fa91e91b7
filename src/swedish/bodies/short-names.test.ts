import { expect, test } from 'vitest'
import { otherNames } from './short-names.ts'

test.each<[string, string[]]>([
  ['sd', ['sverigedemokraterna']],
  ['sverigedemokraterna', ['sd']],
  ['sverigedemokraternas', ['sd']],
  ['centern', ['c']],
  ['mp', ['miljöpartiet']],
  // One letter is in every roll; what a name of two words is called, nobody asks by its letters.
  ['s', []],
  ['c', []],
  ['kf', ['kommunfullmäktige']],
  ['kommunfullmäktige', ['kf']],
  ['kommunfullmäktiges', ['kf']],
  ['ks', ['kommunstyrelse']],
  ['kommunstyrelse', ['ks']],
  ['kommunstyrelsen', ['ks']],
  ['kommunstyrelsens', ['ks']],
  ['au', ['arbetsutskott']],
  ['rf', ['regionfullmäktige']],
  ['regionstyrelsen', ['rs']],
  ['skola', []],
  ['kss', []],
])('"%s" is also called %j', (word, expected) => expect(otherNames(word)).toEqual(expected))
