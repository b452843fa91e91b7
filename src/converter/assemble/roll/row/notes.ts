/**
 * What a row of a roll call tells of a person beside the name: whom he or she came instead of, when, and that one did
 * not come. Words in, answers out.
 */
import type { Person } from '../../../../model/types.ts'
import { isAbsence, PRESENCE } from '../../../../swedish/people/absence.ts'
import { NAME } from '../../../../swedish/people/names.ts'
import { replacedIn, servesFor } from '../../../../swedish/people/stands-in.ts'

export interface RollEntry extends Omit<Person, 'span'> {
  /** The row says that the person was not there. */
  absent: boolean
}

type Noted = Pick<RowFacts, 'note' | 'replaces' | 'present' | 'absent'>
export type RowFacts = Pick<RollEntry, 'role' | 'group' | 'note' | 'replaces' | 'present' | 'absent'>

const SERVES = 'tjänstgörande ersättare'

/** Where others of the list have their §§: who served in that place tells whether one was away (`withoutDashes`). */
export const DASH = '–'
/** True for a dash of any length and nothing else. */
export const isDash = (said: string): boolean => /^[-–—]$/.test(said)
/** "tjänstgör §§ 2–3 för Dan By (C)": told before whom one replaces */
const EARLY = /§§?\s*\d[\d\s,–-]*/u
/** "ersätter Dan By (C), " */
const UP_TO_NAME = new RegExp(String.raw`^.*?${NAME}(?: ?\(\p{L}{1,6}\))?[,;]?\s*`, 'u')

/**
 * Who serves for somebody is a substitute who serves, also where the one replaced has no party beside the name: "tjg
 * för Dan By".
 */
export const inPlaceOf = <T extends RowFacts>(told: T): T =>
  told.replaces !== null && /^(?:ledamot|ersättare)$/.test(told.role) && servesFor(told.note ?? '')
    ? { ...told, role: SERVES }
    : told

/**
 * "Stig Ek (S) ers. för Ada Ek": a substitute for somebody, among those who decide or below "Tjänstgörande ersättare",
 * serves; in a list of substitutes it may be whose place is his or hers.
 * @param role That of the list.
 */
export const servingAmong = <T extends Pick<RowFacts, 'role' | 'replaces'>>(role: string, told: T): T =>
  told.role === 'ersättare' && told.replaces !== null && (role === 'ledamot' || role === SERVES)
    ? { ...told, role: SERVES }
    : told

/** "ordförande §§ 94–106": who chaired those §§ was there for others too, or was not; nobody says. */
export const chairing = (text: string, told: Noted): Noted => (CHAIRS.test(text) ? { ...told, present: null } : told)
export const CHAIRS = /^(?:mötes|tjänstgörande |tf\.? )?ordf(?:öranden?)?\.? (?:för |under |på |vid )?§/iu

/** What is said of a person, with whom he or she replaces, when, and whether one was not there, read from it. */
export function noted(note: string | null, replaces: readonly string[]): Noted {
  const said = note ?? ''
  const named = replaces.length === 0 ? replacedIn(said) : undefined
  const all = named === undefined ? replaces : [named]
  const told = all.length === 0 ? said : besideReplaced(said)
  return {
    note,
    replaces: all.length > 0 ? all.join(', ') : null,
    present: parts(told).some((part) => PRESENCE.test(part) && !CHAIRS.test(part)) ? told : null,
    absent: isAbsence(said) || (!PRESENCE.test(said) && parts(said).some(isAbsence)),
  }
}

const parts = (said: string): string[] => said.split(', ')

/**
 * When somebody was there, where it is told whom he or she replaces too: it stands after that name, or else before it.
 */
function besideReplaced(said: string): string {
  const after = said.replace(UP_TO_NAME, '')
  return PRESENCE.test(after) ? after : (EARLY.exec(said)?.[0].trim() ?? '')
}
