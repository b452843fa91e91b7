/** By which words a text is told to be a sidecar, or to hold fields of one where none may stand. */
import { type FrontMatter, FrontMatterError, readFrontMatter } from '../../content-file/front-matter.ts'
import { sidecarSchema } from './sidecar-schema.ts'

/**
 * "mask:", "- because: …", '{"mask": …', "Maskera: …": what only a sidecar has at the start of a line, as people write
 * it
 */
const FIELD =
  /^[\s*>_#\u200b\-]{0,20}[{[]?\s*["'“”]?((?:un)?mask(?:s|ed|era|ering)?|because|remarks|titles|täck|dölj|anonymisera|(?<=- )text)["'“”*_]{0,3}\s*[:=：]/i
/** "Täck Kim Provsson, tack." */
const REQUEST = /^\s*([Mm]askera|[Tt]äck|[Dd]ölj|[Aa]nonymisera)\s+(?=["'“”]?\p{Lu}\p{Ll})/u
/**
 * "Kim Provsson ska maskeras.", "Sekretess: …": a note that asks for what only `mask` does; with a `mask` it may tell
 * of it
 */
export const COVERING =
  /mask[ae]|(?<!\p{L})(?:täck(?:a|er|s|t|as)?|dölj|anonymi|sekretess|skyddad|ska bort|ta bort|stryk)(?!\p{L})/iu
/** The field that a line begins with, however it is written; undefined for other lines. */
export const fieldAt = (line: string): string | undefined => (FIELD.exec(line) ?? REQUEST.exec(line))?.[1]
const FIELDS = new Set(Object.keys(sidecarSchema.shape))
/** "# Rubrik", "§ 12", "3. Val": a document, not a note */
const OF_DOCUMENT = /^(?:#{1,6} |§|\d{1,3}[.)] )/m

/**
 * True for Markdown that is a sidecar, whatever it lacks: nothing but its fields and a note, or its fields outside any
 * front matter. Minutes in Markdown may hold such fields too, above their text.
 */
export function isSidecar(file: string): boolean {
  const inFront = frontMatterIn(file)
  if (inFront === null || !inFront.found)
    return fieldsIn(file).length > 1 || (fieldsIn(file).some((field) => ASKS.test(field)) && !OF_DOCUMENT.test(file))
  const keys = Object.keys(inFront.data)
  if (keys.some((key) => ASKS.test(key) && !FIELDS.has(key))) return true
  return (
    keys.length > 0 &&
    keys.every((key) => FIELDS.has(key)) &&
    /\b(?:because|mask)\b/.test(file) &&
    !OF_DOCUMENT.test(inFront.body)
  )
}

const fieldsIn = (file: string): string[] => file.split('\n').flatMap((line) => fieldAt(line) ?? [])
/** Asks for words to be covered. */
const ASKS = /^(?:un)?mask|^täck|^dölj|^anonym/i

function frontMatterIn(file: string): FrontMatter | null {
  try {
    return readFrontMatter(file)
  } catch (error) {
    if (error instanceof FrontMatterError) return null
    throw error
  }
}
