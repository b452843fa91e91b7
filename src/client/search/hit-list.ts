/** A list of hits that grows by a page at a time, at a button below it. */
import type { Hit, LazyHits } from '../../search/page/found.ts'
import { byMeeting } from '../../search/page/group.ts'
import type { LiveRequest } from '../../search/page/request-slot.ts'
import { element, groupItem } from '../../search/page/view.ts'

/** Hits a page. */
export const PAGE = 10

export interface Loaded {
  items: HTMLLIElement[]
  /** There are no more: hits that are gathered below others are known only when they are loaded. */
  isAll: boolean
}

export interface HitList {
  /** Hits shown, those gathered below another not counted. */
  shown: () => number
  /** The first hits. @param excluded Records that stand on the page already. */
  load: (hits: LazyHits, count: number, excluded?: ReadonlySet<number>) => Promise<Loaded>
  show: (items: readonly HTMLElement[], hits: LazyHits, count: number, isAll: boolean) => void
  clear: () => void
}

/**
 * @param list The `ol` to fill. @param more Its words on the button. @param root The way to the site's root.
 * @param request The question that is answered now: an answer to an older one is not shown. @param fail Told what went
 * wrong.
 */
export function hitList(
  list: HTMLElement,
  more: string,
  root: string,
  request: () => LiveRequest,
  fail: (error: unknown) => void,
): HitList {
  let shown = 0
  let button: HTMLButtonElement | null = null
  /** Records that stand on the page already. */
  let excluded: ReadonlySet<number> = new Set()

  async function itemsOf(hits: LazyHits, from: number, to: number): Promise<Loaded> {
    const own: Hit[] = await hits.load(from, to)
    const others = own.filter(({ record }) => !excluded.has(record))
    return {
      items: byMeeting(others, hits.count).map((group) => groupItem(group, root)),
      isAll: own.length < to - from || hits.entries <= to,
    }
  }

  function offerMore(hits: LazyHits, isAll: boolean): void {
    button?.remove()
    button = null
    if (isAll) return
    button = element('button', { type: 'button', class: 'more' }, more)
    button.addEventListener('click', () => {
      showMore(hits).catch(fail)
    })
    list.after(button)
  }

  async function showMore(hits: LazyHits): Promise<void> {
    const { items, isAll } = await request().wait(itemsOf(hits, shown, shown + PAGE))
    list.append(...items)
    shown += PAGE
    offerMore(hits, isAll)
    items[0]?.querySelector('a')?.focus()
  }

  function show(items: readonly HTMLElement[], hits: LazyHits, count: number, isAll: boolean): void {
    list.replaceChildren(...items)
    shown = count
    offerMore(hits, isAll)
  }

  return {
    shown: () => shown,
    load: (hits, count, already = new Set()) => {
      excluded = already
      return itemsOf(hits, 0, count)
    },
    show,
    clear: () => {
      show([], { count: 0, entries: 0, load: () => Promise.resolve([]) }, 0, true)
    },
  }
}
