import { browser } from '../../words/sv/browser.ts'

/**
 * Marks in the contents beside the text which § the reader has come to. They are seen (`parts.css`) while one is
 * marked: above the first § the page's own contents stand, with outcomes, and two lists of the same would be one too
 * many.
 */
export function followReader(): void {
  const current = document.querySelector<HTMLElement>('.toc [aria-current]')
  if (current) keepInView(current)
  const toc = document.querySelector('[data-toc="follow"]')
  if (!toc) return
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  )
  const inView = new Set<string>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target.id)
        else inView.delete(target.id)
      }
      const read = [...links.keys()].find((id) => inView.has(id))
      show(links, read)
      tellWhere(read === undefined ? undefined : links.get(read))
    },
    // A band near the top of the window: what lies there is what is being read.
    { rootMargin: '-10% 0px -75%' },
  )
  for (const id of links.keys()) {
    const section = document.getElementById(id)
    if (section) observer.observe(section)
  }
}

/** "§ 206 · 6 av 26", where the contents do not stand beside the text; nothing above the first §. */
function tellWhere(link: HTMLAnchorElement | undefined): void {
  const bar = document.querySelector<HTMLElement>('[data-where]')
  const words = bar?.querySelector('[data-where-words]')
  if (!bar || !words) return
  const number = link?.firstElementChild?.textContent.trim() ?? ''
  if (number !== '') words.textContent = browser.place(number, placeOf(link), bar.dataset['total'] ?? '')
  bar.hidden = number === ''
}

/** The place among the §§ of the meeting; a sub-matter has that of its §. */
function placeOf(link: HTMLElement | undefined): number {
  const items = [...(link?.closest('ol')?.children ?? [])]
  const until = items.slice(0, items.findIndex((item) => item.contains(link ?? null)) + 1)
  return until.filter((item) => !item.matches('.toc-child')).length
}

function show(links: Map<string, HTMLAnchorElement>, current: string | undefined): void {
  for (const [id, link] of links) {
    if (id !== current) link.removeAttribute('aria-current')
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'location')
      keepInView(link)
    }
  }
}

/** Pixels at either end of the contents that the heading and the fading take. */
const COVERED = 56

/**
 * Scrolls the contents alone: `scrollIntoView` would move the page under the reader. Who goes through them with the
 * keyboard keeps what the focus is on in view (WCAG 2.4.11).
 */
function keepInView(link: HTMLElement): void {
  const box = link.closest('aside')
  if (!box || box.contains(document.activeElement)) return
  const place = link.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  const [top, bottom] = [frame.top + COVERED, frame.bottom - COVERED]
  if (place.top < top) box.scrollTop -= top - place.top
  else if (place.bottom > bottom) box.scrollTop += place.bottom - bottom
}
