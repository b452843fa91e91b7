/**
 * Whose decision it is: the name in a heading or a lead-in and what the head of the minutes names in; that of the body
 * that meets, another's, or unknown out. A decision is the own one only where the body itself is named, by any of its
 * words for itself, or nobody is.
 */
import { wholly } from '../lines/phrases.ts'
import { GENERIC_BODIES, isBodyName } from './bodies.ts'

export type Standing = 'own' | 'other' | 'unknown'

/** Who meets, as the head of the minutes says. */
export interface Meeting {
  /** The bodies that the head names, in lower case: those whose minutes these are. */
  own: ReadonlySet<string>
  /** What kinds of organisation it names: "kommun", "kommunalförbundet". */
  kinds: readonly string[]
}

/** Authorities, courts and banks, which decide in no minutes but their own; what their names end in. */
const AUTHORITY = new RegExp(
  `(?:${[
    'länsstyrelsen?|domstolen?|rätten|verket|myndigheten|inspektionen|banken|regeringen|riksdagen|departementet',
    'kommissionen|polisen|åklagaren|försäkringskassan|arbetsförmedlingen|ombudsmannen|kronofogden|tullen|domaren',
    'kustbevakningen|försvarsmakten|hyresnämnden|arrendenämnden|överklagandenämnden|migrationsverket',
  ].join('|')})$|^(?:staten|eu|jo|jk|riksdag|regering|bolagsverket|lantmäteriet)$`,
  'iu',
)
/** Members meet, whatever they are called. */
const MEETING = /(?:möte|stämma)(?:t|n)$/u
/** Who decides by delegation of the body, or on its behalf. */
const OFFICE = /(?:ordförande|direktör|chef|delegat|sekreterare|kyrkoherde|prefekt|dekan|presidiet|rektor)(?:n|en)?$/u
/** What members call what they have together: theirs where the head names no other kind of organisation. */
const TOGETHER = wholly(
  [
    'kommunen',
    'regionen',
    'staden',
    'landstinget',
    'länet',
    'stiftelsen',
    String.raw`\p{L}*(?:förbundet|föreningen|församlingen|pastoratet|stiftet|klubben|laget|kåren|sällskapet|kretsen|distriktet|samfälligheten|gruppen|skolan|universitetet|fakulteten|institutionen|teamet)`,
  ],
  'u',
)
/** Fewer letters are an abbreviation: "KS beslut", "KSAU:s beslut". */
const FEWEST = 5

/** Whose a decision is that a heading gives as somebody's. @param name In lower case, without its genitive. */
export function standingOf(name: string, meeting: Meeting): Standing {
  if (isOwnName(name, meeting.own) || isKind(name, meeting.kinds) || MEETING.test(name)) return 'own'
  if (AUTHORITY.test(name) || (TOGETHER.test(name) && meeting.kinds.length > 0)) return 'other'
  return meeting.own.size === 0 || mayBeAny(name, meeting.own) ? 'unknown' : 'other'
}

/** An office, letters, any body or the board of this one: whose the decision is such words do not say. */
const mayBeAny = (name: string, own: ReadonlySet<string>): boolean =>
  OFFICE.test(name) ||
  TOGETHER.test(name) ||
  name.length < FEWEST ||
  GENERIC_BODIES.includes(name) ||
  isBoardOf(name, own)

/**
 * True where it is sure that whoever is named decides elsewhere: an authority, or another organisation than the one
 * that meets.
 */
export function isOutsider(name: string, meeting: Meeting): boolean {
  const said = name.toLowerCase()
  if (standingOf(said, meeting) !== 'other') return false
  return AUTHORITY.test(said) || ORGANISATION.test(said) || isOfAnother(said, meeting.own)
}
const ORGANISATION = /^(?:kommunen|regionen|staden|landstinget|bolaget|stiftelsen)$/u

/** A name or the last words of one: "arbetsutskottet" is Kommunstyrelsens arbetsutskott. */
export const isOwnName = (name: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => bare(one).endsWith(bare(name)) || (GENERIC_BODIES.includes(one) && isCompound(name, one)))
const bare = (name: string): string => name.toLowerCase().replace(/(?:et|en|na|n)$/, '')

/** "förbundsdirektionen" where the head says "Direktionen" */
const isCompound = (name: string, one: string): boolean =>
  !AUTHORITY.test(name) && OWN_COMPOUND.test(name) && name.endsWith(one)
const OWN_COMPOUND = /^(?:förbunds|förenings|klubb|lag|årsmötes|kår|krets|distrikts|byalags)/u

/** "Regionstyrelsens förslag till regionfullmäktige" in minutes of its committee: what that one prepares. */
export const isBoardOf = (owner: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => one.startsWith(`${owner}s `))

/** "förbundet" where the head names "Kommunalförbundet Prov", "kommunen" where it names "Ekby kommun" */
const isKind = (name: string, kinds: readonly string[]): boolean =>
  name.length >= FEWEST && kinds.some((kind) => ARTICLES.some((article) => `${kind}${article}`.endsWith(name)))
const ARTICLES = ['', 'n', 'en', 'et']

/** "regionfullmäktige" in minutes of kommunstyrelsen */
function isOfAnother(name: string, own: ReadonlySet<string>): boolean {
  const level = levelOf(name)
  const levels = [...own].map(levelOf).filter((one) => one !== undefined)
  return isBodyName(name.charAt(0).toUpperCase() + name.slice(1)) && level !== undefined && levels.length > 0
    ? !levels.includes(level)
    : false
}
const levelOf = (name: string): string | undefined => /^(?:kommun|region|landstings|kyrko|riks)/u.exec(name)?.[0]
