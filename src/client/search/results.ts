/**
 * What the search page shows of an answer: the status, hits by number, hits that hold all the words, and below a line
 * the weaker ones, which stand there at once where the others are few and behind a button where they are many.
 */
import type { SearchResult } from '../../search/page/found.ts'
import { statusOf, alsoSaid } from '../../search/page/said.ts'
import { FILTER_NAMES, type State } from '../../search/page/state.ts'
import type { LiveRequest, RequestSlot } from '../../search/page/request-slot.ts'
import { element, emptyHelp, hitItem } from '../../search/page/view.ts'
import { search } from '../../words/sv/search.ts'
import { hitList, PAGE, type Loaded } from './hit-list.ts'
import { speaker } from './spoken.ts'
import { inThousands } from '../../model/thousands.ts'
import { pageElement } from '../dom/page-element.ts'

/** How many hits of each list a reader had on the page. */
export interface Kept {
  shown: number
  weak: number
}

export const FIRST_PAGE: Kept = { shown: PAGE, weak: PAGE }

export interface Results {
  /** Waits for the hits and puts all in their places. */
  show: (state: State, found: SearchResult, kept: Kept, wait: LiveRequest['wait']) => Promise<void>
  wait: () => void
  clear: () => void
  fail: () => void
  kept: () => Kept
}

/**
 * @param root The site's root, from the page.
 * @param slot Which search is the last: what an earlier one finds late is not shown.
 * @param failed Told of what goes wrong while more hits are fetched.
 */
export function resultsOn(root: string, slot: RequestSlot, failed: (error: unknown) => void): Results {
  const status = pageElement('sokstatus')
  const say = speaker(pageElement('sokbesked'))
  const list = pageElement('soktraffar')
  /** Of the hits, for those who go by headings; none without hits. */
  const heading = pageElement('soktraffrubrik')
  const also = pageElement('sokaven')
  const weakPart = pageElement('soksvagare')
  const request = (): LiveRequest => slot.current
  const strong = hitList(list, search.more, root, request, failed)
  const weak = hitList(pageElement('soksvaga'), search.moreWeak, root, request, failed)

  async function show(state: State, found: SearchResult, kept: Kept, wait: LiveRequest['wait']): Promise<void> {
    const isWeakShown = state.weak === true || isWeakNeeded(found)
    const direct = new Set(found.direct.map(({ record }) => record))
    const [strongHits, weakHits] = await wait(
      Promise.all([
        strong.load(found, kept.shown, direct),
        isWeakShown ? weak.load(found.weak, kept.weak, direct) : { items: [], isAll: true },
      ]),
    )
    const named = found.direct.map((hit) => hitItem(hit, root))
    const near = (found.unknown?.near ?? []).map((hit) => hitItem({ ...hit, by: null }, root))
    const items = [...named, ...near, ...strongHits.items]
    const isEmpty = items.length + weakHits.items.length === 0 && found.unknown === null
    strong.show(isEmpty ? emptyHelp(state.query, isFiltered(state), root) : items, found, kept.shown, strongHits.isAll)
    heading.hidden = items.length === 0
    heading.textContent = near.length > 0 ? search.nearest : search.hits
    heading.className = near.length > 0 ? 'weak-title' : 'spoken'
    showWeak(state, found, weakHits, kept.weak)
    status.replaceChildren(...statusOf(state, found))
    say(status.textContent)
    const beside = alsoSaid(found.also, state)
    also.hidden = beside.length === 0
    also.replaceChildren(...beside)
    list.removeAttribute('aria-busy')
  }

  function showWeak(state: State, found: SearchResult, { items, isAll }: Loaded, shown: number): void {
    const { count } = found.weak
    weakPart.hidden = count === 0 || found.unknown !== null
    weakHeading(pageElement('soksvagrubrik'), count, isWeakNeeded(found) ? null : state.weak === true)
    if (items.length === 0) weak.clear()
    else weak.show(items, found.weak, shown, isAll)
  }

  function clear(): void {
    list.removeAttribute('aria-busy')
    strong.clear()
    weak.clear()
    heading.hidden = true
    weakPart.hidden = true
    also.hidden = true
    status.replaceChildren()
  }

  return {
    show,
    wait: () => {
      list.setAttribute('aria-busy', 'true')
    },
    clear,
    fail: () => {
      clear()
      const browse = element('a', { href: `${root}organ/index.html` }, search.orBrowse.link)
      status.replaceChildren(search.failed, browse, search.orBrowse.after)
      say(status.textContent)
    },
    kept: () => ({ shown: strong.shown(), weak: Math.max(weak.shown(), PAGE) }),
  }
}

/** Few strong hits leave no choice: the weaker stand below them. What a number names is enough. */
export function isWeakNeeded({ entries, direct }: SearchResult): boolean {
  return entries < PAGE && direct.length === 0
}

/** @param isOpen Null where the hits stand there whatever is pressed. */
function weakHeading(heading: HTMLElement, count: number, isOpen: boolean | null): void {
  const number = element('span', { class: 'summary-count' }, inThousands(count))
  if (isOpen === null) {
    heading.replaceChildren(search.weaker, ' ', number)
    return
  }
  // The same button as long as it stands there: a new one would lose the focus.
  const known = heading.querySelector('button')
  const button = known ?? element('button', { type: 'button', class: 'weak-button', 'aria-controls': 'soksvaga' })
  button.replaceChildren(search.weaker, ' ', number)
  button.setAttribute('aria-expanded', String(isOpen))
  button.dataset['weak'] = isOpen ? 'nej' : 'ja'
  if (known === null) heading.replaceChildren(button)
}

function isFiltered({ chosen }: State): boolean {
  return FILTER_NAMES.some((name) => chosen[name].length > 0)
}
