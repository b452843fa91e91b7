/** Appendices that lie in another, in a § or in a list of appendices. */
import { at, quoted } from './look.ts'
import type { Hit, Read, Suspicion } from './types.ts'

/** "Bilaga 3", "Bilaga B", "BILAGA 3" and nothing else on the line. */
const HEADING = /^\s*(?:Bilaga|BILAGA) (?:\d{1,2}|\p{Lu})\s*$/u
/** Fewer lines are a row that names an appendix. */
const LEAST_LINES = 4
const SEVERAL = 3

const headingsIn = ({ lines }: Read, [from, to]: readonly [number, number]): { text: string; line: number }[] =>
  lines
    .slice(from - 1, to)
    .map((text, index) => ({ text: text.trim(), line: from + index }))
    .filter(({ text }) => HEADING.test(text))

/** The same heading again heads the next page of the same appendix. */
function findWithin(meeting: Read): Hit[] {
  return meeting.appendices.flatMap(({ span, title }) => {
    const others = headingsIn(meeting, [span[0] + 1, span[1]]).filter(({ text }) => !title.startsWith(text))
    const [first] = others
    const names = new Set(others.map(({ text }) => text))
    return first
      ? [at(null, { text: `${first.text} (${names.size} bilagor) i ”${quoted(title, 40)}”`, line: first.line })]
      : []
  })
}

/** A heading with much below it; in a list of appendices each has a line or two. */
function findInMatters(meeting: Read): Hit[] {
  return meeting.matters.flatMap((matter) => {
    const found = headingsIn(meeting, matter.span)
    return found
      .filter(({ line }, index) => (found[index + 1]?.line ?? matter.span[1] + 1) - line > LINES_OF_A_PAGE)
      .map((heading) => at(matter, heading))
  })
}
const LINES_OF_A_PAGE = 15

/** One after the other, a few lines each. */
function findShort({ appendices }: Read): Hit[] {
  const short = appendices.filter(({ span: [from, to] }) => to - from + 1 < LEAST_LINES)
  return short.length < SEVERAL ? [] : short.map(({ title, span }) => at(null, { text: title, line: span[0] }))
}

export const APPENDICES: readonly Suspicion[] = [
  {
    id: 'appendix-in-appendix',
    reason: 'Several appendices are shown as one.',
    says: 'Flera bilagor har blivit en',
    find: findWithin,
  },
  {
    id: 'appendix-in-paragraf',
    reason: 'An appendix is shown as text of the last §.',
    says: 'En bilaga står som text i en paragraf',
    find: findInMatters,
  },
  {
    id: 'short-appendix',
    reason: 'The rows of a list of appendices are no appendices.',
    says: 'Flera bilagor är bara några rader långa',
    find: findShort,
  },
]
