/**
 * HTML without the bytes that say nothing: the same document for whoever reads it, a browser or a program. White space
 * goes where it stands alone beside a block, so never between words; end tags where the next tag says the same.
 */
import { remembered } from '../swedish/lines/remembered.ts'

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** White space beside them is never shown: no style of ours lays one in a line. */
const BLOCKS = names(
  'html head body meta title link header nav main aside footer section article address form fieldset div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption blockquote details summary hr option optgroup',
)
/** After these start tags an element ends by itself; before the end of the block around it, it always does. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dt', names('dt dd')],
  ['dd', names('dt dd')],
  ['tr', names('tr')],
  ['th', names('th td')],
  ['td', names('th td')],
  ['thead', names('tbody tfoot')],
  ['tbody', names('tbody tfoot')],
  [
    'p',
    names(
      'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p section table ul',
    ),
  ],
])
/** Something must come after them. */
const NEVER_LAST = names('dt thead')
/** Text in them is kept as it stands. */
const WHOLE = names('script style pre textarea')
/** The lines of a source stand as they stood, also those that are indented. */
const INDENTED = / class="lines"/

const NAME = /^<(\/?)([a-z][a-z\d]*)/i
const BLANK = /^[ \t\r\n\f]*$/

interface Tag {
  name: string
  isEnd: boolean
  isBlock: boolean
  /** As it is written. */
  text: string
}

/** @param html A page as Astro and `hast-util-to-html` write it: every tag closed, values in double quotes. */
export function squeeze(html: string): string {
  let [out, done] = ['', 0]
  let before: Tag | null = null
  let isIndented = false
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', done)) {
    const end = endOf(html, at)
    const tag = tagOf(html.slice(at, end))
    const text = html.slice(done, at)
    const isDropped = !isIndented && (before?.isBlock === true || tag.isBlock) && BLANK.test(text)
    const kept = isDropped ? '' : text
    out += `${endTag(before, kept === '' ? tag : null)}${kept}${isLate(tag) ? '' : tag.text}`
    if (tag.name === 'ol') isIndented = INDENTED.test(tag.text)
    before = tag
    done = end
  }
  return `${out}${endTag(before, null)}${html.slice(done)}`
}

/** Where a tag ends, a comment, or an element whose text is kept as it stands. */
function endOf(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at)
  let end = after(html, '>', at)
  // A value may hold the sign.
  while (end < html.length && html.slice(at, end).split('"').length % 2 === 0) end = after(html, '>', end)
  const { name, isEnd } = tagOf(html.slice(at, end))
  return WHOLE.has(name) && !isEnd ? after(html, `</${name}>`, end) : end
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at === -1 ? html.length : at + sign.length
}

/** Most tags of a page are those of every other. */
const tagOf = remembered((text: string): Tag => {
  const [, end = '', name = ''] = NAME.exec(text) ?? []
  return { name, isEnd: end !== '', isBlock: BLOCKS.has(name), text }
}, 5000)

/** An end tag that hangs on what comes after it. */
const isLate = ({ name, isEnd }: Tag): boolean => isEnd && ENDED_BY.has(name)

/**
 * What is written of an end tag.
 * @param next What comes after it; null for text and the end.
 */
function endTag(tag: Tag | null, next: Tag | null): string {
  if (tag === null || !isLate(tag)) return ''
  return next !== null && isUnderstood(tag.name, next) ? '' : tag.text
}

const isUnderstood = (name: string, next: Tag): boolean =>
  next.isEnd ? BLOCKS.has(next.name) && !NEVER_LAST.has(name) : ENDED_BY.get(name)?.has(next.name) === true
