/**
 * A link to a clause carries a short sum of its words (`?v=1x4k2p9#p206-b1`), so that whoever follows it is told whether the
 * clause still says what it said when the link was made. The sum proves nothing: it is no seal, and made to be short.
 */

const SIGN = 'a.clause'
const PARAMETER = 'v'

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

/** Says it above the §, where a link that carries a sum led here. */
export function tellOfWording(): void {
  const sum = new URLSearchParams(location.search).get(PARAMETER)
  const article = document.querySelector('article[data-marked]')
  if (sum === null || article === null) return
  const target = document.getElementById(location.hash.slice(1))
  const clause = target?.querySelector(SIGN)?.parentElement === target ? target : null
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.textContent =
    clause === null
      ? 'Beslutspunkten som länken leder till finns inte i texten nu.'
      : sumOf(wordsOf(clause)) === sum
        ? 'Beslutspunkten har samma ord som när länken gjordes.'
        : 'Beslutspunkten har ändrats sedan länken gjordes: orden är inte desamma.'
  article.before(notice)
}
