import { expect, test } from 'vitest'
import { TERMS } from './glossary.ts'

test('each word is explained in one or more sentences that say more than a word', () => {
  const unexplained = TERMS.filter(({ means }) => !/^\p{Lu}.{14,}\.$/u.test(means))
  expect(unexplained).toEqual([])
})

test('each has forms in lower case, of which one is the word itself or begins as it does', () => {
  const begins = ({ word, forms }: (typeof TERMS)[number]) => forms.some((form) => form.startsWith(word.slice(0, 4)))
  expect(TERMS.filter((term) => term.word === '' || !begins(term))).toEqual([])
  const forms = TERMS.flatMap(({ forms: own, notAfter }) => [...own, ...notAfter])
  expect(forms.filter((form) => !/^\p{Ll}[\p{Ll} .-]*$/u.test(form))).toEqual([])
})

test('a form belongs to one word', () => {
  const forms = TERMS.flatMap((term) => term.forms)
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
})

test('words stand in the order of the alphabet', () => {
  const words = TERMS.map(({ word }) => word)
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'sv')))
})
