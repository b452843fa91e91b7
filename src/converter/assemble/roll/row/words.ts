/** The words of a roll call beside its names: what one does there, and what no roll call says. Text in, answers out. */
import { isPersonName, NAME } from '../../../../swedish/people/names.ts'
import { joinLines } from '../../../read/join-lines.ts'
import { isElsewhere, roleOf } from '../../../../swedish/people/roles.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'

/** What those on a roll call do: they come and go. */
const COMES_AND_GOES = new Set(
  `ersätter ersätts ersattes ersatte anländer anlände ankommer avviker avvek avlägsnar avlägsnade lämnar lämnade går gick kommer kom deltar
  deltog tjänstgör tjänstgjorde inträder inträdde utträder utträdde närvarar närvarade ansluter anslöt`.split(/\s+/),
)
/** "Anländer §4", in a column of its own: a capital, and no name */
const COMES_LATER = new RegExp(
  String.raw`^(?:${[...COMES_AND_GOES].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')}) (?:§|kl|vid|från|under|\d)`,
  'u',
)
/** Words that end like verbs and are none. */
const NO_VERB = new Set(
  'förste för under efter över per eller ordinarie åter utöver inför även både ber förhinder inte icke'.split(' '),
)
/** "yrkar", "yrkade", "röstade", "utses", "valdes" */
const VERB = /(?:r|de|te|es|js|ås|gs)$/u

/** "kommunfullmäktiges ordförande": no verb, though it ends like one */
const OF_COUNCIL = 'fullmäktiges'
/** "Ekåns fiskevårdsområde", "naturområde": nor is this */
const AREA = 'område'

/** True when a name goes on into a sentence, "Anna Ek (S) yrkar …": whoever speaks is nobody's presence. */
export function tells(rest: string): boolean {
  const word = /^[\s,]*(\p{Ll}+)(?![\p{L}.:-])/u.exec(rest)?.[1]
  if (
    word === undefined ||
    word.endsWith(OF_COUNCIL) ||
    word.endsWith(AREA) ||
    roleOf(rest.replace(/^[\s,]+/, '')) !== undefined ||
    COMES_AND_GOES.has(word) ||
    NO_VERB.has(word) ||
    isTitle(word)
  )
    return false
  return VERB.test(word) && !/[ae]nde$/.test(word) && !(/[oö]r$/.test(word) && !/gör$/.test(word))
}

/** "headgreenkeeper" ends as a verb does; a verb alone says nothing of anybody, but for these. */
const isWord = (piece: string): boolean => /^[\p{L}-]+$/u.test(piece) && !/^(?:instäm|avst)/u.test(piece)

/** "Försäkringskassan – vice ordförande" does not. */
const BEGINS_WITH_NAME = new RegExp(`^${NAME}`, 'u')

/**
 * True for what stands after a name and is none: "kommundirektör", "HR-chef och chef verksamhetsstöd", "§ 4", "Provby
 * räddningstjänst".
 */
export function describes(piece: string): boolean {
  const [first = ''] = piece.split(' ')
  if (/^(?:\p{Ll}|§|[-–]?\d)/u.test(piece)) return isWord(piece) || !tells(piece)
  return (
    roleOf(piece) !== undefined ||
    isElsewhere(piece) ||
    COMES_LATER.test(piece) ||
    isTitle(first) ||
    /^\p{Lu}{2,4}(?:-|$)/u.test(first) ||
    !isPersonName(piece) ||
    isNameOfMany(piece) ||
    (/ (?:[–-]|i|för|på|vid|och|av) /u.test(piece) && !BEGINS_WITH_NAME.test(piece))
  )
}

/** "Borgerligt alternativ": whom one stands for, a capital and then small words; no sentence of somebody. */
const isNameOfMany = (piece: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(piece) && !tells(piece.replace(/^\S+/, ''))

/**
 * Two lines of a roll call as one. A name that a hyphen divides is one word, "Prov-" and "lundsson"; a double name
 * keeps it, "Anna-" and "Lena".
 */
export function joinRows(above: string, below: string): string {
  const divided = /\p{L}-$/u.test(above) && /^(?!och |eller |samt )\p{Ll}/u.test(below)
  return divided ? above.slice(0, -1) + below : joinLines([above, below])
}
