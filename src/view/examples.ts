/**
 * Three searches that find something in this very archive: a word, a § and a dnr. Meetings newest first in,
 * what a reader could type out; all from §s that somebody would ask for.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { weightiest, type ParagrafSummary } from '../archive/summary.ts'
import { shortNumber } from './said.ts'

/** How many of the latest meetings to look in, and how many §s of each. */
const MEETINGS = 10
const FROM_EACH = 3
// Words that name a thing, long enough to mean something: "läkemedel" rather than "fastställande".
const WORD = /(?<![\p{L}\p{N}-])\p{Ll}{8,}(?![\p{L}\p{N}-])/gu
/** Verbs made nouns, what every minutes have, adjectives, participles. */
const DULL =
  /(?:(?:ande|ende|ning|beslut|underlag|protokoll|upphandling)(?:en|et|ar|arna)?|(?:isk|ig|ell|al|sam|bar)a|(?:isk|ig|al|ell|sam)t|ade|[bpk]und(?:en|et|na)|er(?:ad|at)|enligt|gällande|beträffande|innehåll)$/
/** What stands for a covered value is no word of the archive. */
const COVERED = /\[maskerat: [^\]]*\]/g
/** "nämndens", "framtidens": whose it is, and not what. */
const GENITIVE = /s$/

/** What examples are made of; undefined where the archive has none. */
export interface ExampleParts {
  /** Words that a reader would type, the shortest first: rather those than what a committee would write. */
  words: { word: string; title: string }[]
  section: { meeting: MeetingEntry; paragraf: ParagrafSummary } | undefined
  dnr: string | undefined
}

/** @param meetings Newest first: words and § are of the latest, the dnr of any. */
export function exampleParts(meetings: readonly MeetingEntry[]): ExampleParts {
  const shown = meetings
    .slice(0, MEETINGS)
    .flatMap((meeting) => weightiest(meeting.paragrafer, FROM_EACH).map((paragraf) => ({ meeting, paragraf })))
  const all = meetings.flatMap(({ paragrafer }) => paragrafer)
  const words = shown
    .flatMap(({ paragraf }) => {
      const title = paragraf.title.replace(COVERED, '')
      return (title.match(WORD) ?? []).map((word) => ({ word, title }))
    })
    .filter(({ word }) => !DULL.test(word) && !GENITIVE.test(word))
  return {
    words: words.sort((a, b) => a.word.length - b.word.length),
    section: shown.find(({ paragraf }) => isSection(paragraf)),
    dnr: [...shown.flatMap(({ paragraf }) => paragraf.dnr), ...all.flatMap((paragraf) => paragraf.dnr)][0],
  }
}

/** @returns At most three, as one types them; fewer where the archive has none of a kind. */
export function examples(meetings: readonly MeetingEntry[]): string[] {
  const { words, section, dnr } = exampleParts(meetings)
  const all = meetings.flatMap(({ paragrafer }) => paragrafer)
  return [words[0]?.word, section && withYear(section, all), dnr].filter((text) => text !== undefined)
}

const isSection = ({ label, parent }: ParagrafSummary): boolean => parent === null && label?.startsWith('§') === true

/** "§ 206", and the year where other meetings have one of that number. */
function withYear(
  { meeting, paragraf }: { meeting: MeetingEntry; paragraf: ParagrafSummary },
  all: readonly ParagrafSummary[],
): string {
  const number = shortNumber(paragraf).replace('\u00a0', ' ')
  const alike = all.filter((other) => isSection(other) && other.number === paragraf.number)
  return alike.length > 1 && meeting.date !== null ? `${number}, ${meeting.date.slice(0, 4)}` : number
}
