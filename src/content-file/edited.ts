/**
 * Covers what must be covered in a file that a person has edited, and leaves everything else as they wrote it. A file
 * in, the same file with private values and asked words covered out; null where that cannot be done without harm.
 */
import { coverLines, leaksIn } from '../privacy/index.ts'
import { readMeeting } from './read.ts'
import { ContentError } from '../model/content-error.ts'
import type { Covers } from '../converter/convert.ts'

/** Values of front matter that are the program's own. */
const OWN = /^(?:source|sha256|written|writtenText): /

export function coverEdited(file: string, name: string, { asked, offices }: Covers): string | null {
  const lines = file.split('\n')
  const isOwn = (line: string): boolean => name.endsWith('.md') && OWN.test(line)
  const { lines: covered } = coverLines(lines.map((line) => (isOwn(line) ? '' : line)), { asked, offices })
  const text = covered.map((line, index) => (isOwn(lines[index] ?? '') ? lines[index] : line)).join('\n')
  if (leaksIn(text, asked, offices).length > 0) return null
  return name.endsWith('.md') && !isReadable(text, name) ? null : text
}

/** A cover in the wrong place can break the front matter. */
function isReadable(text: string, name: string): boolean {
  try {
    readMeeting(text, name)
    return true
  } catch (error) {
    if (error instanceof ContentError) return false
    throw error
  }
}
