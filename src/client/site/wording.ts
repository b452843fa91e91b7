/**
 * A link to a clause carries a short sum of its words (`?v=1x4k2p9#p206-b1`), so that whoever follows it is told whether the
 * clause still says what it said when the link was made; and where the page keeps the words that it was made to, what
 * differs. The sum proves nothing: it is no seal, and made to be short.
 */
import { browser } from '../../words/sv/browser.ts'

const SIGN = 'a.clause'
const PARAMETER = 'v'
const SUM = /^[a-z\d]{1,8}$/

/** FNV-1a over the words, 32 bits; white space and how words are divided change nothing. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (const sign of text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')) {
    sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  }
  return (sum >>> 0).toString(36)
}

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
  const target = document.getElementById(location.hash.slice(1))
  const clause = target?.querySelector(SIGN)?.parentElement === target ? target : null
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.append(
    ...(clause !== null && sumOf(wordsOf(clause)) === sum ? [paragraph(browser.wording.same)] : changed(clause, sum)),
  )
  const decision = clause?.closest('.decision')
  if (decision) decision.after(notice)
  else article.before(notice)
}

/** That the words are others, where they stand now, and what they were, as far as the page knows. */
function changed(clause: Element | null, sum: string): Element[] {
  const said = paragraph(clause === null ? browser.wording.gone : browser.wording.changed)
  const moved = clauseWith(sum)
  if (moved) {
    const link = Object.assign(document.createElement('a'), { href: `#${moved.id}`, textContent: placeOf(moved) })
    const where = paragraph(`${browser.wording.moved} `)
    where.append(link, '.')
    return [said, where]
  }
  const before = SUM.test(sum) ? document.querySelector(`[data-sum="${sum}"]`) : null
  if (before === null) return [said]
  const shown = before.cloneNode(true) as HTMLElement
  shown.hidden = false
  shown.removeAttribute('data-sum')
  return [said, paragraph(browser.wording.before), shown]
}

const clauseWith = (sum: string): Element | undefined =>
  [...document.querySelectorAll(SIGN)].flatMap(({ parentElement }) =>
    parentElement && sumOf(wordsOf(parentElement)) === sum ? [parentElement] : [],
  )[0]

const placeOf = ({ id }: Element): string => browser.wording.movedTo(Number(id.split('-b').at(-1)))

function paragraph(text: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: text })
}
