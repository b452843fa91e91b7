/**
 * Reads the label that a § stands under: letters of bodies, the sign, year, number, and what closes it. The start of a
 * line in; its parts out, or undefined where it is no label. Where several bodies have had the matter each has an
 * entry, "KSAU § 11, KS § 40"; which of them is the body that meets is for the series to say.
 */
import { BODY_ADJECTIVES, bodyWord } from '../../swedish/bodies/bodies.ts'
import { eitherCase } from '../../swedish/lines/any-case.ts'

export interface LabelEntry {
  /** "KSAU", "KS AU", among several "Kommunstyrelsens arbetsutskott"; '' where none stands before the sign. */
  letters: string
  number: string
  /** The last of several, "§§ 12–13". */
  to: string | undefined
  /** An l of it was read as 1: it may be one, and then the § is in its place. */
  isMended?: true
}

export interface Label {
  entries: readonly LabelEntry[]
  /** As printed. */
  label: string
  /** What stands after it. */
  title: string
}

/** Words that lead to a reference, never to a heading: "se § 12", "enligt § 12". */
const REFERENCES = new Set(
  'se enl enligt jfr från till mot av i om ang vid efter under punkt och samt del på för med den'.split(' '),
)
const BULLET = /(?:[•*–-] ?)?/y
/** "Ärende § 41: Taxa", "Punkt § 5 – Budget" */
const WORD = /(?:Ärende|ÄRENDE|Ärendepunkt|Punkt|PUNKT|Protokollspunkt|Dagordningspunkt):? (?=§)/uy
/** "KS ", "KSAU-", "Kf/" */
const LETTERS = /(\p{L}{1,10})[ /-]{0,2}/uy
const ABBREVIATION = /^(?:\p{Lu}{1,7}\p{Ll}{0,3}|\p{Lu}\p{Ll}{1,4}\p{Lu}{0,3}|\p{Ll}{2,5})$/u
/** "Kommunstyrelsens arbetsutskott ", "tekniska nämnden " */
const BODY = new RegExp(
  `((?:(?:\\p{L}{3,30}s|${BODY_ADJECTIVES.map(eitherCase).join('|')}) )?${bodyWord('bare', 'definite')}) `,
  'uy',
)
/** "§ 11 AU, § 40 KS": each body behind its number */
const BEHIND = String.raw`§ ?\d{1,4} (?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}{0,2})`
const ALL_BEHIND = new RegExp(String.raw`^${BEHIND}(?:(?: ?[,;/+&] ?| och | samt )${BEHIND}){1,4}(?=\s|$)(?! \d)`, 'u')
const SIGN = /(?:§{1,2}|[Pp]aragraf|PARAGRAF|Para) ?/y
/** "2024:", "2024-" before the number */
const YEAR = /(?:19|20)\d{2}[:/-](?=\d)/y
const NUMBER = /\d{1,4}(?!\p{L})|[\dl]{1,4}(?![\p{L}\d])|\d{1,4}/uy
/** "§ l0", "§ ll": how scanning reads 1 */
const READ_AS_L = /l/g
/** "-13", " – 13", ", 13", " och § 13", " § 13" */
const TO = / ?(?:[-–]| (?=och|samt)(?:och|samt)|,| (?=§)) ?§? ?(\d{1,4})(?!\d)/y
/** ".", ":", ")", "/24", "/" */
const CLOSE = /[.:)]| ?\/ ?\d{2,4}(?!\d)|\/(?=\s)/y
const BETWEEN = / ?[,;/+&→] *| (?:och|samt|[–-]) | +/y
/** A label ends at white space, or where a capital begins the title. */
const BOUNDARY = /(?=\s|$|[´\p{Lu}])/uy
/** What the label of the next body follows. */
const BEFORE_NEXT = /(?= ?[,;/+&→] *\p{L}{1,40}[ /-]{0,2}(?:\p{L}{1,40}[ /-]{0,2})?§)/uy
/** " (KS § 88, KSAU § 70)": where the matter was before, told in brackets behind the number */
const EARLIER = / \((?:\p{Lu}\p{L}{0,9}[ /-]{0,2}§ ?\d{1,4}(?:\/\d{2,4})?(?:[,;/] ?)?){1,6}\)(?=\s|$)/uy
/** " – Title" */
const BEFORE_TITLE = /^[\s´]*(?:[-–|¦] (?=\p{Lu}))?/u
/** Most letters of bodies before one sign: "KS AU §". */
const MOST_LETTERS = 2

