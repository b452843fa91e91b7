/**
 * How far a heading goes. Titles wrap without any sign and are often followed by their text on the next line: a table
 * says what ends a title before a line, another what keeps it open there. A dnr's line belongs to the heading
 * wherever it stands in it. A sign below may close it before any of these are asked (`title-closed.ts`).
 */
import { entryAt } from '../../model/lists.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { isDnrLine, splitColumn, splitDnr } from '../../swedish/numbers/dnr.ts'
import { joinLines } from '../read/join-lines.ts'
import { endOf, inOnePiece, textsOf } from '../clean/pieces.ts'
import { isTitleWord } from '../../swedish/headings/heading-words.ts'
import { endsSentence, goesOnInYear, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { opensElection } from '../../swedish/decisions/elects.ts'
import { closedBelow, isOpener, isSetIn, LISTED, TITLE_LINES, type TitleEnd } from './title-closed.ts'
import { lookOf, isTextFrom, TEXT_WIDER, type TitleLayout } from './title-layout.ts'
import { isLabelAgain, isOnAgenda, isRegistered, wordsOf } from './title-words.ts'

/** A wrapped title line is at least this share of the widest. */
const WRAPPED = 0.65
/** Letters differ in width: a line with this share of the widest in its look may have been full. */
const FULL = 0.8
/** A title's line of less than this share of the margin ended by itself. */
const GOES_ON = 0.4
/** A title below a marked heading that has none is no longer. */
const LONGEST_NAME = 120
/** So many words apart are cells of a table; a title may stand in two pieces. */
const TABLE_CELLS = 3
/** Blank lines that may stand before a title's line: more before its first word than inside it. */
const APART = { first: 2, inside: 1 }

/** "Berget 5:6", "EKBY 16:24, Provvägen 3", "Viken 1:19 (Storgatan 2)" and no more; "Köp av Berget 5:6" says what */
const PROPERTY =
  /^(?:Del av )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3} \d{1,3}:\d{1,4}(?:,? \(?[\p{L}\d .:-]{2,40}\)?)?$/u
/** "Sökande: Ada Provlund" */
const NAMED = /^\p{L}[\p{L} ]{1,20}:/u

/** A line below a heading, and all that can tell whether it belongs to it. */
interface Below extends TitleLayout {
  lines: readonly Line[]
  /** Place in `lines`. */
  at: number
  line: Line
  before: Line
  /** The heading's first line. */
  first: Line
  /** The title so far; '' before its first word. */
  title: string
  isHeading: (line: Line) => boolean
}

type Rule = readonly [name: string, holds: (below: Below) => boolean]

/** What ends a heading, be the line a dnr or words. Any one will do: their order is free. */
const ENDS: readonly Rule[] = [
  ['next heading', ({ line, isHeading }) => isHeading(line)],
  ['blank lines', ({ line, title }) => !isOverPage(line, title) && line.gap > mostApart(line, title)],
  // What a source marks as a heading is one line; what it marks below is another, but where the first has no title.
  [
    'marked heading',
    ({ line, first, title }) =>
      (line.rank !== null || first.rank !== null) &&
      !(isUntitled(title) && isName(line.text)) &&
      !(line.rank === null && isDnrLine(line.text)),
  ],
]

/** A dnr says itself that it belongs to the heading. */
const mostApart = (line: Line, title: string): number =>
  title === '' || isDnrLine(textsOf(line)) ? APART.first : APART.inside

/** The header of a page stood before the line: its room says nothing of a title that goes on there. */
const isOverPage = ({ opens, text }: Line, title: string): boolean =>
  opens === 'removed' && (isUnfinished(title) || startsLower(text))

/** What ends the words of a title. Any one will do: their order is free. */
const ENDS_WORDS: readonly Rule[] = [
  // "Föredragningslista" may be the title itself, below a number that stands alone.
  ['heading word', ({ line, title }) => isOpener(line) && !(title === '' && isTitleWord(line.text))],
  ['list', ({ line }) => LISTED.test(line.text)],
  ['table', (below) => below.title !== '' && beginsTable(below)],
  [
    'lines set in',
    ({ line, first, title }) => title !== '' && isSetIn(line, first) && line.gap === 0 && !startsLower(line.text),
  ],
  ['text', (below) => ruleOf(KEEPS_OPEN, below) === undefined],
]

