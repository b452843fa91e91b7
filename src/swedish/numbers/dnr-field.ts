/**
 * The field of the dnr beside a § or on a line of its own, in any form that registries print: labelled or not,
 * with a class code, empty, or naming the § of another body that had the matter before. What stands apart in; the
 * numbers out, or undefined where a word says that it is a title.
 */
import { hasPropertyBehind, isDnr } from './dnr-forms.ts'
import { isBodyName } from '../bodies/bodies.ts'
import { DAY } from '../lines/stamps.ts'

/** "dnr", "Diarienummer:", "Ärendenummer" */
export const DNR_LABEL =
  /^(?:(?:\p{L}{2,4} )?d[. -]{0,2}nr|diarie-? ?nr|diarienummer|ärende-? ?nr|ärendenummer|ärende-id|ärendebeteckning|beteckning(?=: ?(?:\S*\d|\p{L}{1,6} \d{2,6}[/-]\d))|ärende(?=:? (?:\p{L}{1,6} )?\S{0,12}\d[/:-]\d))(?!\p{L})\.?:? */iu
/** "Kod 041": the place in a plan of registers, no part of the number */
const CODES = new Set([
  'kod',
  'dpl',
  'diarieplan',
  'diariekod',
  'klassificering',
  'klass',
  'klassning',
  'hdk',
  'avser',
  'beteckning',
  'id',
  'hid',
  'dokid',
  'objektid',
])
/** "04", "047", "106.1", "3.7.1": the same place, set apart behind the number without a word */
const CLASS = /^(?:\d{2,3}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2}){1,4}\.?)$/
/** "KS 2024/14, 2.3.1": the place in the plan, behind a comma; "112, 113" are two numbers. */
const IN_PLAN = /^\d{1,2}(?:\.\d{1,2}){2,4}\.?$/
/** " Dpl 04.1" behind a number */
const CODE_BEHIND = /(?<=\d) \p{L}+:? [\d.]+$/u
const NONE = new Set(['saknas', '-', '–', '—'])
/** "Inget diarienummer", "Utan dnr" */
const NO_NUMBER = /^(?:inget|utan|saknar) (?:dnr|diarienummer|diarienr|ärendenummer|ärendenr)\.?$/iu
/** "KS", "SN-IU", "KsAU", "Kf": letters that a number follows */
const LETTERS = /^(?:\p{Lu}{1,8}|\p{Lu}{2,6}-\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,3}\p{Lu}{0,3})[:.]?$/u
/** "2025/44 KS": how a body is shortened, behind the number */
const OF_BODY = /^\p{Lu}{0,3}(?:[NSFK]|AU)$/u
/** "§ 12 AU": another body's §, by the letters that bodies have */
const BEHIND = String.raw`§ ?\d{1,4} (?:\p{Lu}{1,4}(?:AU|[NSFK])|AU|Ks(?:au)?|Kf)`
/**
 * "AU § 12", "KSAU §12", "(KSAU § 11)", "Sn § 95/3.9.2024", "TN 2024-09-04 § 12", "§ 12 AU", "AU §§ 12–13", "AU § 12,
 * 2024": another body's §, and its day
 */
const OF_ANOTHER = new RegExp(
  String.raw`^\(?((?!Beslut )\p{L}{1,8}(?: ${DAY},?)? ?§{1,2} ?\d{1,4}(?: ?[–-] ?\d{1,4})?(?:(?: ?\/ ?|,? )(?:${DAY}|(?:19|20)\d{2})|\/\d{2,4})?|${BEHIND})\)?,?$`,
  'u',
)
/**
 * "Kommunstyrelsens arbetsutskott § 12": the same by the whole name of the body; "Enligt socialnämnden § 12" says
 * something of it
 */
const OF_NAMED =
  /^(?!(?:Hos|Samma|Denna|Förra|\p{L}+as) )(\p{Lu}(?:[\p{L}-]{4,60}|\p{L}+(?:s|a|-) [\p{L} -]{4,60})) § ?\d{1,4}$/u
const isOfAnother = (part: string): boolean => OF_ANOTHER.test(part) || isBodyName(OF_NAMED.exec(part)?.[1] ?? '')
/** " (1.3.2)" behind a number: the place in the plan of registers */
const CLASS_IN_BRACKETS = /(?<=\d) ?\((?:\d{3}|\d{1,2}(?:\.\d{1,2}){1,4})\.?\)$/
/** "00123/20242.6.": a class code glued to the year */
const GLUED = /^(\d{1,6}\/(?:19|20)\d{2})\d\.[\d.]*$/

/**
 * @example dnrField(['Dnr KS 2024/14', 'Kod 041']) // => ['KS 2024/14']
 * @example dnrField(['Dnr KS 2024/14', '041']) // => ['KS 2024/14']
 * @example dnrField(['Ärendenummer']) // => []
 * @example dnrField(['Dnr KS 2024/14 Vägar']) // => undefined
 */
