/**
 * The search page's elements: hits, filters and states in, DOM out. Text is only ever set as text,
 * so that nothing in a record can become markup.
 */
import type { FilterCounts } from '../query/facets.ts'
import { MEETING_PAGE } from '../index/kinds.ts'
import type { ExcerptPiece } from '../query/excerpt.ts'
import type { DirectHit } from '../query/identifiers.ts'
import { meetingOf } from '../../model/address.ts'
import { meetingInWords } from '../../model/dates.ts'
import { unbroken } from '../../model/naming.ts'
import { search } from '../../words/sv/search.ts'
import type { Hit, MatterHit } from './found.ts'
import { FILTER_NAMES, type FilterName, type Sort, type State } from './state.ts'

type Child = Node | string | null

/** @param children Null is left out, so that a child may depend on something. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

const BECAUSE: Record<DirectHit['by'], string> = search.because

/** Of what is the record's, on a page whose own words are in another language. */
const RECORD: Record<string, string> = search.recordLang === '' ? {} : { lang: search.recordLang }

type HitHeading = 'h2' | 'h3' | 'h4'

/**
 * Names body and date wherever it stands: § numbers repeat between bodies and years.
 * @param heading One below that of the list it stands in.
 */
export function hitItem(hit: Hit, root: string, heading: HitHeading = 'h3'): HTMLLIElement {
  const words = hit.marked.join(' ')
  const address = words === '' ? hit.url : withWords(hit.url, words)
  const facts = [hit.organ, meetingInWords(meetingAt(hit.url)), unbroken(hit.dnr)].filter(Boolean).join(' · ')
  return element(
    'li',
    { class: hit.by === null ? 'hit' : 'hit direct-hit' },
    hit.by === null ? null : element('p', { class: 'direct-hit-label' }, BECAUSE[hit.by]),
    element(
      heading,
      { class: 'hit-heading' },
      element('a', { class: 'hit-title', href: root + address, ...RECORD }, ...pieces(hit.titleWords)),
    ),
    mark(hit.outcome, hit.tone),
    element('p', { class: 'hit-meta' }, facts),
    hit.by === null ? element('p', { class: 'hit-words', ...RECORD }, ...pieces(hit.words)) : null,
    hit.missing.length === 0 ? null : element('p', { class: 'hit-missing' }, search.missing(hit.missing.join(', '))),
    ...othersOf(hit, root),
  )
}

/** Meetings of the same matter named at once below a hit; more are a fold. */
const MOST_OTHERS = 4

/** When else the matter was up: each meeting a link, and what came of it there. */
function othersOf({ organ, others }: Hit, root: string): HTMLElement[] {
  const [first, rest] = [others.slice(0, MOST_OTHERS), others.slice(MOST_OTHERS)]
  const links = (own: readonly MatterHit[]): Child[] =>
    own.flatMap((other, at) => [at > 0 ? ', ' : null, ...otherLink(other, organ, root)])
  const fold = (): HTMLElement =>
    element(
      'details',
      { class: 'hit-more-others' },
      element('summary', {}, search.moreOthers(rest.length)),
      element('p', { class: 'hit-others' }, ...links(rest)),
    )
  return [
    ...(first.length === 0 ? [] : [element('p', { class: 'hit-others' }, search.alsoTreated, ...links(first))]),
    ...(rest.length === 0 ? [] : [fold()]),
  ]
}

/** @param beside The body of the hit itself, which is not said again. */
function otherLink({ url, organ, outcome }: MatterHit, beside: string, root: string): Child[] {
  const day = unbroken(meetingInWords(meetingAt(url)))
  return [
    element('a', { href: root + url }, organ === beside ? day : `${organ} ${day}`),
    outcome === '' ? null : ` (${outcome.charAt(0).toLowerCase()}${outcome.slice(1)})`,
  ]
}

const pieces = (words: readonly ExcerptPiece[]): (Node | string)[] =>
  words.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))

const meetingAt = (url: string): ReturnType<typeof meetingOf> => meetingOf(url.split('/').at(-2) ?? '')

