/**
 * The head of a roll call set as a table: words in, what each column holds out. A list may have two lists of names side
 * by side, members and who came instead of them; each has its own columns.
 */
import { entryAt, lastOf } from '../../../../model/lists.ts'
import { isPersonName, NAME } from '../../../../swedish/people/names.ts'
import type { Piece } from '../../../types/source.ts'
import { byWord, wordsIn } from '../../../../model/tables.ts'
import { isSurnameFirst } from '../row/surname-first.ts'

export type Column =
  'name' | 'surname' | 'party' | 'role' | 'note' | 'present' | 'absent' | 'replaces' | 'votes' | 'empty' | 'other'

/** What those in a column of names are: substitutes, substitutes who served, or null for what the list says. */
type Role = 'ersättare' | 'tjänstgörande ersättare' | null

/** The columns that tell of one list of names: where the first of them stands, and what each holds. */
export interface Group {
  from: number
  columns: Column[]
  role: Role
  /** Its head says that the member beside was replaced: "Ersätts av". */
  replaces: boolean
}

const SERVING = `
  tjänstgörande ersättare | tjg ersättare | tjg. ersättare | tj. ersättare | tj ersättare | tjg ers |
  tjg. ers. | tj. ers. | tj ers | inkallad ersättare | ersättare som tjänstgör | ersätts av | ersättes av`
const SUBSTITUTE = 'ersättare | suppleant | suppleanter | personlig ersättare | suppleant, personlig ersättare'
const HEADS: Record<Exclude<Column, 'empty' | 'other'>, string> = {
  name: `namn | ledamot | ledamöter | ${SUBSTITUTE} | deltagare | förnamn | ledamöter och ersättare |
    ordinarie ledamöter | ordinarie ledamot | ordinarie | beslutande ledamot | beslutande ledamöter | ${SERVING}`,
  surname: 'efternamn',
  party: 'parti | partibeteckning | partitillhörighet | p',
  role: 'roll | post | uppgift | uppdrag | funktion | befattning | titel',
  note: `
    anmärkning | anmärkningar | anm | anm. | kommentar | notering | noteringar | anteckning | anteckningar | övrigt | paragraf | paragrafer | § | tid | organisation | kommun |
    förvaltning | ort | stad | hemort | bostadsort | valkrets | församling | förening | företag | arbetsplats |
    skola | klass | enhet | avdelning | representerar`,
  votes: 'röstlängd | rösträtt | röstberättigad | röstande',
  present: 'närvarande | närvaro | närvarostatus | status | närv | närv. | tjänstgörande | tjg | tjg.',
  absent: 'frånvarande | frånvaro | frånv | frånv. | ej närvarande | förhinder | anmält förhinder',
  replaces:
    'ersätter | tjänstgör för | tjänstgörande för | i stället för | ersättare för | tjg för | tjg. för | tj. för | tj för | för',
}
const COLUMNS: ReadonlyMap<string, Column> = byWord(HEADS)
const SERVE: ReadonlySet<string> = new Set(wordsIn(SERVING))
const SUBSTITUTES: ReadonlySet<string> = new Set(wordsIn(SUBSTITUTE))
/** No head has more words. */
const MOST_WORDS = 3

const plain = (cell: string): string => cell.replace(/:$/, '').toLowerCase()
const columnOf = (cell: string): Column => (cell === '' ? 'empty' : (COLUMNS.get(plain(cell)) ?? 'other'))

/**
 * A row of words for columns, a name among them; undefined for any other row.
 * @param above The cells of the row above it, which may head two of its columns.
 */
export function groupsOf(cells: readonly string[], above: readonly string[] = []): Group[] | undefined {
  const columns = underPresence(cells, above) ?? cells.map(columnOf)
  if (!columns.includes('name') && isHeadedByLabel(cells, columns)) columns[0] = 'name'
  // "L | Dag Provsten | tjänstgörande ersättare" is a row.
  if (cells.some((cell, at) => columns[at] === 'other' && beginsWithPerson(cell))) return undefined
  const isHead =
    columns.includes('name') && columns.some((column) => !/^(?:name|empty|other)$/.test(column) || isServing(cells))
  return isHead ? parted(cells, columns) : undefined
}

/** "Närvarande" above "Ja | Nej" says who came; what follows are votes, a §’s each. */
function underPresence(cells: readonly string[], above: readonly string[]): Column[] | undefined {
  const yes = cells.findIndex((cell) => plain(cell) === 'ja')
  const over = above.slice(yes, yes + 2).find((cell) => cell !== '') ?? ''
  if (yes < 0 || columnOf(over) !== 'present' || plain(cells[yes + 1] ?? '') !== 'nej') return undefined
  return cells
    .map(columnOf)
    .with(yes, 'present')
    .with(yes + 1, 'absent')
}

