/** A list of hits that grows by a page at a time, at a button below it. */
import type { Hit, List } from '../../search/page/engine.ts'
import { byMeeting } from '../../search/page/group.ts'
import type { Turn } from '../../search/page/turns.ts'
import { element, groupItem } from '../../search/page/view.ts'

/** Hits a page. */
export const PAGE = 10

export interface HitList {
  /** Hits shown, those gathered below another not counted. */
  shown: () => number
  /** Items of the first hits. @param but Records that stand on the page already. */
  load: (hits: List, count: number, but?: ReadonlySet<number>) => Promise<HTMLLIElement[]>
  show: (items: readonly HTMLElement[], hits: List, count: number) => void
  clear: () => void
}

/**
 * @param list The `ol` to fill. @param more Its words on the button. @param root The way to the site's root.
 * @param turn The question that is answered now: an answer to an older one is not shown. @param fail Told what went wrong.
 */
export function hitList(
  list: HTMLElement,
  more: string,
  root: string,
  turn: () => Turn,
  fail: (error: unknown) => void,
): HitList {
  let shown = 0
  let button: HTMLButtonElement | null = null
  let but: ReadonlySet<number> = new Set()

  async function itemsOf(hits: List, from: number, to: number): Promise<HTMLLIElement[]> {
    const own: Hit[] = (await hits.load(from, to)).filter(({ record }) => !but.has(record))
    return byMeeting(own, hits.count).map((group) => groupItem(group, root))
  }

  function offerMore(hits: List): void {
    button?.remove()
    button = null
    if (hits.entries <= shown) return
    button = element('button', { type: 'button', class: 'more' }, more)
    button.addEventListener('click', () => {
      showMore(hits).catch(fail)
    })
    list.after(button)
  }

  async function showMore(hits: List): Promise<void> {
    const items = await turn().wait(itemsOf(hits, shown, shown + PAGE))
    list.append(...items)
    shown += PAGE
    offerMore(hits)
    items[0]?.querySelector('a')?.focus()
  }

  function show(items: readonly HTMLElement[], hits: List, count: number): void {
    list.replaceChildren(...items)
    shown = count
    offerMore(hits)
  }

  return {
    shown: () => shown,
    load: (hits, count, others = new Set()) => {
      but = others
      return itemsOf(hits, 0, count)
    },
    show,
    clear: () => {
      show([], { count: 0, entries: 0, load: () => Promise.resolve([]) }, 0)
    },
  }
}
