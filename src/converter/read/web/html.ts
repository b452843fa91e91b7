/**
 * Bytes of a web page in, lines out: the main content only, read with the parser browsers agree on. Headings carry
 * Markdown's "#" marks, list items "- " or their number, cells of a row stand in columns; what serves the site and
 * not the record (navigation, forms, scripts) is left out.
 */
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { organisationsIn } from '../../../swedish/bodies/organisations.ts'
import { saysOfPage } from '../../../swedish/lines/page-line.ts'
import type { SourceLine, SourceText } from '../../types/source.ts'
import { decode } from '../decode.ts'
import { sheetOf } from './css.ts'
import { markUnseen } from './hidden.ts'
import { DEEPEST, refuseDeep, refuseHugeHtml, refuseLarge } from '../limits.ts'
import { markedMessages, partLines } from '../marked-text.ts'
import { sourceLine } from '../source-line.ts'
import { writeNotes } from './notes.ts'
import { toOutline } from './outline.ts'
import { writeSuperscripts } from './superscript.ts'
import { readTableStyles } from './table-styles.ts'
import { holdsParagraf, readRoles } from './roles.ts'
import { panelMessages, siteParts } from './site-parts.ts'
import { wordsOf } from './words.ts'
import { usableLines } from '../usable.ts'

/** '<meta charset="iso-8859-1">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">' */
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w-]{3,20})/i
/** A style that makes a table of anything. */
const STYLED_TABLE = /display\s*:\s*(?:inline-)?table/i
/** Bytes in which a page must name its encoding. */
const CHARSET_WITHIN = 1024

const MAIN = (one: Element): boolean => one.tagName === 'main' || one.properties['role'] === 'main'
const ARTICLE = (one: Element): boolean => one.tagName === 'article'
const BODY = (one: Element): boolean => one.tagName === 'body'
const ASIDE = (one: Element): boolean => one.tagName === 'aside' || one.properties['role'] === 'complementary'
const FORM = (one: Element): boolean => one.tagName === 'form'
const NO_WORDS = new Set(['head', 'script', 'style', 'template', 'noscript', 'select', 'nav', 'button'])
const TITLE = (one: Element): boolean => one.tagName === 'title'
const TOP_HEADING = (one: Element): boolean => one.tagName === 'h1'

/** @throws {ReadError} `binary`, `unknown-encoding`, `too-large`, `too-deep` or what {@link usableLines} refuses. */
export function readHtml(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const start = String.fromCharCode(...bytes.subarray(0, CHARSET_WITHIN))
  const { text, encoding } = decode(bytes, CHARSET.exec(start)?.[1])
  const root = parse(text)
  readRoles(root)
  const sheet = sheetOf(root)
  // Few pages do, and to ask the rules of every element takes time.
  if (STYLED_TABLE.test(text)) readTableStyles(root, sheet)
  writeNotes(root, sheet)
  writeSuperscripts(root, sheet)
  markUnseen(root, sheet)
  const lines = linesOf(withoutWholeForm(root)).map(ofPage)
  const parted = partLines([...lines, ...titleLines(root, lines)])
  const panels = contentOf(root).elements.flatMap((one) => find(one, ASIDE))
  const messages = [...markedMessages(parted), ...panelMessages(parted.lines, panels)]
  return { format: 'html', encoding, lines: usableLines(parted.lines), ...(messages.length > 0 && { messages }) }
}

/** "Senast uppdaterad: …" below the last item is no part of it. */
const ofPage = (line: SourceLine): SourceLine =>
  line.known === null && line.rank === null && saysOfPage(line.printed.trim()) ? { ...line, known: 'site-part' } : line

/**
 * The lines of a piece of HTML, hidden and struck words marked as they came. @throws {ReadError} `too-large` or
 * `too-deep`.
 */
export const markedLinesOfHtml = (html: string): SourceLine[] => linesOf(withRaised(parse(html)))

function withRaised(root: Root): Root {
  writeSuperscripts(root, sheetOf(root))
  return root
}

function linesOf(root: Root): SourceLine[] {
  const { elements, inside } = contentOf(root)
  return around(root, new Set([...headingOutside(root, inside ? elements : []), ...elements]), inside)
}

/**
 * "Protokoll 12 mars 2024 | Ekby kommun", the title of the window, as a part of the site: where the page says nowhere
 * else whose it is.
 */