/**
 * "Närvarande | Parti | Uppdrag", "Beslutande | Närvarande | Frånvarande": the list's own label heads the names. One
 * other label alone beside it may head a list of its own.
 */
function isHeadedByLabel([label]: readonly string[], [first, ...more]: readonly Column[]): boolean {
  const isDeciding = label !== undefined && plain(label) === 'beslutande'
  if (more.some((column) => BESIDE_NAMES.has(column))) return first === 'present' || first === 'absent' || isDeciding
  return isDeciding && more.includes('present') && more.includes('absent')
}

const BESIDE_NAMES: ReadonlySet<Column> = new Set(['party', 'votes'])

/** "Ada Provlund (C)", "Ada Provlund, ordförande", "Provlund, Ada" */
const BEGINS_WITH_NAME = new RegExp(`^${NAME}(?=$|,| [([])`, 'u')
function beginsWithPerson(cell: string): boolean {
  const name = BEGINS_WITH_NAME.exec(cell)?.[0]
  return (name !== undefined && isPersonName(name)) || isSurnameFirst(cell)
}

const isServing = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => SERVE.has(plain(cell)))

/** A group ends where the next column of names begins; what stands before the first is told of it. */
function parted(cells: readonly string[], columns: readonly Column[]): Group[] {
  const groups: Group[] = [groupOf(0, [], entryAt(cells, columns.indexOf('name')))]
  for (const [at, column] of columns.entries()) {
    const last = lastOf(groups)
    const isSecond = (column === 'name' || column === 'surname') && last.columns.includes(column)
    if (isSecond) groups.push(groupOf(at, [column], entryAt(cells, at)))
    else last.columns.push(column)
  }
  return groups
}

/**
 * "Ledamot | Tjg. ers. | Närv.": who is named as serving came, and the mark behind is the member's, whose seat the row
 * is. @returns The column of the mark in the second list, undefined for other heads.
 */
export function markBehind([first, second, ...more]: readonly Group[]): number | undefined {
  if (!first || second?.role !== 'tjänstgörande ersättare' || more.length > 0) return undefined
  const isMark = (column: Column): boolean => column === 'present' || column === 'absent'
  const at = second.columns.findIndex(isMark)
  return at < 0 || first.columns.some(isMark) ? undefined : at
}

const REPLACED = /^ersätte?s av$/
function groupOf(from: number, columns: Column[], head: string): Group {
  const word = plain(head)
  return { from, columns, role: roleOf(word), replaces: from > 0 && REPLACED.test(word) }
}
const roleOf = (word: string): Role =>
  SERVE.has(word) ? 'tjänstgörande ersättare' : SUBSTITUTES.has(word) ? 'ersättare' : null

/** What a column holds whose head is this and nothing else; undefined for any other text. */
export const headOfColumn = (text: string): Column | undefined => COLUMNS.get(plain(text))

/** True for a word that heads a column of a roll call. */
export const isHeadWord = (word: string): boolean => COLUMNS.has(plain(word))

/**
 * Heads that a single space parts, "Parti Närvarande Frånvarande", each by itself where all words of a piece are heads.
 */
export function headPieces(pieces: readonly Piece[], isHead: (word: string) => boolean): readonly Piece[] {
  return pieces.flatMap((piece) => partedHeads(piece, isHead) ?? [piece])
}

function partedHeads({ text, at }: Piece, isHead: (word: string) => boolean): Piece[] | undefined {
  if (isHead(text) || !beginsAsHead(text, isHead)) return undefined
  const all = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ text: word, at: at + index }))
  const found: Piece[] = []
  for (let from = 0; from < all.length;) {
    const first = entryAt(all, from)
    const count = Array.from({ length: MOST_WORDS }, (_, less) => MOST_WORDS - less).find((length) =>
      isHead(textOf(all, from, length)),
    )
    if (count === undefined) return undefined
    found.push({ text: textOf(all, from, count), at: first.at })
    from += count
  }
  return found
}

/** Nearly no line does: the rest of its words need not be looked at. */
function beginsAsHead(text: string, isHead: (word: string) => boolean): boolean {
  const words = text.trimStart().split(/\s+/, MOST_WORDS)
  return words.some((_, at) => isHead(words.slice(0, at + 1).join(' ')))
}

const textOf = (all: readonly Piece[], from: number, length: number): string =>
  all
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(' ')
