/** What signing services add: the page at the end, by its heading or by what stands on it, and stamps on the pages. */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { findSigningPage } from './signing-page.ts'
import type { Kinds } from './types.ts'

/** The page an e-signature service adds at the end opens with one of these. */
const SIGNATURE_PAGE =
  /^(?:signatursida|detta dokument har (?:elektroniskt|digitalt) (?:under)?(?:tecknats|signerats)\b.*|(?:elektroniska|digitala) underskrifter)$/i
/** What of that page is the record: who signed, as what, when. */
const SIGNATURE_RECORD =
  /^(?:namn|titel(?:, organisation)?|roll|identifikationstyp|identifikations-id|datum(?: & tid)?|tidpunkt) ?:/i
const LONGEST_HEADING = 120

/** "Transaktionsidentitet: [maskerat: e-signatur-id]": a stamp that holds nothing but a token, covered already. */
const STAMP = /^(?!identifikations-id|id-?nummer)\p{L}[\p{L} .:/#-]{0,60}\[maskerat: e-signatur-id\]$/iu

/** The page that a service adds, but for who signed and when. */
export function findSigning(lines: readonly Line[], known: Kinds): Kinds {
  const start = headingAt(lines)
  if (start >= 0) return belowHeading(lines, start, known)
  const page = findSigningPage(lines)
  const indexes = page ? [...lines.keys()].filter((index) => index >= page.start && !page.record.has(index)) : []
  return new Map(indexes.map((index) => [index, 'e-signature']))
}

/** Lines that say who signed and when, on a page without a heading of its own. */
export function signersAmong(lines: readonly Line[]): ReadonlySet<number> {
  return headingAt(lines) >= 0 ? new Set() : (findSigningPage(lines)?.record ?? new Set())
}

/** @returns Index of each line that a service stamped on a page. */
export function findStamps(lines: readonly Line[]): Kinds {
  return new Map(lines.flatMap(({ text }, index) => (STAMP.test(text) ? [[index, 'e-signature' as const]] : [])))
}

const headingAt = (lines: readonly Line[]): number =>
  lines.findIndex(({ text }) => text.length <= LONGEST_HEADING && SIGNATURE_PAGE.test(text))

function belowHeading(lines: readonly Line[], start: number, known: Kinds): Kinds {
  const found = new Map<number, RemovalKind>()
  lines.slice(start).forEach(({ text, opens }, offset) => {
    const isHeading = SIGNATURE_PAGE.test(text)
    const isAgain = isHeading && offset > 0 && opens !== null && known.size > 0
    if (isAgain || !(isHeading || SIGNATURE_RECORD.test(text))) found.set(start + offset, 'e-signature')
  })
  return found
}