function titleLines(root: Root, lines: readonly SourceLine[]): SourceLine[] {
  const [title] = find(root, TITLE)
  const parts = title ? siteParts(title) : []
  const [name, ...others] = organisationsIn(parts.map(({ printed }) => printed).join(' '))
  const isNew = name !== undefined && others.length === 0 && !lines.some(({ printed }) => printed.includes(name))
  return isNew ? parts : []
}

/** The elements that hold the record; whether the page says so itself. */
function contentOf(root: Root): { elements: Element[]; inside: boolean } {
  const body = find(root, BODY)
  const isElsewhere = body.some(holdsParagraf)
  const isOfRecord = (some: readonly Element[]): boolean =>
    some.length > 0 && (!isElsewhere || some.some((one) => tellsMatters(one) || !isBare(one)))
  const main = find(root, MAIN).slice(0, 1)
  const said = isOfRecord(main) ? main : find(root, ARTICLE)
  const isInside = isOfRecord(said)
  return { elements: isInside ? said : body, inside: isInside }
}

/** "§ 1 Val" in any type, "Ärende 1", "Beslut": an empty main part, whose §§ stand elsewhere, has none of these. */
const tellsMatters = (one: Element): boolean => /§|(?<!\p{L})beslut|(?<!\p{L})ärende \d/iu.test(wordsOf(one))
/** A heading alone, "Sök", and some words */
const isBare = (one: Element): boolean => lengthOf(one) < SHORTEST && find(one, OF_TEXT).length === 0
const SHORTEST = 200
const OF_TEXT = ({ tagName }: Element): boolean => /^(?:p|li|t[dh]|d[dt]|h[2-6]|br|button|summary)$/.test(tagName)

/** The content in its place, and what stands around it as parts of the site. */
function around(root: Root, content: ReadonlySet<Element>, inside: boolean): SourceLine[] {
  const holders = ancestorsOf(root, content)
  const lines: SourceLine[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && content.has(node)) {
      if (lines.some(({ known }) => known === null)) lines.push(sourceLine(''))
      lines.push(...toOutline([node], inside))
    } else if ('children' in node && holders.has(node)) open.push(...node.children.toReversed())
    else if (node.type === 'element' || node.type === 'text') lines.push(...siteParts(node))
  }
  return lines
}

/** Every node that has one of the elements in it. */
function ancestorsOf(root: Root, elements: ReadonlySet<Element>): ReadonlySet<Nodes> {
  const found = new Set<Nodes>()
  const open: { node: Nodes; above: readonly Nodes[] }[] = [{ node: root, above: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, above } = next
    if (node.type === 'element' && elements.has(node)) for (const one of above) found.add(one)
    else if ('children' in node) for (const child of node.children) open.push({ node: child, above: [...above, node] })
  }
  return found
}

function parse(html: string): Root {
  refuseHugeHtml(html)
  try {
    const root = fromHtml(html)
    refuseDeep(depthOf(root))
    return root
  } catch (error) {
    // The parser itself climbs down a page without a bottom until its stack ends.
    if (error instanceof RangeError) refuseDeep(DEEPEST + 1)
    throw error
  }
}

/** Some systems put a whole page inside one form: where it holds most of the words, it is no form to fill in. */
function withoutWholeForm(root: Root): Root {
  const body = lengthOf(root)
  for (const form of find(root, FORM)) if (lengthOf(form) > body / 2) form.tagName = 'div'
  return root
}

/** Letters that a reader sees, roughly. */
function lengthOf(node: Nodes): number {
  let length = 0
  const open: Nodes[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') length += next.value.trim().length
    else if ('children' in next && !(next.type === 'element' && NO_WORDS.has(next.tagName)))
      for (const child of next.children) open.push(child)
  }
  return length
}

/** A page's own heading, when it stands above the main content and not in it. */
function headingOutside(root: Root, content: readonly Element[]): Element[] {
  const headings = find(root, TOP_HEADING)
  const [only] = headings
  return content.length > 0 &&
    only &&
    headings.length === 1 &&
    !content.some((one) => find(one, TOP_HEADING).length > 0)
    ? [only]
    : []
}

/** All elements that fit, in their order; not those inside another that does. */
function find(node: Nodes, test: (one: Element) => boolean): Element[] {
  const found: Element[] = []
  const open: Nodes[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'element' && test(next)) found.push(next)
    else if ('children' in next) for (const child of next.children.toReversed()) open.push(child)
  }
  return found
}

function depthOf(root: Root): number {
  let deepest = 0
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth)
    const depth = next.depth + 1
    if ('children' in next.node) for (const node of next.node.children) open.push({ node, depth })
  }
  return deepest
}
