/**
 * Sentences within a list in running text that tell who did not come, "Närvarande: Anna Ek, Bo Lind. Förhinder hade
 * anmälts av Cia Alm." A row in; the same row with those last, below a label of their own, out.
 */
import { mayTellAbsence, tellsOfAbsent } from '../../../swedish/people/absence.ts'
import { NAME } from '../../../swedish/people/names.ts'
import { isTitle } from '../../../swedish/people/titles.ts'

/** Where a sentence ends, or words are put in: kept beside what they part. */
const PARTS = /((?<=[.;]) (?=\p{L})| [–-] (?=\p{Ll}))/u
const IN_BRACKETS = / ?\(((?:[^()]|\([^()]{1,8}\)){8,200})\)/gu
const WITH_PARTY = String.raw`${NAME}(?: \(\p{Lu}{1,4}\))?`
const PEOPLE = `${WITH_PARTY}(?:(?:, | och | samt )${WITH_PARTY}){0,9}`
/** "Förhinder hade anmälts av Cia Alm och Dan By", "ej närvarande: Cia Alm" */
const BEFORE = new RegExp(String.raw`^(\p{L}\p{Ll}+(?: \p{Ll}+){0,5}):? (${PEOPLE})[.;]?$`, 'u')
/** "Cia Alm och Dan By hade anmält förhinder" */
const BEHIND = new RegExp(String.raw`^(${PEOPLE}),? (\p{Ll}+(?: \p{Ll}+){0,5})[.;]?$`, 'u')
/** "samtliga ledamöter utom Cia Alm och Dan By var närvarande": who they are that came nobody says. */
const EXCEPT = new RegExp(
  String.raw`^(?:[Ss]amtliga|[Aa]lla|[Hh]ela)(?: \p{Ll}+){0,4},? (?:utom|förutom|med undantag (?:av|för)) (?:(\p{Ll}+) )?(${PEOPLE})(?: (?:var|är) närvarande| (?:närvarade|deltog))?[.;]?$`,
  'u',
)
const SEVERAL = / och | samt |,/u
const SAYS = /^(?:hade|har|var|är|kunde|kan|deltog|deltar) /u
/** Words of the sentence that say nothing of who came. */
const VERB = /(?:^| )(?:var|är|gjorde)(?= |$)/gu

/** @example absentLast('Anna Ek. Frånvarande var Cia Alm.') // => 'Anna Ek. Frånvarande: Cia Alm' */
export function absentLast(text: string): string {
  if (!mayTellAbsence(text)) return text
  const absent: string[] = []
  const isTaken = (part: string): boolean => {
    const people = absentIn(part)
    if (people !== undefined) absent.push(people)
    return people !== undefined
  }
  const plain = text.replace(IN_BRACKETS, (all: string, inside: string) => (isTaken(inside) ? '' : all))
  const present = plain
    .split(PARTS)
    .filter((part) => !isTaken(part))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?[;–-]$/u, '')
  // A row of its own says it of one person.
  const isOfOne = present === '' && !SEVERAL.test(absent.join('')) && !EXCEPT.test(text)
  return absent.length === 0 || isOfOne ? text : `${present} Frånvarande: ${absent.join(', ')}`.trim()
}

const absentIn = (part: string): string | undefined => behindAll(part) ?? behindWords(part) ?? beforeWords(part)

function behindAll(part: string): string | undefined {
  const [, office = 'ledamoten', people] = EXCEPT.exec(part) ?? []
  return isTitle(office) ? people : undefined
}

function behindWords(part: string): string | undefined {
  const [, words = '', people] = BEFORE.exec(part) ?? []
  return isAbsence(withoutOffice(words)) ? people : undefined
}

function beforeWords(part: string): string | undefined {
  const [, people, words = ''] = BEHIND.exec(part) ?? []
  // "Anna Ek, Bo Lind frånvarande" may say it of the last alone.
  const isSure = people !== undefined && (!people.includes(',') || SAYS.test(words))
  return isSure && isAbsence(words) ? people.replace(FIRST, (word) => (isTitle(word.trim()) ? '' : word)) : undefined
}
const FIRST = /^\p{L}+ /u

/** "frånvarande var ledamöterna": what those are who are named behind */
const withoutOffice = (words: string): string =>
  isTitle(words.slice(words.lastIndexOf(' ') + 1)) ? words.slice(0, words.lastIndexOf(' ')) : words

const isAbsence = (words: string): boolean => tellsOfAbsent(words.toLowerCase().replace(VERB, '').trim())

/**
 * Whom a sentence names that says who did not come and nothing else, "Cia Alm och Dan By var frånvarande."; undefined
 * for any other text.
 */
export const namesAbsent = (text: string): string | undefined =>
  mayTellAbsence(text) && /\p{Ll}\.$/u.test(text) ? absentIn(text) : undefined
