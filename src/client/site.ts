/**
 * What every page does besides being read: copy a link, cite, print, jump to the search field with Ctrl+K,
 * mark what was searched for, open what a link leads into and what a word means, follow the reader through a meeting,
 * and tell who reads a kept copy when there is a newer one. Buttons that need this script are hidden in the HTML and
 * shown here.
 */
import { cited, showForms } from './site/cite.ts'
import { copy } from './site/copy.ts'
import { explainWord } from './site/explain.ts'
import { followReader } from './site/follow.ts'
import { markSought } from './site/mark.ts'
import { copyClause, linkTo, showLink } from './site/share.ts'
import { tellOfNewer } from './site/newer.ts'
import { openFold, openTargets } from './site/open.ts'
import { showWatches, toggleWatch } from './site/watch.ts'
import { tellOfWording } from './site/wording.ts'
import { browser } from '../words/sv/browser.ts'

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false

document.addEventListener('click', explainWord)
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  copyClause(target)
  toggleWatch(target)
  const act = target.closest<HTMLElement>('[data-copy], [data-cite], [data-print], [data-open]')
  if (!act) return
  const { copy: link, cite, copied = browser.copied, open } = act.dataset
  if (link !== undefined) void copy(linkTo(link), copied)
  else if (cite !== undefined) void copy(cited(act, cite), copied)
  else if (open !== undefined) openFold(open)
  else print()
})

// With a modifier: a key alone is pressed by mistake, and by those who speak to their computer (WCAG 2.1.4).
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})

openTargets()
markSought()
showForms()
followReader()
showLink()
showWatches()
tellOfWording()
void tellOfNewer()
