/**
 * Who was there: those whose party the source names in a roll by party; the others in groups worth folding. Where most
 * groups hold a person or two, as when fifteen municipalities send one each, they stand in one table that names the
 * group of each.
 */
import type { Person } from '../model/types.ts'
import { words } from '../words/index.ts'

export interface AttendanceGroup {
  /** Ours, or the source's. */
  name: string
  people: readonly Person[]
  /** The people are of several groups, so each row must name its own. */
  mixed: boolean
}

export interface Party {
  /** "Socialdemokraterna (S)"; letters that we do not know stand as the source has them. */
  name: string
  members: { name: string; facts: string }[]
}

/** Fewer to a group than this, and folding hides more than it orders. */
const WORTH_FOLDING = 3
/** Fewer parties than this are no roll. */
const LEAST_PARTIES = 2

/** The parties of the Riksdag, and those that were there under other letters. */
const NAMES: Readonly<Record<string, string>> = {
  C: 'Centerpartiet',
  FP: 'Folkpartiet',
  KD: 'Kristdemokraterna',
  L: 'Liberalerna',
  M: 'Moderaterna',
  MP: 'Miljöpartiet',
  S: 'Socialdemokraterna',
  SD: 'Sverigedemokraterna',
  V: 'Vänsterpartiet',
}

/** The parties of those who were there, the largest first; none where the source names too few to be a roll. */
export function rollOf(present: readonly Person[]): { parties: Party[]; others: readonly Person[] } {
  const known = present.filter(({ party }) => party !== null)
  const parties = [...Map.groupBy(known, ({ party }) => lettersOf(party ?? ''))]
  if (parties.length < LEAST_PARTIES || known.length * 2 < present.length) return { parties: [], others: present }
  return {
    parties: parties
      .sort(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, 'sv'))
      .map(([letters, members]) => ({ name: partyName(letters), members: members.map(memberOf) })),
    others: present.filter(({ party }) => party === null),
  }
}

/** "s" and "S" are one party; "VfP" is written as it is. */
function lettersOf(party: string): string {
  const upper = party.toUpperCase()
  return upper in NAMES ? upper : party
}

const partyName = (letters: string): string => (NAMES[letters] ? `${NAMES[letters]} (${letters})` : letters)

function memberOf({ name, role, group, note }: Person): Party['members'][number] {
  const facts = [role, group, note].filter((text) => text !== null)
  // "tjänstgörande ersättare" says nothing beside "tjänstgörande ersättare för Bo Ek".
  const told = facts.filter((text) => !facts.some((other) => other.startsWith(`${text} `)))
  return { name, facts: [...new Set(told)].join(', ') }
}

/** @returns Those present before those absent; of the latter each group says so in its name. */
export function attendanceGroups(present: readonly Person[], absent: readonly Person[]): AttendanceGroup[] {
  const said = words().meeting
  return [
    ...groups(said.present, present),
    ...groups(said.absent, absent).map((group) =>
      group.mixed || group.name === said.absent ? group : { ...group, name: said.absentOf(group.name) },
    ),
  ]
}

function groups(all: string, people: readonly Person[]): AttendanceGroup[] {
  const found = [...Map.groupBy(people, ({ group }) => group ?? all)]
  if (found.length > 1 && people.length / found.length < WORTH_FOLDING) return [{ name: all, people, mixed: true }]
  return found.map(([name, members]) => ({ name, people: members, mixed: false }))
}
