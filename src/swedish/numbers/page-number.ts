/**
 * How the number of a page is printed: a table of forms, sources of regular expressions made of it (for the flag `i`)
 * and what such a number says. A form is as sure as it looks: "4 (31)" counts pages, "4" may be any number.
 */

const WORD = String.raw`(?:sidan?|sidnr\.?|sid\.?|s\.|blad|page)`
const NUMBER = String.raw`\d{1,4}`
const SLASHED = String.raw` ?(?:av|of|\/) ?${NUMBER}`
const BRACKETED = String.raw` ?\( ?${NUMBER} ?\)?`
const DASHED = `[-–] ?${NUMBER} ?[-–]`
const NAMED = `${WORD}[ :]{0,2}`
const OF = `(?:${SLASHED}|${BRACKETED})`

const FORMS = {
  /** "Sida 3 av 12", "Sid. 3/12", "Blad 3 (12)", "Page 3 of 12" */
  'named, of all': `${NAMED}${NUMBER}${OF}`,
  /** "Sida 3", "s. 3", "Sida: - 3 -" */
  named: `${NAMED}(?:${NUMBER}|${DASHED})`,
  /** "4 (31)" */
  bracketed: `${NUMBER}${BRACKETED}`,
  /** "4 av 31", "4/31"; a share or the number of a matter may look so. */
  slashed: `${NUMBER}${SLASHED}`,
  /** "- 4 -" */
  dashed: DASHED,
  /** "4 -", as some readers see the one before */
  'half dashed': `${NUMBER} ?[-–]`,
  /** "4" */
  bare: String.raw`\d{1,3}`,
  /** "1234"; years look so. */
  'four figures': String.raw`\d{4}`,
} as const
export type PageForm = keyof typeof FORMS

/** The source of a pattern for the forms that are named; for each of them where none is. */
export const pageNumber = (...forms: readonly PageForm[]): string =>
  `(?:${(forms.length > 0 ? forms.map((form) => FORMS[form]) : Object.values(FORMS)).join('|')})`

/** What a printed number says: which page, and of how many; null where it is not told. */
export function readPageNumber(printed: string): { page: number | null; of: number | null } {
  const [page = null, of = null] = (printed.match(/\d+/g) ?? []).map(Number)
  return { page, of }
}

/** A text that is the number of a page and nothing else. */
export const isPageNumber = (text: string): boolean => ALONE.test(text)
const ALONE = new RegExp(`^${pageNumber()}$`, 'i')
