/** Tags and comments of a page inside a Markdown text: HTML in, the words that readers see, or do not see, out. */
import { fromHtml } from 'hast-util-from-html'
import { byWord } from '../../model/tables.ts'
import { isTag } from './markdown-tags.ts'

const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi

/** The words of a piece of HTML without its tags; as many lines. */
export const withoutTags = (html: string): string => html.replace(TAG, tagAway).replace(ENTITY, signFor)

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
/** The sign that a page writes by its name or number, "&nbsp;", unless it ends the line. */
function signFor(entity: string): string {
  const sign = fromHtml(entity, { fragment: true })
    .children.map((one) => (one.type === 'text' ? one.value : ''))
    .join('')
  return /^[\p{Cc}]*$/u.test(sign) ? entity : sign
}

/** A tag of a page goes; "<Ada Provlund>" is a name between signs. As many lines stay. */
function tagAway(tag: string, name: string | undefined, attributes = ''): string {
  if (name !== undefined && !isTag(name, attributes)) return tag
  return INSTEAD.get(name?.toLowerCase() ?? '') ?? tag.replace(/[^\n]/g, '')
}
/** What stands for a tag; words that a line goes through keep it, "<del>50</del> 60 kr". */
const INSTEAD = byWord({ ' | ': 'td | th | tr', ' ': 'br', '~~': 'del | s | strike' })

/** What a comment says, which no reader sees. */
export function commentIn(html: string): { unseen?: string } {
  const [comment] = /<!--[\s\S]*?(?:-->|$)/.exec(html) ?? []
  return comment === undefined ? {} : { unseen: comment.replace(/^<!--|-->$/g, '').trim() }
}
