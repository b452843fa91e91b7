/**
 * What of the Swedish words of the site stands where another language should: texts of a page that are not marked as
 * Swedish, and the fixed words of each row of the tables, whatever is put between them.
 */
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { LANGUAGES, type Language } from '../src/words/languages.ts'

/** Attributes that a reader sees or hears. */
const SAID = ['ariaLabel', 'title', 'placeholder', 'alt', 'content', 'dataCopied']
const UNSAID = new Set(['script', 'style'])

/**
 * @param isText Whether only what stands on the page counts, and not its head and attributes, where no language can be
 * told.
 */
export function texts(html: string, isText = false): string[] {
  const of = (node: Nodes): string[] => {
    if (node.type === 'text') return [spaced(node.value)]
    if (!('children' in node)) return []
    if (node.type !== 'element') return node.children.flatMap(of)
    const { properties, tagName } = node
    if (properties['lang'] === 'sv' || UNSAID.has(tagName) || (isText && tagName === 'head')) return []
    const attributes = isText
      ? []
      : SAID.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []))
    return [...attributes.map(spaced), ...node.children.flatMap(of)]
  }
  return of(fromHtml(html)).filter((text) => /\p{L}/u.test(text))
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const BETWEEN = '\u0001'
type Row = (...given: string[]) => unknown

/** The fixed words of all rows of a language: of a function, those around what it is given. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/<[^<>]+>|\u0001/).map(spaced)
  if (typeof value === 'function') return wordsIn((value as Row)(BETWEEN, BETWEEN, BETWEEN))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** Alone it may be a word of either language; within a text only several words, or a long one, are surely Swedish. */
const isSure = (words: string): boolean => words.length > 11 || (words.includes(' ') && words.length > 7)

/** Rows of the Swedish table that another language says otherwise. */
export function swedishRows(language: Exclude<Language, 'sv'>): {
  alone: ReadonlySet<string>
  within: readonly string[]
} {
  const own = wordsIn(LANGUAGES[language])
  const all = own.join('\n')
  const swedish = new Set(wordsIn(LANGUAGES.sv).filter((words) => words.length > 3 && !own.includes(words)))
  return { alone: swedish, within: [...swedish].filter((words) => isSure(words) && !all.includes(words)) }
}

/** Asked for once a page. */
const rows: Partial<Record<Language, ReturnType<typeof swedishRows>>> = {}

/** @returns "Ärendets gång: in what text". */
export function leftOver(found: readonly string[], language: Exclude<Language, 'sv'>): string[] {
  const { alone, within } = (rows[language] ??= swedishRows(language))
  return found.flatMap((text) =>
    alone.has(text) ? [text] : within.filter((words) => text.includes(words)).map((words) => `${words}: in ${text}`),
  )
}
