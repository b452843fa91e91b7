/**
 * Words for a meeting, with their articles and numbers, and what its minutes are called: tables, and sources of regular
 * expressions made of them.
 */

const MEETINGS = `
    möte mötet möten mötena | sammanträde sammanträdet sammanträden sammanträdena |
    sammankomst sammankomsten sammankomster sammankomsterna | stämma stämman stämmor stämmorna`
const rows = MEETINGS.split('|').map((row) => row.trim().split(/\s+/))

/** "möte", "sammanträde"; in lower case, without article. */
export const MEETING_NOUNS: readonly string[] = rows.flatMap(([bare = '']) => bare)

/** What a document calls itself that holds minutes; in lower case, without article. */
export const MINUTES_NOUNS: readonly string[] = ['protokoll', 'anteckningar']

/** Verbs that end as a meeting does, by what stands before the ending: "bestämma", "instämma", "överensstämma". */
const NO_MEETINGS = '(?<!be|in|av|ens)(?=stämm)'
const word = (form: string): string => (form.startsWith('stämm') ? NO_MEETINGS : '') + form

/**
 * The source of a pattern for a meeting's word in any form, alone or as the end of a compound, in lower case:
 * "styrelsemöte", "sammanträdets". `(?!\p{L})` belongs behind it.
 */
export const MEETING_WORD = String.raw`(?:\p{L}*(?:${rows
  .flat()
  .sort((a, b) => b.length - a.length)
  .map(word)
  .join('|')})s?)`
