/**
 * A link to a clause carries a short sum of its words (`?v=1x4k2p9#p206-b1`), so that whoever follows it is told
 * whether the clause still says what it said when the link was made; and where the page keeps the words that it was
 * made to, what differs. The sum proves nothing: it is no seal, and made to be short.
 */
import { sumOf } from '../../model/wording-sum.ts'
import { browser } from '../../words/sv/browser.ts'

/** The sign before a clause, which leads to it. */
export const SIGN = 'a.clause'
const PARAMETER = 'v'

/** The link to a clause, from its sign. @param page Address of the page. */
export function clauseLink(sign: HTMLAnchorElement, page: string): string {
  const clause = sign.parentElement
  return clause ? `${page}?${PARAMETER}=${sumOf(wordsOf(clause))}${sign.hash}` : page + sign.hash
}

/** Without the sign itself. */
function wordsOf(clause: Element): string {
  const copy = clause.cloneNode(true) as Element
  for (const sign of copy.querySelectorAll(SIGN)) sign.remove()
  return copy.textContent
}

/** Says it below the decision, where the reader is led, or above a § that has lost the clause. */
export function tellOfWording(): void {
  const sum = new URLSearchParams(location.search).get(PARAMETER)
  const article = document.querySelector('article[data-marked]')
  if (sum === null || article === null) return
  const clause = document.querySelector(`${SIGN}[href="${location.hash}"]`)?.parentElement
  const notice = document.createElement('div')
  notice.className = 'notice'
  const say = (words: string | Node): void => {
    const line = document.createElement('p')
    line.append(words)
    notice.append(line)
  }
  const { gone, same, changed, moved, before } = browser.wording
  const has = (one?: Element | null): boolean => !!one && sumOf(wordsOf(one)) === sum
  say(!clause ? gone : has(clause) ? same : changed)
  if (!has(clause)) {
    // The words may stand elsewhere today, or the page may keep what they were.
    const sign = [...document.querySelectorAll<HTMLAnchorElement>(SIGN)].find((one) => has(one.parentElement))
    const kept = document.querySelector<HTMLElement>(`[data-sum="${CSS.escape(sum)}"]`)
    if (sign) {
      const link = document.createElement('a')
      link.href = sign.hash
      link.append(moved(sign.hash.split('-b')[1] ?? ''))
      say(link)
    } else if (kept) {
      say(before)
      notice.append(kept)
      kept.hidden = false
    }
  }
  const decision = clause?.closest('.decision')
  if (decision) decision.after(notice)
  else article.before(notice)
}
