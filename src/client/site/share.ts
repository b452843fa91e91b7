/** The link that is shared: of the clause where the reader came to one, else of the §. */
import { browser } from '../../words/sv/browser.ts'
import { addressOf, copy } from './copy.ts'
import { clauseLink, SIGN } from './wording.ts'

/**
 * Shows the link in its field, and the clause's as soon as the reader goes to one; on paper, where the page was found.
 */
export function showLink(): void {
  showOnPaper()
  const field = document.querySelector<HTMLInputElement>('[data-link]')
  if (!field) return
  const show = (): void => void (field.value = linkTo(field.dataset['link'] ?? ''))
  show()
  addEventListener('hashchange', show)
  field.addEventListener('focus', () => field.select())
}

/** Where nobody has told the site's address, the reader's own is as good; a place on a disk says nothing to others. */
function showOnPaper(): void {
  const place = document.querySelector<HTMLElement>('[data-here]')
  if (!place || !location.protocol.startsWith('http')) return
  place.hidden = false
  if (place.lastElementChild) place.lastElementChild.textContent = addressOf('')
}

/** The address behind a relative link; on a § whose clause stands in the address, that clause's. */
export function linkTo(link: string): string {
  const clause = document.getElementById(location.hash.slice(1))?.querySelector(SIGN)
  const isClause = clause instanceof HTMLAnchorElement && !link.includes('/')
  return isClause ? clauseLink(clause, addressOf(link)) : addressOf(link)
}

/** A clause's sign leads to it and copies its link. */
export function copyClause(target: Element): void {
  const sign = target.closest<HTMLAnchorElement>(SIGN)
  if (sign) void copy(clauseLink(sign, addressOf('')), browser.clauseCopied(sign.ariaLabel ?? browser.link))
}
