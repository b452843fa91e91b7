/**
 * Text to words and words to stems, the same way for everything the search compares.
 * The stemmer is Snowball's for Swedish (snowballstem.org), because Pagefind stems its index with that one:
 * what counts as the same word here is then the same word there.
 */
import { entryAt } from '../../model/lists.ts'
import { FOLD } from '../../model/fold.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text, lower case and composed; "hälso- och" gives "hälso", "och". */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}

/** Also what addresses leave out, since they never change. */
const FOLDED: Readonly<Record<string, string>> = { ...FOLD, á: 'a', à: 'a' }

/** Without diacritics, as many type on a phone: "hälsa" and "halsa" are one key. */
export function fold(word: string): string {
  return /[^\u0000-\u007f]/.test(word) ? word.replace(/[^\u0000-\u007f]/g, (char) => FOLDED[char] ?? char) : word
}

const VOWEL = /[aeiouyäåö]/
/** Longest first, so that the first that fits is the one Snowball asks for. */
const ENDINGS = [
  'heterna',
  'hetens',
  'anden',
  'andes',
  'andet',
  'arens',
  'arnas',
  'ernas',
  'heten',
  'heter',
  'ornas',
  'ades',
  'ande',
  'aren',
  'arna',
  'arne',
  'aste',
  'erna',
  'erns',
  'orna',
  'ade',
  'are',
  'ast',
  'ens',
  'ern',
  'het',
  'ad',
  'ar',
  'as',
  'at',
  'en',
  'er',
  'es',
  'or',
  'a',
  'e',
]
const S_AFTER = /[bcdfghj-prtvy]s$/
const DOUBLES = /(?:dd|gd|nn|dt|gt|kt|tt)$/

/**
 * @example stem('upphandlingarna') // => 'upphandling'
 * @example stem('nämndens') // => 'nämnd'
 */
export function stem(word: string): string {
  const start = regionStart(word)
  let result = word
  const inRegion = (ending: string) => result.endsWith(ending) && result.length - ending.length >= start
  const cut = (letters: number) => {
    result = result.slice(0, result.length - letters)
  }

  const ending = ENDINGS.find(inRegion)
  if (ending !== undefined) cut(ending.length)
  else if (inRegion('s') && S_AFTER.test(result)) cut(1)

  if (DOUBLES.test(result) && result.length - 2 >= start) cut(1)

  if (inRegion('lig') || inRegion('els')) cut(3)
  else if (inRegion('ig')) cut(2)
  else if (inRegion('löst') || inRegion('fullt')) cut(1)
  return result
}

/** Definite endings that Snowball leaves on: avtal-et, skola-n, område-t, and their genitives. */
const DEFINITE = ['ets', 'et', 'ts', 't', 'ns', 'n']

/** What a word may be without its definite ending: "avtalet" may be "avtal" and "avtale". */
export function indefinite(word: string): string[] {
  return DEFINITE.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 4).map((ending) =>
    word.slice(0, -ending.length),
  )
}

/** What a first part may be as a word: "skol" is "skola", "hälso" is "hälsa", "musei" is "museum". */
export function wordsOfHead(head: string): string[] {
  const bare = head.slice(0, -1)
  return [
    head,
    ...(head.endsWith('s') ? [bare] : []),
    `${head}a`,
    `${head}e`,
    ...(/[oue]$/.test(head) ? [`${bare}a`] : []),
    // "musei", "gymnasie"
    ...(/(?:[aeo]i|ie)$/.test(head) ? [`${bare}um`] : []),
  ]
}

/** Snowball's R1: what follows the first consonant after a vowel, never nearer the start than three letters. */
function regionStart(word: string): number {
  for (let at = 1; at < word.length; at++) {
    if (VOWEL.test(entryAt(word, at - 1)) && !VOWEL.test(entryAt(word, at))) return Math.max(at + 1, 3)
  }
  return word.length
}
