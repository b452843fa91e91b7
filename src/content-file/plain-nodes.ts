/** Lines of Markdown that mean nothing but themselves, and their nodes as the library makes them. */
import type { Heading, ListItem, Paragraph, RootContent, Text } from 'mdast'

/** Lines of a text, and where they begin: at which line from 1, behind how many characters. */
export interface Stretch {
  line: number
  offset: number
  text: string
  /** {@link isPlain}, or {@link isPlainList} */
  isPlain: boolean
}

type Place = Pick<Stretch, 'line' | 'offset'>
type Position = NonNullable<RootContent['position']>

/** A letter, a number or a quote. */
const WORDS = /^[\p{L}\p{N}§”"'(]/u
/** "12. " begins a list. */
const LISTED = /^\d{1,9}[.)](?: |$)/
/** What may mean something wherever it stands in a line, and white space that is not kept as it is. */
const SIGN = /[\\`*_[<&\t\0]|[ #]$/
const HEADING = /^#{1,6} /
const COMMENT = /^<!-- .+ -->$/
const BULLET = '- '

const isWords = (text: string): boolean => WORDS.test(text) && !SIGN.test(text)
const isParagraph = (text: string): boolean => isWords(text) && !LISTED.test(text)

/** @param line One that stands alone. */
export const isPlain = (line: string): boolean =>
  isParagraph(line) || COMMENT.test(line) || (HEADING.test(line) && isWords(line.replace(HEADING, '')))

/**
 * @param text What stands between two plain lines: a list above or below would be the same one. Blank lines at its end
 * are none of it.
 */
export const isPlainList = (text: string): boolean =>
  itemsIn(text).every((line) => line.startsWith(BULLET) && isParagraph(line.slice(BULLET.length)))

function itemsIn(text: string): string[] {
  const lines = text.split('\n')
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

/** @param stretch A plain one. */
export function nodeOf({ text, ...from }: Stretch): RootContent {
  if (text.startsWith(BULLET)) return listOf(itemsIn(text), from)
  if (text.startsWith('<')) return { type: 'html', value: text, position: spanOf(text, from) }
  const signs = HEADING.exec(text)?.[0].length ?? 0
  const children = [textOf(text, signs, from)]
  const position = spanOf(text, from)
  return signs === 0
    ? { type: 'paragraph', children, position }
    : { type: 'heading', depth: (signs - 1) as Heading['depth'], children, position }
}

function listOf(lines: readonly string[], from: Place): RootContent {
  let { line, offset } = from
  const children = lines.map((text): ListItem => {
    const at = { line, offset }
    line++
    offset += text.length + 1
    const words: Paragraph = {
      type: 'paragraph',
      children: [textOf(text, BULLET.length, at)],
      position: spanOf(text, at, BULLET.length),
    }
    return { type: 'listItem', spread: false, checked: null, children: [words], position: spanOf(text, at) }
  })
  const { start } = spanOf('', from)
  const position = { start, end: children.at(-1)?.position?.end ?? start }
  return { type: 'list', ordered: false, start: null, spread: false, children, position }
}

const textOf = (line: string, signs: number, from: Place): Text => ({
  type: 'text',
  value: line.slice(signs),
  position: spanOf(line, from, signs),
})

/** @param signs So many characters of the line stand before what is told. */
const spanOf = (text: string, { line, offset }: Place, signs = 0): Position => ({
  start: { line, column: 1 + signs, offset: offset + signs },
  end: { line, column: 1 + text.length, offset: offset + text.length },
})
