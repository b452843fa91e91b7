/**
 * What stands above the hits: what of the query was passed over, where the site itself is explained, and the way to
 * watch.
 */
import { helpFor } from '../../search/page/help.ts'
import { notesOn } from '../../search/page/said.ts'
import { element } from '../../search/page/view.ts'
import { parseQuery } from '../../search/query/parse.ts'
import { pageElement } from '../dom/page-element.ts'
import { showWatches } from '../site/watch.ts'

interface Around {
  /** @param query What was asked; nothing of it is shown where it is empty. */
  show: (query: string) => void
}

/** @param root Of the site, relative. */
export function aroundOn(root: string): Around {
  const [notes, help, watch] = [pageElement('soknot'), pageElement('sokhjalp'), pageElement('sokbevaka')]

  function show(query: string): void {
    const said = query === '' ? [] : notesOn(parseQuery(query))
    notes.hidden = said.length === 0
    notes.textContent = said.join(' ')
    const found = helpFor(query)
    help.hidden = found === null
    if (found) help.replaceChildren(`${found.words} `, element('a', { href: root + found.href }, found.link))
    watch.hidden = query === ''
    const button = watch.querySelector('button')
    if (button) button.dataset['value'] = query
    showWatches()
  }

  return { show }
}
