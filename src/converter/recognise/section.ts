/** Headings of the document's own sections: who was there, who was not, who signed. */
import { textsOf } from '../clean/pieces.ts'
import type { Block } from '../types/block.ts'
import { opensAttendance, sectionKindOf } from '../../swedish/labels.ts'
import type { Recogniser } from './index.ts'

/** The page an e-signature service adds: "Detta dokument har elektroniskt undertecknats av …" (seed 003, line 344) */
const SIGNATURE_PAGE = /^(?:signatursida$|detta dokument har (?:elektroniskt|digitalt) )/i

/** What says that signatures follow, or stands among them. */
const SIGNATURES: readonly [what: string, says: (block: Block) => boolean][] = [
  ['a line of a signing service', ({ lines }) => lines[0]?.signed === true],
  ['the page that it adds', ({ text }) => text.length <= LONGEST && SIGNATURE_PAGE.test(text)],
  ['labels of columns, "Vid protokollet          Justeras"', headsColumns],
]
const LONGEST = 120

/** "Närvarande:" (seed 003, line 12), "Vid protokollet" (seed 001, line 175) */
export const section: Recogniser = (block) => {
  if (SIGNATURES.some(([, says]) => says(block))) return { type: 'section', kind: 'signatures' }
  const kind = sectionKindOf(block.text) ?? (opensAttendance(block.text) ? 'attendance' : undefined)
  return kind ? { type: 'section', kind } : undefined
}

function headsColumns({ lines: [line, ...more] }: Block): boolean {
  const columns = line && more.length === 0 ? textsOf(line) : []
  return columns.length > 1 && columns.every((column) => sectionKindOf(column) === 'signatures')
}
