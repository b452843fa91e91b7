/**
 * What a file may hold before it is parsed at all: bytes, elements, levels. A small file can hold a great deal (a zip
 * of nothing but empty paragraphs), and a parser that has begun cannot be stopped. The figures lie far above any
 * minutes seen.
 */
import { ReadError } from './error.ts'

/** Bytes of a text, a web page or one part of a Word file; a thousand pages of minutes have a fifth of it. */
export const MOST_BYTES = 20_000_000
/** Bytes of all the text in a Word file. */
export const MOST_BYTES_IN_ALL = 40_000_000
/** Elements of one part of a Word file, and of one web page. */
const MOST_ELEMENTS = 500_000
const MOST_ON_PAGE = 250_000
/** How often a rule of a page's style sheets may be held against an element. */
export const MOST_MATCHES = 3_000_000
/** Levels of elements: deeper, nothing was made by a person, and every level costs whoever walks the tree stack. */
export const DEEPEST = 500
/** Bytes of a Markdown file, and how many quotations or lists may stand in one another. */
export const MOST_MARKDOWN = 5_000_000
export const DEEPEST_MARKDOWN = 50
/**
 * Signs in one paragraph of Markdown that may be marks: the parser holds each against all the others; and that work in
 * all.
 */
export const MOST_MARKS = 10_000
export const MOST_MARKS_WORK = 300_000_000

/** What is measured, in the words of the report and of the editor. */
interface Measured {
  english: string
  swedish: string
}
const FILE: Measured = { english: 'file', swedish: 'en fil' }
const PAGE: Measured = { english: 'page', swedish: 'en webbsida' }

const ADVICE = 'expected the file of one protokoll; save its text again and add that'

/** @throws {ReadError} `too-large`. */
export function refuseLarge(bytes: number, most = MOST_BYTES, { english, swedish } = FILE): void {
  if (bytes > most)
    throw new ReadError(
      'too-large',
      null,
      `Unexpected ${english} of ${bytes} bytes, expected at most ${most}`,
      ADVICE,
      {
        found: `${swedish} på ${bytes} byte`,
        expected: `högst ${most} byte`,
      },
    )
}

/** @throws {ReadError} `too-large`. */
function refuseMany(elements: number, most: number, { english, swedish }: Measured): void {
  if (elements > most)
    throw new ReadError('too-large', null, `Unexpected ${english} of more than ${most} elements`, ADVICE, {
      found: `${swedish} med över ${most} element`,
      expected: `högst ${most} element`,
    })
}

/** @throws {ReadError} `too-deep`. */
export function refuseDeep(depth: number, most = DEEPEST, { english, swedish } = PAGE): void {
  if (depth > most)
    throw new ReadError('too-deep', null, `Unexpected ${english} nested more than ${most} levels deep`, ADVICE, {
      found: `${swedish} med över ${most} nivåer i varandra`,
      expected: `högst ${most} nivåer`,
    })
}

const LESS = 0x3c
const GREATER = 0x3e
const SLASH = 0x2f
const QUESTION = 0x3f
const BANG = 0x21

/** Counts the elements and levels of XML from its bytes alone. @throws {ReadError} `too-large` or `too-deep`. */
export function refuseHugeXml(bytes: Uint8Array, what: Measured): void {
  refuseLarge(bytes.length, MOST_BYTES, what)
  let elements = 0
  let depth = 0
  let inTag = false
  for (let at = bytes.indexOf(LESS); at >= 0 && at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === LESS) {
      const next = bytes[at + 1]
      inTag = next !== SLASH && next !== QUESTION && next !== BANG
      if (next === SLASH) depth--
      if (!inTag) continue
      elements++
      depth++
      refuseMany(elements, MOST_ELEMENTS, what)
      refuseDeep(depth, DEEPEST, what)
    } else if (byte === GREATER && inTag) {
      if (bytes[at - 1] === SLASH) depth--
      inTag = false
    }
  }
}

/** Elements that have no end, or whose end a page may leave out. */
const ENDLESS = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'colgroup',
  'option',
  'optgroup',
  'rt',
  'rp',
  'html',
  'head',
  'body',
])
/** Marks of letters: left open, they begin anew in every paragraph that follows. */
const FORMATS = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
])
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi

/** Counts the elements and levels that a page would come to. @throws {ReadError} `too-large` or `too-deep`. */
export function refuseHugeHtml(html: string): void {
  let elements = 0
  let depth = 0
  let formats = 0
  for (const [, end, tag = ''] of html.matchAll(TAG)) {
    const name = tag.toLowerCase()
    const step = end ? -1 : 1
    if (FORMATS.has(name)) formats = Math.max(0, formats + step)
    if (!ENDLESS.has(name)) depth = Math.max(0, depth + step)
    if (!end) elements += FORMATS.has(name) ? 1 : 1 + formats
    refuseMany(elements, MOST_ON_PAGE, PAGE)
    refuseDeep(depth)
  }
}
