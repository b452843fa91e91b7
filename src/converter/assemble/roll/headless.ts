/** Rows of a roll call that have cells and no head: names with a party beside each. */
import { isKnownParty, isName, partyCell } from '../../../swedish/names.ts'
import { isParty } from './person.ts'

/** So many names with a party beside each are a row of pairs; one reads as running text. */
const LEAST_PAIRS = 2

/**
 * "Ada Provlund | S | Bo Provberg | M": each name with the party beside it, before or after; undefined for any other
 * row.
 */
export function pairsIn(cells: readonly string[]): string[] | undefined {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < 2 * LEAST_PAIRS || filled.length % 2 > 0) return undefined
  const turned = isParty(filled[0]) ? 1 : 0
  const pairs = filled.flatMap((cell, at) =>
    at % 2 === turned ? [[cell, filled[turned ? at - 1 : at + 1] ?? '']] : [],
  )
  return pairs.every(([name = '', party = '']) => isName(name) && isCapital(party) && isParty(party))
    ? pairs.map(([name = '', party = '']) => `${name} (${partyCell(party) ?? ''})`)
    : undefined
}

/** "Ada Provlund | C | Ordförande" without a head: a name, the party beside it, and what is said of both. */
export function memberIn(cells: readonly string[]): string[] | undefined {
  const [name = '', party = '', ...said] = cells.filter((cell) => cell !== '')
  const isMember = said.length === 1 && isName(name) && isKnownParty(party) && !isName(said[0] ?? '')
  return isMember ? [`${name} (${partyCell(party) ?? ''}), ${said.join(', ')}`] : undefined
}

const isCapital = (party: string): boolean => /^[([]?\p{Lu}/u.test(party)