/** Hits of one meeting below its name; a lone hit stands by itself. */
export function groupItem(group: readonly Hit[], root: string): HTMLLIElement {
  const [first, ...others] = group
  if (first === undefined) throw new Error('Unexpected group without hits, expected one at least')
  if (others.length === 0) return hitItem(first, root)
  const folder = first.url.replace(/(?<![^/])[^/]*$/, '')
  return element(
    'li',
    { class: 'hit-group' },
    element(
      'h3',
      { class: 'hit-group-title' },
      element('a', { href: `${root}${folder}index.html` }, `${first.organ} · ${meetingInWords(meetingAt(first.url))}`),
      search.ofTheHits(group.length),
    ),
    element('ol', { class: 'hits' }, ...group.map((hit) => hitItem(hit, root, 'h4'))),
  )
}

function mark(outcome: string, tone: string): HTMLElement | null {
  return outcome === ''
    ? null
    : element('p', { class: 'hit-outcome' }, element('span', { class: `mark tone-${tone}` }, outcome))
}

function withWords(url: string, words: string): string {
  const [path = '', fragment] = url.split('#')
  return `${path}?ord=${encodeURIComponent(words)}${fragment === undefined ? '' : `#${fragment}`}`
}

const FILTER_TITLES: Record<FilterName, string> = search.filters

const nameOf = (name: FilterName, value: string): string => (name === 'organ' ? value : (search.values[value] ?? value))

/** Values that leave a choice: most §§ have neither vote nor reservation, so that one of them is one. */
const LEAST: Partial<Record<FilterName, number>> = { oenighet: 1 }

/**
 * One group of chips a filter; a group that leaves no choice is left out.
 * @param counts What each value of the index would leave of this search.
 */
export function filterGroups(counts: FilterCounts, chosen: State['chosen']): HTMLElement[] {
  return FILTER_NAMES.flatMap((name) => {
    const values = Object.keys(counts[name] ?? {})
      .filter((value) => value !== MEETING_PAGE)
      .sort((a, b) => (name === 'år' ? -1 : 1) * a.localeCompare(b, 'sv'))
    const shown = values.filter((value) => (counts[name]?.[value] ?? 0) > 0 || chosen[name].includes(value))
    if (shown.length < (LEAST[name] ?? 2) && chosen[name].length === 0) return []
    const summary = element(
      'summary',
      {},
      FILTER_TITLES[name],
      chosen[name].length > 0 ? `: ${chosen[name].map((value) => nameOf(name, value)).join(', ')}` : '',
    )
    const details = element(
      'details',
      { class: 'filter', 'data-filter': name },
      summary,
      element(
        'div',
        { class: 'filter-values', role: 'group', 'aria-label': FILTER_TITLES[name] },
        ...shown.map((value) => chip(name, value, counts[name]?.[value] ?? 0, chosen[name].includes(value))),
      ),
    )
    return [details]
  })
}

function chip(name: FilterName, value: string, count: number, on: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value })
  box.checked = on
  return element(
    'label',
    { class: on ? 'chip chip-on' : 'chip' },
    box,
    ` ${nameOf(name, value)} `,
    element('span', { class: 'chip-count' }, String(count)),
  )
}

/** The choice between the best first and the newest first. */
export function sortChoice(sort: Sort): HTMLElement {
  const choice = (value: Sort, label: string) => {
    const box = element('input', { type: 'radio', name: 'ordning', value })
    box.checked = value === sort
    return element('label', { class: value === sort ? 'chip chip-on' : 'chip' }, box, ` ${label}`)
  }
  return element(
    'fieldset',
    { class: 'sort' },
    element('legend', { class: 'spoken' }, search.order),
    choice('relevans', search.bestFirst),
    choice('datum', search.latestFirst),
  )
}

/** @param filtered Whether a filter is set, which may be what hides the hits. */
export function emptyHelp(query: string, filtered: boolean, root: string): HTMLLIElement[] {
  const tips = [filtered ? search.removeFilter : null, search.shorter, /\d/.test(query) ? search.numbers : null].filter(
    (tip) => tip !== null,
  )
  return [
    ...tips.map((tip) => element('li', { class: 'search-tip' }, tip)),
    element(
      'li',
      { class: 'search-tip' },
      search.orBrowse.before,
      element('a', { href: `${root}organ/index.html` }, search.orBrowse.link),
      search.orBrowse.after,
    ),
  ]
}
