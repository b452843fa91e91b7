/**
 * The forms of dnrs: which signs are one, whatever stands around them, and which only where a label or the
 * place says so. Text in, yes or no out; every registry writes its own.
 */

/** What else has letters and a year: law, inquiries, case law, standards, dates. */
const OTHER = String.raw`(?!(?:SOU|Ds|DS|SFS|JO|EU|EG|COM|KOM|ISO|AFS|AD|HFD|NJA|RÅ)[ -])(?!.*(?:19|20)\d{2}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d))`
const YEARS = String.raw`(?!\p{Lu}\p{Ll}+ (?:19|20)\d{2}[-/](?:19|20)\d{2}$)`
/** "KS", "SN-IU", "KSau" */
const BODY = String.raw`(?:\p{Lu}{1,8}|\p{Lu}{2,6}-\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,3}\p{Lu}{0,3})`
/** "-1", ":-1", " 041", ".041", " 3.7.1": the document in the matter, the place in the plan of registers */
const CODE = String.raw` \d{1,2}(?:\.\d{1,2}){1,4}\.?`
const TAIL = String.raw`(?:[-/]\d{1,5}|:-?\d{1,3}|[ .]\d{3}(?:\.\d{1,2})?|${CODE})?`

/** Forms that only a dnr has. Any one will do: their order is free. */
const ALONE: readonly RegExp[] = [
  // "HSN 571-2024", "HSN 1043:1-2021", "SLK-2024-00074", "KS 2023/123", "KS/2023:45", "HSN529-2022"
  new RegExp(
    String.raw`^${OTHER}${YEARS}${BODY}[ /-]{0,3}(?:\d{4}[-/:.]\d{1,6}|\d{1,6}(?::\d{1,3})?[-/]\d{2,4})${TAIL}$`,
    'u',
  ),
  // "VON/24:12", with a sign: "EKBY 16:24" is a property
  new RegExp(String.raw`^${OTHER}${BODY}[/-]\d{2}:\d{1,4}${TAIL}$`, 'u'),
  // "BYGG.2024.123"
  /^\p{Lu}{2,8}\.\d{4}\.\d{1,6}(?:-\d{1,5})?$/u,
  // "2024/KS0123", "2023/BUN 0203 40", "2024-KS-123"
  /^(?:19|20)\d{2}[/-]\p{Lu}{2,6}[ -]?\d{2,6}(?: \d{2,3}){0,2}$/u,
  // "2022/00123 KS": the body last
  /^(?:19|20)\d{2}\/(?!(?:19|20)\d{2} )\d{3,6} (?!OS |VM |EM )\p{Lu}{2,5}$/u,
  // "EKNÄS/214/10.00.02/2024", "214/10.00.02/2024": Finland's, with the place in the plan
  /^(?:\p{Lu}{2,20}\/)?\d{1,6}\/\d{2}(?:\.\d{2}){1,3}\/(?:19|20)\d{2}$/u,
  // "22RS1234"
  /^\d{2}\p{Lu}{2,5}\d{2,6}$/u,
  // "2021.0188.600": the year, the number and the place in the plan
  /^(?:19|20)\d{2}\.\d{3,6}\.\d{3}$/,
  // "2024-00123", "2024-00123 3.7.1"
  new RegExp(String.raw`^(?:19|20)\d{2}-\d{5,6}(?:${CODE})?$`),
]

/** "111/21", "1435/22", "2024-00123" */
const BARE = /^(?:\d{1,6}\/\d{2,4}|\d{4}[-:/]\d{3,6})(?:[-/]\d{1,4})?$/
/** After a label, signs of any form: "06-101", "002 – 443 / 05", "420-145-2012", "FV-1.2.3-0123-24" */
const LABELLED =
  /^(?=.*\d)(?:\d{1,6}|\p{Lu}{1,6})(?: ?(?:[-–/.]|:-?) ?(?:\d{1,6}|\p{Lu}{1,6})| (?:\d{1,6}|\p{Lu}{1,6})){1,6}$/u
/** "KS 2025/12" last in a title, without sign or space: letters of a body, the year and the number plainly apart */
const LAST = new RegExp(
  String.raw`^${OTHER}\p{Lu}{2,8}(?:[ /-](?:19|20)\d{2}[/:-](?!(?:19|20)\d{2}$)\d{1,6}(?:-\d{1,5})?|\.(?:19|20)\d{2}\.\d{1,6}|\/\d{1,6}\/(?:19|20)\d{2})$`,
  'u',
)

/** "HSN 571-2024", "2024-00123": a dnr wherever it stands. */
export const isDnr = (text: string): boolean => ALONE.some((form) => form.test(text))
const isBareDnr = (text: string): boolean => isDnr(text) || BARE.test(text)

/** "111/21", "06-101": one after a label, "Dnr". */
export const isLabelledDnr = (text: string): boolean =>
  isBareDnr(text) || (LABELLED.test(text) && !hasPropertyBehind(text))

/** "BN 2025-8 EKBY 16:24": behind the number the property that the matter is about */
export const hasPropertyBehind = (text: string): boolean => /\d \p{Lu}{3,} \d{1,3}:\d{1,4}$/u.test(text)

/** "KS 2025/12": one last in a title. */
export const isLastDnr = (text: string): boolean => LAST.test(text)
