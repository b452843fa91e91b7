/** Words beside a number that say what it is. */
import { headOf } from './numbers.ts'

/** So far before a number its label may begin. */
const REACH = 60

/** What a label may have between itself and the number: signs, "och", and numbers of the same list. */
const BETWEEN =
  '(?:\\s*(?:är|nr|nummer|no|number|och|samt|eller|resp(?:ektive)?|den|year|år)(?![\\p{L}]))?[^\\p{L}\\p{N}]{0,30}'

const PERSON = [
  'person(?:al)?[ .-]{0,2}(?:nummer|nr|numret|number)s?',
  'pers(?:on)?[. -]{1,2}(?:nr|nummer)',
  'persnr',
  'p[.-]? ?nr',
  'personnumren',
  'personbeteckning',
  '(?:person-?)?id(?:entitets?)?[ -]?(?:nummer|nr|beteckning)',
  'samordnings?[ -]?(?:nummer|nr)s?',
  'sam[.-]? ?nr',
  'reservnummer',
  'födelse(?:nummer|nr|tid)',
  'social security(?: (?:number|no))?',
  'personal (?:identity|id|identification)(?: (?:number|no))?',
  'ssn',
  'interimspersonnummer',
  'T-?nummer',
].join('|')
const BORN = ['född(?:a|e)?', 'födelse(?:datum|dag|år)', 'f(?=\\.)', 'fd', 'born', 'date of birth'].join('|')

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[.:]?${BETWEEN}$`, 'iu')
const PERSON_BEFORE = before(PERSON)
const BORN_BEFORE = before(BORN)
/** The word a little before, as the head of a column or with a word or two between. */
const PERSON_NEAR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PERSON})(?![\\p{L}])[^.\\d]{0,50}$`, 'iu')
const PERSON_AFTER = new RegExp(`^[ ,]{0,2}[([,-] ?(?:${PERSON})(?![\\p{L}])`, 'iu')

const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PERSON}|${BORN}|sista fyra|fyra sista|kontrollsiffr(?:a|or))(?!\\p{L})`,
  'iu',
)
/** True for a row that heads a column of such numbers, or of a part of them. */
export const headsPersons = (row: string): boolean => HEAD.test(row)

/**
 * Numbers that are nobody's: accounts, bills, matters. The code of a body may stand between: "Dnr KS 200101-1234"; so
 * may the edge of a cell, with the spaces that fill a column: "| OCR        | 6408233234 |".
 */
const CODE =
  '[\\s.:#=-]{0,4}(?:nr|nummer|numret|no)?(?:[\\s.:#=]{0,4}|[ :]{0,40}\\| ?)(?:(?-i:\\p{Lu})[\\p{L}]{0,5}[ -]?)?$'
const MATTER =
  /(?<![\p{L}])(?:dnr|diarie(?:nummer|nr|beteckning)|dnummer|d\.nr|ärende(?:nummer|nr|-?id|beteckning)|mål(?:nummer|nr))/iu
/** These are written without a hyphen: "Ärende 850709-9805" is a person's number, as is one beside "avtal". */
const ACCOUNT =
  /(?<![\p{L}])(?:ärende|mål|ocr|fakt(?:ura)?[.]?|isbn(?:-1[03])?|issn|ean|gtin|order|beställning|artikel|avtals?|belopp|summa|totalt|\p{L}{0,20}konto|bg|pg|bank-?girot?|plus-?girot?|post-?girot?|giro|clearing|iban|fakturanummer|kund)/iu
const REFERENCE = /(?<![\p{L}])(?:ref|referens|er ref|vår ref|projekt|handling|beslut|journal)/iu
const ends = (pattern: RegExp): RegExp => new RegExp(`${pattern.source}${CODE}`, 'iu')
const MATTER_BEFORE = ends(MATTER)
const ACCOUNT_BEFORE = ends(ACCOUNT)
/** These head sections too: what opens a line below is no code of theirs. */
const REFERENCE_BEFORE = new RegExp(`${ends(REFERENCE).source}(?<!\\n *\\p{L}+[ -]?)`, 'iu')

export type Label = 'person' | 'born' | 'matter' | 'account' | 'reference' | null

/** What the words just before a number, or in brackets after it, say that it is. */
export function labelOf(text: string, from: number, to: number): Label {
  const head = headOf(text, from, REACH)
  if (PERSON_BEFORE.test(head) || PERSON_AFTER.test(text.slice(to, to + REACH))) return 'person'
  if (BORN_BEFORE.test(head)) return 'born'
  if (MATTER_BEFORE.test(head)) return 'matter'
  if (ACCOUNT_BEFORE.test(head)) return 'account'
  if (PERSON_NEAR.test(head)) return 'born'
  return REFERENCE_BEFORE.test(head) ? 'reference' : null
}