/** A place in a line, moved on by what is read there. */
class Reader {
  at = 0
  readonly line: string
  constructor(line: string) {
    this.line = line
  }
  read(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.line)
    if (found) this.at = pattern.lastIndex
    return found
  }
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.line)
  }
}

/** @example labelOf('KSAU § 11, KS § 40  Taxa')?.entries.map(({ number }) => number) // => ['11', '40'] */
export const labelOf = (line: string): Label | undefined => behindIn(line) ?? beforeIn(line)

/** The label of a line on which each number has its body behind. */
function behindIn(line: string): Label | undefined {
  const label = ALL_BEHIND.exec(line)?.[0]
  if (label === undefined) return undefined
  const entries = Array.from(label.matchAll(EACH_BEHIND), ([, number = '', letters = '']) => ({
    letters,
    number,
    to: undefined,
  }))
  // "§ 2 KS, § 3 KS" is of one body.
  if (new Set(entries.map(({ letters }) => letters)).size < entries.length) return undefined
  return { entries, label, title: line.slice(label.length).replace(BEFORE_TITLE, '') }
}
const EACH_BEHIND = /§ ?(\d{1,4}) (\p{L}+)/gu

/** True for a label that names bodies by whole words: alone or before a sentence it tells where a matter was. */
export const isInWords = ({ entries }: Pick<Label, 'entries'>): boolean =>
  entries.some(({ letters }) => /\p{Ll}{4}/u.test(letters))

function beforeIn(line: string): Label | undefined {
  const reader = new Reader(line)
  reader.read(BULLET)
  reader.read(WORD)
  const entries: LabelEntry[] = []
  let end = 0
  for (let entry = entryAt(reader); entry !== undefined; entry = nextAt(reader, entry)) {
    entries.push(entry)
    end = reader.at
  }
  reader.at = end
  if (entries.length > 0 && reader.read(EARLIER)) end = reader.at
  if (entries.length === 0 || !reader.read(BOUNDARY)) return undefined
  const title = line.slice(end).replace(BEFORE_TITLE, '')
  if (isInWords({ entries }) && (entries.length < 2 || !/^(?:$|[\p{Lu}\d])/u.test(title))) return undefined
  return { entries, label: line.slice(0, end).trim(), title }
}

function nextAt(reader: Reader, { letters }: LabelEntry): LabelEntry | undefined {
  const start = reader.at
  const next = letters !== '' && reader.read(BETWEEN) ? entryAt(reader) : undefined
  if (next && next.letters !== '') return next
  reader.at = start
  return undefined
}

function entryAt(reader: Reader): LabelEntry | undefined {
  const letters = lettersAt(reader) || (reader.read(BODY)?.[1] ?? '')
  if (!reader.read(SIGN)) return undefined
  reader.read(YEAR)
  const printed = reader.read(NUMBER)?.[0]
  if (printed === undefined) return undefined
  const number = printed.replace(READ_AS_L, '1')
  const to = lastAt(reader, number)
  reader.read(CLOSE)
  return (reader.read(BOUNDARY) ?? reader.read(BEFORE_NEXT))
    ? { letters, number, to, ...(number === printed ? {} : { isMended: true }) }
    : undefined
}

function lettersAt(reader: Reader): string {
  const found: string[] = []
  while (found.length < MOST_LETTERS && !reader.sees(SIGN)) {
    const start = reader.at
    const word = reader.read(LETTERS)?.[1]
    if (word !== undefined && ABBREVIATION.test(word) && !REFERENCES.has(word.toLowerCase())) found.push(word)
    else {
      reader.at = start
      break
    }
  }
  return found.join(' ')
}

/** The last of several numbers; after a comma or "och" only the very next, or it is a number of the title. */
function lastAt(reader: Reader, number: string): string | undefined {
  const start = reader.at
  const [printed = '', to] = reader.read(TO) ?? []
  if (to !== undefined && (/^ ?[-–]/.test(printed) || Number(to) === Number(number) + 1)) return to
  reader.at = start
  return undefined
}
