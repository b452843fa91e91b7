/** Who refers to a §: all published meetings in; the §§ that name one, with the words that do, out. */
import { paragrafPath } from '../../model/address.ts'
import type { MatterMeeting } from '../matters/types.ts'
import { targetOf, type Resolver } from './resolve.ts'
import type { Target } from './types.ts'

/** A § that refers to another, and the sentence it does so in. */
export interface Backlink extends Target {
  sentence: string
}

/** By the address of the § referred to, the latest first. */
export type Backlinks = (path: string) => readonly Backlink[]

/**
 * That a matter was there before is told with the matter: here are the others, and those that two dnrs keep
 * apart.
 * @param isOneMatter Whether two §§, by their addresses, stand in one matter.
 */
export function backlinksOf(
  meetings: readonly MatterMeeting[],
  resolve: Resolver['resolve'],
  isOneMatter: (path: string, other: string) => boolean,
): Backlinks {
  const found = new Map<string, Map<string, Backlink>>()
  for (const meeting of meetings)
    for (const paragraf of meeting.paragrafer) {
      if (paragraf.withdrawn) continue
      const path = paragrafPath(meeting, paragraf.id)
      for (const mention of paragraf.mentions) {
        const { sentence } = mention
        const resolved = resolve(mention, meeting)
        if (resolved.to !== 'paragraf' || resolved.target.path === path) continue
        if (mention.kind === 'paragraf' && mention.same && isOneMatter(path, resolved.target.path)) continue
        const links = found.get(resolved.target.path) ?? new Map<string, Backlink>()
        found.set(resolved.target.path, links.set(path, { ...targetOf(meeting, paragraf), sentence }))
      }
    }
  return (path) => [...(found.get(path)?.values() ?? [])].sort(latestFirst)
}

function latestFirst(a: Backlink, b: Backlink): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.path < b.path ? -1 : 1
}
