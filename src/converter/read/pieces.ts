/**
 * What stands apart on a line: a line as printed in, its pieces out. Text has nothing but white space to show it, and
 * every other reader prints what it parts – by place, by tab, by cell – with a gap; so this is the one place that knows
 * a gap. Beyond the readers a text has one space between its words, and how wide a gap was is told by nothing.
 */
import type { Piece } from '../types/source.ts'

/** Spaces that word processors leave: no-break, narrow no-break, en and em space, thin and form feed. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/g
/**
 * Words stand one space apart: two spaces part, and so does a tab. More are not asked for, since a table set tight has
 * no more. A second space that slipped in between two words parts them too, and does no harm: who asks for pieces looks
 * for one that is a label, a number or a name from end to end.
 */
const PIECE = /\S+(?: \S+)*/g
const GAP = /[\t ]{2,}|\t/g

/** Each kind of space as an ordinary one; tabs stay. */
export const evenSpaces = (text: string): string => text.replace(SPACES, ' ')

/** @example piecesIn('§ 12   Budget') // => [{ text: '§ 12', at: 0 }, { text: 'Budget', at: 7 }] */
export const piecesIn = (printed: string): Piece[] =>
  Array.from(evenSpaces(printed).matchAll(PIECE), ({ 0: text, index }) => ({ text, at: index }))

/** A space in place of each gap. */
export const withoutGaps = (text: string): string => text.replace(GAP, ' ')

/** The words of a text one space apart, whatever stood between them. */
export const oneSpaced = (text: string): string => withoutGaps(evenSpaces(text)).trim()
