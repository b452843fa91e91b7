/**
 * The page that a reference is typed into: "hsn au 206/2024", "KS 2024/12", "§ 77 2021-05-07". One target is gone to at once,
 * several are a short list, and what is not here is said not to be here.
 */
import { Engine, type Named } from '../search/page/engine.ts'
import { element, hitItem } from '../search/page/view.ts'

async function find(query: string): Promise<void> {
  const status = document.getElementById('hittastatus') as HTMLElement
  const root = document.documentElement.dataset['root'] ?? ''
  try {
    const { hits, isReference } = await new Engine(new URL(root === '' ? './' : root, location.href).href).find(query)
    const [only, ...others] = hits
    if (only !== undefined && others.length === 0) {
      location.replace(root + only.url)
      return
    }
    document.getElementById('hittatraffar')?.replaceChildren(...hits.map((hit) => hitItem(hit, root, 'h2')))
    status.replaceChildren(...said(query, { hits, isReference }, root))
  } catch (error) {
    console.error(error)
    status.textContent = 'Registret kunde inte läsas in. Läs in sidan igen.'
  }
}

function said(query: string, { hits, isReference }: Named, root: string): (Node | string)[] {
  if (hits.length > 0) return [`${hits.length} paragrafer eller möten kan vara det du menar.`]
  const search = element('a', { href: `${root}sok.html?q=${encodeURIComponent(query)}` }, 'Sök på orden i stället')
  return isReference
    ? [`”${query}” finns inte på webbplatsen. `, search, '.']
    : [
        `”${query}” är ingen hänvisning som vi känner igen: skriv ett ärendenummer, eller organ, datum och §. `,
        search,
        '.',
      ]
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
const field = document.getElementById('hitta')
if (field instanceof HTMLInputElement) field.value = query
if (query !== '') void find(query)
