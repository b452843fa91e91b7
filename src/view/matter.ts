/**
 * What pages show of a matter: where a § stands in it, its steps, and what is to come. Matters in, words and links out.
 */
import type { Matter, Step } from '../across/matters/types.ts'
import { unbroken } from '../model/naming.ts'
import type { Outcome } from '../model/outcome.ts'
import { relative } from '../model/address.ts'
import { words } from '../words/index.ts'
import { inRow, meetingInWords } from './said.ts'
import { capital } from './words.ts'

export interface StepRow {
  href: string
  body: string
  date: string
  datetime: string | null
  name: string
  title: string
  outcome: Outcome
  said: string | null
  /** The words that put it here, where no dnr does. */
  because: string | null
  current: boolean
  /** It bears the title that most of the matter's §§ bear. */
  usual: boolean
}

export interface MatterLine {
  /** Of the matter's page; null where it has no number and so no page. */
  href: string | null
  dnr: string | null
  /** Which of them this § is, counted from 1. */
  place: number
  of: number
  /** The § before and after in the matter, and the last one where that is neither. */
  before: StepRow | null
  after: StepRow | null
  last: StepRow | null
  missing: string | null
  /** Bodies that it names. */
  missingNames: readonly string[]
}

export interface MatterStep {
  way: string
  row: StepRow
}

/** @param usual The title of the matter, see `titleOf`. */
export function stepRow({ meeting, paragraf, path, by }: Step, page: string, usual: string | null = null): StepRow {
  return {
    href: relative(page, path),
    body: meeting.body.shortName ?? meeting.body.name,
    date: unbroken(meetingInWords(meeting)),
    datetime: meeting.date,
    name: paragraf.name,
    title: paragraf.title,
    outcome: paragraf.outcome,
    said: paragraf.said,
    because: by === 'dnr' ? null : by.quote,
    current: path === page,
    usual: usual !== null && keyOf(paragraf.title) === keyOf(usual),
  }
}

/** The line of one § in a matter. @param page Address of the §'s page. */
export function matterLine(matter: Matter, page: string): MatterLine {
  const { steps, dnr, path } = matter
  const at = steps.findIndex((step) => step.path === page)
  const row = (index: number): StepRow | null => {
    const step = steps[index]
    return step === undefined ? null : stepRow(step, page)
  }
  return {
    href: path === null ? null : relative(page, path),
    dnr: dnr === null ? null : unbroken(dnr),
    place: at + 1,
    of: steps.length,
    before: row(at - 1),
    after: row(at + 1),
    last: at + 1 < steps.length - 1 ? row(steps.length - 1) : null,
    missing: missingWords(matter),
    missingNames: missingNames(matter),
  }
}

/** The §§ that a line leads to, each with the word for where it stands: before, after, last. Those that are. */
export function stepsOf({ before, after, last }: Pick<MatterLine, 'before' | 'after' | 'last'>): MatterStep[] {
  const said = words().matter
  return [
    { way: said.before, row: before },
    { way: said.after, row: after },
    { way: said.last, row: last },
  ].flatMap(({ way, row }) => (row === null ? [] : [{ way, row }]))
}

/** @example 'Nästa steg, beslut i kommunfullmäktige, finns inte på webbplatsen.' */
export function missingWords({ missing }: Pick<Matter, 'missing'>): string | null {
  if (missing === null) return null
  return missing.what === 'decision' ? words().matter.noDecision(inRow(missing.of)) : words().matter.noReturn
}

/** The bodies in {@link missingWords}, which are names of the record and in Swedish. */
export const missingNames = ({ missing }: Pick<Matter, 'missing'>): readonly string[] =>
  missing?.what === 'decision' ? missing.of : []

/** The title that most of its §§ bear; null where they are about different things. */
export function titleOf({ steps }: Matter): string | null {
  const by = Map.groupBy(steps, ({ paragraf }) => keyOf(paragraf.title))
  const [most] = [...by.values()].sort((a, b) => b.length - a.length)
  const last = most?.at(-1)
  return last !== undefined && most !== undefined && most.length * 2 > steps.length
    ? capital(last.paragraf.title)
    : null
}

/** Titles of one matter differ in their ends: "… – återremiss". */
const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '')
    .slice(0, 30)
