/** Days that no meeting is held on, though the sentence is of one: it is called off, or they are of its papers. */

/** "ställs in", "är inställt", "flyttas till den 14 maj" after the day of a meeting. */
const OFF =
  /(?<!\p{L})(?:inställ(?:t|da|d|s|es|as)|ställ(?:s|a|as|er|t|ts|des|de) in|avlys\p{L}*|utgår|flytta(?:s|t|ts|d|r|des)?|ersätts)(?!\p{L})/iu
/** "ställer in mötet den", "Inställda möten: " before it. */
const OFF_BEFORE = /(?<!\p{L})(?:inställ(?:t|da|d)|ställ(?:s|a|as|er|de) in)(?!\p{L})/iu
/** … unless another meeting is spoken of since: "är inställt och ersätts av mötet den". */
const ANOTHER = /(?<!\p{L})(?:till|ersätts|nästa|nytt|nya|hålls?|hållas)(?!\p{L})/iu
/** "flyttas från den", "i stället för den" before it. */
const MOVED = /(?<!\p{L})(?:flytta[sd]?(?: \p{L}+){0,2} från|i ?stället för|ersätter)(?: \p{L}+){0,2} ?$/iu
/** Where something else begins to be said; a comma between days is none. */
const TURN = /[;.]|,? men |,(?! ?(?:den )?\d)/

/** "mötet, den 6 maj, ställs in" */
const SET_OFF = /^,(?= (?:är |har |blir )?(?:inställ|ställ|avlys|utgår|flytta|ersätts))/iu

/**
 * @param from Where the day stands in the sentence. @param to Where it ends.
 * @example isCalledOff('Mötet den 11 juni 2025 är inställt.', 10, 22) // => true
 */
export function isCalledOff(sentence: string, from: number, to: number): boolean {
  const clause = sentence.slice(0, to).split(TURN).at(-1) ?? ''
  const before = clause.slice(0, from - to)
  const [after = ''] = sentence.slice(to).replace(SET_OFF, '').split(TURN)
  const off = OFF_BEFORE.exec(before)
  return OFF.test(after) || MOVED.test(before) || (off !== null && !ANOTHER.test(before.slice(off.index)))
}

/** "handlingar skickas den 7 maj", "sista dag att lämna ärenden är", "anmälan senast den" */
const OF_PAPERS =
  /(?<!\p{L})(?:senast|före|innan|sista|deadline|handling\p{L}*|kallelse\p{L}*|anmäl\p{L}*|(?:in)?lämna\p{L}*|skicka\p{L}*|\p{L}{0,20}stopp)(?!\p{L})/iu

/** @param from Where the day stands in the sentence. */
export const isOfPapers = (sentence: string, from: number): boolean =>
  OF_PAPERS.test(sentence.slice(0, from).split(TURN).at(-1) ?? '')
