/**
 * Headings that go on into their text: minutes of associations put a whole point on its numbered line
 * ("5. Biblioteket. På grund av lokalbrist …", "§ 3 Dagordningen godkändes."). The text of a heading in, its title and
 * what is text of the item out; undefined for a heading that is a title and nothing else.
 */
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isDecidingHeading } from '../../swedish/decisions/decided.ts'
import { firstSentence } from '../../swedish/lines/sentence.ts'
import { cutTitle } from './cut-title.ts'

export interface RunIn {
  title: string
  /** What the item says; it holds the title again where the source has a sentence but no heading. */
  text: string
  /** The sentence is no heading: the title is ours, taken from it. */
  derived: boolean
}

/** Longer sentences are no titles. */
const TITLE_LENGTH = 220
const CUT = 100
/** "Grannsamverkan: Hjärtstartaren är inköpt med hjälp av insamlingar." */
const NAMED = /^([^:.]{3,60}): (\p{Lu}.*[.!])$/u
/** "Val av sekreterare | Bo valdes.": the columns of a table as scanning reads them */
const BARRED = /^([^|¦]{3,100}?)\s*[|¦]\s*(\S[^|¦]*)$/
/** A sentence has words between its names. */
const PLAIN_WORDS = / \p{Ll}{2}.* \p{Ll}{2,}/u

/**
 * @param heading Title as it stands on the heading's lines. @returns Its parts; undefined for a title and nothing else.
 */
export function runIn(heading: string): RunIn | undefined {
  const cells = besideTitle(heading)
  if (cells) return cells
  const length = firstSentence(heading)
  const first = heading.slice(0, length)
  const rest = heading.slice(length).trim()
  // What follows a sentence and is none, in what is not too long for a title, is a part of the title.
  if (rest !== '' && !endsSentence(rest) && heading.length <= TITLE_LENGTH) return undefined
  const derived = { title: shorten(first), text: heading, derived: true }
  const named = namedText(heading)
  // "Ansvarsfrihet: Styrelsen beviljas den." has a title; "Till kassör valdes: Bo Lind för ett år." is a sentence.
  if (isDecidingHeading(first) && (!named || isOfSentence(named.title))) return derived
  if (named) return named
  if (endsSentence(first) && first.length > TITLE_LENGTH) return derived
  return rest === '' ? undefined : { title: first, text: rest, derived: false }
}

function besideTitle(heading: string): RunIn | undefined {
  const [, title, text] = BARRED.exec(heading) ?? []
  return title && text ? { title, text, derived: false } : undefined
}

function namedText(heading: string): RunIn | undefined {
  const [, title, text] = NAMED.exec(heading) ?? []
  return title && text && PLAIN_WORDS.test(` ${text}`) ? { title, text, derived: false } : undefined
}

const isOfSentence = (title: string): boolean =>
  isDecidingHeading(title) || isDecidingHeading(`${title}:`) || partKindOf(title) !== undefined

const shorten = (text: string): string => (text.length <= TITLE_LENGTH ? text : cutTitle(text, CUT))
