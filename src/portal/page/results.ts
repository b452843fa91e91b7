/**
 * What the portal's search page shows of the answers: one list of them all, the weaker ones below, how the sites stand.
 * Shown again when more is known.
 */
import { keepFocus } from '../../client/search/keep-focus.ts'
import { speaker } from '../../client/search/spoken.ts'
import type { SearchResult } from '../../search/page/found.ts'
import type { State } from '../../search/page/state.ts'
import { Superseded, type LiveRequest } from '../../search/page/request-slot.ts'
import { element, sortChoice } from '../../search/page/view.ts'
import type { Answer } from './answers.ts'
import { helpItems, listsOf, PAGE, type Lists } from './lists.ts'
import { said } from './words.ts'
import { pageElement } from '../../client/dom/page-element.ts'
import { inThousands } from '../../model/thousands.ts'

interface Results {
  /** Where the order is chosen. */
  order: HTMLElement
  /** While the sites are asked. */
  wait: () => void
  /** What is known now. */
  show: (state: State, answers: readonly Answer[], request: LiveRequest) => Promise<void>
  /** Nothing more is waited for. */
  rest: () => void
  clear: () => void
  /** Of a search that another followed nothing is said. */
  fail: (error: unknown) => void
}

/** On this page, which has the boxes that are filled. */
export function resultsOn(): Results {
  const [list, weak, status, help] = [
    pageElement('soktraffar'),
    pageElement('soksvaga'),
    pageElement('sokstatus'),
    pageElement('soksvar'),
  ]
  const [heading, weakHeading, order] = [
    pageElement('soktraffrubrik'),
    pageElement('soksvagarubrik'),
    pageElement('sokordning'),
  ]
  const say = speaker(pageElement('sokbesked'))

  async function show(state: State, answers: readonly Answer[], request: LiveRequest): Promise<void> {
    const lists = listsOf(answers, state.sort)
    const strong = await request.wait(lists.strong(PAGE))
    const weaker = lists.strongCount < PAGE ? await request.wait(lists.weak(PAGE - strong.length)) : []
    keepLink([list, weak], () => {
      list.replaceChildren(...lists.direct, ...strong)
      weak.replaceChildren(...weaker)
    })
    heading.hidden = list.childElementCount === 0
    weakHeading.hidden = weaker.length === 0
    help.replaceChildren(...helpItems(answers, state))
    help.hidden = help.childElementCount === 0
    status.textContent = statusOf(state, answers, lists)
    say(status.textContent)
    keepFocus(order, () => order.replaceChildren(...(lists.strongCount > 1 ? [sortChoice(state.sort)] : [])))
    moreButton(lists, request)
  }

  function moreButton(lists: Lists, request: LiveRequest): void {
    document.getElementById('sokfler')?.remove()
    if (!lists.hasMore()) return
    const button = element('button', { type: 'button', id: 'sokfler', class: 'more' }, said.more)
    button.addEventListener('click', () => {
      const load = async (): Promise<void> => {
        const strong = await request.wait(lists.strong(PAGE))
        const weaker = strong.length < PAGE ? await request.wait(lists.weak(PAGE - strong.length)) : []
        list.append(...strong)
        weak.append(...weaker)
        weakHeading.hidden = weak.childElementCount === 0
        moreButton(lists, request)
        ;(strong[0] ?? weaker[0])?.querySelector('a')?.focus()
      }
      load().catch(fail)
    })
    weak.after(button)
  }

  function clear(): void {
    list.removeAttribute('aria-busy')
    for (const box of [list, weak, order, help, status]) box.replaceChildren()
    for (const box of [heading, weakHeading, help]) box.hidden = true
    document.getElementById('sokfler')?.remove()
  }

  function fail(error: unknown): void {
    if (error instanceof Superseded) return
    console.error(error)
    clear()
    status.textContent = said.failed
    say(said.failed)
  }

  return {
    order,
    wait: () => {
      list.setAttribute('aria-busy', 'true')
    },
    show,
    rest: () => {
      list.removeAttribute('aria-busy')
    },
    clear,
    fail,
  }
}

function statusOf({ query }: State, answers: readonly Answer[], lists: Lists): string {
  const waiting = answers.filter(({ why, found }) => why === null && found === null).length
  const answered = answers.flatMap(({ found }) => found ?? [])
  const more = waiting > 0 ? ` ${said.waiting(waiting)}` : ''
  if (answered.length === 0) return waiting > 0 ? more.trim() : said.nobody
  return `${hitsInWords(query, answered, lists)}${more}`
}

function hitsInWords(query: string, answered: readonly SearchResult[], lists: Lists): string {
  if (lists.strongCount > 0)
    return said.found(
      lists.strongCount,
      inThousands(lists.strongCount),
      answered.filter(({ count }) => count > 0).length,
    )
  if (lists.direct.length > 0) return said.direct(lists.direct.length)
  return lists.weakCount > 0 ? said.onlyWeak : said.noHits(query)
}

/** The list is made anew when a late site has answered; the reader who stands on a hit stands on it still. */
function keepLink(lists: readonly HTMLElement[], change: () => void): void {
  const held = document.activeElement
  const address = held instanceof HTMLAnchorElement && lists.some((list) => list.contains(held)) ? held.href : null
  change()
  if (address === null) return
  const links = lists.flatMap((list) => [...list.querySelectorAll('a')])
  links.find(({ href }) => href === address)?.focus()
}
