/**
 * Numbers that may hold the sign: "845 Val" is § 45 with its § read as 8, or § 845. What the document says besides
 * decides; where nothing says, a person is asked.
 */
import { message } from '../../model/rules.ts'
import type { Message } from '../../model/types.ts'
import { saidOf } from '../read/scan/said.ts'
import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'
import type { Found } from './choose.ts'
import { signsIn } from './forms.ts'

/** @param chain The numbers as they were meant. */
export const misread = (chain: readonly Candidate[]): Message =>
  message('sign-misread', chain[0]?.line ?? null, {
    reason: 'Unexpected signs where each § should stand, as scanning reads them (8, 5, S, $), expected §',
    note: `the numbers were read as § ${chain[0]?.number ?? ''} to § ${chain.at(-1)?.number ?? ''}; check them against the original`,
    found: `8, 5, S eller $ där § ska stå, läst som § ${chain[0]?.number ?? ''} till § ${chain.at(-1)?.number ?? ''}`,
    expected: '§',
  })

/** Forms whose number nothing stands before or after: it may begin with what a § was read as. */
const BARE: ReadonlySet<string> = new Set(['n title', 'n  title', 'n alone'])
/**
 * With a full stop after it such a number may too: no list is so long, and few minutes without a § have so many points.
 */
const LONG = 100
const POINT = 'n.'

const LETTERED = 'letters n'
/** What a § is read as before a number of two figures */
const LONG_SIGNS: ReadonlySet<string> = new Set(['8', '5'])
const MISREAD_LONG = /^\d[1-9]\d$/

const mayBeMisread = ({ form, chain }: Found): boolean =>
  BARE.has(form.name) || (form.name === POINT && (chain[0]?.value ?? 0) >= LONG)

/** "845 Val", "846 Taxa", "847 Bad": § 45 to § 47, or not, and nothing else in the document says. */
export function inDoubt(found: Found, lines: readonly Line[], beside: readonly string[]): Message[] {
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
export function withoutSign(found: Found, lines: readonly Line[], beside: readonly string[]): Candidate[] | undefined {
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
