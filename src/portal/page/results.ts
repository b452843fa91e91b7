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

/** Places of the page that are filled. */
interface Boxes {
  list: HTMLElement
  weak: HTMLElement
  status: HTMLElement
  help: HTMLElement
  heading: HTMLElement
  weakHeading: HTMLElement
  order: HTMLElement
  /** Tells those who hear the page. */
  say: (words: string) => void
}

/** On this page, which has the boxes that are filled. */
export function resultsOn(): Results {
  const boxes = boxesOn()
  const { list, order } = boxes
  const fail = (error: unknown): void => {
    tellFailure(boxes, error)
  }
  return {
    order,
    wait: () => {
      list.setAttribute('aria-busy', 'true')
    },
    show: async (state, answers, request) => {
      const lists = listsOf(answers, state.sort)
      await showFirst(boxes, lists, { state, answers, request })
      moreButton(boxes, lists, request, fail)
    },
    rest: () => {
      list.removeAttribute('aria-busy')
    },
    clear: () => {
      clear(boxes)
    },
    fail,
  }
}

const boxesOn = (): Boxes => ({
  list: pageElement('soktraffar'),
  weak: pageElement('soksvaga'),
  status: pageElement('sokstatus'),
  help: pageElement('soksvar'),
  heading: pageElement('soktraffrubrik'),
  weakHeading: pageElement('soksvagarubrik'),
  order: pageElement('sokordning'),
  say: speaker(pageElement('sokbesked')),
})

/** What is known now, and what it answers. */
interface Shown {
  state: State
  answers: readonly Answer[]
  request: LiveRequest
}

/** The first hits, in the place of those that stood there, and what is said of all. */
async function showFirst(boxes: Boxes, lists: Lists, { state, answers, request }: Shown): Promise<void> {
  const { list, weak, status, help, heading, weakHeading, order, say } = boxes
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
}

/** The button below the hits, in the place of the one before; none where all are shown. */
function moreButton(boxes: Boxes, lists: Lists, request: LiveRequest, fail: Results['fail']): void {
  document.getElementById('sokfler')?.remove()
  if (!lists.hasMore()) return
  const button = element('button', { type: 'button', id: 'sokfler', class: 'more' }, said.more)
  button.addEventListener('click', () => {
    const load = async (): Promise<void> => {
      const first = await showMore(boxes, lists, request)
      moreButton(boxes, lists, request, fail)
      first?.querySelector('a')?.focus()
    }
    load().catch(fail)
  })
  boxes.weak.after(button)
}

/** Adds the next hits. @returns The first of them. */
async function showMore(
  { list, weak, weakHeading }: Boxes,
  lists: Lists,
  request: LiveRequest,
): Promise<HTMLElement | undefined> {
  const strong = await request.wait(lists.strong(PAGE))
  const weaker = strong.length < PAGE ? await request.wait(lists.weak(PAGE - strong.length)) : []
  list.append(...strong)
  weak.append(...weaker)
  weakHeading.hidden = weak.childElementCount === 0
  return strong[0] ?? weaker[0]
}

function clear({ list, weak, status, help, heading, weakHeading, order }: Boxes): void {
  list.removeAttribute('aria-busy')
  for (const box of [list, weak, order, help, status]) box.replaceChildren()
  for (const box of [heading, weakHeading, help]) box.hidden = true
  document.getElementById('sokfler')?.remove()
}

function tellFailure(boxes: Boxes, error: unknown): void {
  if (error instanceof Superseded) return
  console.error(error)
  clear(boxes)
  boxes.status.textContent = said.failed
  boxes.say(said.failed)
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
