/**
 * The search page: reads the form and the address, asks the engine, shows what it says.
 * Each key searches at once, and gives up the search before it; the address follows when the typing rests. Submitting
 * and a filter are steps in the history, and so is each search that the typing rested at.
 */
import type { Counts } from '../search/query/facets.ts'
import { Engine, type Found } from '../search/page/engine.ts'
import { byMeeting } from '../search/page/group.ts'
import { readState, writeState, FILTER_NAMES, type State } from '../search/page/state.ts'
import { goesOn } from '../search/page/steps.ts'
import { TurnOver, Turns } from '../search/page/turns.ts'
import { helpFor, type Help } from '../search/page/help.ts'
import { element, emptyHelp, filterGroups, groupItem, hitItem, sortChoice } from '../search/page/view.ts'
import { keepFocus } from './search/keep-focus.ts'
import { speaker } from './search/spoken.ts'
import { showWatches } from './site/watch.ts'
import { search } from '../words/sv/search.ts'

const PAGE = 10
/** Milliseconds without a key before the address says what was typed: Safari refuses more than 100 changes in 30 s. */
const REST = 400

function start(form: HTMLFormElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement
  const status = document.getElementById('sokstatus') as HTMLElement
  const say = speaker(document.getElementById('sokbesked') as HTMLElement)
  const list = document.getElementById('soktraffar') as HTMLElement
  const help = document.getElementById('sokhjalp') as HTMLElement
  /** Of the hits, for those who go by headings; none without hits. */
  const heading = document.getElementById('soktraffrubrik') as HTMLElement
  const filters = document.getElementById('sokfilter') as HTMLElement
  const watch = document.getElementById('sokbevaka') as HTMLElement
  // Relative for links, absolute for the index: a script's and a fetch's base are not the same everywhere.
  const root = document.documentElement.dataset['root'] ?? ''
  const engine = new Engine(new URL(root === '' ? './' : root, location.href).href)
  const title = document.title
  let current = readState(location.search)
  /** The search in the address, where it was typed and not (yet) meant, and when it came there. */
  let typed: { query: string; at: number } | null = null
  let rest: number | undefined
  const turns = new Turns()
  let shown = 0

  async function run(state: State, wanted = PAGE): Promise<void> {
    const { signal, wait } = turns.next()
    current = state
    if (state.query === '') {
      clear()
      return
    }
    list.setAttribute('aria-busy', 'true')
    try {
      const found = await wait(engine.search(state, signal))
      const hits = await wait(loadHits(found, 0, wanted))
      show(state, found, hits)
      shown = wanted
      moreButton(state, found)
      list.removeAttribute('aria-busy')
      showFilters(await wait(found.filters()), state, found.count)
    } catch (error) {
      fail(error)
    }
  }

  async function loadHits(found: Found, from: number, to: number): Promise<HTMLLIElement[]> {
    const direct = new Set(found.direct.map(({ record }) => record))
    const hits = (await found.load(from, to)).filter(({ record }) => !direct.has(record))
    return byMeeting(hits, found.count).map((group) => groupItem(group, root))
  }

  function show(state: State, found: Found, hits: HTMLLIElement[]): void {
    const direct = found.direct.map((hit) => hitItem(hit, root))
    list.replaceChildren(...direct, ...hits)
    status.replaceChildren(...statusOf(state, found))
    say(status.textContent)
    heading.hidden = direct.length + hits.length === 0
    if (heading.hidden) list.replaceChildren(...emptyHelp(state.query, isFiltered(state), root))
    showHelp(helpFor(state.query))
    offerWatch(state.query)
  }

  function showHelp(found: Help | null): void {
    help.hidden = found === null
    if (found) help.replaceChildren(`${found.words} `, element('a', { href: root + found.href }, found.link))
  }

  function offerWatch(query: string): void {
    watch.hidden = query === ''
    const button = watch.querySelector('button')
    if (button) button.dataset['value'] = query
    showWatches()
  }

  function statusOf(state: State, found: Found): (Node | string)[] {
    const count =
      found.count === 0
        ? found.direct.length > 0
          ? search.direct(found.direct.length)
          : search.noHits(state.query)
        : search.found(found.count, inThousands(found.count), inThousands(found.meetings))
    if (found.corrected === null) return [count]
    const link = element('a', { href: writeState({ ...state, query: found.corrected }) }, found.corrected)
    return [search.didYouMean.before, link, search.didYouMean.after(found.corrected, count)]
  }

  function showFilters(counts: Counts, state: State, count: number): void {
    const open = new Set(
      [...filters.querySelectorAll<HTMLDetailsElement>('details[open]')].map((group) => group.dataset['filter']),
    )
    const groups = filterGroups(counts, state.chosen)
    for (const group of groups) if (open.has(group.dataset['filter'])) group.setAttribute('open', '')
    keepFocus(filters, () => filters.replaceChildren(...groups, ...(count > 1 ? [sortChoice(state.sort)] : [])))
  }

  function moreButton(state: State, found: Found): void {
    document.getElementById('sokfler')?.remove()
    if (found.count <= shown) return
    const button = element('button', { type: 'button', id: 'sokfler', class: 'more' }, search.more)
    button.addEventListener('click', () => {
      showMore(state, found).catch(fail)
    })
    list.after(button)
  }

  async function showMore(state: State, found: Found): Promise<void> {
    const more = await turns.current.wait(loadHits(found, shown, shown + PAGE))
    list.append(...more)
    shown += PAGE
    moreButton(state, found)
    more[0]?.querySelector('a')?.focus()
  }

  function clear(): void {
    list.removeAttribute('aria-busy')
    list.replaceChildren()
    heading.hidden = true
    showHelp(null)
    offerWatch('')
    filters.replaceChildren()
    status.replaceChildren()
    document.getElementById('sokfler')?.remove()
  }

  function fail(error: unknown): void {
    if (error instanceof TurnOver) return
    console.error(error)
    clear()
    status.replaceChildren(
      search.failed,
      element('a', { href: `${root}organ/index.html` }, search.orBrowse.link),
      search.orBrowse.after,
    )
    say(status.textContent)
  }

  /** What the form says; where a choice is not on the page (yet), what was chosen last. */
  function chosenNow(): State {
    const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    const chosen = Object.fromEntries(
      FILTER_NAMES.map((name) => {
        const own = boxes.filter((box) => box.name === name)
        return [
          name,
          own.length === 0 ? current.chosen[name] : own.filter(({ checked }) => checked).map(({ value }) => value),
        ]
      }),
    ) as State['chosen']
    const sort = filters.querySelector<HTMLInputElement>('input[name=ordning]:checked')?.value
    return {
      query: field.value.trim(),
      chosen,
      sort: sort === undefined ? current.sort : sort === 'datum' ? 'datum' : 'relevans',
    }
  }

  /** Makes a search a step in the history; what is typed is one step with what it goes on to, and with the submit that ends it. */
  function remember(state: State, by: 'typing' | 'submit' | 'choice'): void {
    clearTimeout(rest)
    name(state)
    const address = writeState(state)
    if (address !== location.search) {
      if (typed !== null && by !== 'choice' && goesOn(typed.query, state.query, Date.now() - typed.at))
        history.replaceState(null, '', location.pathname + address)
      else history.pushState(null, '', location.pathname + address)
    }
    typed = by === 'typing' ? { query: state.query, at: Date.now() } : null
  }

  function go(by: 'submit' | 'choice'): void {
    const state = chosenNow()
    remember(state, by)
    void run(state)
  }

  function name({ query }: State): void {
    document.title = query === '' ? title : `${query} – ${title}`
  }

  function fromAddress(): void {
    typed = null
    const state = readState(location.search)
    field.value = state.query
    name(state)
    const kept = history.state as { shown?: number; scroll?: number } | null
    void run(state, kept?.shown ?? PAGE).then(() => {
      if (kept?.scroll !== undefined) scrollTo(0, kept.scroll)
    })
  }

  field.addEventListener('focus', () => void engine.warm().catch(() => undefined), { once: true })
  field.addEventListener('input', () => {
    const state = chosenNow()
    clearTimeout(rest)
    rest = window.setTimeout(() => {
      remember(state, 'typing')
    }, REST)
    void run(state)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go('submit')
  })
  filters.addEventListener('change', () => {
    go('choice')
  })
  list.addEventListener('click', () => {
    // A hit may be followed before the typing has rested.
    if (writeState(current) !== location.search) remember(current, 'typing')
    history.replaceState({ shown, scroll: scrollY }, '')
  })
  document.addEventListener('keydown', (event) => {
    move(event, field, list)
  })
  addEventListener('popstate', () => {
    clearTimeout(rest)
    fromAddress()
  })
  fromAddress()
}

/** @example inThousands(12345) // => '12 345' */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,4}$)/g, '\u00a0')
}

function isFiltered({ chosen }: State): boolean {
  return FILTER_NAMES.some((name) => chosen[name].length > 0)
}

/** Arrows walk from the field down the hits and back; Enter on a hit is the link's own. */
function move(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const step = stepOf(event)
  if (step === 0) return
  const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit-title')]
  const at = document.activeElement === field ? -1 : links.findIndex((link) => link === document.activeElement)
  if (at === -1 && document.activeElement !== field) return
  const target = at + step
  if (target < -1 || target >= links.length) return
  event.preventDefault()
  if (target === -1) field.focus()
  else links[target]?.focus()
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
}

const form = document.getElementById('sokform')
if (form instanceof HTMLFormElement) start(form)
