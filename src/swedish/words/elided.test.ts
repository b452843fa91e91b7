import { expect, test } from 'vitest'
import { completed, elidedAt, type Elided } from './elided.ts'

test.each<[string, Elided | null, string]>([
  ['gång- och cykelbro', { head: 'gång', later: 'cykelbro' }, 'the last part stands in the next word'],
  ['Vård- samt omsorgsboenden.', { head: 'vård', later: 'omsorgsboenden' }, 'whatever stands beside the words'],
  ['(mark- eller vattenfrågor)', { head: 'mark', later: 'vattenfrågor' }, 'a bracket too'],
  ['drift-, underhålls- och investeringskostnader', { head: 'drift', later: 'investeringskostnader' }, 'past others'],
  ['e-hälso- och distansfrågor', { head: 'e-hälso', later: 'distansfrågor' }, 'with a hyphen of its own'],
  ['gång-och cykelbro', { head: 'gång', later: 'cykelbro' }, 'where a space was forgotten'],
  ['drift-, gång-och cykelbro', { head: 'drift', later: 'cykelbro' }, 'also later in the row'],
  ['kommun- styrelsen', null, 'a word cut by a line is none'],
  ['till- och Frånvaro', null, 'a name does not lend its end'],
  ['för- och nu', null, 'nor does a word too short to have two parts'],
  ['cykelbro och gångväg', null, 'a whole word'],
  ['5- och sexåringar', null, 'figures are no part of a word'],
  ['mark- och', null, 'a text that ends'],
])('%s → %j: %s', (text, found) => {
  expect(elidedAt(text.split(' '), 0)).toEqual(found)
})

test.each([
  [{ head: 'gång', later: 'cykelbron' }, 'gångbron'],
  [{ head: 'e-hälso', later: 'cykelbron' }, 'ehälsobron'],
  [{ head: 'in', later: 'utgående' }, null],
])('%j is %s', (elided, word) => {
  expect(completed(elided, (later) => (later === 'cykelbron' ? ['cykel', 'bron'] : []))).toBe(word)
})