export function dnrField(cells: readonly string[]): string[] | undefined {
  const read = cells.map((cell, at) => cellOf(cell) ?? (isClassBehind(cells[at - 1], cell) ? [] : undefined))
  const known = read.filter((cell) => cell !== undefined)
  return known.length === cells.length ? known.flat() : undefined
}

/** "Dnr:", "Diarienummer –": the label, and no number; "Inget diarienummer" says so itself. */
export const isEmptyDnrField = ([cell = '', ...more]: readonly string[]): boolean =>
  (DNR_LABEL.test(cell) || NO_NUMBER.test(cell)) && dnrField([cell, ...more])?.length === 0

/**
 * The § of another body, which had the matter before, as it is printed beside the number or below it.
 * @example placeBefore('(KSAU § 11)') // => 'KSAU § 11'
 */
export const placeBefore = (cell: string): string | undefined =>
  OF_ANOTHER.exec(cell)?.[1] ?? (isOfAnother(cell) ? cell : undefined)

/**
 * The §§ of other bodies in a cell, also beside a dnr.
 * @example placesBefore('AU § 3, Dnr 7/24') // => ['AU § 3']
 */
export function placesBefore(cell: string): string[] {
  const whole = placeBefore(cell)
  if (whole !== undefined) return [whole]
  return cell.includes('§') && cellOf(cell) !== undefined
    ? partsOf(cell).flatMap((part) => placeBefore(part) ?? [])
    : []
}

/** A class code that stands right of a dnr, in a cell of its own. */
export const isClassBehind = (before: string | undefined, cell: string): boolean =>
  before !== undefined && CLASS.test(cell) && (cellOf(before) ?? []).length > 0

function cellOf(printed: string): string[] | undefined {
  if (NO_NUMBER.test(printed) || isOfAnother(printed) || partsOf(printed).every(isOfAnother)) return []
  const cell = withoutPlaces(printed).replace(CLASS_IN_BRACKETS, '')
  const rest = cell.replace(DNR_LABEL, '')
  if (rest === cell) return unlabelled(cell)
  if (hasPropertyBehind(rest)) return undefined
  const words = rest.split(' ').filter(Boolean)
  return words.every((word, index) => isSign(word, words[index + 1])) ? numbersOf(rest).map(plain) : undefined
}

/** "AU § 31, Dnr KS 2024/18": what is left beside the §§ of other bodies, told in the same cell. */
const withoutPlaces = (cell: string): string =>
  cell.includes('§')
    ? partsOf(cell)
        .filter((part) => !isOfAnother(part))
        .join(', ')
    : cell
const partsOf = (cell: string): string[] => cell.split(PARTS)
const PARTS = new RegExp(
  String.raw`, | (?=\()|(?<=\d),? (?=(?:${BEHIND}|\p{Lu}{2,6} ?§ ?\d{1,4})$)|(?<=^\p{L}{2,6} ?§ ?\d{1,4}) (?=\p{Lu}{1,6}[ /-]?\d)`,
  'u',
)

function unlabelled(printed: string): string[] | undefined {
  const cell = printed.replace(CODE_BEHIND, (code) => (isCode(code.trim()) ? '' : code))
  const numbers = cell.split(/ ?[,;] ?| och /)
  // "RS 0812-0101, 0812-0102": the letters are of both.
  const letters = /^\p{Lu}{1,8} (?=\d)/u.exec(cell)?.[0] ?? ''
  const isNumber = (number: string): boolean => isDnr(number) || (/^\d/.test(number) && isDnr(letters + number))
  return numbers.every(isNumber) ? numbers : isCode(cell) ? [] : undefined
}

/** "KS 2024/14 Kod 041, KS 2024/15" => the numbers without codes; a cell has no two spaces together. */
function numbersOf(text: string): string[] {
  return text.split(/ ?[,;] ?| och | samt /).flatMap((part, at) => {
    if (at > 0 && IN_PLAN.test(part)) return []
    const words = part.replace(DNR_LABEL, '').split(' ').filter(Boolean)
    const code = words.findIndex((word) => CODES.has(word.toLowerCase()))
    const number = (code < 0 ? words : words.slice(0, code)).join(' ')
    return /\d/.test(number) ? [number] : []
  })
}

const plain = (number: string): string => number.replace(GLUED, '$1').replace(/[:.]$/, '')

const isCode = (cell: string): boolean => {
  const [, word = ''] = /^(\p{L}+):? [\d.]+$/u.exec(cell) ?? []
  return CODES.has(word.toLowerCase())
}

/** Words of a number: figures, letters before figures, signs; any other word is one of a title. */
function isSign(word: string, next: string | undefined): boolean {
  const bare = word.replace(/[,;:]$/, '').toLowerCase()
  if (/^(?=.*\d)(?!.*\p{Ll}{4})[\p{L}\d/:.,;–-]+$/u.test(word) || /^[/:.,;–-]+$/.test(word)) return true
  if (NONE.has(bare)) return next === undefined
  if (next === undefined) return OF_BODY.test(word)
  return ['och', 'samt'].includes(bare) || CODES.has(bare) || DNR_LABEL.test(word) || LETTERS.test(word)
}
