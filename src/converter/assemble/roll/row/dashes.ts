/** People whom a list gives a dash where others have their §§: away, where somebody served in their place all along. */
import type { Person } from '../../../../model/types.ts'
import { DASH } from './notes.ts'

/**
 * @param all Of all lists of those present. @returns The same people without dashes, those apart who were away: "Bo
 * Provberg (S) –" beside "Dag Provsten (S), tjänstgör för Bo Provberg (S)".
 */
export function withoutDashes(people: readonly Person[], all: readonly Person[]): { came: Person[]; away: Person[] } {
  const replaced = new Set(all.flatMap(({ replaces, present }) => (present === null ? (replaces ?? []) : [])))
  const isAway = ({ name, note }: Person): boolean => note === DASH && replaced.has(name)
  const bare = (person: Person): Person => (person.note === DASH ? { ...person, note: null } : person)
  return {
    came: people.filter((one) => !isAway(one)).map(bare),
    away: people.filter(isAway).map(bare),
  }
}
