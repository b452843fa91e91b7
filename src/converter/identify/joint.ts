/**
 * Minutes of several bodies together: "Protokoll fört vid gemensamt sammanträde med Tekniska nämnden och
 * miljönämnden". A piece of a document's head in, the bodies that it names side by side out. Minutes have one address,
 * so that they are those of the first; that there are others is told.
 */
import { bodyIn } from './body-name.ts'
import type { Clue } from './clues.ts'

/** Between two names; "Barn- och utbildningsnämnden" is one. */
const BETWEEN = /(?<!-)(?:, | (?:och|samt|&) )/u
/** A comma alone parts a board from its committee, which is who met. */
const JOINED = /(?<!-) (?:och|samt|&) /u
/** "Gemensamt sammanträde", "gemensamt protokoll": the bodies may stand a line each. */
const TOGETHER = /(?<!\p{L})gemensamt (?:\p{L}*sammanträde|\p{L}*möte|\p{L}*protokoll)/iu

/**
 * @param stated Whose the document says it is. @returns Two bodies or more; [] for a piece that names one, or words
 * besides.
 * @example bodiesIn('Kommunstyrelsen och socialnämnden') // => ['Kommunstyrelsen', 'Socialnämnden']
 */
export function bodiesIn(piece: string, stated?: string): string[] {
  if (!JOINED.test(piece)) return []
  const parts = piece.split(BETWEEN)
  const bodies = parts.map((part) => bodyIn(part, stated))
  return bodies.every((body) => body !== undefined) ? bodies : []
}

/** The bodies of a clue that names several in one of its pieces, the first that does. */
export const jointly = ({ pieces }: Clue, stated?: string): string[] =>
  pieces.map((piece) => bodiesIn(piece, stated)).find(({ length }) => length > 0) ?? []

/** The bodies that the head of a document names side by side with one, or of a common meeting a line each. */
export function besideIn(clues: readonly Clue[], name: string, stated?: string): string[] {
  const isOther = (one: string): boolean => one.toLowerCase() !== name.toLowerCase()
  const joint = clues.map((clue) => jointly(clue, stated)).find((bodies) => !bodies.every(isOther))
  if (joint) return joint.filter(isOther)
  if (!clues.some(({ text }) => TOGETHER.test(text))) return []
  const named = clues.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => bodyIn(piece.replace(GOES_ON, ''), stated) ?? []),
  )
  return [...new Set(named)].filter(isOther)
}
/** "och miljönämnden" below the first */
const GOES_ON = /^(?:och|samt|&) /u
