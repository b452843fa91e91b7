/**
 * The words that name deciding bodies, as tables, and what a body's name looks like. Strings in, answers or sources of
 * regular expressions out. Which body met is worked out elsewhere: here stands only what such names are made of.
 */

import { anyCase, eitherCase } from '../lines/any-case.ts'

/** Forms of a noun, in the order of the table. */
const FORMS = ['bare', 'definite', 'plural'] as const
type Form = (typeof FORMS)[number]

/** What a body's name ends in, in each of these. */
const ENDINGS = `
    nämnd nämnden nämnderna | styrelse styrelsen styrelserna | fullmäktige fullmäktige fullmäktige |
    utskott utskottet utskotten | beredning beredningen beredningarna | direktion direktionen direktionerna |
    råd rådet råden | kommitté kommittén kommittéerna | delegation delegationen delegationerna |
    revision revisionen revisionerna | presidium presidiet presidierna | samråd samrådet samråden |
    samverkansgrupp samverkansgruppen samverkansgrupperna | samrådsgrupp samrådsgruppen samrådsgrupperna |
    ledningsgrupp ledningsgruppen ledningsgrupperna |
    beredningsgrupp beredningsgruppen beredningsgrupperna | sektion sektionen sektionerna |
    skolkonferens skolkonferensen skolkonferenserna | kollegium kollegiet kollegierna |
    plenum plenum plenum | konsistorium konsistoriet konsistorierna | representantskap representantskapet representantskapen`
/** Members meet, and the meeting is the body. */
const MEETINGS = `
    möte mötet mötena | årsmöte årsmötet årsmötena | stämma stämman stämmorna | årsstämma årsstämman årsstämmorna |
    föreningsstämma föreningsstämman föreningsstämmorna | extrastämma extrastämman extrastämmorna |
    bolagsstämma bolagsstämman bolagsstämmorna`

const rowsOf = (table: string): string[][] => table.split('|').map((row) => row.trim().split(/\s+/))
const column = (table: string, place: number): string[] => [...new Set(rowsOf(table).map((row) => row[place] ?? ''))]

/** What a body's name ends in, "nämnd"; in lower case. */
export const BODY_ENDINGS: Readonly<Record<Form, readonly string[]>> = {
  bare: column(ENDINGS, 0),
  definite: column(ENDINGS, 1),
  plural: column(ENDINGS, 2),
}

/** Short names for whoever meets, in any template: "nämnden", "stämman"; in lower case. */
export const GENERIC_BODIES: readonly string[] = [
  ...'nämnden styrelsen utskottet arbetsutskottet direktionen beredningen kommittén rådet byarådet representantskapet plenum'.split(
    ' ',
  ),
  ...column(MEETINGS, 1),
]

/** Those of them that are the members themselves: "mötet", "stämman". */
export const MEETING_NAMES: readonly string[] = column(MEETINGS, 1)

/** Words before a body's name that are no part of another: "tekniska nämnden", "den gemensamma nämnden". */
export const BODY_ADJECTIVES: readonly string[] =
  'tekniska sociala kommunala regionala lokala gemensamma allmänna'.split(' ')

/** Kinds of organisations, as the last word of their names: "Ekby kommun". Rules on whole words only. */
export const ORGANISATION_KINDS: readonly string[] =
  'kommun region stad landsting län förbund församling krets distrikt förening'.split(' ')

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** Words that end as a body's name does and name none, by what stands before the ending: "området", "förrådet". */
const NO_BODIES = `(?<!${['om', 'för'].map(anyCase).join('|')})`
const ending = (word: string): string => `${word.startsWith('råd') ? NO_BODIES : ''}${eitherCase(word)}`

/** The source of a pattern for what a body's name ends in, without what stands before it in its word. */
export const bodyEnding = (...forms: readonly Form[]): string =>
  `(?:${alternatives(forms.flatMap((form) => BODY_ENDINGS[form].map(ending)))})`

/** The source of a pattern for the last word of a body's name, alone or as the end of a compound: "Kommunstyrelsen". */
export const bodyWord = (...forms: readonly Form[]): string => String.raw`(?:\p{L}*${bodyEnding(...forms)})`

/** As {@link bodyEnding}, of some bodies alone. @param nouns Each as the table has it without article, "nämnd". */
export const endingOf = (nouns: readonly string[], ...forms: readonly Form[]): string =>
  `(?:${alternatives(forms.flatMap((form) => nouns.map((noun) => ending(formOf(noun, form)))))})`

/**
 * A noun of the table in one of its forms. @throws {RangeError} For a word that the table has not: the code that asked
 * is wrong. @example formOf('nämnd', 'definite') // => 'nämnden'
 */
export function formOf(noun: string, form: Form): string {
  const found = rowsOf(ENDINGS).find(([bare]) => bare === noun)?.[FORMS.indexOf(form)]
  if (found === undefined) throw new RangeError(`Unexpected noun "${noun}", expected one that names a body`)
  return found
}

const BARE = new Map(rowsOf(ENDINGS).map(([bare = '', definite = '']) => [definite, bare]))
const DEFINITE = new RegExp(`(?:${alternatives([...BARE.keys()])})$`, 'u')

/**
 * A body's name in lower case without the article of its last word.
 *
 * @example withoutArticle('tekniska nämnden') // => 'tekniska nämnd'
 */
export const withoutArticle = (name: string): string =>
  name.replace(DEFINITE, (definite) => BARE.get(definite) ?? definite)

const BODY_WORD = new RegExp(`^${bodyWord('bare', 'definite')}$`, 'u')
const CONNECTING = new Set(['och', 'samt'])
/** Words inside a name: "Kommunstyrelsens", "tekniska", "hälso-", "Norr". */
const INSIDE = /^(?:\p{Lu}[\p{L}-]*|\p{L}+(?:s|a|-))$/u
const MOST_WORDS = 9
/** "Kommunens revisorer": those alone are people, with whose they are they meet as a body. */
const AUDITORS =
  /^(?:(?:kommunens|regionens|stadens|förbundets|landstingets) (?:förtroendevalda )?revisorer|revisorerna)$/iu

/**
 * True for words that are a body's name and nothing else: "Hälso- och sjukvårdsnämnden", "KOMMUNSTYRELSEN", "Nämnden
 * för arbete och välfärd". A sentence that ends in one is none: "Ordföranden hälsar nämnden".
 */
export function isBodyName(text: string): boolean {
  if (AUDITORS.test(text)) return true
  const words = (text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text).split(' ')
  if (words.length > MOST_WORDS || !/^\p{Lu}/u.test(text)) return false
  const [first = '', second = ''] = words
  // "Nämnden för arbete": the body's word first, what it is for after
  if (BODY_WORD.test(first) && second === 'för') return words.every((word) => /^[\p{L}-]+$/u.test(word))
  return (
    BODY_WORD.test(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word, at) => INSIDE.test(word) || (at > 0 && CONNECTING.has(word)))
  )
}
