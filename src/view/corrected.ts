/**
 * What pages show of corrections: those of a meeting in; for a § each with who, why and what stood there before,
 * compared with what came instead, out. What a correction's words were compared with is the next one's, or what stands
 * there now.
 */
import type { Corrected } from '../archive/corrections.ts'
import type { Meeting, ParagrafText } from '../content-file/read.ts'
import { paragraferOf } from '../content-file/read.ts'
import type { Correction, Earlier, Wording } from '../corrections/file.ts'
import { linesIn, nodesOf, partLines, wordingAround, wordingOf } from '../corrections/wording.ts'
import { unbroken } from '../model/naming.ts'
import { sumOf } from '../model/wording-sum.ts'
import { words } from '../words/index.ts'
import { clauseWords } from './clauses.ts'
import { differenceOf, isSameText, shortened, type DifferenceLine } from './difference.ts'
import { dateInWords, inRow, shortNumber } from './said.ts'

/** A text as it stood. */
export interface EarlierText {
  /** Against what came instead; null where the two share too little, or nothing came. */
  difference: DifferenceLine[] | null
  /** All of it, where there is no difference to show. */
  whole: string[]
}

/** A clause that links may have been made to. */
interface EarlierClause extends EarlierText {
  /** Of its words, as such a link carries it. */
  sum: string
}

export interface ShownCorrection {
  anchor: string
  /** Of the §; null outside the §§. */
  id: string | null
  /** "§ 12 – rättad 3 december 2026." */
  lead: string
  who: string
  /** An editor's words. */
  because: string | null
  /** Each a sentence of ours: what is not shown, what differs beside the text. */
  notes: string[]
  standsAs: { id: string; name: string } | null
  earlier: EarlierText | null
  clauses: EarlierClause[]
}

/** Of one §, the newest first. @param id Null for what stands outside the §§. */
export function correctionsShown(all: readonly Corrected[], id: string | null, meeting: Meeting): ShownCorrection[] {
  return all
    .flatMap(({ correction, anchor }, day) =>
      correction.paragrafer
        .filter((one) => one.id === id)
        .map((earlier) => shownOf(earlier, { all, day, correction, anchor, meeting })),
    )
    .reverse()
}

interface Context {
  all: readonly Corrected[]
  day: number
  correction: Correction
  anchor: string
  meeting: Meeting
}

function shownOf(earlier: Earlier, context: Context): ShownCorrection {
  const { id, because } = earlier
  const { correction, anchor, meeting } = context
  const now = paragrafOf(meeting, id)
  const text = earlierText(earlier, context)
  const isAsBefore = text?.difference?.length === 0
  return {
    ...{ anchor, id, because },
    lead: leadOf(earlier, unbroken(dateInWords(correction.date))),
    who: whoIn(earlier, correction),
    notes: notesOf(earlier, isAsBefore),
    standsAs: placeOf(meeting, earlier.standsAs ?? null),
    earlier: isAsBefore ? null : text,
    clauses: earlier.before === null || now === undefined ? [] : clausesOf(earlier.before, now),
  }
}

function leadOf({ what, id }: Earlier, date: string): string {
  const said = words().corrected
  if (what === 'added') return said.addedOn(date)
  return id === null ? said.minutesOn(date) : said.on(date)
}

function earlierText({ id, what, before }: Earlier, context: Context): EarlierText | null {
  if (before === null) return null
  const later = what === 'removed' ? null : wordingAfter(id, context)
  return textOf(linesOf(before), later === null ? null : linesOf(later))
}

function placeOf(meeting: Meeting, id: string | null): ShownCorrection['standsAs'] {
  const paragraf = paragrafOf(meeting, id)
  return paragraf === undefined ? null : { id: paragraf.data.id, name: shortNumber(paragraf.data) }
}

const paragrafOf = (meeting: Meeting, id: string | null): ParagrafText | undefined =>
  paragraferOf(meeting).find(({ data }) => data.id === id)

