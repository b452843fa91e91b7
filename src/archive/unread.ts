/** Why a file of content could not be read, as a fault in Swedish: the reader's error in, whatever it is. */
import { ZodError } from 'zod'
import { FrontMatterError } from '../content-file/front-matter.ts'
import { ContentError } from '../model/content-error.ts'
import { HANDBOOK } from '../places.ts'
import { lineOf, type Fault } from './fault.ts'

/**
 * A file that could not be read: its front matter is no YAML or not what it should be, or its text does not go with it.
 */
export function unreadFault(file: string, text: string, error: unknown): Fault {
  if (error instanceof ContentError && error.cause instanceof FrontMatterError)
    return {
      file,
      line: error.cause.line,
      found: `ett huvud som inte går att läsa (${error.cause.swedish})`,
      expected: 'YAML mellan två rader med ---',
      act: 'rätta raden',
    }
  if (error instanceof ContentError && error.cause instanceof ZodError)
    return schemaFault(file, text, fieldOf(error.cause.issues[0]), error.swedish)
  if (error instanceof ContentError)
    return {
      file,
      line: error.line === null ? null : error.line + linesBefore(text),
      found: `text som inte går ihop med filens huvud (${error.swedish})`,
      expected: 'en rubrik för varje post i huvudet',
      act: 'återställ rubriken, eller skriv över filen med convert --force',
    }
  return {
    file,
    line: null,
    found: `något som programmet inte klarar av (${error instanceof Error ? error.name : 'okänt fel'})`,
    expected: 'filen som convert skriver den',
    act: 'skriv över filen med convert --force',
  }
}

const fieldOf = (issue: ZodError['issues'][number] | undefined): PropertyKey | undefined =>
  issue?.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys[0] : issue?.path[0]

/** What people write themselves is told of in their own handbook; the rest only `convert` writes. */
const ORGAN_FILE = /(?:^|\/)organ\/[^/]+\.md$/

function schemaFault(file: string, text: string, field: PropertyKey | undefined, words: string): Fault {
  return {
    file,
    line: field === undefined ? null : lineOf(text, new RegExp(`^${String(field)}:`)),
    found: `ett huvud med fel (${words})`,
    ...(ORGAN_FILE.test(file)
      ? { expected: `fälten i ”Beskriv ett organ”, ${HANDBOOK}`, act: 'rätta fältet' }
      : {
          expected: 'huvudet som convert skriver det',
          act: 'rätta fältet, eller skriv över filen med convert --force',
        }),
  }
}

/** Lines of a file before its body. */
function linesBefore(text: string): number {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line))
  return end < 0 ? 0 : end + 1
}
