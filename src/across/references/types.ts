/** What a text says of other §§ and matters, and what that leads to here. */

/**
 * Whose § a mention speaks of: a body by its name as written, the body of the text itself, or one that only stands
 * near.
 */
export type Whose = { body: string } | { perhaps: string } | 'own'

interface Place {
  /** As written: "den 21 november 2024, § 522". */
  quote: string
  /** In the text that was looked at. */
  from: number
  to: number
}

/**
 * A § of a meeting on a day, "kommunfullmäktige 2021-10-28 § 10"; of this very meeting, "under paragraf 192", where the
 * day is null; of a year, "§ 41/2024", where it is that alone.
 */
export interface ParagrafMention extends Place {
  kind: 'paragraf'
  whose: Whose
  date: string | null
  number: string
  /** The matter itself was there before: "Bordlagt den 21 november 2024, § 522". */
  same: boolean
}

/** A dnr, "HSN 725-2019"; of an inquiry or a ministry where it is foreign. */
export interface DnrMention extends Place {
  kind: 'dnr'
  dnr: string
  foreign: boolean
}

export type Mention = ParagrafMention | DnrMention

/** A § of the site. */
export interface Target {
  /** Address of its page, from the site's root. */
  path: string
  /** Name of its body, and when that met. */
  body: string
  date: string | null
  session: string | null
  /** "§ 544" */
  name: string
  title: string
}

/** Why a reference leads nowhere here. */
export type Unresolved =
  'foreign' | 'doubtful body' | 'unknown body' | 'no meeting that day' | 'no such paragraf' | 'several' | 'unknown dnr'

export type Resolved =
  { to: 'paragraf'; target: Target } | { to: 'matter'; path: string } | { to: null; why: Unresolved }
