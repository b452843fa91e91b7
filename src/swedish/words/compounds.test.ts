import { expect, test } from 'vitest'
import { splitterOf, vocabularyOf } from './compounds.ts'

const of = (heads: string, tails: string) => {
  const [begins, ends] = [new Set(heads.split(' ')), new Set(tails.split(' '))]
  return splitterOf({
    isHead: (own) => begins.has(own),
    tailsOf: (word) => Array.from(word, (_, at) => at).filter((at) => ends.has(word.slice(at))),
    vouches: (tail) => tail.length > 7,
    endsAs: (word) => word !== 'bygget',
  })
}

test('counts the records that hold a word, not its repetitions', () => {
  expect(vocabularyOf(['vård vård', 'vård 2024']).get('vård')).toBe(2)
  expect(vocabularyOf(['vård 2024']).has('2024')).toBe(false)
  expect(vocabularyOf(['e-hälsa']).has('ehälsa')).toBe(true)
})

test.each([
  ['sjukhuspersonal', ['sjukhus', 'personal'], 'two words'],
  ['hyrpersonal', ['hyr', 'personal'], 'a first part that is no word by itself'],
  ['förpersonal', [], 'a particle is no part'],
  ['planering', [], 'an ending is no part'],
  ['personal', [], 'a simple word'],
  ['xyzpersonal', ['xyz', 'personal'], 'a last part that vouches for the first'],
  ['xyzslag', [], 'and one that does not'],
])('%s → %j (%s)', (word, parts) => {
  expect(of('sjukhus hyr för plan', 'personal slag ering ring')(word)).toEqual(parts)
})

test('the evenest of two splits', () => {
  expect(of('sjuk sjukhus', 'husläkare läkare hus')('sjukhusläkare').slice(0, 2)).toEqual(['sjukhus', 'läkare'])
})

test('whole parts stand before their own parts', () => {
  expect(of('folk tand', 'tandvård vård')('folktandvård')).toEqual(['folk', 'tandvård', 'tand', 'vård'])
})

test('an s that belongs to the word is kept', () => {
  expect(of('ambulans', 'verksamhet')('ambulansverksamhet')).toEqual(['ambulans', 'verksamhet'])
})

test.each([
  ['nattåg', ['natt', 'tåg'], 'of three letters alike two are written'],
  ['nattmössa', ['natt', 'mössa'], 'a plain joint goes first'],
  ['bygget', [], 'a form of another word is none'],
  ['tillåda', [], 'nor is what a particle begins'],
  ['nattön', [], 'the letter is shared'],
])('%s → %j (%s)', (word, parts) => {
  expect(of('natt bygg till', 'tåg mössa get låda ön')(word)).toEqual(parts)
})
