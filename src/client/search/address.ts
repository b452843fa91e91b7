/**
 * The address and title of the search page. Submitting and a choice are steps in the history, and so is each search
 * that the typing rested at; what is typed is one step with what it goes on to, and with the submit that ends it.
 */
import { readState, writeState, type State } from '../../search/page/state.ts'
import { goesOn } from '../../search/page/steps.ts'

interface Address {
  /** Makes a search a step in the history, where it is another than the address has. */
  remember: (state: State, by: 'typing' | 'submit' | 'choice') => void
  /** The search that the address names, after the reader went back or forth to it. */
  returned: () => State
  /** Whether it names this search. */
  has: (state: State) => boolean
}

/** Of this page, whose title is the site's own until something is asked. */
export function pageAddress(): Address {
  const { title } = document
  /** The search in the address, where it was typed and not (yet) meant, and when it came there. */
  let typed: { query: string; at: number } | null = null

  function name({ query }: State): void {
    document.title = query === '' ? title : `${query} – ${title}`
  }

  const has = (state: State): boolean => writeState(state) === location.search

  return {
    has,
    remember(state, by) {
      name(state)
      if (!has(state)) {
        const address = location.pathname + writeState(state)
        if (typed !== null && by !== 'choice' && goesOn(typed.query, state.query, Date.now() - typed.at))
          history.replaceState(null, '', address)
        else history.pushState(null, '', address)
      }
      typed = by === 'typing' ? { query: state.query, at: Date.now() } : null
    },
    returned() {
      typed = null
      const state = readState(location.search)
      name(state)
      return state
    },
  }
}
