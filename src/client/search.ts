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

/** The form, what was asked last, and who shows what is said of it. */
class SearchPage {
  readonly #field = pageElement('q', HTMLInputElement)
  readonly #box = pageElement('sokresultat')
  readonly #start = pageElement('sokstart')
  readonly #engine = new Engine(rootAddress())
  readonly #address = pageAddress()
  readonly #around = aroundOn(wayToRoot())
  readonly #slot = new RequestSlot()
  readonly #filters = filtersOn(pageElement('sokfilter'))
  readonly #results = resultsOn(wayToRoot(), this.#slot, (error) => {
    this.#fail(error)
  })
  #current = this.#address.returned()
  #rest: number | undefined

  /** Shows what the address asks for, and as the reader left it. */
  fromAddress(): void {
    clearTimeout(this.#rest)
    const state = this.#address.returned()
    this.#field.value = state.query
    const left = leftIn(history.state)
    void this.#run(state, left ?? FIRST_PAGE).then(() => {
      if (left !== null) scrollTo(0, left.scroll)
    })
  }

  /** Hears the reader. */
  listen(form: HTMLFormElement): void {
    this.#field.addEventListener('focus', () => void this.#engine.warm().catch(() => undefined), { once: true })
    this.#field.addEventListener('input', () => {
      this.#typed()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go('submit')
    })
    this.#filters.box.addEventListener('change', () => {
      this.#go('choice')
    })
    this.#box.addEventListener('click', ({ target }) => {
      this.#pressed(target)
    })
    document.addEventListener('keydown', (event) => {
      moveAmongHits(event, this.#field, this.#box)
    })
    addEventListener('popstate', () => {
      this.fromAddress()
    })
  }

  async #run(state: State, kept: Kept = FIRST_PAGE): Promise<void> {
    const { signal, wait } = this.#slot.next()
    this.#current = state
    this.#start.hidden = state.query !== ''
    this.#start.dataset['ready'] = ''
    if (state.query === '') {
      this.#clear()
      return
    }
    this.#results.wait()
    try {
      const found = await wait(this.#engine.search(state, signal))
      await this.#results.show(state, found, kept, wait)
      this.#around.show(state.query)
      if (hasChoice(state, found)) this.#filters.show(await wait(found.filters()), state, found.count)
      else this.#filters.clear()
    } catch (error) {
      this.#fail(error)
    }
  }

  #clear(): void {
    this.#results.clear()
    this.#filters.clear()
    this.#around.show('')
  }

  #fail(error: unknown): void {
    if (error instanceof Superseded) return
    console.error(error)
    this.#clear()
    this.#results.fail()
  }

  /** What the form says; where a choice is not on the page (yet), what was chosen last. */
  #chosenNow(): State {
    const current = this.#current
    const query = this.#field.value.trim()
    // What was asked for beside one search is not asked for beside another.
    const { weak, also } = query === current.query ? current : { weak: false, also: true }
    return { query, ...this.#filters.chosen(current), weak: weak ?? false, also: also ?? true }
  }

  #go(by: 'submit' | 'choice', state = this.#chosenNow()): void {
    clearTimeout(this.#rest)
    this.#address.remember(state, by)
    void this.#run(state)
  }

  /** The address follows when the typing rests. */
  #typed(): void {
    const state = this.#chosenNow()
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => {
      this.#address.remember(state, 'typing')
    }, REST)
    void this.#run(state)
  }

  /** A button among the hits, or a hit. */
  #pressed(target: EventTarget | null): void {
    const { weak, also } = target instanceof Element ? (target.closest('button')?.dataset ?? {}) : {}
    if (weak !== undefined) this.#go('choice', { ...this.#chosenNow(), weak: weak === 'ja' })
    else if (also !== undefined) this.#go('choice', { ...this.#chosenNow(), also: also === 'ja' })
    else this.#leave()
  }

  /** A hit may be followed before the typing has rested. */
  #leave(): void {
    if (!this.#address.has(this.#current)) {
      clearTimeout(this.#rest)
      this.#address.remember(this.#current, 'typing')
    }
    history.replaceState({ ...this.#results.kept(), scroll: scrollY } satisfies Left, '')
  }
}

/** Of what is named by number there is nothing to choose among, until the weaker hits are asked for. */
function hasChoice({ weak = false }: State, found: SearchResult): boolean {
  return found.unknown === null && (weak || found.count > 0 || isWeakNeeded(found))
}

const form = document.getElementById('sokform')
if (form instanceof HTMLFormElement) {
  const page = new SearchPage()
  page.listen(form)
  page.fromAddress()
}
