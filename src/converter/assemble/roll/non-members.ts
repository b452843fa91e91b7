/**
 * Who is on a roll call and no member: told from what the row says beside the name. People in, the same people out, as
 * what they were there.
 */
import { isKnownParty } from '../../../swedish/people/names.ts'
import type { RollEntry } from './row/notes.ts'

/**
 * "Bo Lind (adj.)", "Cia Alm, revisor": among the members, and none of them; so is an official where members have
 * parties. @param role Of those listed. @param partied Members on the list have parties.
 */
export function asOther(one: RollEntry, role: string, partied: boolean): RollEntry {
  const said = one.note ?? ''
  const isOther =
    said.split(', ').some((word) => OTHER.test(word)) || (partied && one.party === null && OF_ADMINISTRATION.test(said))
  if (role !== 'ledamot' || !/^(?:ledamot|närvarande)$/.test(one.role)) return one
  if (OF_SCHOOL.test(said) || CLASS.test(said) || MANAGES.test(said)) return { ...one, role: 'närvarande' }
  return isOther ? { ...one, role: 'tjänsteperson' } : one
}
/** What those are whom a school has on its lists: there, and not for the body. */
const OF_SCHOOL =
  /^(?:vårdnadshavar(?:e|na)|föräld(?:er|rar|rarna)|förälderrepresentant|elev(?:en|er|erna)?|student(?:en|er|erna)?|lärar(?:e|en|na)|pedagog(?:en|er|erna)?|fritidsledar(?:e|na))(?!\p{L})/iu
/** Who runs a company may be on its board too: that is not said. */
const MANAGES = /^(?:(?:tf|tillförordnad)\.? )?(?:vd|verkställande direktör)(?!\p{L})/iu
/** "9A", "klass 6 A och 3 B", "åk 4" */
const CLASS = /^(?:\d{1,2} ?[A-Z](?![A-Z])|(?:klass|åk|årskurs) \d)/
/** True for a word of those. */
export const isOfSchool = (word: string): boolean => OF_SCHOOL.test(word)

const OF_ADMINISTRATION =
  /^\p{L}*(?:chef|direktör|sekreterare|handläggare|strateg|samordnare|utredare|controller|ekonom|ingenjör|planerare|jurist)(?:e?n)?(?!\p{L})/iu
const OTHER = new RegExp(
  `^(?:${[
    String.raw`(?:ständigt )?adj(?:ungera(?:d|nde))?(?!\p{L})\.?`,
    String.raw`(?:biträdande )?rektor(?!\p{L})`,
    String.raw`(?:kommun|förtroendevald )?revisor(?!\p{L})`,
    String.raw`(?:inbjuden )?gäst(?!\p{L})`,
    String.raw`inbjuden(?!\p{L})`,
    'föredragande',
    'åhörare',
    'observatör',
    'auskultant',
    String.raw`tolk(?!\p{L})`,
    'praktikant',
    String.raw`valberedning(?:en)?(?!\p{L})`,
    'insynsplats',
  ].join('|')})`,
  'iu',
)

/** Who has a party is no official, also in the list of officials: there as what, the list does not say. */
export const asPresent = (one: RollEntry): RollEntry =>
  one.role === 'tjänsteperson' && isKnownParty(one.party?.toUpperCase() ?? '') ? { ...one, role: 'närvarande' } : one
