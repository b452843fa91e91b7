/**
 * What stands over several sites: sites in, the latest decisions of all and the matters that lead from one to another
 * out.
 */
import { byDateDescending } from '../model/dates.ts'
import type { DnrQuote, Site, SiteDecision, SiteParagraf } from './types.ts'

/** Of each meeting, so that a long one does not fill the list. */
const FROM_EACH = 3

export interface Latest {
  site: Site
  decision: SiteDecision
}

/** Newest first; on one day in the order of the sites. */
export function latestOf(sites: readonly Site[], count: number): Latest[] {
  return sites
    .flatMap((site) => aFewOfEach(site.decisions).map((decision) => ({ site, decision })))
    .sort((a, b) => byDateDescending(a.decision, b.decision))
    .slice(0, count)
}

function aFewOfEach(decisions: readonly SiteDecision[]): SiteDecision[] {
  const taken = new Map<string, number>()
  return decisions.filter(({ meeting }) => {
    const own = (taken.get(meeting) ?? 0) + 1
    taken.set(meeting, own)
    return own <= FROM_EACH
  })
}

/** A matter of one organisation that another one's decision names. */
export interface Shared {
  /** As the first that names it writes it. */
  dnr: string
  organisation: string
  /** The organisation's own §§ with the number. */
  own: { site: Site; at: SiteParagraf }[]
  /** Who names it, in what words. */
  named: { site: Site; quote: DnrQuote }[]
}

/**
 * Every registry has its "KS 2024/12": two alike are no one matter. A quote counts where its own paragraph also names
 * the organisation, by its whole name, whose own §§ bear the number, and the quoting organisation has no such number
 * itself; of two that are named it is neither's.
 */
export function sharedMatters(sites: readonly Site[]): Shared[] {
  const found = new Map<string, Shared>()
  for (const site of sites)
    for (const quote of site.quotes) {
      const owner = ownerOf(quote, sites)
      if (owner === null) continue
      const { organisation, own } = owner
      const key = `${organisation}\0${quote.key}`
      const matter = found.get(key) ?? { dnr: quote.dnr, organisation, own, named: [] }
      matter.named.push({ site, quote })
      found.set(key, matter)
    }
  return [...found.values()]
}

function ownerOf({ key, words, at }: DnrQuote, sites: readonly Site[]): Pick<Shared, 'organisation' | 'own'> | null {
  const bearing = sites.flatMap((site) => (site.registry.get(key) ?? []).map((own) => ({ site, at: own })))
  if (bearing.some(({ at: own }) => own.organisation === at.organisation)) return null
  const named = new Set(bearing.map(({ at: own }) => own.organisation).filter((name) => names(words, name)))
  const [organisation, another] = named
  if (organisation === undefined || another !== undefined) return null
  return { organisation, own: bearing.filter(({ at: own }) => own.organisation === organisation) }
}

/** "Ekby kommun", "Ekby kommuns"; not "Nya Ekby kommun", which is another. */
const names = (words: string, organisation: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}-]|\\p{Lu}\\p{L}* )${RegExp.escape(organisation)}s?(?![\\p{L}\\p{N}-])`, 'u').test(words)
