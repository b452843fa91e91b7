import { MEETING_WORD } from '../../swedish/bodies/meetings.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import { type Clue, WHERE } from './clues.ts'
import type { Evidence } from './identity.ts'

/**
 * What a meeting that is not the usual one is called, and the part of its address that says so. Where a line
 * says both, it is the first meeting of a new body, held besides the planned ones.
 */
const KINDS = [
  { session: 'konstituerande', words: 'konstituerande' },
  { session: 'extra', words: 'extra(?:insatt|ordinarie)?' },
] as const
/** The council's own word is one for its meeting: "Extra kommunfullmäktige". */
const MEETING = String.raw`(?:${MEETING_WORD}|\p{L}*fullmäktiges?)`
const SAYS = KINDS.map(({ session, words }) => ({
  session,
  says: new RegExp(String.raw`(?<!\p{L})${words} ${MEETING}(?!\p{L})`, 'iu'),
}))
/** "Nästa extra sammanträde", "Kallelse till extra möte": another one, or not yet one */
const OF_ANOTHER = /(?<!\p{L})(?:nästa|föregående|förra|tidigare|kallelse|inför)(?!\p{L})/iu

/**
 * Which meeting it is, where a body can have two on one day: clues and sidecar in, a kind with its evidence out. Only
 * what the document says of itself counts – its heads, its title and the short lines of its cover – and only before its
 * own word for a meeting: "Extra ärenden" is none.
 */
export function findSession(
  clues: readonly Clue[],
  sidecar: Sidecar,
): { session: string | null; evidence: Evidence[] } {
  if (sidecar.session) {
    const { value, because } = sidecar.session
    return { session: value, evidence: [{ field: 'session', because }] }
  }
  for (const { from, text, span } of clues) {
    if (OF_ANOTHER.test(text)) continue
    for (const { session, says } of SAYS) {
      const [words] = says.exec(text) ?? []
      if (words === undefined) continue
      return { session, evidence: [{ field: 'session', because: `”${words}” ${WHERE[from]}`, ...(span && { span }) }] }
    }
  }
  return { session: null, evidence: [] }
}
