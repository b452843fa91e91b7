/** Rows of a roll call that have cells and no head: names with a party beside each. */
import { entryAt } from '../../../../model/lists.ts'
import { isKnownParty, isName, partyCell } from '../../../../swedish/people/names.ts'
import { isParty } from './person.ts'

/** So many names with a party beside each are a row of pairs; one reads as running text. */
const LEAST_PAIRS = 2

/**
 * "Ada Provlund | S | Bo Provberg | M": each name with the party beside it, before or after; undefined for any other
 * row.
 */
export function pairsIn(cells: readonly string[]): string[] | undefined {
  const filled = cells.filter(Boolean)
  if (filled.length < 2 * LEAST_PAIRS || filled.length % 2 > 0) return undefined
  const turned = isParty(filled[0]) ? 1 : 0
  const pairs = filled.flatMap((cell, at) =>
    at % 2 === turned ? [withParty(cell, entryAt(filled, turned ? at - 1 : at + 1))] : [],
  )
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined
}

function withParty(name: string, cell: string): string | undefined {
  const party = IS_CAPITAL.test(cell) ? partyCell(cell) : undefined
  return isName(name) && party !== undefined ? `${name} (${party})` : undefined
}
const IS_CAPITAL = /^[([]?\p{Lu}/u

/** "Ada Provlund | C | Ordförande" without a head: a name, the party beside it, and what is said of both. */
export function memberIn(cells: readonly string[]): string[] | undefined {
  const [name, party, said, ...more] = cells.filter(Boolean)
  if (name === undefined || party === undefined || said === undefined || more.length > 0) return undefined
  const isMember = isName(name) && isKnownParty(party) && !isName(said)
  return isMember ? [`${name} (${party}), ${said}`] : undefined
}
