/** Whether a built folder holds every file that its content asks for. */
import { readdirSync } from 'node:fs'
import { expectedFiles } from '../../../src/archive/expected.ts'
import { loadPermalinks } from '../../../src/archive/register.ts'
import { offlineEnabled } from '../../../src/offline/enabled.ts'
import { inEngine, SCRIPT } from '../../../src/places.ts'
import { clientNames } from '../../../src/site/bundle.ts'
import { feedsEnabled } from '../../../src/site/feeds.ts'
import { logoFiles } from '../../../src/site/logo.ts'
import { siteSettings } from '../../../src/site/settings/index.ts'
import { CARD } from '../../../src/view/identity.ts'
import { sha256 } from '../kept/sha256.ts'
import { pathsIn } from '../package/folder.ts'
import type { Archive } from './archive.ts'

/** How many files are named: after a few it is plain what kind they are. */
const TOLD = 5

const EMPTY = sha256('')

/** What a site is made of, as far as it says which files there are. */
type Held = Pick<Archive, 'meetings' | 'bodies' | 'calendars'>

/** @param hashes Of every file that lies there. @throws When a file is missing or empty. */
export function assertComplete(hashes: ReadonlyMap<string, string>, { meetings, bodies, calendars }: Held): void {
  const expected = expectedFiles(meetings, bodies.keys(), loadPermalinks(), {
    fixed: fixedFiles(),
    feeds: feedsEnabled(),
    calendars,
    known: siteSettings(),
  })
  const copied = new Set(copiedFiles())
  const missing = expected.filter((path) => {
    const hash = hashes.get(path)
    return hash === undefined || (hash === EMPTY && !copied.has(path))
  })
  if (missing.length === 0) return
  throw new Error(
    `${missing.length} av ${expected.length} filer som ska finnas skrevs inte: ${missing.slice(0, TOLD).join(', ')}${missing.length > TOLD ? ' …' : ''}`,
  )
}

/** Pages without a variable in their name, scripts and what is copied as it is. */
function fixedFiles(): string[] {
  const ending = new RegExp(`(\\.[a-z\\d]+)${RegExp.escape(SCRIPT)}$`)
  const pages = readdirSync(inEngine('src', 'pages'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.includes('['))
  return [
    ...pages.filter((name) => name.endsWith('.astro')).map((name) => name.replace(/\.astro$/, '.html')),
    ...pages.filter((name) => ending.test(name)).map((name) => name.replace(ending, '$1')),
    ...clientNames()
      .filter((name) => name !== 'offline' || offlineEnabled())
      .map((name) => `assets/${name}.js`),
    ...(offlineEnabled() ? ['offline.html'] : []),
    ...logoFiles().map(({ path }) => path),
    ...(feedsEnabled() ? [`assets/${CARD.name}.png`] : []),
    ...copiedFiles(),
  ]
}

const copiedFiles = (): string[] => pathsIn(inEngine('public'))
