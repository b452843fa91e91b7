/**
 * Bytes of a Word file in, lines out. `mammoth` reads the document to HTML, which is then read as a web page; before
 * that tracked changes are settled or refused, what nobody sees is marked, and the numbers Word counts by itself are
 * written out. Headers and footers of the pages, which often hold the body and the date, stand once above and below the
 * text, marked as furniture. A Word file does not say where its pages end.
 */
import { strToU8, zipSync, type Unzipped } from 'fflate'
import mammoth from 'mammoth'
import { message } from '../../../model/rules.ts'
import type { Message, RemovalKind } from '../../../model/types.ts'
import type { SourceLine, SourceText } from '../../types/source.ts'
import { changesIn, placesOf, settle, type Settled } from './changes.ts'
import { readChunks, withChunks, type Chunks } from './chunks.ts'
import { leftOutMessages } from './left-out.ts'
import { broken, openPackage, partsFor, relationsOf, treeOf, xmlIn, type Package } from './parts.ts'
import { attribute, elements } from './tree.ts'
import { prepare } from './prepare.ts'
import { ReadError } from '../error.ts'
import { markedLinesOfHtml } from '../web/html.ts'
import { markedMessages, partLines, withoutSigns, type PartedLines } from '../marked-text.ts'
import { printedOf, sourceLine } from '../source-line.ts'
import { usableLines } from '../usable.ts'
import { isPageNumber } from '../../../swedish/numbers/page-number.ts'
import { withColumns, withTabs } from './tabs.ts'
import { valueAt } from '../../../model/lists.ts'

/** A head without text may be an element without an end, or a picture. */
const HAS_TEXT = /<(?:\w+:)?t[ >]/
const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

/** A Word file in a Word file in a Word file is no minutes. */
const DEEPEST_FILE = 3

export interface ReadOptions {
  /** What an editor says of changes that nobody has accepted or rejected. */
  changes?: Settled | undefined
}

/**
 * @throws {ReadError} `encrypted`, `broken-docx`, `tracked-changes`, `too-large`, `too-deep` or what
 * {@link usableLines} refuses.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  return readDeep(bytes, options, 0)
}

/** @param depth How many Word files this one is embedded in. */
async function readDeep(bytes: Uint8Array, { changes }: ReadOptions, depth: number): Promise<SourceText> {
  const opened = openPackage(bytes)
  const { trees, messages } = treesOf(opened, changes)
  const chunks = await readChunks(bytes, opened, valueAt(trees, opened.main), (inside) => {
    if (depth >= DEEPEST_FILE)
      throw new ReadError('too-deep', null, 'Unexpected Word files in each other', 'expected one', {
        found: 'Word-filer i varandra',
        expected: 'en enda',
      })
    return readDeep(inside, { changes }, depth + 1)
  })
  const { pack, leftOut } = prepared(opened, trees)
  const heads = withWatermarks(await runningLines(pack, 'header'), [...trees.values()])
  const text = await linesOf(pack.parts, chunks)
  const feet = await runningLines(pack, 'footer')
  const parted = join([heads, text, feet])
  return {
    format: 'docx',
    encoding: 'docx',
    lines: usableLines(parted.lines),
    ...withMessages([
      ...messages,
      ...chunks.messages,
      ...leftOutMessages({ ...leftOut, chunks: chunks.leftOut }),
      ...markedMessages(parted),
    ]),
  }
}

const withMessages = (messages: Message[]): { messages?: Message[] } => (messages.length > 0 ? { messages } : {})

