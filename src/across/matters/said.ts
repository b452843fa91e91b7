/**
 * What a § decided, in its own first words, and whether it said that the matter comes again. A parsed § in, words out.
 */
import type { ParagrafText } from '../../content-file/read.ts'
import { textsOf } from '../references/in-paragraf.ts'

const LONGEST = 200

/**
 * The first clause, or the words before it where there is none; cut between words. Null where no decision was found.
 */
export function saidOf({ decisions, data }: ParagrafText): string | null {
  if (data.withdrawn !== null) return null
  const [first] = decisions
  if (first === undefined) return null
  const [words] = textsOf(first.clauses === null ? first.leadIn : first.clauses.children)
  if (words === undefined || words.length <= LONGEST) return words ?? null
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}

/** "Ärendet bordläggs.", "återremitteras till nämnden": a clause that puts the whole matter off, or sends it back. */
const PUTS_OFF =
  /(?<!\p{L})(?:bordlägg(?:s|a|er|as)?|bordlades|återremitter(?:as|a|ar|ades)|(?:tas|ta) upp (?:på nytt|igen)|skjuts? upp)(?!\p{L})/iu

/** One of its decisions puts the matter off, or sends it back. */
export const comesBack = ({ decisions }: ParagrafText): boolean =>
  decisions.some(({ clauses, leadIn }) => textsOf(clauses?.children ?? leadIn).some((text) => PUTS_OFF.test(text)))
