/**
 * The choices beside the hits: what narrows them and their order. On a narrow window they are folded, so that hits come
 * first.
 */
import { chosenBy, FILTER_NAMES, sortNamed, type State } from '../../search/page/state.ts'
import { filterGroups, sortChoice } from '../../search/page/view.ts'
import type { FilterCounts } from '../../search/query/facets.ts'
import { search } from '../../words/sv/search.ts'
import { keepFocus } from './keep-focus.ts'

/** As in the style sheet. */
const WIDE = '(min-width: 48rem)'

export interface Filters {
  box: HTMLElement
  show: (counts: FilterCounts, state: State, count: number) => void
  clear: () => void
  /** @param last What was chosen last, where a choice is not on the page (yet). */
  chosen: (last: State) => Pick<State, 'chosen' | 'sort'>
}

/** @param box In a fold of its own. */
export function filtersOn(box: HTMLElement): Filters {
  const fold = box.closest('details')
  const wide = matchMedia(WIDE)
  const unfold = (): void => {
    if (fold) fold.open = wide.matches
  }
  wide.addEventListener('change', unfold)
  unfold()

  function show(counts: FilterCounts, { chosen, sort }: State, count: number): void {
    const open = new Set(
      [...box.querySelectorAll<HTMLDetailsElement>('details[open]')].map((group) => group.dataset['filter']),
    )
    const groups = filterGroups(counts, chosen)
    for (const group of groups) if (open.has(group.dataset['filter'])) group.setAttribute('open', '')
    const all = [...(count > 1 ? [sortChoice(sort)] : []), ...groups]
    keepFocus(box, () => {
      box.replaceChildren(...all)
    })
    if (fold === null) return
    fold.hidden = all.length === 0
    const number = FILTER_NAMES.reduce((sum, name) => sum + chosen[name].length, 0)
    const summary = fold.querySelector('summary')
    if (summary) summary.textContent = search.narrow(number)
  }

  return {
    box,
    show,
    clear: () => {
      box.replaceChildren()
      if (fold) fold.hidden = true
    },
    chosen: (last) => {
      const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
      const chosen = chosenBy((name) => {
        const own = boxes.filter((one) => one.name === name)
        const values = own.filter(({ checked }) => checked).map(({ value }) => value)
        return own.length === 0 ? last.chosen[name] : values
      })
      const sort = box.querySelector<HTMLInputElement>('input[name=ordning]:checked')?.value
      return { chosen, sort: sort === undefined ? last.sort : sortNamed(sort) }
    },
  }
}
