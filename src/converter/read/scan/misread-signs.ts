/**
 * § signs that scanning read as something else – "812 Budget", "8 12 Budget", "$12", "S 12" – told by the series that
 * the numbers make without them: lines of text in, the lines that are misread headings out. Where the figures run as
 * well with the sign as without it, the rest of the text is asked; where that says nothing, nothing is guessed.
 */
import { firstOf, lastOf } from '../../../model/lists.ts'
import { heaviestIncreasing, isStepwise, stepsOf } from '../../rising.ts'
import { saidOf } from './said.ts'

/** What scanning makes of "§", and of a 1 after it, "S l0"; a § that was read right continues the series. */
const MISREAD = /^\s*(?<sign>[8S5$&6sBß3§])(?<space> ?)(?<printed>[\dl]{1,3})[.:]?(?:\s+(?<title>\p{Lu}.*))?$/u
/** A series has so many. */
const LEAST = 3
const WEIGHT = { sign: 2, title: 1, alone: 0.5 }
/** What "§" is mostly read as, so that a whole series may have been; a 5 only before numbers that few bodies reach. */
const COMMONEST: ReadonlyMap<string, number> = new Map([
  ['8', 1],
  ['5', 10],
])

interface Misread {
  /** Place among the lines, from 0. */
  at: number
  number: string
  title: string
  /** The § stands there; the line is part of the series. */
  isRight: boolean
}

interface Signs {
  /** Lines of a series whose signs were misread, those read right among them; empty where there is none. */
  series: Misread[]
  /** Lines whose numbers all begin with 8, or with 5, and would be a series without it: places from 0. */
  doubtful: number[]
}

interface Candidate extends Misread {
  value: number
  last: number
  weight: number
  /** The number with the sign as a figure of it. */
  plain: number
  /** Nothing tells the sign from a figure of the number. */
  isTight: boolean
  sign: string
}

/**
 * @param lines As they stand, or with their ends trimmed.
 * @param beside More text that may say which numbers the document has: its cover, page headers, the parts of its lines.
 */
export function misreadSigns(lines: readonly string[], beside: readonly string[] = []): Signs {
  const chain = heaviestIncreasing(lines.flatMap(candidateIn).filter((one) => !isCount(one)))
  const none = { series: [], doubtful: [] }
  if (chain.length < LEAST || !isStepwise(chain) || chain.every(({ isRight }) => isRight)) return none
  if (isTold(chain)) return { series: chain.map(toMisread), doubtful: [] }
  const said = saidBeside(chain, lines, beside)
  const isDoubtful = said !== 'plain' && isCommon(chain)
  if (said === 'meant' || (said === 'likely' && isDoubtful)) return { series: chain.map(toMisread), doubtful: [] }
  return isDoubtful ? { series: [], doubtful: chain.map(({ at }) => at) } : none
}

function saidBeside(chain: readonly Candidate[], lines: readonly string[], beside: readonly string[]) {
  const headings = new Set(chain.map(({ at }) => at))
  const texts = [...lines.filter((_, at) => !headings.has(at)), ...beside]
  const [first, last] = [firstOf(chain), lastOf(chain)]
  return saidOf(texts, { first: first.value, last: last.value }, { first: first.plain, last: last.plain })
}

function isCommon(chain: readonly Candidate[]): boolean {
  const { sign, value } = firstOf(chain)
  return chain.every((one) => one.sign === sign) && value >= (COMMONEST.get(sign) ?? Infinity)
}

function candidateIn(line: string, at: number): Candidate[] {
  const { sign, space, printed = '', title = '' } = MISREAD.exec(line)?.groups ?? {}
  const number = numberIn(printed, title)
  if (sign === undefined || number === undefined) return []
  const [isRight, value] = [sign === '§', Number(number)]
  const isTight = /\d/.test(sign) && space === ''
  const weight = isRight ? WEIGHT.sign : title === '' ? WEIGHT.alone : WEIGHT.title
  const plain = isTight ? Number(`${sign}${number}`) : value
  return [{ at, number, title, isRight, value, last: value, weight, plain, isTight, sign }]
}

/** "l0" is 10 before a title; alone it may be letters. */
function numberIn(printed: string, title: string): string | undefined {
  const number = printed.replace(/l/g, '1')
  return /^[1-9]/.test(number) && (number === printed || title !== '') ? number : undefined
}

/** "57" alone counts votes or pages; only what a § is mostly read as may stand so. */
const isCount = ({ isTight, title, sign }: Candidate): boolean => isTight && title === '' && sign !== '8'

/**
 * The sign is no figure of the number: it stands apart, is no figure, is right elsewhere, or the numbers jump with it.
 */
function isTold(chain: readonly Candidate[]): boolean {
  const plain = chain.map(({ plain: value }) => ({ value, last: value }))
  return chain.some(({ isTight }) => !isTight) || stepsOf(plain) < stepsOf(chain)
}

const toMisread = ({ at, number, title, isRight }: Candidate): Misread => ({ at, number, title, isRight })
