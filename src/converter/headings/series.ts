/**
 * Finds the headings of the §s or numbered points: lines in, accepted headings out. What makes a line a heading is
 * that it *continues the series* – the heaviest rising chain of numbers through the document – and not how it looks:
 * that is what tells a heading from a wrapped cross-reference ("§ 77 beslutade BG …") or a numbered clause.
 * A number that comes again after its heading (a continuation page) is returned apart, to be merged.
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import type { Message } from '../../model/types.ts'
import { withoutAgenda } from './agenda.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { heaviestIncreasing, isSteady, stepsOf, strongIn, weightOf } from '../rising.ts'
import { choose, type Found, LEAST_SENTENCES } from './choose.ts'
import { inDoubt, misread, withoutSign } from './doubt.ts'
import type { Form } from './form.ts'
import { FORMS } from './forms.ts'
import { lostSigns, writtenOtherwise } from './lost-signs.ts'
import { movedBelow } from './moved.ts'
import { isReference, repeatsIn } from './repeats.ts'
import { withSubItems } from './sub-items.ts'
import { findHeaded, headedBelow } from './unnumbered.ts'

export interface Series {
  headings: Heading[]
  /** Headings printed again on a continuation page: merged into the § they repeat. */
  repeated: Heading[]
  /** Numbers passed over between two headings. */
  gaps: { after: string; before: string; line: number }[]
  /** What a person should look at. */
  messages: Message[]
}

/** The form with the sign of the record itself. */
const SIGNED = '§ n'
/** Those whose numbers have no word or sign that tells them from others. */
const POINTS: ReadonlySet<string> = new Set(['n.', 'n  title', 'n title'])
/** A chain weaker than this is no series: one stray "§ 5" does not make minutes. */
const LEAST_WEIGHT = 2

/**
 * @param forms Tried in order; see {@link choose}.
 * @param beside Text that was set aside, as headers of pages, and may say which numbers the document has.
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
  const others = POINTS.has(form.name) ? writtenOtherwise(found.chain, lines) : []
  const chain = [...found.chain, ...lost, ...others, ...found.moved].sort((a, b) => a.line - b.line)
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
  return heavy && spoken
    ? [{ form, chain, again, moved: form.name === SIGNED ? movedBelow(chain, own, lines) : [] }]
    : undefined
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

/** Beside a 2 a 1 begins a list. */
function isList(ones: readonly Candidate[], lines: readonly Line[]): boolean {
  return ones.length < LEAST_SENTENCES || lines.filter(({ text }) => /^[2-9][.)]\s/.test(text)).length > ones.length / 4
}

function gapsOf(inPlace: readonly Candidate[]): Series['gaps'] {
  const chain = inPlace.toSorted((a, b) => a.value - b.value)
  return chain.flatMap((heading, index) => {
    const before = chain[index - 1]
    return before && heading.value > before.last + 1
      ? [{ after: before.number, before: heading.number, line: heading.line }]
      : []
  })
}

function plain({ line, number, label, style, form, rest, depth, below }: Heading): Heading {
  return { line, number, label, style, ...(form !== undefined && { form }), rest, depth, ...(below && { below }) }
}
