import { sharedMatters } from '../gather.ts'
import type { PortalSettings, Site } from '../types.ts'
import { pageHtml, type Page } from './frame.ts'
import { mattersPage } from './matters.ts'
import { publisherPage } from './publisher.ts'
import { searchPage } from './search.ts'
import { startPage } from './start.ts'

/** The pages of a portal: sites in, each page as HTML by its path out. */
export function pagesOf(settings: PortalSettings, sites: readonly Site[]): Map<string, string> {
  const shared = sharedMatters(sites)
  const around = { settings, hasMatters: shared.length > 0 }
  const pages: Page[] = [
    startPage(settings, sites),
    searchPage(sites),
    ...sites.map(publisherPage),
    ...(shared.length > 0 ? [mattersPage(shared)] : []),
  ]
  return new Map(pages.map((page) => [page.path, pageHtml(page, around)]))
}
