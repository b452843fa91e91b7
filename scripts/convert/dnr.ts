/**
 * Diary numbers in the line of a heading, beside it or below it. Text in, the numbers as printed out.
 * A bare "111/21" or "2022-2024" is a diary number only where its place says so: a title may hold a period of years.
 */

/** "dnr", "Diarienummer:", "Ärendenummer" */
const LABEL = /^(?:d ?nr|diarie-?nr|diarienummer|ärendenr|ärendenummer|ärende-id)(?!\p{L})\.?:? */iu
/** After a label, signs of any form: "06-101", "002 – 443 / 05", "2023/BUN 0203 40", "420-145-2012" */
const LABELLED = /^(?=.*\d)(?:\d{1,6}|\p{Lu}{1,6})(?: ?[-–/:.] ?(?:\d{1,6}|\p{Lu}{1,6})| (?:\d{1,6}|\p{Lu}{1,6})){1,6}$/u
/** A label that no number follows */
const LABEL_ALONE = /^(?:d ?nr|diarie-?nr|diarienummer)[.:]*$/iu
/** "HSN 571-2024", "HSN 1043:1-2021", "SLK-2024-00074", "KS 2023/123", "KS/2023:45", "HSN529-2022"; not "Plan 2022-2024" nor "SOU 2024:21" */
const PREFIXED = /^(?!(?:SOU|Ds|DS|SFS|JO|EU|EG|COM|KOM|ISO|AFS)[ -])(?!\p{Lu}\p{Ll}+ (?:19|20)\d{2}[-/](?:19|20)\d{2}$)(?:\p{Lu}{1,6}|\p{Lu}\p{Ll}{1,3}\p{Lu}{0,3})[ /-]{0,3}(?:\d{4}[-/:.]\d{1,6}|\d{1,6}(?::\d{1,3})?[-/]\d{2,4})(?:[-/]\d{1,5})?$/u
/** "111/21", "1435/22", "2024-00123" */
const BARE = /^(?:\d{1,6}\/\d{2,4}|\d{4}[-:/]\d{3,6})(?:[-/]\d{1,4})?$/
/** "… (dnr 006/21)" at the end of a title */
const IN_TITLE = /\s*\((?:dnr|diarienr|diarienummer)\.?:? *([^()]{3,60})\)\s*$/iu
/** "Budget för år 2025 (KS 2025/12)" */
const IN_BRACKETS = /\s*\(([^()]{4,30})\)\s*$/u
/** "Budget för år 2025, dnr KS 2025/12" */
const AFTER_TITLE = /[,;]?\s+(?:dnr|diarienr|diarienummer|ärendenummer)\.?:? *(\S(?:[^()]{0,30}\d))\s*$/iu
/** "1435/22 Title" or "Ärendenummer SLK-2024-00074 Title" after the number of a § */
const LEADING = /^((?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\.?:? *)?(?:\p{Lu}{1,6}[ -]?)?\d{1,6}[-/:]\d{2,6}(?:[-/]\d{1,5})?)(?:\s+|$)/iu

const isLabelled = (text: string): boolean => isNumber(text) || LABELLED.test(text)
const isNumber = (text: string): boolean => PREFIXED.test(text) || BARE.test(text)

/**
 * The diary numbers of a line that holds nothing else; empty for any other line.
 * @example dnrLine('HSN 27-2024') // => ['HSN 27-2024']
 * @example dnrLine('Dnr: 111/21, 112/21') // => ['111/21', '112/21']
 */
export function dnrLine(line: string): string[] {
  if (line.length > 120) return []
  const bare = IN_BRACKETS.exec(line)?.index === 0 ? line.slice(1, -1) : line
  const labelled = LABEL.test(bare)
  const numbers = bare.replace(LABEL, '').split(/ *[,;] *| och /).map((part) => part.replace(LABEL, '').trim())
  const accepted = numbers.every((number) => PREFIXED.test(number) || (labelled && isLabelled(number)))
  return accepted ? numbers : []
}

/**
 * Splits what stands after the number of a § into title and diary numbers.
 * @example splitDnr('Nomineringar (dnr 010/21)') // => { title: 'Nomineringar', dnr: ['010/21'] }
 */
export function splitDnr(heading: string): { title: string; dnr: string[] } {
  const whole = heading.replace(LABEL, '')
  if (whole !== heading && isLabelled(whole)) return { title: '', dnr: [whole] }
  const dnr: string[] = []
  let title = heading
  const leading = LEADING.exec(title)?.[1]
  const first = leading?.replace(LABEL, '').trim()
  if (leading && first && (LABEL.test(leading) ? isNumber(first) : PREFIXED.test(first) || /^\d{3,5}\/\d{2}$/.test(first))) {
    dnr.push(first)
    title = title.slice(leading.length).trim()
  }
  const labelled = AFTER_TITLE.exec(title)
  if (labelled && isLabelled(labelled[1] as string)) {
    dnr.push(labelled[1] as string)
    title = title.slice(0, labelled.index)
  }
  const inBrackets = IN_BRACKETS.exec(title)
  if (inBrackets && PREFIXED.test(inBrackets[1] as string)) {
    dnr.push(inBrackets[1] as string)
    title = title.slice(0, inBrackets.index)
  }
  const inTitle = IN_TITLE.exec(title)
  if (inTitle) {
    dnr.push(...(inTitle[1] as string).split(/ *[,;] */).map((number) => number.trim()))
    title = title.slice(0, inTitle.index)
  }
  return { title: LABEL_ALONE.test(title.trim()) ? '' : title.trim(), dnr }
}

/** "Budget för år        KS 2025/12": a column of its own at the end of the heading's first line */
const COLUMN = /^(.*\S) {3,}(\S.{2,60})$/

/** Diary numbers that stand beside the title, apart from it by a run of spaces. */
export function splitColumn(heading: string): { title: string; dnr: string[] } {
  const [, title, beside] = COLUMN.exec(heading) ?? []
  const dnr = beside === undefined ? [] : dnrLine(beside)
  return title !== undefined && dnr.length > 0 ? { title, dnr } : { title: heading, dnr: [] }
}
