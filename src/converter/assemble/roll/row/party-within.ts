/**
 * Rows of a roll call whose columns are gone: a name, its party and what stood in the next column, one space between
 * them. A row in, the same with the party in brackets out, as other rows have it.
 */
import { isKnownParty } from '../../../../swedish/people/names.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'

const WITHIN = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) (\p{Lu}{1,2}) (\p{Lu}\p{Ll}.*)$/u
/** So many rows at least show that the letters are no initial: "Anna Karin M Ek". */
const LEAST_ROWS = 2

/** True for rows of which half have a known party between a name and another word: "Ada Provlund S Provby". */
export const haveParties = (rows: readonly string[]): boolean => {
  const found = rows.filter((row) => isKnownParty(WITHIN.exec(row)?.[2] ?? '')).length
  return found >= LEAST_ROWS && found * 2 >= rows.length
}

/**
 * @param isShown Other rows show that a party stands there.
 * @example partyWithin('Anna Ek S Vice ordförande', false) // => 'Anna Ek (S), Vice ordförande'
 */
export function partyWithin(row: string, isShown: boolean): string {
  const [, name = '', party = '', more = ''] = WITHIN.exec(row) ?? []
  return isKnownParty(party) && (isShown || roleOf(more) !== undefined) ? `${name} (${party}), ${more}` : row
}
