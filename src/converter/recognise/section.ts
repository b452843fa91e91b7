/** Headings of the document's own sections: who was there, who was not, who signed. */
import { opensAttendance, sectionKindOf } from '../../swedish/labels.ts'
import type { Recogniser } from './index.ts'

/** The page an e-signature service adds: "Detta dokument har elektroniskt undertecknats av …" (seed 003, line 344) */
const SIGNATURE_PAGE = /^(?:signatursida$|detta dokument har (?:elektroniskt|digitalt) )/i

/** "Närvarande:" (seed 003, line 12), "Vid protokollet" (seed 001, line 175) */
export const section: Recogniser = ({ text, lines }) => {
  if (lines[0]?.signed) return { type: 'section', kind: 'signatures' }
  if (text.length <= 120 && SIGNATURE_PAGE.test(text)) return { type: 'section', kind: 'signatures' }
  // "Vid protokollet          Justeras": labels of columns
  const columns = lines.length === 1 ? (lines[0]?.text ?? '').split(/\s{2,}/) : []
  if (columns.length > 1 && columns.every((column) => sectionKindOf(column) === 'signatures'))
    return { type: 'section', kind: 'signatures' }
  const kind = sectionKindOf(text) ?? (opensAttendance(text) ? 'attendance' : undefined)
  return kind ? { type: 'section', kind } : undefined
}
