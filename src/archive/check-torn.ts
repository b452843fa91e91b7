/** Files of content that another program has torn: their text in, one fault out, since nothing else in them is true. */
import type { Fault } from './fault.ts'

/** What people write by hand, and may save in an encoding of another time. */
const BY_HAND = /^(?:organ\/[^/]+|ord)\.md$/

/**
 * Two versions that nobody has chosen between, as git leaves them, and letters that are no UTF-8. (A protokoll may have
 * such letters of its source's.)
 */
export function tornFaults(path: string, file: string, text: string): Fault[] {
  const conflict = conflictIn(text)
  if (conflict !== null)
    return [
      {
        file,
        line: conflict,
        found: 'två versioner som git inte kunde slå ihop (<<<<<<<)',
        expected: 'en av dem',
        act: 'välj den som gäller, och stryk den andra och raderna med <<<<<<<, ======= och >>>>>>>; eller kör convert igen',
      },
    ]
  const at = BY_HAND.test(path) ? text.indexOf('\ufffd') : -1
  return at < 0
    ? []
    : [
        {
          file,
          line: text.slice(0, at).split('\n').length,
          found: 'bokstäver som inte är UTF-8',
          expected: 'en textfil i UTF-8',
          act: 'spara om filen som UTF-8',
        },
      ]
}

/** The line where the first version begins; null where the three marks of git do not follow one another. */
function conflictIn(text: string): number | null {
  if (!text.includes('<<<<<<< ')) return null
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.startsWith('<<<<<<< '))
  const between = lines.findIndex((line, at) => at > from && /^={7}\r?$/.test(line))
  const to = lines.findIndex((line, at) => at > between && line.startsWith('>>>>>>> '))
  return from >= 0 && between > from && to > between ? from + 1 : null
}
