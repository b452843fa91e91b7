/**
 * What the reader watches, each with its latest §§ and meetings, and what of them is new since the last visit. All is
 * asked of the site's own index in this browser: nothing about the reader is sent anywhere.
 */
import { Engine } from '../search/page/engine.ts'
import type { Hit } from '../search/page/found.ts'
import { chosenBy } from '../search/page/state.ts'
import { element, hitItem } from '../search/page/view.ts'
import { watch as said } from '../words/sv/watch.ts'
import { pageElement } from './dom/page-element.ts'
import { rootAddress, wayToRoot } from './dom/site-root.ts'
import { newIn, readWatches, toggled, withSeen, writeWatches, type Watch } from './watch/list.ts'

/** Hits shown of each. */
const SHOWN = 8
/** What is watched, in words. */
const WHY: Record<Watch['kind'], (value: string) => string> = {
  ord: said.word,
  organ: (value) => value,
  arende: said.matter,
}

const root = wayToRoot()
const engine = new Engine(rootAddress())
const list = pageElement('bevakat')
const status = pageElement('bevakatstatus')

async function hitsOf({ kind, value }: Watch): Promise<Hit[]> {
  if (kind === 'arende') return (await engine.find(value)).hits
  if (kind === 'organ') return engine.latestOf(value, SHOWN)
  const found = await engine.search({ query: value, chosen: chosenBy(), sort: 'datum' }, new AbortController().signal)
  return found.load(0, SHOWN)
}

async function show(): Promise<void> {
  const watches = readWatches(localStorage)
  list.replaceChildren()
  if (watches.length === 0) {
    status.textContent = said.nothing
    return
  }
  status.textContent = said.reading
  const answers = await Promise.all(watches.map(async (watch) => ({ watch, hits: await hitsOf(watch) })))
  const news = answers.map(({ watch, hits }) => new Set(newIn(watch, addresses(hits))))
  list.replaceChildren(...answers.map(({ watch, hits }, at) => section(watch, hits, news[at] ?? new Set())))
  const sum = news.reduce((total, { size }) => total + size, 0)
  status.textContent = sum === 0 ? said.nothingNew : said.news(sum)
  writeWatches(
    localStorage,
    answers.map(({ watch, hits }) => withSeen(watch, addresses(hits))),
  )
}

const addresses = (hits: readonly Hit[]): string[] => hits.map(({ url }) => url)

function section(watch: Watch, hits: readonly Hit[], news: ReadonlySet<string>): HTMLElement {
  const away = element('button', { type: 'button', class: 'quiet' }, said.stop)
  const name = WHY[watch.kind](watch.value)
  away.append(element('span', { class: 'spoken' }, ` ${name}`))
  away.addEventListener('click', () => {
    writeWatches(localStorage, toggled(readWatches(localStorage), watch))
    void show().then(() => status.focus())
  })
  const items = hits.map((hit) => {
    const item = hitItem({ ...hit, by: null }, root)
    if (news.has(hit.url)) item.prepend(element('p', { class: 'watch-new' }, said.new))
    return item
  })
  return element(
    'section',
    { class: 'watch' },
    element('h2', { class: 'section-title' }, name),
    away,
    items.length === 0 ? element('p', {}, said.noHits) : element('ol', { class: 'hits' }, ...items),
  )
}

show().catch((error: unknown) => {
  console.error(error)
  status.textContent = said.failed
})
