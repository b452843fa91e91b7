/**
 * Finds the headings of the §s or numbered points: lines in, accepted headings out. What makes a line a heading is
 * that it *continues the series* – the heaviest rising chain of numbers through the document – and not how it looks:
 * that is what tells a heading from a wrapped cross-reference ("§ 77 beslutade BG …") or a numbered clause.
 * A number that comes again after its heading (a continuation page) is returned apart, to be merged.
 */
import type { Heading, Line } from './types.ts'
import { findHeaded } from './headed.ts'
import { withSubItems } from './sub-items.ts'
import { endsSentence, isUnfinished, partKindOf, startsLower } from './vocabulary.ts'

export interface Series {
  headings: Heading[]
  /** Headings printed again on a continuation page: merged into the § they repeat. */
  repeated: Heading[]
  /** Numbers passed over between two headings. */
  gaps: { after: string; before: string; line: number }[]
}

interface Candidate extends Heading {
  value: number
  weight: number
}

/** "§ 201 Protokoll …", "§1", "§ 2.  Upprop", "KS § 12", "Paragraf 12" */
const PARAGRAF = /^((?:\p{Lu}{1,5} ?)?(?:§|paragraf) ?(\d{1,4})(?:[.:]| ?\/ ?\d{2,4})?)(?=\s|$|\p{Lu})\s*(?:[-–] (?=\p{Lu}))?(.*)$/iu
/** "Sn 50 Au 84": numbers of the board and of its committee, whose minutes these are */
const TWO_BODIES = /^(\p{Lu}\p{L}{0,4} \d{1,4} \p{Lu}\p{L}{0,4} (\d{1,4}))(?:\s+(.*))?$/u
/** "12   Title": a number and a column gap */
const COLUMN = /^((\d{1,3}))\s{2,}(\p{Lu}.*)$/u
/** "12 § Title" */
const TRAILING = /^((\d{1,4}) ?§\.?)(?:\s+(.*))?$/
/** "1. Godkännande av föredragningslistan", "5.   Nyinflyttade"; "l. Öppnande" is how scanning reads "1." */
const NUMBERED = /^((\d{1,3}|l)[.)])\s+(\S.*)$/
/** "Ärende 4", "Punkt 4: Title" */
const WORDED = /^((?:ärende|punkt)(?:nr|\s+nr)?\s+(\d{1,3})[.:]?)(?:\s+(.*))?$/iu

/** Longer lines are text, whatever they begin with. */
const HEADING_LENGTH = 220
/** A chain weaker than this is no series: one stray "§ 5" does not make minutes. */
const LEAST_WEIGHT = 2

interface Form {
  style: Heading['style']
  pattern: RegExp
  weigh: (line: Line, rest: string, before: Line | undefined, next: Line | undefined) => number
}

/** Tried in order; the first whose chain is heavy enough wins. */
const FORMS: readonly Form[] = [
  { style: 'p', pattern: PARAGRAF, weigh: weighParagraf },
  { style: 'p', pattern: TRAILING, weigh: weighParagraf },
  { style: 'punkt', pattern: WORDED, weigh: weighNumbered },
  { style: 'punkt', pattern: NUMBERED, weigh: weighNumbered },
  { style: 'p', pattern: TWO_BODIES, weigh: weighNumbered },
  { style: 'punkt', pattern: COLUMN, weigh: weighNumbered },
]

export function findSeries(lines: readonly Line[]): Series {
  for (const form of FORMS) {
    const candidates = candidatesOf(form, lines)
    const again = new Set(repeatsIn(candidates))
    const chain = heaviestChain(candidates.filter((candidate) => !again.has(candidate)))
    if (chain.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT) continue
    const headings = withSubItems(chain.map(plain), lines)
    return { headings, repeated: [...again].filter(({ value }) => chain.some((heading) => heading.value === value)).map(plain), gaps: gapsOf(chain) }
  }
  return { headings: findHeaded(lines), repeated: [], gaps: [] }
}

