/**
 * What a text refers to, as links of a page and as rows of its list. Text and a resolver in; places, addresses and
 * words out.
 */
import { mentionsIn } from '../across/references/mentions.ts'
import type { Quoted } from '../across/references/in-paragraf.ts'
import type { From, Resolver } from '../across/references/resolve.ts'
import type { Mention, Resolved } from '../across/references/types.ts'
import { relative } from '../model/address.ts'
import { words } from '../words/index.ts'
import type { LinkAt } from './terms.ts'

export interface ReferenceRow {
  quote: string
  /** Null where it leads nowhere here. */
  href: string | null
  /** What it leads to, or why it leads nowhere. */
  note: string
  /** The title in the note, where it is one of a §. */
  title: string | null
}

/** @param page Address of the page, from the site's root. */
export function referencesIn(text: string, from: From, page: string, resolve: Resolver['resolve']): LinkAt[] {
  return mentionsIn(text, from.date).flatMap((mention) => {
    const found = resolve(mention, from)
    const href = hrefOf(found, page)
    // Those within a range have no words of their own.
    if (mention.from === mention.to) return []
    // What is here is no reference to elsewhere, nor is what belongs to another authority.
    if (href === '' || (found.to === null && found.why === 'foreign')) return []
    return [{ from: mention.from, to: mention.to, href }]
  })
}

/** @param page Address of the page, from the site's root; what leads to itself has no row. */
export function referenceRows(
  mentions: readonly Quoted[],
  from: From,
  page: string,
  resolve: Resolver['resolve'],
): ReferenceRow[] {
  return mentions.flatMap((mention) => {
    const found = resolve(mention, from)
    const href = hrefOf(found, page)
    return href === '' ? [] : [{ quote: mention.quote, href, note: noteOf(found, mention), title: titleOf(found) }]
  })
}

const titleOf = (found: Resolved): string | null => (found.to === 'paragraf' ? found.target.title : null)

function noteOf(found: Resolved, mention: Mention): string {
  const said = words().references
  if (found.to === null) return said.why[found.why]
  if (found.to === 'matter') return said.matter
  const { title } = found.target
  return mention.kind === 'paragraf' && mention.same ? said.sameMatter(title) : title
}

/** '' where it is the page itself. */
function hrefOf(found: Resolved, page: string): string | null {
  if (found.to === null) return null
  const path = found.to === 'paragraf' ? found.target.path : found.path
  return path === page ? '' : relative(page, path)
}
