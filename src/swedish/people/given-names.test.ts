/** Given names, and people named without a comma between them. */
import { expect, test } from 'vitest'
import { isGivenName, peopleInName } from './given-names.ts'

test.each<[word: string, isOne: boolean]>([
  ['Eva', true],
  ['Anna-Lena', true],
  ['Provlund', false],
  ['Sten', true],
  ['eva', false],
  ['EVA', false],
])('%s: %s', (word, isOne) => expect(isGivenName(word)).toBe(isOne))

test.each<[name: string, people: string[]]>([
  ['Bo Provlund', ['Bo Provlund']],
  ['Bo Provlund Eva Provdal', ['Bo Provlund', 'Eva Provdal']],
  ['Bo Provlund Eva Provdal Karin von Provsten', ['Bo Provlund', 'Eva Provdal', 'Karin von Provsten']],
  ['Anna Karin Provlund Eva Provdal Ek', ['Anna Karin Provlund', 'Eva Provdal Ek']],
  ['Anna Maria Karin Provlund', ['Anna Maria Karin Provlund']],
  ['Anna Karin Provlund Ek', ['Anna Karin Provlund Ek']],
  ['Provora Provlund Provette Provdal', ['Provora Provlund Provette Provdal']],
  // A surname that is a given name too
  ['Anna Karin Provlund Simon', ['Anna Karin Provlund Simon']],
  // Where the first ends, or the second begins, nobody says.
  ['Provora Provlund Bo Provdal', []],
  ['Bo Provlund Eva Provdal Karin', []],
])('%s', (name, people) => expect(peopleInName(name)).toEqual(people))
