/**
 * Words of the glossary in a page, each led to its explanation where it first stands: HTML of a stretch of a page in,
 * the same HTML with links around words out. No word is added, moved or changed, so what is copied and printed is what
 * stood there. The HTML is the site's own, written by `hast-util-to-html` and Astro: tags are closed, and "<" is always
 * a tag.
 */
import { slugify } from '../model/address.ts'
import { TERMS, type Term } from '../swedish/words/glossary.ts'
import { placesOf, Runs } from './runs.ts'

export const GLOSSARY = 'ordlista/index.html'

/** @example termId({ word: 'jäv', … }) // => 'jav' */
export const termId = ({ word }: Term): string => slugify(word)

export interface Explained {
  html: string
  /** Those that are led to, in the order of the page. */
  terms: Term[]
}

interface Form {
  term: Term
  /** The words after the first. */
  rest: readonly string[]
}

/** By their first word; of two that begin alike the longest is tried first. */
const FORMS: ReadonlyMap<string, readonly Form[]> = Map.groupBy(
  TERMS.flatMap((term) =>
    term.forms.map((form) => {
      const [first = '', ...rest] = form.split(' ')
      return { first, term, rest }
    }),
  ).sort((a, b) => b.rest.length - a.rest.length),
  ({ first }) => first,
)

/** Where a link would be wrong or in the way: what is pressed, headings, names, code, and lists of other pages. */
const CLOSED: ReadonlySet<string> = new Set(
  'a button summary label legend h1 h2 h3 h4 h5 h6 th caption script style code kbd time svg textarea select'.split(
    ' ',
  ),
)
const CLOSED_BY_NAME = /\sdata-plain(?=[\s=>/])/
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const PIECE = /<(\/?)([a-z][a-z0-9-]*)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?\/?)>|<!--[\s\S]*?-->|[^<]+|</gi
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\u00ad-]*/gu
/**
 * What stands between spaces, and how it shows that it is an address or a file's name: its words are no words of the
 * text.
 */
const TOKEN = /\S+/g
const ADDRESS = /@|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u

/** Where a stretch of a text leads; null where it refers to what is not here. */
export interface LinkAt {
  from: number
  to: number
  href: string | null
}

/** What a text of the page, its entities resolved, refers to, in order, none within another. */
export type LinksIn = (text: string) => readonly LinkAt[]

/**
 * @param glossary Address of the glossary, relative to the page.
 * @param links What the texts refer to; asked for each paragraph, across its emphasis.
 */
export function explain(html: string, glossary: string, links: LinksIn = () => []): Explained {
  const pieces = piecesOf(html)
  const placed = placedLinks(pieces, links)
  const terms: Term[] = []
  const marked = pieces.map(({ text, at, tag, isClosed }) =>
    tag !== null || isClosed
      ? text
      : withReferences(text, placed.get(at) ?? [], (words) => withTerms(words, terms, glossary)),
  )
  return { html: marked.join(''), terms }
}

/** A tag, a comment or the text between two of them. */
interface Piece {
  text: string
  /** Where it begins in the HTML. */
  at: number
  /** Null for what is no tag. */
  tag: { name: string; isEnd: boolean } | null
  /** Its words are left alone. */
  isClosed: boolean
}

/** All of the HTML, in order. */
function piecesOf(html: string): Piece[] {
  /** The elements around, each with whether words in it are left alone. */
  const around: boolean[] = [false]
  return [...html.matchAll(PIECE)].map(({ 0: text, 1: end, 2: named, 3: rest = '', index: at }) => {
    const isClosed = around.at(-1) ?? false
    if (named === undefined) return { text, at, tag: null, isClosed: isClosed || !isWords(text) }
    const [name, isEnd] = [named.toLowerCase(), end === '/']
    if (isEnd) around.pop()
    else if (!VOID.has(name) && !rest.endsWith('/'))
      around.push(isClosed || CLOSED.has(name) || CLOSED_BY_NAME.test(`${rest}>`))
    return { text, at, tag: { name, isEnd }, isClosed }
  })
}

/** Comments, and a "<" that begins nothing, are no words. */
const isWords = (text: string): boolean => !text.startsWith('<')

/**
 * What the texts of a page refer to, by the place of the piece of text it stands in: one that spans emphasis stands in
 * several.
 */
function placedLinks(pieces: readonly Piece[], links: LinksIn): ReadonlyMap<number, LinkAt[]> {
  const runs = new Runs()
  for (const { text, at, tag, isClosed } of pieces) {
    if (tag !== null) runs.tag(tag.name, tag.isEnd)
    else if (isWords(text)) runs.text(text, at, isClosed)
  }
  runs.end()
  const found = runs.done.flatMap((run) =>
    links(run.text).flatMap(({ href, ...stretch }) =>
      (placesOf(run, stretch) ?? []).map(({ at, from, to }) => ({ at, from, to, href })),
    ),
  )
  return Map.groupBy(found, ({ at }) => at)
}

function withReferences(text: string, links: readonly LinkAt[], explained: (text: string) => string): string {
  let out = ''
  let done = 0
  for (const { from, to, href } of links) {
    const words = text.slice(from, to)
    const shown = href === null ? `<span class="ref">${words}</span>` : `<a class="ref" href="${href}">${words}</a>`
    out += explained(text.slice(done, from)) + shown
    done = to
  }
  return out + explained(text.slice(done))
}

function withTerms(text: string, terms: Term[], glossary: string): string {
  const prose = ADDRESS.test(text)
    ? text.replace(TOKEN, (token) => (ADDRESS.test(token) ? ' '.repeat(token.length) : token))
    : text
  const words = [...prose.matchAll(WORD)]
  let out = ''
  let done = 0
  words.forEach((match, at) => {
    if (match.index < done) return
    const found = formAt(text, words, at)
    if (found === null || terms.includes(found.term)) return
    terms.push(found.term)
    const shown = text.slice(match.index, found.end)
    out += `${text.slice(done, match.index)}<dfn class="term"><a href="${glossary}#${termId(found.term)}">${shown}</a></dfn>`
    done = found.end
  })
  return out + text.slice(done)
}

/** The longest form that begins with a word. */
function formAt(text: string, words: readonly RegExpExecArray[], at: number): { term: Term; end: number } | null {
  const lower = (index: number): string => words[index]?.[0].toLowerCase() ?? ''
  for (const { term, rest } of FORMS.get(lower(at)) ?? []) {
    const last = words[at + rest.length]
    if (last === undefined || !rest.every((word, step) => lower(at + 1 + step) === word)) continue
    const end = last.index + last[0].length
    if (!isRow(text, words, at, rest.length)) continue
    return term.notAfter.includes(lower(at - 1)) ? null : { term, end }
  }
  return null
}

/** Only spaces stand between the words of a form. */
function isRow(text: string, words: readonly RegExpExecArray[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    const [one, next] = [words[index], words[index + 1]]
    if (one === undefined || next === undefined) return false
    if (text.slice(one.index + one[0].length, next.index).trim() !== '') return false
  }
  return true
}
