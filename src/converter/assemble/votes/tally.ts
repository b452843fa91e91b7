/** What one block tells of a vote: its result in words and numbers, who voted how. Text and lines in, a tally out. */
import type { VoteChoice } from '../../../model/kinds.ts'
import type { NamedVote } from '../../../model/types.ts'
import { AND_OTHERS, NAME, peopleIn } from '../../../swedish/people/names.ts'
import { textsOf } from '../../clean/pieces.ts'
import type { Line } from '../../types/line.ts'
import { readRow } from '../roll/row/row.ts'
import { listSaidOut } from '../roll/row/surname-first.ts'
import { voterIn } from './table.ts'
import { CHOICE, choiceOf, COUNT, countOf, VOTES } from '../../../swedish/decisions/votes.ts'

export interface Tally {
  stated: Map<VoteChoice, number>
  names: NamedVote[]
  /** Its result is told in a sentence, as one that stands elsewhere is told again: see {@link TOLD_AGAIN}. */
  mayBeAgain?: true
}

const BEFORE = '(?<![\\p{L}\\d])'
const AFTER = '(?![\\p{L}\\d])'

/** "12 röster för och 9 emot" */
const FOR_FIRST = new RegExp(
  `${BEFORE}${COUNT} röster för${AFTER}[^.\\d]{0,40}?${BEFORE}${COUNT} (?:röster )?e?mot${AFTER}`,
  'iu',
)
/** "22 för, 17 emot" */
const BARE_FOR = new RegExp(`${BEFORE}(\\d{1,3}) för,? (?:och |mot )?(\\d{1,3}) e?mot${AFTER}`, 'iu')
/** "§ 3 Ja § 3 Nej" tells where, and not how many. */
const NO_PARAGRAF = '(?<!§ ?)'
/**
 * "67 Ja mot 9 Nej", "sju ja-röster och fyra nej-röster", "41 ledamöter röstade ja och 34 nej", "3 röster för ja och 2
 * röster för nej"
 */
const CASTS = '(?:(?:ledam\\p{L}+ )?(?:röstar|röstade) |röster för )?'
const COUNTS_FIRST = new RegExp(
  `${NO_PARAGRAF}${BEFORE}${COUNT} ${CASTS}ja${VOTES}${AFTER}[^.\\d]{0,40}?${BEFORE}${COUNT} ${CASTS}nej${VOTES}${AFTER}`,
  'iu',
)
/**
 * "Ja: 31, Nej: 18", "Ja-röster 31 Nej-röster 18", "Ja 31 st", "Ja-röster: 3 (Ek, Lind, Alm)", "Antal ja-röster: 7,
 * antal nej-röster: 4"
 */
const WORDS_FIRST = new RegExp(
  `${BEFORE}ja${VOTES}:? ${COUNT}(?: st\\.?)?(?: \\([^()\\d]{1,300}\\))?[\\s,;.]+(?:och |antal )?nej${VOTES}:? ${COUNT}`,
  'iu',
)
/** "41 röstade ja och 34 nej", "antal nej-röster: 4": beside "Med 41 ja-röster mot 34 nej-röster …" the same vote */
const TOLD_AGAIN = /(?:röstar|röstade) (?:ja|nej)|antal nej/iu
/** "5 ledamöter avstår", "avstår: 2", "2 avstod", "2 nedlagda röster", "Nedlagd röst: 1" */
const ABSTAIN = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:som )?avst(?:år|od|ående)`, 'iu'),
  new RegExp(`avst(?:år|od|ående):? ${COUNT}${AFTER}`, 'iu'),
  new RegExp(`${BEFORE}${COUNT} nedlag(?:da?|t)${AFTER}`, 'iu'),
  new RegExp(`nedlag(?:da?|t)(?: röst(?:er)?)?:? ${COUNT}${AFTER}`, 'iu'),
]
/** "2 ledamöter är frånvarande", "frånvarande: 1" */
const ABSENT = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:är |var )?frånvarande`, 'iu'),
  new RegExp(`frånvarande:? ${COUNT}${AFTER}`, 'iu'),
]

// No list of names is longer than 9999 letters; a text without an end would otherwise be looked through from each of
// its places.
/**
 * "Anna Ek (S) och ordföranden Bo Lind röstar Ja (2).", "Cia Alm (C) avstår (1)." – from where a sentence begins, so
 * that a long text is read once
 */
