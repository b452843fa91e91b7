/** Org's signs in a plain text: which lines are headings and of what rank, and how they are printed without stars. */
import type { SourceLine } from '../types/source.ts'

/** "#+DATE: …" first of all, or the title anywhere: an Org file says so; elsewhere "* x" is a list. */
const KEYWORD = /^#\+(?:date|author|options|language|startup|email|subtitle):/i
/** "** Val av mötesordförande"; "* en boll" in lower case is one of a list. */
const HEADING = /^(\*{1,6})\s+([^\s\p{Ll}].*)$/u
/** "*Beslut:* att köpa": words in bold, apart from letters on both sides; "(*), Eva (*)" and "-*- org -*-" have none */
const BOLD = /(?<![\p{L}\p{N}*])\*((?![),.;:/-])[^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\p{N}*])/gu

/** True for a text whose first words are a keyword of Org, or whose title is: other words may stand above it. */
export const isOrg = (raw: readonly string[]): boolean =>
  KEYWORD.test(raw.find((line) => line.trim() !== '') ?? '') || raw.some((line) => TITLE.test(line))
/** "#+TITLE: IX Årsmötesprotokoll 2020" */
const TITLE = /^#\+title:/i

/**
 * A line of an Org file as it is printed, with its rank where it is a heading.
 * @example orgLine('** Val') // => { printed: '## Val', rank: 2 }
 */
export function orgLine(raw: string): Pick<SourceLine, 'printed' | 'rank'> {
  const [, stars = '', title = ''] = HEADING.exec(raw) ?? []
  const printed = (stars === '' ? raw : title).replace(BOLD, '$1')
  return stars === ''
    ? { printed, rank: null }
    : { printed: `${'#'.repeat(stars.length)} ${printed}`, rank: stars.length }
}
