/**
 * The search page's elements: hits, filters and states in, DOM out. Text is only ever set as text,
 * so that nothing in a record can become markup.
 */
import type { Counts } from '../../search/facets.ts'
import { MEETING_PAGE } from '../../search/kinds.ts'
import type { DirectHit } from '../../search/identifiers.ts'
import { dateInWords } from '../../protokoll/dates.ts'
import { unbroken } from '../../protokoll/naming.ts'
import type { Hit } from './engine.ts'
import { FILTER_NAMES, type FilterName, type State } from './state.ts'

type Child = Node | string | null

export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

export function hitItem(hit: Hit, root: string): HTMLLIElement {
  const words = hit.marked.join(' ')
  const address = words === '' ? hit.url : withWords(hit.url, words)
  return element('li', { class: 'hit' },
    element('a', { class: 'hit-title', href: root + address }, hit.title),
    mark(hit.outcome, hit.tone),
    element('p', { class: 'hit-meta' }, [hit.organ, hit.date, unbroken(hit.dnr)].filter(Boolean).join(' · ')),
    element('p', { class: 'hit-words' }, ...hit.words.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))),
  )
}

const BECAUSE: Record<DirectHit['by'], string> = { dnr: 'Diarienumret du sökte', paragraf: 'Paragrafen du sökte', date: 'Mötet på dagen du sökte' }

export function directItem({ by, meeting, organ, item }: DirectHit, root: string): HTMLLIElement {
  const address = `${root}${meeting.path}/${item === null ? 'index' : item.id}.html`
  const dnr = item?.dnr ?? meeting.dnr
  return element('li', { class: 'hit direct-hit' },
    element('p', { class: 'direct-hit-label' }, BECAUSE[by]),
    element('a', { class: 'hit-title', href: address }, item?.title ?? meeting.title),
    item === null ? null : mark(item.outcome, item.tone),
    element('p', { class: 'hit-meta' }, [organ, dateInWords(meeting.date), ...dnr.map(unbroken)].join(' · ')),
  )
}

/** Where a direct hit leads, to keep the same § from being listed twice. */
export function directUrl({ meeting, item }: DirectHit): string {
  return `${meeting.path}/${item === null ? 'index' : item.id}.html`
}

function mark(outcome: string, tone: string): HTMLElement | null {
  return outcome === '' ? null : element('p', { class: 'hit-outcome' }, element('span', { class: `mark tone-${tone}` }, outcome))
}

function withWords(url: string, words: string): string {
  const [path = '', fragment] = url.split('#')
  return `${path}?ord=${encodeURIComponent(words)}${fragment === undefined ? '' : `#${fragment}`}`
}

const FILTER_TITLES: Record<FilterName, string> = { organ: 'Organ', år: 'År', beslutstyp: 'Beslutstyp', slag: 'Eget beslut eller förslag' }

/**
 * One group of chips a filter; a group that leaves no choice is left out.
 * @param counts What each value of the index would leave of this search.
 */
export function filterGroups(counts: Counts, chosen: State['chosen']): HTMLElement[] {
  return FILTER_NAMES.flatMap((name) => {
    const values = Object.keys(counts[name] ?? {}).filter((value) => value !== MEETING_PAGE).sort((a, b) => (name === 'år' ? -1 : 1) * a.localeCompare(b, 'sv'))
    const shown = values.filter((value) => (counts[name]?.[value] ?? 0) > 0 || chosen[name].includes(value))
    if (shown.length < 2 && chosen[name].length === 0) return []
    const summary = element('summary', {}, FILTER_TITLES[name], chosen[name].length > 0 ? `: ${chosen[name].join(', ')}` : '')
    const details = element('details', { class: 'filter', 'data-filter': name }, summary,
      element('div', { class: 'filter-values', role: 'group', 'aria-label': FILTER_TITLES[name] }, ...shown.map((value) => chip(name, value, counts[name]?.[value] ?? 0, chosen[name].includes(value)))),
    )
    return [details]
  })
}

function chip(name: FilterName, value: string, count: number, on: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value })
  box.checked = on
  return element('label', { class: on ? 'chip chip-on' : 'chip' }, box, ` ${value} `, element('span', { class: 'chip-count' }, String(count)))
}

export function emptyHelp(query: string, filtered: boolean, root: string): HTMLLIElement[] {
  const tips = [
    filtered ? 'Ta bort ett filter.' : null,
    'Pröva ett kortare eller vanligare ord.',
    /\d/.test(query) ? 'Skriv diarienummer som i protokollet, till exempel HSN 571-2024, och paragrafer som § 206.' : null,
  ].filter((tip) => tip !== null)
  return [
    ...tips.map((tip) => element('li', { class: 'search-tip' }, tip)),
    element('li', { class: 'search-tip' }, 'Eller ', element('a', { href: `${root}organ/index.html` }, 'bläddra bland organen'), '.'),
  ]
}