/** What keeps a title open. Any one will do: their order is free. */
const KEEPS_OPEN: readonly Rule[] = [
  // "Berget 5:6, Provvägen 3" and below it what is asked for there
  [
    'property',
    ({ title, line, before }) =>
      line.gap === 0 && PROPERTY.test(title) && before.text.endsWith(title) && isName(line.text),
  ],
  ['no word yet', ({ title }) => title === ''],
  [
    'number on the agenda',
    (below) => isOnAgenda(below.title) && isName(below.line.text) && (isBeside(below) || isAlone(below)),
  ],
  ['unfinished', ({ title }) => isUnfinished(title)],
  // "Ansvarsfrihet för verksamhetsåret" and below it "2012"
  ['year', ({ title, line }) => line.gap === 0 && goesOnInYear(title, line.text)],
  // "Till revisorer valdes Bo Lind & Eva": the sentence goes on below.
  ['elects', ({ title, line }) => line.gap === 0 && opensElection(title) && !endsSentence(title)],
  ['lower case', goesOn],
  ['broken by the margin', brokenByMargin],
  // The first word below would not have found room, and the title is a paragraph or has letters of its own.
  ['full line', fullLine],
]

/** "Delegat   Ärende   Datum" above more such rows: what heads the columns of a table heads no §. */
const beginsTable = ({ lines, at }: Below): boolean =>
  lines.slice(at, at + 2).every((line) => textsOf(line).length >= TABLE_CELLS) && lines.length > at + 1

const isBeside = ({ line, first }: Below): boolean => line.gap === 0 || first.rank !== null

/** In a Word file each paragraph stands apart: the name is one, no stamp of where the matter was, and more follows. */
const isAlone = ({ lines, at, line }: Below): boolean => (lines[at + 1]?.gap ?? 0) > 0 && !line.text.includes('§')

/** Its number on the agenda is no title of a matter. */
const isUntitled = (title: string): boolean => title === '' || isOnAgenda(title)

/** A line that names something: in few words, without a full stop. */
const isName = (text: string): boolean => text.length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && !endsSentence(text)

const ruleOf = (rules: readonly Rule[], below: Below): string | undefined =>
  rules.find(([, holds]) => holds(below))?.[0]

/**
 * @param lines All kept lines of the document.
 * @param at Index of the heading's line in `lines`.
 */
export function titleEnd(
  lines: readonly Line[],
  at: number,
  heading: Heading,
  titles: TitleLayout,
  isHeading: (line: Line) => boolean,
): TitleEnd {
  if (heading.below) return { length: 1, by: 'end of its cell' }
  const closed = closedBelow(lines, at, isHeading)
  if (closed) return closed
  const first = entryAt(lines, at)
  let title = isRegistered(heading.rest) ? '' : splitDnr(splitColumn(endOf(first, heading.rest)).title).title
  let length = 1
  for (; length <= TITLE_LINES; length++) {
    const line = lines[at + length]
    if (!line) return { length, by: 'last line' }
    if (isLabelAgain(line, heading)) continue
    const below = { lines, at: at + length, before: entryAt(lines, at + length - 1), first, ...titles, isHeading }
    const end = ruleOf(ENDS, { ...below, line, title })
    if (end !== undefined) return { length, by: end }
    if (isDnrLine(textsOf(line))) continue
    const words = wordsOf(line).title
    const read = { ...below, line: inOnePiece(line, words), title }
    const ended = ruleOf(ENDS_WORDS, read)
    if (ended !== undefined) return { length, by: ended }
    title = joinLines([title, words].filter(Boolean))
  }
  return { length, by: 'most lines' }
}

/** A title goes on in lower case, unless its line was short or an empty one stands between: then that is the text. */
function goesOn({ before, line, title, layout: { doubleSpaced, margin } }: Below): boolean {
  if (!startsLower(line.text) || endsSentence(title) || /^att(?!\p{L})/u.test(line.text)) return false
  return (isOverPage(line, title) || line.gap <= (doubleSpaced ? 1 : 0)) && before.text.length >= margin * GOES_ON
}

/** The line before is as long as wrapped titles are, this one no longer than a title, and text follows below it. */
function brokenByMargin({ lines, at, before, line, width }: Below): boolean {
  if (width === null || before.text.length < width * WRAPPED) return false
  if (line.text.length > width * 1.1 || endsSentence(before.text)) return false
  if (line.gap > 0 && endsSentence(line.text)) return false
  const text = lines.slice(at + 1, at + 1 + TITLE_LINES).find((one) => one.text.length > width * TEXT_WIDER)
  return text !== undefined && !NAMED.test(line.text)
}

/** The line is set as the title is, or its paragraph ends without a sentence, and the line before was full. */
function fullLine({ lines, at, before, first, line, apart, widest, layout }: Below): boolean {
  if (line.gap > 0 || endsSentence(before.text)) return false
  const look = lookOf(first)
  if (lookOf(line) !== look) return false
  if (look !== undefined) return isFull(before, line, (widest.get(look) ?? 0) * FULL)
  return apart && !isTextFrom(lines, at) && isFull(before, line, layout.margin)
}

const isFull = ({ text }: Line, next: Line, width: number): boolean =>
  text.length + 1 + (next.text.split(' ')[0] ?? '').length > width
