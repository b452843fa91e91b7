import type { MeetingEntry } from '../archive/catalogue.ts'
import { dateInWords } from '../model/dates.ts'
import { STOP_WORDS } from '../swedish/words/stopwords.ts'
import type { Words } from '../words/types.ts'
import { exampleParts, type ExampleParts } from './examples.ts'
import { shortNumber } from './said.ts'

export interface AskingExample {
  way: Exclude<keyof Words['asking'], 'title' | 'limits' | 'browse'>
  query: string
}

// "permanent hyresreduktion"
const IN_ROW = /(?<![\p{L}\p{N}-])\p{Ll}{4,} \p{Ll}{4,}(?![\p{L}\p{N}-])/gu
const LONG_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu
/** Letters of a word that are enough to know it by, and that leave some to be found. */
const BEGINNING = 6

/**
 * How one can ask, each way with an example that finds something in this very archive: meetings newest first in, the
 * words of a way and what to type out. A way that the archive has no example of is left out.
 */
export function askingExamples(meetings: readonly MeetingEntry[]): AskingExample[] {
  const parts = exampleParts(meetings)
  const [first] = parts.words
  const dated = meetings.find(({ date }) => date?.length === '2024-01-01'.length)
  const rows: [AskingExample['way'], string | undefined][] = [
    ['word', first?.word],
    ['several', severalOf(parts)],
    ['phrase', phraseOf(parts)],
    ['without', withoutOf(parts)],
    ['begins', first && `${first.word.slice(0, Math.min(BEGINNING, first.word.length - 2))}*`],
    ['dnr', parts.dnr],
    ['paragraf', paragrafOf(parts)],
    ['day', dated && dateInWords(dated.date)],
  ]
  return rows.flatMap(([way, query]) => (query === undefined ? [] : [{ way, query }]))
}

/** The word with another of its title. */
function severalOf({ words: [first] }: ExampleParts): string | undefined {
  if (first === undefined) return undefined
  const others = (first.title.match(LONG_WORD) ?? []).filter((word) => !STOP_WORDS.has(word))
  const at = others.indexOf(first.word)
  // Rather not its neighbours, which are a phrase.
  const other = [...others.slice(at + 2), ...others.slice(0, Math.max(0, at - 1)), ...others].find(
    (word) => word !== first.word,
  )
  return other && [first.word, other].sort((a, b) => others.indexOf(a) - others.indexOf(b)).join(' ')
}

function phraseOf({ words }: ExampleParts): string | undefined {
  const isTelling = (run: string): boolean => !run.split(' ').some((word) => STOP_WORDS.has(word))
  const [phrase] = words.flatMap(({ title }) => (title.match(IN_ROW) ?? []).filter(isTelling))
  return phrase && `"${phrase}"`
}

/** The word without one of another title: something is left. */
function withoutOf({ words }: ExampleParts): string | undefined {
  const [first] = words
  const other = words.find(({ title, word }) => title !== first?.title && !first?.title.includes(word))
  return first && other && `${first.word} -${other.word}`
}

function paragrafOf({ section }: ExampleParts): string | undefined {
  if (section === undefined) return undefined
  const { meeting, paragraf } = section
  const number = shortNumber(paragraf).replace('\u00a0', ' ')
  return [meeting.body.shortName ?? meeting.body.name, number, meeting.date?.slice(0, 4) ?? ''].join(' ').trim()
}
