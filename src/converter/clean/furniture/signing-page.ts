/**
 * The page that a signing service adds at a document's end, told by what stands on it, whatever its heading: at least
 * two of IP number, e-legitimation, id, e-mail, time to the second, browser. Who signed and when is the record; the
 * rest is the service's own. Values on it are covered already when it is looked for.
 */
import { entryAt } from '../../../model/lists.ts'
import { sectionKindOf } from '../../../swedish/headings/labels.ts'
import type { Line } from '../../types/line.ts'
import { NAME } from '../../../swedish/people/names.ts'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'

type Evidence = 'ip' | 'legitimation' | 'id' | 'number' | 'mail' | 'time' | 'browser'

const EVIDENCE: readonly (readonly [Evidence, RegExp])[] = [
  [
    'ip',
    /\[maskerat: ip-adress\]|(?<![\p{L}])ip(?:[ -]?(?:adress|address|nummer))? ?:|(?<![\p{L}])ip-?(?:adress|address)(?![\p{L}])/iu,
  ],
  ['legitimation', /(?<![\p{L}])(?:bankid|freja ?eid|freja\+|e-legitimation|eid|mobilt bank-?id)(?![\p{L}])/iu],
  [
    'id',
    /\[maskerat: e-signatur-id\]|(?<![\p{L}])(?:transaktions?(?:-?id|identitet)|transaction id|dokument(?:ets)?[ -]?id|document id|envelope id|dokumentnyckel) ?:/iu,
  ],
  ['number', /\[maskerat: personnummer\]/],
  ['mail', /\[maskerat: e-postadress\]|\S@\S|(?<![\p{L}])(?:e-?post|e-?mail)(?:adress| address)? ?:/iu],
  [
    'time',
    /\d{4}-\d\d-\d\d[ T,]{0,3}(?:kl\.? ?)?\d\d[:.]\d\d[:.]\d\d|\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[AP]M)? ?\(?(?:CES?T|UTC|GMT|[+-]\d\d)/i,
  ],
  [
    'browser',
    /Mozilla\/|Windows NT|Macintosh|iPhone OS|(?:Chrome|Firefox|Safari|Edge?|Opera|Android|iOS|AppleWebKit)[ /]\d|(?<![\p{L}])(?:webbläsare|user ?-?agent|browser) ?:/iu,
  ],
]
/** Minutes may tell a time and an address; these they do not. */
const TELLING: readonly Evidence[] = ['ip', 'id', 'browser', 'legitimation']
const LEAST_KINDS = 2
const SERVICE =
  /(?<![\p{L}])(?:scrive|assently|visma (?:sign|addo)|addo sign|penneo|docusign|adobe (?:acrobat )?sign|acrobat sign|comfact|getaccept|oneflow|egreement|simplesign|signicat|dokobit|tellustalk|zignsec|verified)(?![\p{L}])/iu
const HEADING =
  /^(?:verifikat|signatur|signer|undertecknat|underteckning|underskrift|elektronisk|digital|e-sign|certificate|audit|granskningsrapport|slutgiltig|final|history|historik|händelse|bevis|dokument|document)/iu
const LONGEST_LINE = 160
const LONGEST_HEADING = 90
/** So many blocks without evidence may stand between two with it: the document's name, its number of pages. */
const MOST_BLOCKS_BETWEEN = 5

/** Who signed, as what, when. */
const SIGNED =
  /^(?:e-?)?(?:signera[dt]e?s?|signering(?:sdatum|stid)?|underteckna[dt]e?s?|undertecknande|skrev under|signed|signature date|datum & tid|tidpunkt)(?![\p{L}]).*\d/iu
const SIGNED_BY =
  /(?:[Ss]ignera|[Uu]ndertecknat?s?|[Ss]igned)(?:des|ts|t|d)? (?:av|by) \p{Lu}|(?:SIGNERA|UNDERTECKNA|SIGNE)(?:DES|TS|T|D) (?:AV|BY) \p{Lu}/u
/** "Ada Provlund (S), ordförande" */
const SIGNER = new RegExp(String.raw`^${NAME}(?: \(\p{Lu}{1,5}\))?(?:, [\p{L} -]{3,40})?$`, 'u')
const NO_NAME =
  /sign|dokument|document|certifi|history|status|adobe|penneo|scrive|assently|visma|comfact|agreement|report|parter|page|sida|bankid|verifi|e-post|protokoll/iu
const NAME_REACH = 8

export interface SigningPage {
  /** Index of its first line; it runs to the end. */
  start: number
  /** Indexes of the lines that say who signed and when. */
  record: ReadonlySet<number>
}