/** The parts that hold words, as trees, with their changes settled. */
function treesOf(pack: Package, changes: Settled | undefined): { trees: Map<string, Document>; messages: Message[] } {
  const names = [
    pack.main,
    ...(['header', 'footer', 'footnotes', 'endnotes'] as const).flatMap((role) => partsFor(pack, role)),
  ]
  const trees = new Map(names.map((name) => [name, treeOf(pack.parts, name)]))
  const count = [...trees.values()].reduce((sum, tree) => sum + changesIn(tree).length, 0)
  if (count === 0) return { trees, messages: [] }
  const found = `${count} tracked change${count === 1 ? '' : 's'}`
  if (changes === undefined) {
    throw new ReadError(
      'tracked-changes',
      null,
      `Unexpected ${found} in the Word file, ${whereIn(trees, pack.main)}`,
      'expected the minutes as they were decided; accept or reject the changes in Word and save, or state in a sidecar which: changes: {value: accepted, because: …}',
      {
        found: count === 1 ? 'en spårad ändring' : `${count} spårade ändringar`,
        expected: 'protokollet som det beslutades',
      },
    )
  }
  for (const tree of trees.values()) settle(tree, changes)
  return {
    trees,
    messages: [
      message('tracked-changes-settled', null, {
        reason: `Unexpected ${found} in the Word file, read as ${changes}`,
        note: 'this is what the sidecar says; check that it is what was decided',
      }),
    ],
  }
}

function whereIn(trees: ReadonlyMap<string, Document>, main: string): string {
  const places = [...trees].map(([name, tree]) => ({ name, at: placesOf(tree) })).filter(({ at }) => at !== '')
  return places
    .map(({ name, at }) =>
      name === main ? `in paragraph ${at}` : `in its ${/(?<![a-z])([a-z]+)\d*\.xml$/.exec(name)?.[1] ?? 'other part'}`,
    )
    .join(', ')
}

function prepared(opened: Package, trees: ReadonlyMap<string, Document>): ReturnType<typeof prepare> {
  try {
    return prepare(opened, trees)
  } catch (error) {
    throw broken(error)
  }
}

async function linesOf(parts: Unzipped, chunks?: Chunks): Promise<PartedLines> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    const lines = markedLinesOfHtml(withTabs(value))
    const parted = partLines(chunks ? withChunks(lines, chunks) : lines)
    return { ...parted, lines: withColumns(parted.lines) }
  } catch (error) {
    throw broken(error)
  }
}

/** The headers or footers of the pages, each line once, read as documents of their own. */
async function runningLines(pack: Package, which: 'header' | 'footer'): Promise<PartedLines> {
  const names = partsFor(pack, which).filter((name) => HAS_TEXT.test(xmlIn(pack.parts, name)))
  const all: PartedLines = { lines: [], struck: [] }
  const before = new Set<string>()
  for (const name of names) {
    const { lines, struck } = await linesOf(asDocument(pack, name))
    lines.forEach((line, index) => {
      const key = `${line.known ?? 'seen'} ${line.printed}`
      if (line.printed === '' || before.has(key)) return
      before.add(key)
      const at = all.lines.push({ ...line, known: line.known ?? kindOf(line, which) })
      if (struck.includes(index + 1)) all.struck.push(at)
    })
  }
  return all
}

const kindOf = ({ printed }: SourceLine, which: 'header' | 'footer'): RemovalKind =>
  isPageNumber(printed) ? 'page-number' : `page-${which}`

/** Words drawn across the pages ("UTKAST") stand in no paragraph, and say what the document is. */
function withWatermarks(heads: PartedLines, trees: readonly Document[]): PartedLines {
  const drawn = trees
    .flatMap((tree) => elements(tree, 'v:textpath'))
    .map((path) =>
      withoutSigns(attribute(path, 'string') ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  const known = new Set(printedOf(heads.lines))
  const words = [...new Set(drawn)].filter((text) => text !== '' && !known.has(text))
  return { ...heads, lines: [...heads.lines, ...words.map((text) => sourceLine(text, { known: 'page-header' }))] }
}

/** A part of its own in the document's place, with its own relations. */
function asDocument({ parts, main }: Package, name: string): Unzipped {
  const xml = xmlIn(parts, name)
    .replace(/<w:(?:hdr|ftr)\b/, '<w:document')
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>')
    .replace(/(<w:document\b[^>]*>)/, '$1<w:body>')
  return { ...parts, [main]: strToU8(xml), [relationsOf(main)]: parts[relationsOf(name)] ?? strToU8(NO_RELATIONS) }
}

function join(pieces: readonly PartedLines[]): PartedLines {
  const all: PartedLines = { lines: [], struck: [] }
  for (const { lines, struck } of pieces) {
    const before = all.lines.length
    all.struck.push(...struck.map((line) => line + before))
    all.lines.push(...lines)
  }
  return all
}
