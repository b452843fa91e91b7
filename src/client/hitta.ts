/**
 * The page that a reference is typed into: "hsn au 206/2024", "KS 2024/12", "§ 77 2021-05-07". One target is gone to at
 * once, several are a short list, and what is not here is said not to be here.
 */
import { Engine } from '../search/page/engine.ts'
import type { NamedHits } from '../search/page/found.ts'
import { element, hitItem } from '../search/page/view.ts'
import { find as words } from '../words/sv/find.ts'
import { pageElement } from './dom/page-element.ts'
import { rootAddress, wayToRoot } from './dom/site-root.ts'

async function find(query: string): Promise<void> {
  const status = pageElement('hittastatus')
  const root = wayToRoot()
  try {
    const { hits, isReference } = await new Engine(rootAddress()).find(query)
    const [only, ...others] = hits
    if (only !== undefined && others.length === 0) {
      location.replace(root + only.url)
      return
    }
    document.getElementById('hittatraffar')?.replaceChildren(...hits.map((hit) => hitItem(hit, root, 'h2')))
    status.replaceChildren(...said(query, { hits, isReference }, root))
  } catch (error) {
    console.error(error)
    status.textContent = words.failed
  }
}

function said(query: string, { hits, isReference }: NamedHits, root: string): (Node | string)[] {
  if (hits.length > 0) return [words.several(hits.length)]
  const search = element('a', { href: `${root}sok.html?q=${encodeURIComponent(query)}` }, words.search)
  return [isReference ? words.notHere(query) : words.unknown(query), search, '.']
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
const field = document.getElementById('hitta')
if (field instanceof HTMLInputElement) field.value = query
if (query !== '') void find(query)
