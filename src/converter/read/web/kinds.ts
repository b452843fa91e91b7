/**
 * What the elements of a page are to its record: what holds none of its text and is left out, what runs on in a line,
 * what is a heading.
 */
import type { Element } from 'hast'
import { opensParagraf } from './roles.ts'
import { printedWordsOf } from './words.ts'

/** What has no words for a reader. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head'],
  ...['iframe', 'object', 'video', 'audio', 'canvas'],
])

/** What holds no text of the record. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...SILENT,
  ...['noscript', 'nav', 'aside', 'form', 'button', 'svg', 'dialog', 'img', 'picture', 'map'],
])
/** Head and foot of the page; inside the main content they are those of the text. */
const OF_PAGE = new Set(['header', 'footer'])
const ROLES_LEFT_OUT = new Set(['navigation', 'search', 'banner', 'contentinfo', 'complementary', 'alert', 'dialog'])
/** Runs on in the line. */
export const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'br',
])
/**
 * What publishing systems put around a text under names that all of them share: what readers wrote below it, who
 * posted it and when, ways to share it, the way to the page.
 */
const AROUND = new Set([
  'comments',
  'comments-area',
  'comment-list',
  'commentlist',
  'comment-respond',
  'disqus_thread',
  'posted-on',
  'entry-meta',
  'post-meta',
  'byline',
  'sharedaddy',
  'jp-relatedposts',
  'social-share',
  'share',
  'share-buttons',
  'share-links',
  'sharing',
  'dela',
  'newsletter',
  'newsletter-signup',
  'nyhetsbrev',
  'page-feedback',
  'cookie-banner',
  'footer',
  'site-footer',
  'sidfot',
  'menu',
  'main-menu',
  'meny',
  'huvudmeny',
  'breadcrumb',
  'breadcrumbs',
  'crumbs',
  'brodsmulor',
])
/** Those below a text, too, unless it is the end of the text itself. */
const BELOW = new Set(['entry-footer', 'post-footer'])
/** What links do not say: "Publicerat i", "Märkt", "Taggar:" */
const OF_POST =
  /^(?:(?:publicera[dt]|postat|inlagt|arkivera[dt]|kategori(?:er)?|etikett(?:er)?|märkt|tagga[dr]|med|under|den|i|av)(?!\p{L})|[\P{L}])*$/iu
/** A way past the menus, for whoever reads with keys: "Hoppa till innehåll" */
const SKIPS = /^(?:hoppa|gå) (?:direkt |över |vidare )*till (?:sidans? )?(?:huvud)?innehåll/iu
export const HEADING = /^h[1-6]$/

/**
 * A panel that is folded away – `hidden`, `aria-hidden`, `display: none` – is content: it opens at a press.
 * @param inside The element stands in the main content, whose headers and footers are those of the text.
 */
export function isLeftOut(element: Element, inside: boolean): boolean {
  const {
    tagName,
    properties: { role },
  } = element
  return (
    (LEFT_OUT.has(tagName) && !opensPanel(element)) ||
    isIcon(element) ||
    isAround(element) ||
    skips(element) ||
    (!inside && OF_PAGE.has(tagName)) ||
    (typeof role === 'string' && ROLES_LEFT_OUT.has(role))
  )
}

/** By its name or a class; what holds a §, or who signs, is of the record whatever it is called. */
function isAround(element: Element): boolean {
  const { id, className } = element.properties
  const names = [id, ...(Array.isArray(className) ? className : [])].map((name) => String(name).toLowerCase())
  const isPart = names.some((name) => AROUND.has(name)) || (names.some((name) => BELOW.has(name)) && isOfPost(element))
  return isPart && !OF_RECORD.test(printedWordsOf(element))
}

/** Links, and nothing that minutes end with: who signed, when they were put up, their appendices. */
function isOfPost(element: Element): boolean {
  const isLink = ({ tagName }: Element): boolean => tagName === 'a'
  const [all, beside] = [printedWordsOf(element), printedWordsOf(element, isLink)]
  return OF_POST.test(beside) && beside.trim() !== all.trim() && !/bilag/iu.test(all)
}

const OF_RECORD = /§ ?\d|justera|sekreterare|ordförande|vid protokollet|närvarande/iu

const skips = (element: Element): boolean =>
  element.tagName === 'a' && /^#/.test(String(element.properties['href'])) && SKIPS.test(printedWordsOf(element).trim())

/** A button that names a panel. */
const opensPanel = (element: Element): boolean =>
  element.tagName === 'button' &&
  (element.properties['ariaExpanded'] !== undefined || element.properties['role'] === 'tab' || opensParagraf(element))

/** "+" or an arrow that the page itself calls no text. */
const isIcon = (element: Element): boolean =>
  INLINE.has(element.tagName) &&
  String(element.properties['ariaHidden'] ?? '') === 'true' &&
  !/[\p{L}\p{N}]/u.test(printedWordsOf(element))
