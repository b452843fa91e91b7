/** What a text refers to, as links of a page and as rows of its list. Text and a resolver in; places, addresses and words out. */
import { mentionsIn } from '../across/references/mentions.ts'
import type { Quoted } from '../across/references/in-paragraf.ts'
import type { From, Resolver } from '../across/references/resolve.ts'
import type { Mention, Resolved, Unresolved } from '../across/references/types.ts'
import { relative } from '../model/address.ts'
import type { LinkAt } from './terms.ts'

const WHY: Record<Unresolved, string> = {
  foreign: 'hör till en annan myndighet',
  'doubtful body': 'det framgår inte vilket organ som menas',
  'unknown body': 'organet finns inte på webbplatsen',
  'no meeting that day': 'protokollet finns inte på webbplatsen',
  'no such paragraf': 'paragrafen finns inte i protokollet från den dagen',
  several: 'flera paragrafer har numret den dagen',
  'unknown dnr': 'inget på webbplatsen har ärendenumret',
}

export interface ReferenceRow {
  quote: string
  /** Null where it leads nowhere here. */
  href: string | null
  /** What it leads to, or why it leads nowhere. */
  note: string
}

/** @param page Address of the page, from the site's root. */
export function referencesIn(text: string, from: From, page: string, resolve: Resolver['resolve']): LinkAt[] {
  return mentionsIn(text).flatMap((mention) => {
    const found = resolve(mention, from)
    const href = hrefOf(found, page)
    // Those within a range have no words of their own.
    if (mention.from === mention.to) return []
    // What is here is no reference to elsewhere, nor is what belongs to another authority.
    if (href === '' || (found.to === null && found.why === 'foreign')) return []
    return [{ from: mention.from, to: mention.to, href }]
  })
}

export function referenceRows(
  mentions: readonly Quoted[],
  from: From,
  page: string,
  resolve: Resolver['resolve'],
): ReferenceRow[] {
  return mentions.flatMap((mention) => {
    const found = resolve(mention, from)
    const href = hrefOf(found, page)
    return href === '' ? [] : [{ quote: mention.quote, href, note: noteOf(found, mention) }]
  })
}

const noteOf = (found: Resolved, mention: Mention): string =>
  found.to === null
    ? WHY[found.why]
    : found.to === 'matter'
      ? 'ärendet'
      : `${found.target.title}${mention.kind === 'paragraf' && mention.same ? ' (samma ärende)' : ''}`

/** '' where it is the page itself. */
function hrefOf(found: Resolved, page: string): string | null {
  if (found.to === null) return null
  const path = found.to === 'paragraf' ? found.target.path : found.path
  return path === page ? '' : relative(page, path)
}