const NAMES_FIRST =
  /(?<=^|[.!?:)] ?)([^.]{0,9999}?) (?:(?:röstar|röstade) (?:för )?(ja|nej)|(avstår|avstod)(?: från att rösta)?(?= ?[.(]|$))(?!\p{L})(?: ?\((\d{1,3})\))?/giu
/**
 * "Bo Lind (M) Röstade nej: Cia Alm (C)": the verb heads the names behind it. In "Ada Ek (S) röstade nej: taxan är för
 * hög" the name stands before it, and why behind.
 */
const HEADS_NAMES = new RegExp(`^ ?: ?(?:${NAME}|\\p{Ll}+ ${NAME} ?\\()`, 'u')
const HEADED = /(?:röstar|röstade) (?:för )?(?:ja|nej) ?:/iu
const headsNames = (list: string, behind: string): boolean =>
  HEADS_NAMES.test(behind) || (HEADED.test(list) && /^ ?:/.test(behind))
/** Each such sentence holds one of these, told at a glance of the many texts that have none. */
const TELLS = /röstar|röstade|avst[åo]/iu
/**
 * "Ja-röster (3): Anna Ek", "3 ja-röster: …", "Ja-röster avges av …", "Nej (avslag): …", "Följande ledamöter röstade
 * nej: …", "Avstår: …": what stands between this and the next one are names
 */
const LABEL = new RegExp(
  String.raw`${BEFORE}(?:(\d{1,3}) )?(?:(?:röstar|röstade) )?(${CHOICE})${VOTES}(?: (?:röstar|röstade))?(?: ?\((?:(\d{1,3})|\p{L}[\p{L} ’']{2,40})\))?(?:: *| (?:avges|avgavs|avgives|lämnas|lämnades) av )`,
  'giu',
)
/** "Anna Ek (S), Bo Lind och Cia Alm (C)"; "m.fl." says that the others are not named. */
export const votersIn = (list: string, choice: VoteChoice): NamedVote[] =>
  readRow(listSaidOut(list.replace(AND_OTHERS, '').replace(/(?<![\s.])[\s.]+$/, '')), 'ledamot').map(
    ({ name, party }) => ({ name, party, choice }),
  )

/** What the text and the lines of a block tell: by lines, by sentences, by labels or by rows, the surest first. */
export function tallyOf(text: string, lines: readonly Line[]): Tally {
  const tally: Tally = { stated: new Map(), names: [] }
  for (const line of lines) readVoters(line, tally)
  // "Cia Alm | C | Avstår": in cells nothing is a sentence, "Cia Alm C avstår".
  if (tally.names.length === 0 && lines.some(isInCells)) tally.names.push(...lines.flatMap(rowOf))
  if (tally.names.length > 0) return tally
  readSentences(text, tally)
  readLabels(text, tally)
  if (tally.names.length === 0) tally.names.push(...lines.flatMap(rowOf))
  readResult(text, tally)
  return tally
}

/** "Anna Ek (S) och tjänstgörande ersättaren Eva Ås (L) röstar Ja (2)." */
function readSentences(text: string, { stated, names }: Tally): void {
  if (!TELLS.test(text)) return
  for (const found of text.matchAll(NAMES_FIRST)) {
    const [whole, list = '', vote, abstains, count] = found
    const choice = choiceOf(vote ?? abstains ?? '')
    if (!choice || headsNames(list, text.slice(found.index + whole.length))) continue
    names.push(...peopleIn(list).map((who) => ({ ...who, choice })))
    if (count !== undefined) stated.set(choice, countOf(count))
  }
}

function readLabels(text: string, { stated, names }: Tally): void {
  const labels = labelsIn(text)
  for (const [at, { word, count, to }] of labels.entries()) {
    const choice = choiceOf(word)
    const [list = ''] = text.slice(to, labels[at + 1]?.from ?? text.length).split('.')
    if (!choice || !/^\p{Lu}/u.test(list)) continue
    const voters = votersIn(list.replace(/(?<![\s,;])[\s,;]+$/, ''), choice)
    names.push(...(voters.length > 0 ? voters : peopleIn(list).map((who) => ({ ...who, choice }))))
    if (count !== undefined) stated.set(choice, countOf(count))
  }
}

interface Label {
  word: string
  count: string | undefined
  /** Where the label begins, and where its names do. */
  from: number
  to: number
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = []
  for (const found of text.matchAll(LABEL)) {
    const [label, before, word = '', count = before] = found
    labels.push({ word, count, from: found.index, to: found.index + label.length })
  }
  return labels
}

const BEFORE_VOTE = new RegExp(` (?=(?:${CHOICE})$)`, 'i')

/** A name, its party and the vote, each in a cell of its own. */
const isInCells = (line: Line): boolean =>
  line.cells !== null && textsOf(line).length > 2 && choiceOf(textsOf(line).at(-1) ?? '') !== undefined

/** "1 450 kr": what is offered, and by whom with "nej" beside it */
const AMOUNT = /\d \p{L}|\d{4}|\d \d{3}/u

/** "Anna Ek (S)   Ja", "12   Anna Ek   S   Ja": a row whose last word is the vote */
function rowOf(line: Line): NamedVote[] {
  const cells = textsOf(line).flatMap((piece) => piece.split(BEFORE_VOTE))
  const choice = choiceOf(cells.at(-1) ?? '')
  const voter = choice && !cells.some((cell) => AMOUNT.test(cell)) ? voterIn(cells.slice(0, -1)) : undefined
  return choice && voter ? [{ ...voter, choice }] : []
}

/** "Ja | Anna Ek (S), Bo Lind (C) | 2": a row whose first cell is the vote and whose second names all who cast it */
function readVoters(line: Line, { stated, names }: Tally): void {
  const [word = '', ...said] = textsOf(line)
  // "Ja | 2 | Anna Ek (S), Bo Lind (C)"
  const [list = '', count = '', ...more] = /^\d{1,3}$/.test(said[0] ?? '') ? said.toReversed() : said
  const choice = choiceOf(word)
  if (choice === undefined || more.length > 0 || !/^\d{0,3}$/.test(count)) return
  const voters = votersIn(list, choice)
  names.push(...voters)
  if (voters.length > 0 && count !== '') stated.set(choice, Number(count))
}

function readResult(text: string, tally: Tally): void {
  const result = COUNTS_FIRST.exec(text) ?? WORDS_FIRST.exec(text) ?? FOR_FIRST.exec(text) ?? BARE_FOR.exec(text)
  if (!result) return
  if (TOLD_AGAIN.test(result[0])) tally.mayBeAgain = true
  const rest = text.slice(result.index + result[0].length)
  const found: [VoteChoice, string | undefined][] = [
    ['ja', result[1]],
    ['nej', result[2]],
    ['avstår', firstIn(rest, ABSTAIN)],
    ['frånvarande', firstIn(rest, ABSENT)],
  ]
  for (const [choice, count] of found) if (count !== undefined) tally.stated.set(choice, countOf(count))
}

const firstIn = (text: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((count) => count !== undefined)
