/**
 * Finds the headings of the §s or numbered points: lines in, accepted headings out. What makes a line a heading is
 * that it *continues the series* – the heaviest rising chain of numbers through the document – and not how it looks:
 * that is what tells a heading from a wrapped cross-reference ("§ 77 beslutade BG …") or a numbered clause.
 * A number that comes again after its heading (a continuation page) is returned apart, to be merged.
 */
import type { Heading, Line } from '../types.ts'
import { message } from '../../model/rules.ts'
import type { Message } from '../../model/types.ts'
import { withoutAgenda } from './agenda.ts'
import { heaviestIncreasing, isSteady, isStepwise, stepsOf, strongIn, weightOf } from './chain.ts'
import { candidatesOf, FORMS, signsIn, type Candidate, type Form } from './forms.ts'
import { lostSigns } from './lost-signs.ts'
import { saidOf } from '../read/scan/said.ts'
import { findHeaded, headedBelow } from './unnumbered.ts'
import { withSubItems } from './sub-items.ts'
import { partKindOf } from '../../swedish/heading-words.ts'

export interface Series {
  headings: Heading[]
  /** Headings printed again on a continuation page: merged into the § they repeat. */
  repeated: Heading[]
  /** Numbers passed over between two headings. */
  gaps: { after: string; before: string; line: number }[]
  /** What a person should look at. */
  messages: Message[]
}

/** A chain weaker than this is no series: one stray "§ 5" does not make minutes. */
const LEAST_WEIGHT = 2
/** A series of sentences alone needs so many. */
const LEAST_SENTENCES = 4
/** A series of misread signs has so many. */
const LEAST_MENDED = 3
/** A steady series around the whole of another with at least this many more headings is the outer one. */
const OUTER = 2

/** The series of one form. */
interface Found {
  form: Form
  chain: Candidate[]
  again: ReadonlySet<Candidate>
}

/**
 * @param forms Tried in order; see {@link choose}.
 * @param beside Text that was set aside, as heads of pages, and may say which numbers the document has.
 */
export function findSeries(
  lines: readonly Line[],
  forms: readonly Form[] = FORMS,
  beside: readonly string[] = [],
): Series {
  const found = choose(forms.flatMap((form) => seriesOf(form, lines, beside) ?? []))
  if (!found) return { headings: findHeaded(lines), repeated: [], gaps: [], messages: [] }
  const { form, again } = found
  const lost = form.name === SIGNED ? lostSigns(found.chain, lines) : []
  const chain = [...found.chain, ...lost].sort((a, b) => a.line - b.line)
  const meant = withoutSign(found, lines, beside)
  const points = (meant ?? chain).map(plain)
  const headings = withSubItems(form.style === 'punkt' ? [...points, ...headedBelow(points, lines)] : points, lines)
  return {
    headings,
    repeated: [...again].filter(({ value }) => chain.some((heading) => heading.value === value)).map(plain),
    gaps: gapsOf(meant ?? chain),
    messages: [
      ...(form.mends || meant ? [misread(meant ?? chain)] : inDoubt(found, lines, beside)),
      ...lost.map((one) => misread([one])),
    ],
  }
}

const misread = (chain: readonly Candidate[]): Message => ({
  ruleId: 'sign-misread',
  severity: 'warning',
  line: chain[0]?.line ?? null,
  reason: 'Unexpected signs where each § should stand, as scanning reads them (8, 5, S, $), expected §',
  note: `the numbers were read as § ${chain[0]?.number ?? ''} to § ${chain.at(-1)?.number ?? ''}; check them against the original`,
})

/** Forms whose number nothing stands before or after: it may begin with what a § was read as. */
const BARE: ReadonlySet<string> = new Set(['n title', 'n  title', 'n alone'])
/**
 * With a full stop after it such a number may too: no list is so long, and few minutes without a § have so many points.
 */
const LONG = 100
const POINT = 'n.'

const LETTERED = 'letters n'
const SIGNED = '§ n'
/** What a § is read as before a number of two figures */
const LONG_SIGNS: ReadonlySet<string> = new Set(['8', '5'])
const MISREAD_LONG = /^\d[1-9]\d$/

const mayBeMisread = ({ form, chain }: Found): boolean =>
  BARE.has(form.name) || (form.name === POINT && (chain[0]?.value ?? 0) >= LONG)