function candidatesOf(form: Form, lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = []
  lines.forEach((line, index) => {
    if (line.text.length > HEADING_LENGTH) return
    const match = form.pattern.exec(line.text)
    if (!match) return
    const [, label = '', digits = '', rest = ''] = match
    const weight = form.weigh(line, rest, lines[index - 1], lines[index + 1])
    const value = digits === 'l' ? 1 : Number(digits)
    if (weight > 0) found.push({ line: line.number, number: String(value), label, style: form.style, rest, depth: 0, value, weight })
  })
  return found
}

/** How much a "§ n" at the start of a line looks like a heading; a wrapped reference goes on from the line before. */
function weighParagraf(line: Line, rest: string, before: Line | undefined): number {
  if (/^[,;)]|^\.\s*$|^(?:och|eller|samt|i|på|av|till|–|-)(?=\s)/.test(rest)) return 0
  const runsOn = before !== undefined && line.gap === 0 && !line.indented && (isUnfinished(before.text) || startsLower(rest))
  if (runsOn) return 0.25
  return startsLower(rest) ? 0.5 : 2
}

/** Numbered points share their form with lists: a heading is short, has no full stop, and opens something. */
function weighNumbered(line: Line, rest: string, before: Line | undefined, next: Line | undefined): number {
  if (endsSentence(rest) && !/\.\.\.$/.test(rest)) return 0
  if ((rest !== '' && !/^[\p{Lu}\d”"(]/u.test(rest)) || rest.length > 150) return 0
  const runsOn = before !== undefined && line.gap === 0 && !line.indented && isUnfinished(before.text)
  if (runsOn) return 0
  return line.gap > 0 || line.indented || (next?.gap ?? 1) > 0 ? 1.5 : 1
}

/**
 * The rising chain of candidates with the greatest weight; a step of exactly one earns extra. Among chains of
 * equal weight the later start wins, so that an agenda printed before the minutes gives way to the minutes.
 * Runs in O(n log n) with a tree of prefix maxima over the numbers: a million candidates are no danger.
 */
function heaviestChain(candidates: readonly Candidate[]): Candidate[] {
  const SIZE = 10_000
  const STEP_BONUS = 1
  const tree: number[] = new Array<number>(SIZE + 1).fill(-1)
  const best: number[] = []
  const previous: number[] = []
  const lastOf = new Map<number, number>()
  const better = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : (best[b] as number) >= (best[a] as number) ? b : a)
  const prefix = (value: number): number => {
    let top = -1
    for (let i = value; i > 0; i -= i & -i) top = better(top, tree[i] as number)
    return top
  }
  let end = -1
  candidates.forEach(({ value, weight }, index) => {
    const any = prefix(value)
    const follower = lastOf.get(value - 1) ?? -1
    const anyScore = any < 0 ? 0 : (best[any] as number)
    const stepScore = follower < 0 ? -1 : (best[follower] as number) + STEP_BONUS * Math.min(1, weight)
    const step = follower >= 0 && stepScore >= anyScore
    best.push(weight + Math.max(0, step ? stepScore : anyScore))
    previous.push(step ? follower : any)
    for (let i = value + 1; i <= SIZE; i += i & -i) tree[i] = better(tree[i] as number, index)
    lastOf.set(value, better(lastOf.get(value) ?? -1, index))
    end = better(end, index)
  })
  const chain: Candidate[] = []
  for (let at = end; at >= 0; at = previous[at] as number) chain.push(candidates[at] as Candidate)
  return chain.reverse()
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

function sameTitle(open: Heading, again: Heading): boolean {
  const rest = again.rest.replace(/[\s,(]*(?:forts\.?|fortsättning)\)?$/i, '')
  return rest === '' || open.rest.startsWith(rest) || partKindOf(rest) !== undefined
}

function gapsOf(chain: readonly Candidate[]): Series['gaps'] {
  return chain.flatMap((heading, index) => {
    const before = chain[index - 1]
    return before && heading.value > before.value + 1 ? [{ after: before.number, before: heading.number, line: heading.line }] : []
  })
}

function plain({ line, number, label, style, rest, depth }: Heading): Heading {
  return { line, number, label, style, rest, depth }
}