/** @returns Null where there is no such page; looked for from the document's end up to a § or a part's heading word. */
export function findSigningPage(lines: readonly Line[]): SigningPage | null {
  const blocks = blocksFromEnd(lines)
  const kinds = new Set<Evidence>()
  let earliest = -1
  let between = 0
  for (const [place, [from, to]] of blocks.entries()) {
    const block = lines.slice(from, to)
    if (block.some(({ text }) => /^§|^bilaga\b/i.test(text) || partKindOf(text))) break
    const found = block.flatMap(({ text }) => evidenceIn(text))
    found.forEach((kind) => kinds.add(kind))
    if (found.length > 0 || block.some(({ text }) => text.length <= LONGEST_LINE && SERVICE.test(text))) {
      earliest = place
      between = 0
    } else if (++between > MOST_BLOCKS_BETWEEN) break
  }
  if (earliest < 0 || kinds.size < LEAST_KINDS || !TELLING.some((kind) => kinds.has(kind))) return null
  const start = startOf(lines, blocks, earliest)
  const record = new Set(lines.flatMap((_, index) => (index >= start && isRecord(lines, index) ? [index] : [])))
  return { start, record }
}

/** First and past-the-last index of the lines between blank ones, the last first. */
function blocksFromEnd(lines: readonly Line[]): [number, number][] {
  const blocks: [number, number][] = []
  let to = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    if (entryAt(lines, index).gap === 0 && index > 0) continue
    blocks.push([index, to])
    to = index
  }
  return blocks
}

/** A sentence of the record that names such a thing is no evidence, unless a value was covered in it. */
function evidenceIn(text: string): Evidence[] {
  if (text.length > LONGEST_LINE) return []
  const isSentence = /\p{Ll}\.$/u.test(text) && !text.includes('[maskerat: ') && text.split(' ').length > 4
  return isSentence ? [] : EVIDENCE.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
}

/** The first line of a block above the page, the line below the block, and how many lines it has. */
interface Above {
  line: Line
  below: Line
  length: number
}

/** What stands above the page and is no heading of it. Any one will do: their order is free. */
const NO_HEADING: readonly (readonly [name: string, holds: (above: Above) => boolean])[] = [
  ['the page is parted off already', ({ below }) => below.gap > 1],
  ['more lines than a heading', ({ line, length }) => length > (HEADING.test(line.text) ? 2 : 1)],
  ['longer than a heading', ({ line }) => line.text.length > LONGEST_HEADING],
  ['ends as a sentence or a label', ({ line }) => /[.:]$/.test(line.text)],
  ['heads a section of the record', ({ line }) => sectionKindOf(line.text) !== undefined],
  [
    'nothing tells it from the record',
    ({ line }) => line.gap < 2 && !HEADING.test(line.text) && !SERVICE.test(line.text),
  ],
]
/** So many blocks may be its heading: a name and what it is. */
const HEADING_BLOCKS = 2

/**
 * Its heading stands above the first evidence: a short line that looks so, or that more than one blank line parts off.
 */
function startOf(lines: readonly Line[], blocks: readonly [number, number][], earliest: number): number {
  let start = entryAt(blocks, earliest)[0]
  for (const [from, to] of blocks.slice(earliest + 1, earliest + 1 + HEADING_BLOCKS)) {
    const above = { line: entryAt(lines, from), below: entryAt(lines, start), length: to - from }
    if (NO_HEADING.some(([, holds]) => holds(above))) break
    start = from
  }
  return ownLines(lines, start)
}

/**
 * Where the text runs on without a blank line, the page begins with its first line of evidence or the heading or name
 * above.
 */
function ownLines(lines: readonly Line[], start: number): number {
  const isOwn = ({ text }: Line): boolean =>
    text.length <= LONGEST_LINE &&
    (evidenceIn(text).length > 0 || HEADING.test(text) || SERVICE.test(text) || SIGNER.test(text))
  const first = lines.findIndex((line, index) => index >= start && isOwn(line))
  return lines.slice(start, first).some(({ text }) => /[.:]$/.test(text)) ? first : start
}

function isRecord(lines: readonly Line[], index: number): boolean {
  const { text } = entryAt(lines, index)
  if (text.length > LONGEST_LINE) return false
  if (SIGNED.test(text) || SIGNED_BY.test(text))
    return !EVIDENCE.some(([kind, pattern]) => kind === 'browser' && pattern.test(text))
  // "Windows NT", "Mobilt Bank-ID": two words with capitals, and no name.
  if (!SIGNER.test(text) || NO_NAME.test(text) || evidenceIn(text).length > 0) return false
  const below = lines.slice(index + 1, index + 1 + NAME_REACH)
  return below.some((line) => evidenceIn(line.text).length > 0)
}
