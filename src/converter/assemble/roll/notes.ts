/**
 * What a row of a roll call tells of a person beside the name: whom he or she came instead of, when, and that one did
 * not come. Words in, answers out.
 */
import type { Person } from '../../../model/types.ts'
import { NAME } from '../../../swedish/names.ts'

export interface Entry extends Omit<Person, 'span'> {
  /** The row says that the person was not there. */
  absent: boolean
}

type Noted = Pick<Told, 'note' | 'replaces' | 'present' | 'absent'>
export type Told = Pick<Entry, 'role' | 'group' | 'note' | 'replaces' | 'present' | 'absent'>

/** The same with the name after it and no party: "ersätter Dan By" */
const REPLACED = new RegExp(
  String.raw`(?<!\p{L})(?:[Ee]rsätter|[Ee]rsatte|[Ee]rsättare för|[Tt]jänstgör(?:ande)? för|[Tt]jg\.? för|[Ii] ?stället för|för) (${NAME})`,
  'u',
)
/** "§§ 56–59", "t.o.m. § 12", "kl. 08.30–09.15", "Frånvarande på punkt 7a)", "jäv § 58" */
export const PRESENCE =
  /§|(?<!\p{L})(?:p\.?|punkt(?:en|erna)?|paragraf(?:en|er|erna)?) \d|(?<!\p{L})kl(?:ockan)?\.? ?\d|\d{1,2}[.:]\d\d|(?<!\p{L})jäv|(?<!\p{L})under (?:del|punkt)|(?<!\p{L})del av (?:mötet|sammanträdet)|(?<!\p{L})distans|(?<!\p{L})digitalt/iu
const ABSENT =
  /^(?:(?:ledamot|ersättare),? )?\(?(?:(?:kunde|kan) (?:ej|inte) (?:delta|närvara|komma)|(?:hade|har|anmälde) förhinder|var förhindrad|uteblev|frånv|frv|(?:ej|inte) (?:närvarande|närv|tillstädes)|del(?:tog|tar) (?:ej|inte)|avbud|återbud|sjuk(?:anmäld|skriven)?|bortrest|(?:anmält |anmäld |meddelat |lämnat )?(?:förhinder|förh|frånvaro|frånvarande|förhindrad|förfall|återbud))\.?\)?(?:,? (?:ledamot|ersättare))?\.?$/i
/** What is said of a person tells that he or she did not come. */
export const tellsOfAbsence = (said: string): boolean => ABSENT.test(said.trim().replace(/^[,;–-] ?/, ''))
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
export const inPlaceOf = <T extends Told>(told: T): T =>
  told.replaces !== null && /^(?:ledamot|ersättare)$/.test(told.role) && SERVES_FOR.test(told.note ?? '')
    ? { ...told, role: 'tjänstgörande ersättare' }
    : told
const SERVES_FOR = /(?:^|, )(?:ersätter|ersatte|tj(?:änstgör(?:ande)?|g)?\.? (?:för|i stället för)) /i

/** "ordförande §§ 94–106": who chaired those §§ was there for others too, or was not; nobody says. */
export const chairing = (text: string, told: Noted): Noted => (CHAIRS.test(text) ? { ...told, present: null } : told)
export const CHAIRS = /^(?:mötes|tjänstgörande |tf\.? )?ordf(?:öranden?)?\.? (?:för |under |på |vid )?§/iu

/** What is said of a person, with whom he or she replaces, when, and whether one was not there, read from it. */
export function noted(note: string | null, replaces: readonly string[]): Noted {
  const said = note ?? ''
  const named = replaces.length === 0 ? REPLACED.exec(said)?.[1] : undefined
  const all = named === undefined ? replaces : [named]
  const told = all.length === 0 ? said : besideReplaced(said)
  return {
    note,
    replaces: all.length > 0 ? all.join(', ') : null,
    present: parts(told).some((part) => PRESENCE.test(part) && !CHAIRS.test(part)) ? told : null,
    absent: ABSENT.test(said) || (!PRESENCE.test(said) && parts(said).some((part) => ABSENT.test(part))),
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
