/** Small ways to look through a meeting that several suspicions share: passages in, hits out. */
import type { Hit, Matter, Passage, Read } from './types.ts'

/** A hit at a passage of a §, the text cut to what a terminal shows. */
export const at = (matter: Matter | null, { text, line }: Pick<Passage, 'text' | 'line'>): Hit => ({
  paragraf: matter?.name ?? null,
  line,
  words: quoted(text),
})

/** The words themselves, or as many as one line holds. */
export const quoted = (text: string, most = 100): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()} …` : text

/** Every clause of a decision that a test holds for. */
export const inClauses =
  (test: (text: string, all: readonly Passage[]) => boolean) =>
  (meeting: Read): Hit[] =>
    meeting.matters.flatMap((matter) =>
      matter.decisions.flatMap(({ clauses }) =>
        clauses.filter(({ text }) => test(text, clauses)).map((clause) => at(matter, clause)),
      ),
    )

/** Every § whose title a test holds for. */
export const inTitles =
  (test: (title: string, matter: Matter) => boolean) =>
  (meeting: Read): Hit[] =>
    meeting.matters
      .filter((matter) => test(matter.title, matter))
      .map((matter) => at(matter, { text: matter.title, line: matter.span[0] }))

/** Every passage, of the §s and around them, that a test holds for. */
export const inText =
  (test: (passage: Passage) => boolean) =>
  (meeting: Read): Hit[] => [
    ...meeting.around.filter(test).map((passage) => at(null, passage)),
    ...meeting.matters.flatMap((matter) => matter.text.filter(test).map((passage) => at(matter, passage))),
  ]

/** Shorter lines of a page's header are words of any text: "Protokoll". */
const SHORTEST_HEAD = 12
/** Within a sentence only what no sentence says: a number, the name of an organisation with "protokoll". */
const PLAINLY_HEAD = /\d|protokoll/iu
const SHORTEST_WITHIN = 20

/** A test for text that is, or holds, a line that is left out as a page's header elsewhere in the document. */
export function headFinder({ heads }: Pick<Read, 'heads'>): (text: string) => boolean {
  const all = new Set(heads.map(({ text }) => comparisonKey(text)).filter((head) => head.length >= SHORTEST_HEAD))
  const plain = [...all].filter((head) => head.length >= SHORTEST_WITHIN && PLAINLY_HEAD.test(head))
  return (text) => {
    const alike = comparisonKey(text)
    return all.has(alike) || plain.some((head) => alike.includes(head))
  }
}

/** Lines that differ only in figures and spaces are alike: "Sida 3 (12)", "Sida 4 (12)". */
export const comparisonKey = (line: string): string =>
  line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()