/** "845 Val", "846 Taxa", "847 Bad": § 45 to § 47, or not, and nothing else in the document says. */
function inDoubt(found: Found, lines: readonly Line[], beside: readonly string[]): Message[] {
  const { chain } = found
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last || !(runsWithout(found, lines, beside) || isLongInDoubt(found, lines, beside))) return []
  const [read, meant] = [`${first.number}–${last.number}`, `§ ${first.number.slice(1)}–${last.number.slice(1)}`]
  const sign = first.number.charAt(0)
  const doubt = message('number-doubtful', first.line, {
    reason: `Unexpected numbers ${read}, all with ${sign} first, as scanning reads §: they may be ${meant}`,
    note: 'expected a § before each number; compare with the original, and write the § in the source if it stands there',
    found: `numren ${read}, som kan vara ${meant} med paragraftecknet läst som ${sign}`,
    expected: 'ett paragraftecken före varje nummer',
  })
  return [first.value < LONG ? doubt : { ...doubt, severity: 'error' }]
}

/** The numbers make a series without their first figure too. */
function runsWithout(found: Found, lines: readonly Line[], beside: readonly string[]): boolean {
  if (!mayBeMisread(found)) return false
  const doubtful = new Set(signsIn(lines, beside).doubtful.map((at) => lines[at]?.number))
  return found.chain.every(({ line }) => doubtful.has(line))
}

/** "834", "836", "841" of an extract; and "KS 834", where the text says "KS § 34". */
function isLongInDoubt(found: Found, lines: readonly Line[], beside: readonly string[]): boolean {
  const said = saidOfLong(found, lines, beside)
  if (said === null) return false
  return mayBeMisread(found) ? said !== 'plain' : found.form.name === LETTERED && said === 'likely'
}

/**
 * "KS 834" to "KS 844" of minutes that say themselves that they have §§ 34–44: the figure is the sign, and no number
 * has it.
 */
function withoutSign(found: Found, lines: readonly Line[], beside: readonly string[]): Candidate[] | undefined {
  if (found.form.name !== LETTERED || saidOfLong(found, lines, beside) !== 'meant') return undefined
  return found.chain.map((one) => {
    const value = one.value % LONG
    return { ...one, value, last: value, number: String(value), label: `§ ${value}` }
  })
}

/** What the text says of numbers that all begin with what a § is read as; null where they do not. */
function saidOfLong(
  { chain }: Found,
  lines: readonly Line[],
  beside: readonly string[],
): ReturnType<typeof saidOf> | null {
  const sign = chain[0]?.number.charAt(0) ?? ''
  if (!LONG_SIGNS.has(sign) || !chain.every(({ number }) => MISREAD_LONG.test(number) && number.startsWith(sign)))
    return null
  const headings = new Set(chain.map(({ line }) => line))
  const texts = lines.filter(({ number }) => !headings.has(number)).map(({ text }) => text)
  const plainNumbers = { first: chain[0]?.value ?? 0, last: chain.at(-1)?.value ?? 0 }
  const without = { first: plainNumbers.first % LONG, last: plainNumbers.last % LONG }
  return saidOf([...texts, ...beside], without, plainNumbers)
}

function seriesOf(form: Form, lines: readonly Line[], beside: readonly string[]): Found[] | undefined {
  const candidates = setInLess(withoutAgenda(candidatesOf(form, lines, beside), lines), lines)
  const again = new Set(form.counted ? [] : repeatsIn(candidates))
  const own = candidates.filter(
    (candidate, index) => !again.has(candidate) && !isReference(candidate, candidates[index - 1]),
  )
  const chain = steadierThan(heaviestIncreasing(own), own)
  const heavy =
    weightOf(chain) >= LEAST_WEIGHT &&
    !(form.strict && !isSteady(chain, own)) &&
    !(form.counted && isList(chain, lines))
  const spoken = strongIn(chain) > 1 || form.style === 'p' || (chain.length >= LEAST_SENTENCES && isSteady(chain, own))
  return heavy && spoken ? [{ form, chain, again }] : undefined
}

/**
 * "§ 41", "§ 48", "§ 54" of older minutes, which a decision puts right one by one: numbers that leap outweigh those of
 * the minutes themselves where these are few, but step by step they go not.
 */
function steadierThan(chain: Candidate[], own: readonly Candidate[]): Candidate[] {
  if (stepsOf(chain) * 2 >= chain.length - 1) return chain
  const taken = new Set(chain)
  const other = heaviestIncreasing(own.filter((one) => !taken.has(one)))
  const isSure = other.length >= LEAST_STEPS && stepsOf(other) === other.length - 1 && strongIn(other) === other.length
  return isSure && other.length * 2 > chain.length ? other : chain
}
const LEAST_STEPS = 3

/**
 * A list inside an item is set in from the items: of two lines with the same number the one that is not is the heading.
 */
