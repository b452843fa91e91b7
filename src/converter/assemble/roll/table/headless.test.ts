/** Rows with cells and no head above them: names in pairs with their parties, or one member and what is said. */
import { describe, expect, test } from 'vitest'
import { memberIn, pairsIn } from './headless.ts'

describe('pairs of a name and a party:', () => {
  test.each<[row: string, pairs: string[] | undefined]>([
    ['Ada Provlund|S|Bo Provberg|M', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['S|Ada Provlund|M|Bo Provberg', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['Ada Provlund|(S)|Bo Provberg|[M]', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['Ada Provlund||S|Bo Provberg|M|', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['Ada Provlund|S|Bo Provberg|M|Caj Provdal|C', ['Ada Provlund (S)', 'Bo Provberg (M)', 'Caj Provdal (C)']],
    // One pair reads as running text.
    ['Ada Provlund|S', undefined],
    ['Ada Provlund|S|Bo Provberg', undefined],
    ['Ada Provlund|S|Bo Provberg|M|Caj Provdal', undefined],
    // Each must be a pair: the name a name, the party a party, and in capitals.
    ['Ada Provlund|S|Provberg|M', undefined],
    ['Provlund|S|Bo Provberg|M', undefined],
    ['Ada Provlund|S|Bo Provberg|sekreterare', undefined],
    ['Ada Provlund|s|Bo Provberg|m', undefined],
    ['Ada Provlund|S|Bo Provberg|m', undefined],
    ['Ada Provlund|Bo Provberg|S|M', undefined],
    ['', undefined],
  ])('%s', (row, pairs) => expect(pairsIn(row.split('|'))).toEqual(pairs))
})

describe('one member, the party and what is said of both:', () => {
  test.each<[row: string, said: string[] | undefined]>([
    ['Ada Provlund|C|Ordförande', ['Ada Provlund (C), Ordförande']],
    ['Ada Provlund||C||Ordförande', ['Ada Provlund (C), Ordförande']],
    ['Ada Provlund|C', undefined],
    ['Ada Provlund|C|Ordförande|närvarande', undefined],
    ['Provlund|C|Ordförande', undefined],
    // A party of no known letters may be anything.
    ['Ada Provlund|Ekby|Ordförande', undefined],
    ['Ada Provlund|C|Bo Provberg', undefined],
    ['', undefined],
  ])('%s', (row, said) => expect(memberIn(row.split('|'))).toEqual(said))
})
