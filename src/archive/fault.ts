/** What is wrong with a file of content, and the line that says so to whoever mends it. */

export interface Fault {
  file: string
  line: number | null
  found: string
  expected: string
  /** What to do. */
  act: string
}

/** What to do about a file that only `convert` writes to. */
export const TAKE_BACK = 'ta tillbaka filen ur versionshistoriken; convert lägger till det som är nytt'

/** @returns For example "content/organ/tn.md:2: hittade …, väntade …; rätta raden". */
export function faultLine({ file, line, found, expected, act }: Fault): string {
  return `${file}${line === null ? '' : `:${line}`}: hittade ${found}, väntade ${expected}; ${act}`
}

/** The number of the line that matches the pattern for the nth time; null when none does. */
export function lineOf(text: string, pattern: RegExp, nth = 1): number | null {
  let met = 0
  const at = text.split(/\r?\n/).findIndex((line) => pattern.test(line) && ++met === nth)
  return at < 0 ? null : at + 1
}

/** The line of the front matter that gives a § its id, for the nth time; null when none does. */
export const lineOfId = (text: string, id: string, nth = 1): number | null =>
  lineOf(text, new RegExp(String.raw`^[\s-]*(?:\{ *)?id: ['"]?${RegExp.escape(id)}['"]?(?:$|[\s,])`), nth)
