/**
 * Whose mailbox an address is: a private person's or an office's. A consumer's domain and a name are private; office
 * words, words of the bodies' own names and acronyms are an office's. What nobody can tell is taken to be private.
 */
import {
  ACRONYMS,
  CONSUMER_ADDRESSES,
  CONSUMER_DOMAINS,
  FIRST_NAMES,
  OFFICE_ENDINGS,
  OFFICE_WORDS,
} from './mailbox-words.ts'

/** Letters as addresses have them: "å" and "ä" as "a", "ö" as "o". */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
}

/** Domains of the state where offices are named by place: "stockholm@lansstyrelsen.se". */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'dom',
  'lansstyrelsen',
  'polisen',
  'riksdagen',
  'regeringskansliet',
  'aklagare',
  'forsvarsmakten',
])

/** Shorter words of a body's name are no words of its own. */
const LEAST_LETTERS = 4
const LONGEST_ACRONYM = 5
/** "kommunstyrelsens", "namndens"; shorter ones may be names. */
const LEAST_GENITIVE = 7

/** What a body is called, its organisation too: the mailboxes that have these words are an office's. */
export function officeNames({
  name,
  shortName,
  organisation,
  aliases,
}: {
  name: string
  shortName: string | null
  organisation: string
  aliases: readonly string[]
}): string[] {
  return [name, organisation, ...(shortName === null ? [] : [shortName]), ...aliases]
}

/** Asked of the same names for every text of an archive. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Words of the bodies' own names, folded. @param offices A list that nobody changes. */
export function officeWords(offices: readonly string[]): ReadonlySet<string> {
  const words = known.get(offices) ?? wordsOfOffices(offices)
  known.set(offices, words)
  return words
}

function wordsOfOffices(offices: readonly string[]): ReadonlySet<string> {
  return new Set(
    offices.flatMap((name) => {
      const words = Array.from(foldLetters(name).matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word)
      return [...words.filter((word) => word.length >= LEAST_LETTERS), words.join('')]
    }),
  )
}

/** @param local What stands before the sign. @param offices As {@link officeWords} gives them. */
export function isPrivateMailbox(local: string, domain: string, offices: ReadonlySet<string>): boolean {
  if (isConsumer(domain)) return true
  // "kim.ek85": without the number at a word's end.
  const words = foldLetters(local)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .filter((word) => word !== '')
  if (words.length === 0) return !/\d/.test(local)
  const owner = foldLetters(domain).split('.').at(-2) ?? ''
  // "kammarkollegiet@kammarkollegiet.se"; at a court or a county board whatever is no name is a place or an office.
  if (words.join('') === owner && !FIRST_NAMES.has(owner)) return false
  if (AUTHORITIES.has(owner)) return words.some((word) => FIRST_NAMES.has(word))
  return !words.every((word) => isOfficeWord(word, offices, words.length === 1))
}

/** A domain where private persons have their mail. */
export function isConsumer(domain: string): boolean {
  const address = foldLetters(domain)
  const labels = address.split('.')
  const [owner = ''] = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? labels.slice(-3) : labels.slice(-2)
  return (
    CONSUMER_DOMAINS.has(owner) || CONSUMER_ADDRESSES.has(address) || CONSUMER_ADDRESSES.has(labels.slice(-2).join('.'))
  )
}

function isOfficeWord(word: string, offices: ReadonlySet<string>, alone: boolean): boolean {
  if (OFFICE_WORDS.has(word) || offices.has(word) || ACRONYMS.has(word)) return true
  if (FIRST_NAMES.has(word)) return false
  if (OFFICE_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return true
  if (word.length > LEAST_GENITIVE && word.endsWith('s') && isOfficeWord(word.slice(0, -1), offices, false)) return true
  return /^[a-z]+$/.test(word) && (isAcronym(word, alone) || isCompound(word, offices))
}

/** "bmn@", "ubn@": no name lacks vowels or has but three letters and stands in no list of names. */
function isAcronym(word: string, alone: boolean): boolean {
  if (word.length > LONGEST_ACRONYM || (word.length === 1 && !alone)) return false
  return !/[aeiouy]/.test(word) || (alone && word.length <= 3)
}

const LINKS = ['', 's', 'o', 'och']

/**
 * "kulturfritid", "skolaforskola": two such words written as one, with or without "s", "o" or "och" between; or
 * "ksdiarium", the second after an acronym that no name begins with.
 */
function isCompound(word: string, offices: ReadonlySet<string>): boolean {
  const known = (part: string): boolean =>
    part.length > 2 && (OFFICE_WORDS.has(part) || (part.length >= LEAST_LETTERS && offices.has(part)))
  const isFirst = (part: string): boolean => known(part) || (ACRONYMS.has(part) && !/[aeiouy]/.test(part))
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(at)
    const follows = LINKS.some((link) => rest.startsWith(link) && known(rest.slice(link.length)))
    if (follows && isFirst(word.slice(0, at))) return true
  }
  return false
}