function setInLess(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const places = new Map(lines.map(({ number, pieces }) => [number, pieces[0]?.at ?? 0]))
  const atMargin = new Set(candidates.filter(({ line }) => places.get(line) === 0).map(({ value }) => value))
  return candidates.map((one) =>
    places.get(one.line) !== 0 && atMargin.has(one.value) ? { ...one, weight: one.weight * SET_IN } : one,
  )
}

/** What a line that is set in weighs beside one that is not: enough to decide between equals. */
const SET_IN = 0.95

/**
 * "Paragraf 3 förklarades omedelbart justerad" inside § 3: the same number again, with other words and no heading
 * between.
 */
const isReference = (candidate: Candidate, above: Candidate | undefined): boolean =>
  above !== undefined &&
  above.style === 'p' &&
  above.value === candidate.value &&
  above.rest !== '' &&
  candidate.rest !== '' &&
  above.weight >= candidate.weight

/** Beside a 2 a 1 begins a list. */
function isList(ones: readonly Candidate[], lines: readonly Line[]): boolean {
  return ones.length < LEAST_SENTENCES || lines.filter(({ text }) => /^[2-9][.)]\s/.test(text)).length > ones.length / 4
}

/**
 * The first form of the table, unless a later one goes step by step around all of it: then the first is a list inside.
 * A form that mends misread signs is taken only in place of the one it mends.
 */
function choose(series: readonly Found[]): Found | undefined {
  const best = series
    .filter(({ form }) => !form.mends)
    .reduce<Found | undefined>((first, one) => (first === undefined || encloses(one, first) ? one : first), undefined)
  return series.find((one) => one.form.mends && mends(one, best)) ?? best
}

/**
 * In all the lines that the other form has, with as many of its numbers each the next, or more: 89 before 810 is none.
 * A number may be passed over, where its line was lost too.
 */
function mends({ chain }: Found, other: Found | undefined): boolean {
  if (chain.length < LEAST_MENDED || !isStepwise(chain)) return false
  if (other === undefined) return true
  const own = new Set(chain.map(({ line }) => line))
  return other.chain.every(({ line }) => own.has(line)) && stepsOf(chain) >= stepsOf(other.chain)
}

/** The series goes around the other, which is then a list inside or one number that stands alone. */
function encloses({ form, chain }: Found, inner: Found): boolean {
  if (form.counted) return false
  const ofItems = form.style === 'p'
  if (inner.chain.length === 1 && chain.length >= (ofItems ? LEAST_SENTENCES - 1 : LEAST_SENTENCES)) return true
  const isLarger = chain.length >= inner.chain.length + (ofItems ? 0 : OUTER)
  return inner.form.style === 'punkt' && isLarger && isAround(chain, inner.chain) && isStepwise(chain)
}

/** It begins before the other and ends after it. */
function isAround(outer: readonly Candidate[], inner: readonly Candidate[]): boolean {
  const [first, last] = [outer[0], outer.at(-1)]
  const [from, to] = [inner[0], inner.at(-1)]
  return !!first && !!last && !!from && !!to && first.line < from.line && last.line > to.line
}

/**
 * The same number again with no other heading between: "§ 16 … forts." on a continuation page. An agenda before the
 * minutes repeats numbers too, but a whole series lies between.
 */
function repeatsIn(candidates: readonly Candidate[]): Candidate[] {
  let open: Candidate | undefined
  return candidates.filter((candidate) => {
    if (candidate.weight < 0.5) return false
    if (open && candidate.value === open.value && sameTitle(open, candidate)) return true
    // "§ 16 forts." begins in lower case and weighs less than a heading; it repeats one but opens none.
    if (candidate.weight >= 1) open = candidate
    return false
  })
}

/** "forts. Budget", "(forts.) Budget" */
const CONTINUED_FIRST = /^\(?(?:forts\.?|fortsättning)\)?[\s,:–-]*/i
/** "Budget, forts.", "Budget (fortsättning)" */
const CONTINUED_LAST = /(?<![\s,(])[\s,(]*(?:forts\.?|fortsättning)\)?$/i

function sameTitle(open: Heading, again: Heading): boolean {
  const rest = again.rest.replace(CONTINUED_FIRST, '').replace(CONTINUED_LAST, '')
  return rest === '' || open.rest.startsWith(rest) || partKindOf(rest) !== undefined
}

function gapsOf(chain: readonly Candidate[]): Series['gaps'] {
  return chain.flatMap((heading, index) => {
    const before = chain[index - 1]
    return before && heading.value > before.last + 1
      ? [{ after: before.number, before: heading.number, line: heading.line }]
      : []
  })
}

function plain({ line, number, label, style, rest, depth }: Heading): Heading {
  return { line, number, label, style, rest, depth }
}
