/**
 * Private telephone numbers: mobile numbers in every grouping that people write, and home numbers where a word says
 * that they are. Switchboards and offices stay, and so do clock times, days and the numbers of bills and matters.
 */
import { entryAt, firstOf, lastOf } from '../model/lists.ts'
import { labelOf } from './labels.ts'
import { headOf, type Group, type Hit } from './numbers.ts'
import { isHome } from './phone-home.ts'
import { partedAt } from './phone-parted.ts'

/**
 * Between parts of a number: a sign with spaces, a bracket, a line's end; after a hyphen the next line may
 * be set in, or a blank one come first.
 */
const GAP =
  /^(?:[ ]{0,3}[-./·)*`]{0,5}[ ]{0,3}(?:\n[ >*|`-]{0,4})?[ *|`]{0,3}|-[ ]{0,3}\n{1,2}[ >*`]{0,60}|[- ]?[[(][ ]?|\][- ]?[[(]?)$/
const MOBILE = /^07[0-689]\d{7}$/
/** "Mob 73 123 45 67": the word says what it is, and the nought is left out. */
const WITHOUT_NOUGHT = /^7[0-689]\d{7}$/
/** "050 123 4567", "040 123 4567" as Finland parts them; "040-12 34 56" is an office in Malmö. */
const FINNISH = /^0(?:4\d|50)\d{7}$/
/** What the first group of any of these begins with. */
const BEGINS_MOBILE = /^[07]/
const FINNISH_GROUPINGS = new Set(['3,3,4', '3,7'])
/** How the ten digits of a mobile number are parted; days and clock times are parted otherwise. */
const GROUPINGS = new Set([
  '10',
  '3,7',
  '3,3,4',
  '3,3,2,2',
  '3,2,2,3',
  '3,2,3,2',
  '3,4,3',
  '4,6',
  '4,2,2,2',
  '4,3,3',
  '4,2,4',
  '2,4,4',
  '3,1,3,3',
  '3,1,2,2,2',
  '3,3,1,3',
  '3,5,2',
  '3,2,5',
  '3,3,3,1',
  '3,2,2,2,1',
  '3,6,1',
  '6,4',
  '6,2,2',
  '5,3,2',
  '2,8',
  '5,5',
  '4,3,1,2',
  '2,2,3,3',
  '2,2,2,2,2',
  '2,1,3,2,2',
  '2,1,7',
  '1,2,3,2,2',
  '1,2,7',
  '1,9',
  '1,1,1,1,1,1,1,1,1,1',
])
const MOST_DIGITS = 10

/** @param groups The groups of digits of `text` ({@link groupsIn}). @returns In order, none within another. */
export function phoneNumbers(text: string, groups: readonly Group[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < groups.length; at++) {
    const found = abroadAt(text, groups, at) ?? mobileAt(text, groups, at, hits.at(-1)?.to) ?? homeAt(text, groups, at)
    if (!found) {
      hits.push(
        ...partedAt(text, groups, at, (from, to) => isPublic(text, from, to) || isInside(text, from, to, ['-'])),
      )
      continue
    }
    hits.push({ from: found.from, to: found.to })
    at = found.last
  }
  return hits.sort((a, b) => a.from - b.from)
}

/**
 * "Beslut Kim 070-123 45 67" has a name before it, "Dnr KS 0701234567" a body's code: a name labels nothing. A number
 * without gaps may be a bill's ("Faktura Telia 0701234567") but where a heading's word is all that stands above it.
 */
const NAME_BEFORE = /(?<=\p{L}[.:]? )(?!(?:Nr|No|Id|Ref|Pg|Bg) )\p{Lu}\p{Ll}+ $/u
const BELOW_HEADING = /(?<!\p{L})Beslut[.:]? \p{Lu}\p{Ll}+ $/u
const PARTED = /\d[ \-–]\d/

interface Found extends Hit {
  last: number
}

function isPublic(text: string, from: number, to: number): boolean {
  // "Beslut Ring 070-123 45 67": a heading's word labels nothing that has a label of its own.
  const head = headOf(text, from, 20)
  if (PHONE_BEFORE.test(head)) return false
  const name = NAME_BEFORE.exec(head)?.[0].length ?? 0
  const isNamed = name > 0 && labelOf(text, from - name, from) !== null
  if (isNamed && (PARTED.test(text.slice(from, to)) || BELOW_HEADING.test(head))) return false
  const label = labelOf(text, from, to)
  return label === 'matter' || label === 'account' || label === 'reference'
}

/** A mobile number of a country, its nought written or not, and how many digits it has without. */
interface Country {
  mobile: RegExp
  length: number
}

/** What leads to a number abroad: the last group of the country's code, and what of the number is glued to it. */
interface CountryCode extends Country {
  last: number
  glued: string
}

const SWEDEN: Country = { mobile: /^0?7[0-689]\d{7}$/, length: 9 }
/** By their codes. In Denmark the first two digits tell a mobile number, as far as anything does. */
const COUNTRIES: readonly (readonly [code: string, country: Country])[] = [
  ['46', SWEDEN],
  ['358', { mobile: /^0?(?:4\d|50)\d{7}$/, length: 9 }],
  ['47', { mobile: /^[49]\d{7}$/, length: 8 }],
  ['45', { mobile: /^(?:2\d|3[01]|4[0-2]|5[0-3]|6[01]|[78]1|9[1-3])\d{6}$/, length: 8 }],
]

function countryCode(text: string, groups: readonly Group[], first: number, plus: boolean): CountryCode | null {
  const { digits } = entryAt(groups, first)
  // "46701234567", without its plus: eleven digits in one go are no sum and no day.
  if (!plus && /^467[0-689]\d{7}$/.test(digits)) return { ...SWEDEN, last: first, glued: digits.slice(2) }
  const isTold = digits === '46' && PHONE_BEFORE.test(headOf(text, entryAt(groups, first).from, 20))
  if (isTold) return { ...SWEDEN, last: first, glued: '' }
  if (digits === '00' && groups[first + 1]?.digits === '46') return { ...SWEDEN, last: first + 1, glued: '' }
  const abroad = plus ? '' : '00'
  const [code, country] = COUNTRIES.find(([code]) => digits.startsWith(abroad + code)) ?? []
  return code === undefined || country === undefined
    ? null
    : { ...country, last: first, glued: digits.slice(abroad.length + code.length) }
}

/** "+45 20 300 400 kr" is more money: so short numbers are sums as well. */
const SUM = /^ ?(?:[tm]|mn|md)?(?:kr|kronor)(?![\p{L}\d])/iu

/** "+46 (0)70-123 45 67", "0046 70…", "tel:+46-70-…": the code of the country leaves no doubt. */
function abroadAt(text: string, groups: readonly Group[], first: number): Found | null {
  const start = entryAt(groups, first)
  const sign = /\+ ?$/.exec(headOf(text, start.from, 2))?.[0] ?? ''
  const code = countryCode(text, groups, first, sign !== '')
  if (!code) return null
  let { last, glued: digits } = code
  while (digits.replace(/^0/, '').length < code.length) {
    const next = groups[last + 1]
    if (!next || !GAP.test(next.gap.replace('(', ''))) break
    digits += next.digits
    last++
  }
  const { to } = entryAt(groups, last)
  const isSum = code.length < SWEDEN.length && SUM.test(text.slice(to, to + 12))
  return code.mobile.test(digits) && !isSum ? { from: start.from - sign.length, to, last } : null
}

/** "070:123 45 67", "070_1234567", "070, 123 45 67": after the code of a mobile number, and nowhere else */
const AFTER_CODE = /^(?:: ?|_|, ?)$/
const CODE = /^07[0-689]$/
/** A longer number, a sum, a name of a file. */
const GOES_ON = /[\p{L}\d_]$|\d[ ,]$/u

/** The sign of its own that parts the code from the rest; undefined where none does. */
function signOfCode(text: string, groups: readonly Group[], first: number): string | undefined {
  const { digits, from } = entryAt(groups, first)
  const sign = groups[first + 1]?.gap ?? ''
  return CODE.test(digits) && AFTER_CODE.test(sign) && !GOES_ON.test(headOf(text, from, 2)) ? sign : undefined
}

/**
 * The groups from one on that can be parts of one number.
 * @param sign Parts the first, its code, from the rest: {@link signOfCode}.
 */
function runFrom(groups: readonly Group[], first: number, sign?: string): { run: readonly Group[]; digits: string } {
  const isGap = (gap: string, at: number): boolean =>
    GAP.test(gap) || (gap === sign && (at === first + 1 || sign === '_'))
  let digits = ''
  let at = first
  for (; at < groups.length; at++) {
    const group = entryAt(groups, at)
    if ((at > first && !isGap(group.gap, at)) || digits.length + group.digits.length > MOST_DIGITS) break
    digits += group.digits
  }
  return { run: groups.slice(first, at), digits }
}

const mobileAt: typeof mobileFrom = (text, groups, first, floor) =>
  BEGINS_MOBILE.test(entryAt(groups, first).digits) ? mobileFrom(text, groups, first, floor) : null

/** @param floor Where the number before it ends: "0701234567,0739876543" are two, and no sum. */
function mobileFrom(text: string, groups: readonly Group[], first: number, floor = 0): Found | null {
  const { run, digits } = runFrom(groups, first, signOfCode(text, groups, first))
  const start = entryAt(groups, first)
  const [{ from }, { to }] = [start, run.at(-1) ?? start]
  const lengths = run.map(({ digits }) => digits.length).join()
  if (!isMobile(digits, lengths, headOf(text, from, 20))) return null
  const gaps = run.slice(1).map(({ gap }) => gap)
  const isTold = PHONE_BEFORE.test(headOf(text, from, 20))
  if (!isTold && (!isGrouped(lengths, gaps) || isOtherPairs(text, from, lengths, gaps))) return null
  if (isInside(text, from, to, gaps, floor) || isPublic(text, from, to)) return null
  const bracket = gaps.some((gap) => gap.includes(')')) ? (/\( ?$/.exec(headOf(text, from, 2))?.[0] ?? '') : ''
  return { from: from - bracket.length, to, last: first + run.length - 1 }
}

/** "Konto 0720 (120 500 kronor)" is a sum in brackets, behind a number of its own. */
const isGrouped = (lengths: string, [first = '']: readonly string[]): boolean =>
  GROUPINGS.has(lengths) && !OPENS.test(first)
const OPENS = /^[- ]?[[(]/

const isMobile = (digits: string, lengths: string, head: string): boolean =>
  MOBILE.test(digits) ||
  (WITHOUT_NOUGHT.test(digits) && MOBILE_BEFORE.test(head)) ||
  (FINNISH.test(digits) && FINNISH_GROUPINGS.has(lengths) && PHONE_BEFORE.test(head))

/** Pairs and single digits with different signs between them are days, and after "kl." they are times. */
const isOtherPairs = (text: string, from: number, lengths: string, gaps: readonly string[]): boolean =>
  /^2,2,2,2,2$|^1,1/.test(lengths) &&
  (gaps.some((gap) => gap !== gaps[0]) || /kl(?:ockan|\.)? ?$/i.test(headOf(text, from, 9)))

/** Part of a longer number, a code of letters and digits, a day ("2023-07-12 123…") or an address on the web. */
function isInside(text: string, from: number, to: number, gaps: readonly string[], floor = 0): boolean {
  const head = headOf(text, from, Math.min(12, from - floor))
  if (/\d[-.,]$/.test(head)) return true
  if (gaps.length > 0) return false
  const isGlued =
    /[\p{L}_=%]$|(?<!\d)\/$/u.test(head) && !/(?<!\p{L})(?:tfn|tel|telefon|mobil|mob|nr|sms)$/iu.test(head)
  return isGlued || /[a-z_]/i.test(text.charAt(to))
}

const PHONE_BEFORE =
  /(?<![\p{L}])(?:tele(?:fon)?|tel|tfn|mobil(?:telefon|nummer|nr)?|mob|sms|telefonnummer|telnr|ring|nås på)[.:]{0,2} ?[(]?$/iu
const MOBILE_BEFORE = /(?<![\p{L}])(?:mobil(?:telefon|nummer|nr)?|mob|sms)[.:]{0,2} ?[(]?$/iu
const FIXED = /^0[1-9]\d{6,8}$/

function homeAt(text: string, groups: readonly Group[], first: number): Found | null {
  if (!entryAt(groups, first).digits.startsWith('0')) return null
  const { run, digits } = runFrom(groups, first)
  if (!FIXED.test(digits)) return null
  const [{ from }, { to }] = [firstOf(run), lastOf(run)]
  return isHome(text, from, to) ? { from, to, last: first + run.length - 1 } : null
}
