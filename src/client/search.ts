/**
 * The search page: reads the form and the address, asks the engine, shows what it says.
 * Each key searches at once, and gives up the search before it; the address follows when the typing rests.
 */
import { fieldsOf } from '../model/fields.ts'
import { Engine } from '../search/page/engine.ts'
import type { SearchResult } from '../search/page/found.ts'
import type { State } from '../search/page/state.ts'
import { Superseded, RequestSlot } from '../search/page/request-slot.ts'
import { pageElement } from './dom/page-element.ts'
import { rootAddress, wayToRoot } from './dom/site-root.ts'
import { pageAddress } from './search/address.ts'
import { aroundOn } from './search/around.ts'
import { filtersOn } from './search/filters.ts'
import { moveAmongHits } from './search/hit-keys.ts'
import { FIRST_PAGE, isWeakNeeded, resultsOn, type Kept } from './search/results.ts'

/** Milliseconds without a key before the address says what was typed: Safari refuses more than 100 changes in 30 s. */
const REST = 400

/** A page of hits as the reader left it for one of them, kept in the history. */
interface Left extends Kept {
  /** Pixels from the top. */
  scroll: number
}

/** @returns Null where the history has nothing, or what another version of this script put there. */
function leftIn(state: unknown): Left | null {
  const { shown, weak, scroll } = fieldsOf(state)
  const isLeft = typeof shown === 'number' && typeof weak === 'number' && typeof scroll === 'number'
  return isLeft ? { shown, weak, scroll } : null
}

function start(form: HTMLFormElement): void {
  const field = pageElement('q', HTMLInputElement)
  const [box, ways] = [pageElement('sokresultat'), pageElement('sokstart')]
  const root = wayToRoot()
  const engine = new Engine(rootAddress())
  const address = pageAddress()
  const around = aroundOn(root)
  const slot = new RequestSlot()
  const results = resultsOn(root, slot, fail)
  const filters = filtersOn(pageElement('sokfilter'))
  let current = address.returned()
  let rest: number | undefined

  async function run(state: State, kept: Kept = FIRST_PAGE): Promise<void> {
    const { signal, wait } = slot.next()
    current = state
    ways.hidden = state.query !== ''
    ways.dataset['ready'] = ''
    if (state.query === '') {
      clear()
      return
    }
    results.wait()
    try {
      const found = await wait(engine.search(state, signal))
      await results.show(state, found, kept, wait)
      around.show(state.query)
      if (hasChoice(state, found)) filters.show(await wait(found.filters()), state, found.count)
      else filters.clear()
    } catch (error) {
      fail(error)
    }
  }

  function clear(): void {
    results.clear()
    filters.clear()
    around.show('')
  }

  function fail(error: unknown): void {
    if (error instanceof Superseded) return
    console.error(error)
    clear()
    results.fail()
  }

  /** What the form says; where a choice is not on the page (yet), what was chosen last. */
  function chosenNow(): State {
    const query = field.value.trim()
    // What was asked for beside one search is not asked for beside another.
    const { weak, also } = query === current.query ? current : { weak: false, also: true }
    return { query, ...filters.chosen(current), weak: weak ?? false, also: also ?? true }
  }

  function go(by: 'submit' | 'choice', state = chosenNow()): void {
    clearTimeout(rest)
    address.remember(state, by)
    void run(state)
  }

  function fromAddress(): void {
    const state = address.returned()
    field.value = state.query
    const left = leftIn(history.state)
    void run(state, left ?? FIRST_PAGE).then(() => {
      if (left !== null) scrollTo(0, left.scroll)
    })
  }

  field.addEventListener('focus', () => void engine.warm().catch(() => undefined), { once: true })
  field.addEventListener('input', () => {
    const state = chosenNow()
    clearTimeout(rest)
    rest = window.setTimeout(() => {
      address.remember(state, 'typing')
    }, REST)
    void run(state)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go('submit')
  })
  filters.box.addEventListener('change', () => {
    go('choice')
  })
  box.addEventListener('click', ({ target }) => {
    const { weak, also } = target instanceof Element ? (target.closest('button')?.dataset ?? {}) : {}
    if (weak !== undefined) go('choice', { ...chosenNow(), weak: weak === 'ja' })
    else if (also !== undefined) go('choice', { ...chosenNow(), also: also === 'ja' })
    else {
      // A hit may be followed before the typing has rested.
      if (!address.has(current)) {
        clearTimeout(rest)
        address.remember(current, 'typing')
      }
      history.replaceState({ ...results.kept(), scroll: scrollY } satisfies Left, '')
    }
  })
  document.addEventListener('keydown', (event) => {
    moveAmongHits(event, field, box)
  })
  addEventListener('popstate', () => {
    clearTimeout(rest)
    fromAddress()
  })
  fromAddress()
}

/** Of what is named by number there is nothing to choose among, until the weaker hits are asked for. */
function hasChoice({ weak = false }: State, found: SearchResult): boolean {
  return found.unknown === null && (weak || found.count > 0 || isWeakNeeded(found))
}

const form = document.getElementById('sokform')
if (form instanceof HTMLFormElement) start(form)