/** What is known of who corrected it: what the source tells by itself, or an editor. */
function whoIn({ by, because, what }: Earlier, { source }: Correction): string {
  const said = words().corrected
  // A mask is no mistake of ours: the note says what it did.
  if (what === 'covered' && by === 'us' && because === null) return ''
  if (what === 'added' && by !== 'authority' && source !== 'new') return said[source]
  if (by === 'us' && because === null && source !== 'new') return `${said.by.us} ${said[source]}`
  return said.by[by]
}

function notesOf(earlier: Earlier, isAsBefore: boolean): string[] {
  const { facts = [] } = earlier
  const hidden = hiddenNote(earlier)
  const said = words().corrected
  return [
    ...(hidden === null ? [] : [hidden]),
    ...(isAsBefore && facts.length === 0 ? [said.asBefore] : []),
    ...facts.map((fact) =>
      said.factBefore(said.facts[fact.name], fact.before || said.nothing, fact.after || said.nothing),
    ),
  ]
}

/**
 * What came instead: what the next correction found there, else what stands there today; null where that is not known.
 */
function wordingAfter(id: string | null, { all, day, meeting }: Context): Wording | null {
  const next = all
    .slice(day + 1)
    .flatMap(({ correction }) => correction.paragrafer)
    .find((one) => one.id === id && one.what !== 'covered')
  if (next !== undefined) return next.before
  if (id === null) return wordingAround(meeting)
  const now = paragrafOf(meeting, id)
  return now === undefined ? null : wordingOf(now)
}

const linesOf = ({ title, parts }: Wording): string[] => [
  ...linesIn([{ type: 'text', value: title }]),
  ...parts.flatMap(partLines),
]

function textOf(before: string[], after: string[] | null): EarlierText {
  const difference = after === null ? null : differenceOf(before, after)
  if (difference === null) return { difference: null, whole: before }
  return { difference: isSameText(difference) ? [] : shortened(difference), whole: [] }
}

/** Clauses of decisions as they were, each against the one that has its place today. */
function clausesOf(before: Wording, now: ParagrafText): EarlierClause[] {
  const today = clausesIn(wordingOf(now))
  return clausesIn(before).flatMap((clause, at) => {
    const other = today[at]
    const text = textOf([tidy(clause)], other === undefined ? null : [tidy(other)])
    return text.difference?.length === 0 ? [] : [{ sum: sumOf(clause), ...text }]
  })
}

const clausesIn = ({ parts }: Wording): string[] =>
  parts.filter(({ kind }) => kind === 'decision').flatMap((part) => clauseWords(nodesOf(part)))

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** §§ of which the same is told. */
export interface Group {
  ones: Earlier[]
  who: string
  because: string | null
  /** That words are not shown. */
  note: string | null
}

/** @returns Of a correction the §§ of which the same is told, together, in the order of the first. */
export function groupsOf(correction: Correction): Group[] {
  const groups = correction.paragrafer.map((one): Group => ({
    ones: [one],
    who: whoIn(one, correction),
    because: one.because,
    note: hiddenNote(one),
  }))
  const alike = Map.groupBy(groups, ({ who, because, note }) => JSON.stringify([who, because, note]))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, ones: [...first.ones, ...others.flatMap(({ ones }) => ones)] }],
  )
}

function hiddenNote({ what, before }: Earlier): string | null {
  const said = words().corrected
  if (what === 'added' || before !== null) return null
  return what === 'covered' ? said.covered : said.notShown
}

/** What a meeting's correction is about, in a row: "§ 12, § 14 (tillkom) och det som står utanför paragraferna". */
export function aboutInWords({ paragrafer }: Correction): string {
  return inRow(paragrafer.map(aboutOne))
}

/** @example '§ 14 (tillkom)' */
export function aboutOne({ id, name, what }: Earlier): string {
  const said = words().corrected
  if (id === null) return said.around
  return what === 'added' || what === 'removed' ? `${name} (${said[what]})` : name
}
