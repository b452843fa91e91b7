/**
 * The portal's search page: one question to every site, one list of what they answer. What came soon is shown soon; a
 * site that answers later is put in its place in the list, one that does not answer or has another form of index is
 * named, and can be searched by itself.
 */
import type { Found } from '../../search/page/found.ts'
import { readState, writeState, type Sort, type State } from '../../search/page/state.ts'
import { TurnOver, Turns, type Turn } from '../../search/page/turns.ts'
import { element, sortChoice } from '../../search/page/view.ts'
import { keepFocus } from '../../client/search/keep-focus.ts'
import { speaker } from '../../client/search/spoken.ts'
import { answersOf, later, type Answer } from './answers.ts'
import { countOf, helpItems, listsOf, PAGE, type Lists } from './lists.ts'
import { ownEngine, SearchedSite } from './sites.ts'
import { said } from './words.ts'

/** Milliseconds without a key before what was typed is asked: each question goes to many servers. */
const REST = 400
/** Milliseconds before the first answers are shown without the others. */
const SOON = 1_200

function start(form: HTMLFormElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement
  const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
  const [list, weak, status, help] = [at('soktraffar'), at('soksvaga'), at('sokstatus'), at('soksvar')]
  const [heading, weakHeading, order] = [at('soktraffrubrik'), at('soksvagarubrik'), at('sokordning')]
  const say = speaker(at('sokbesked'))
  const engine = ownEngine(new URL('pagefind/', location.href).href)
  const sites = [...at('sokwebbplatser').querySelectorAll<HTMLElement>('[data-address]')].map(
    ({ dataset }) => new SearchedSite({ name: dataset['name'] ?? '', address: dataset['address'] ?? '' }, engine),
  )
  const title = document.title
  const turns = new Turns()
  /** Sites that did not answer in time are left alone until the reader asks again by the button. */
  const slow = new Set<SearchedSite>()
  let rest: number | undefined
  let current = readState(location.search)

  async function run(state: State): Promise<void> {
    const turn = turns.next()
    current = state
    clear()
    if (state.query === '') return
    list.setAttribute('aria-busy', 'true')
    try {
      await engine()
      // A word that one site lacks another has: synonyms of it would only stand before what was asked for.
      const answers = answersOf(sites, { ...state, also: false }, turn.signal, slow)
      const isAll = await turn.wait(Promise.race([answers.all.then(() => true), later(SOON)]))
      await show(state, answers.now(), turn)
      if (!isAll) await turn.wait(answers.all)
      if (!isAll) await show(state, answers.now(), turn)
      list.removeAttribute('aria-busy')
    } catch (error) {
      fail(error)
    }
  }

  /** Shows what is known now. Called again when more is. */
  async function show(state: State, answers: readonly Answer[], turn: Turn): Promise<void> {
    const lists = listsOf(answers, state.sort)
    const strong = await turn.wait(lists.strong(PAGE))
    const weaker = lists.strongCount < PAGE ? await turn.wait(lists.weak(PAGE - strong.length)) : []
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
    moreButton(lists, turn)
  }

  function moreButton(lists: Lists, turn: Turn): void {
    document.getElementById('sokfler')?.remove()
    if (!lists.hasMore()) return
    const button = element('button', { type: 'button', id: 'sokfler', class: 'more' }, said.more)
    button.addEventListener('click', () => {
      const load = async (): Promise<void> => {
        const strong = await turn.wait(lists.strong(PAGE))
        const weaker = strong.length < PAGE ? await turn.wait(lists.weak(PAGE - strong.length)) : []
        list.append(...strong)
        weak.append(...weaker)
        weakHeading.hidden = weak.childElementCount === 0
        moreButton(lists, turn)
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
    if (error instanceof TurnOver) return
    console.error(error)
    clear()
    status.textContent = said.failed
    say(said.failed)
  }

  function chosenNow(): State {
    const sort = order.querySelector<HTMLInputElement>('input[name=ordning]:checked')?.value
    return { ...current, query: field.value.trim(), sort: sort === undefined ? current.sort : (sort as Sort) }
  }

  function name({ query }: State): void {
    document.title = query === '' ? title : `${query} – ${title}`
  }

  function go(isMeant: boolean): void {
    clearTimeout(rest)
    const state = chosenNow()
    const address = location.pathname + writeState(state)
    name(state)
    if (isMeant && writeState(state) !== location.search) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void run(state)
  }

  function fromAddress(): void {
    const state = readState(location.search)
    field.value = state.query
    name(state)
    void run(state)
  }

  /** While the reader types: what is the portal's own, and how each site stands. */
  function prepare(): void {
    for (const ready of [engine(), ...sites.map((site) => site.isReadable())]) ready.catch(() => undefined)
  }

  field.addEventListener('focus', prepare, { once: true })
  field.addEventListener('input', () => {
    clearTimeout(rest)
    rest = window.setTimeout(() => {
      go(false)
    }, REST)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    slow.clear()
    go(true)
  })
  order.addEventListener('change', () => {
    go(true)
  })
  addEventListener('popstate', fromAddress)
  fromAddress()
}

function statusOf({ query }: State, answers: readonly Answer[], lists: Lists): string {
  const waiting = answers.filter(({ why, found }) => why === null && found === null).length
  const answered = answers.flatMap(({ found }) => found ?? [])
  const more = waiting > 0 ? ` ${said.waiting(waiting)}` : ''
  if (answered.length === 0) return waiting > 0 ? more.trim() : said.nobody
  return `${hitsInWords(query, answered, lists)}${more}`
}

function hitsInWords(query: string, answered: readonly Found[], lists: Lists): string {
  if (lists.strongCount > 0)
    return said.found(lists.strongCount, countOf(lists.strongCount), answered.filter(({ count }) => count > 0).length)
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

const form = document.getElementById('sokform')
if (form instanceof HTMLFormElement) start(form)
