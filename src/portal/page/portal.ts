/**
 * The portal's search page: one question to every site, one list of what they answer. What came soon is shown soon; a
 * site that answers later is put in its place in the list, one that does not answer or has another form of index is
 * named, and can be searched by itself.
 */
import { pageElement } from '../../client/dom/page-element.ts'
import { readState, sortNamed, writeState, type State } from '../../search/page/state.ts'
import { RequestSlot } from '../../search/page/request-slot.ts'
import { answersOf, later } from './answers.ts'
import { resultsOn } from './results.ts'
import { ownEngine, SearchedSite } from './sites.ts'

/** Milliseconds without a key before what was typed is asked: each question goes to many servers. */
const REST = 400
/** Milliseconds before the first answers are shown without the others. */
const SOON = 1_200

function start(form: HTMLFormElement): void {
  const field = pageElement('q', HTMLInputElement)
  const engine = ownEngine(new URL('pagefind/', location.href).href)
  const listed = document.querySelectorAll<HTMLElement>('#sokwebbplatser [data-address]')
  const sites = [...listed].map(
    ({ dataset }) => new SearchedSite({ name: dataset['name'] ?? '', address: dataset['address'] ?? '' }, engine),
  )
  const title = document.title
  const slot = new RequestSlot()
  const results = resultsOn()
  /** Sites that did not answer in time are left alone until the reader asks again by the button. */
  const slow = new Set<SearchedSite>()
  let rest: number | undefined
  let current = readState(location.search)

  async function run(state: State): Promise<void> {
    const request = slot.next()
    current = state
    results.clear()
    if (state.query === '') return
    results.wait()
    try {
      await engine()
      // A word that one site lacks another has: synonyms of it would only stand before what was asked for.
      const answers = answersOf(sites, { ...state, also: false }, request.signal, slow)
      const isAll = await request.wait(Promise.race([answers.all.then(() => true), later(SOON)]))
      await results.show(state, answers.now(), request)
      if (!isAll) await request.wait(answers.all)
      if (!isAll) await results.show(state, answers.now(), request)
      results.rest()
    } catch (error) {
      results.fail(error)
    }
  }

  function chosenNow(): State {
    const sort = results.order.querySelector<HTMLInputElement>('input[name=ordning]:checked')?.value
    return { ...current, query: field.value.trim(), sort: sort === undefined ? current.sort : sortNamed(sort) }
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
  results.order.addEventListener('change', () => {
    go(true)
  })
  addEventListener('popstate', fromAddress)
  fromAddress()
}

const form = document.getElementById('sokform')
if (form instanceof HTMLFormElement) start(form)
