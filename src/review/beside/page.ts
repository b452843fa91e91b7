import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { POLICY } from '../../site/policy.ts'
import { editorPage } from '../html.ts'
import type { Beside, BesideDecision, BesideParagraf, SourceRow } from './read.ts'

/** The sheet that all these pages share, in the folder they lie in. */
export const SHEET = 'stil.css'

/**
 * The decisions of one meeting beside the lines of its source, as a page for the editor. A meeting in, HTML out; no
 * style of its own.
 */
export function besidePage({ organ, date, paragrafer }: Beside): string {
  const name = `${organ}, ${date}`
  const style = h('link', { rel: 'stylesheet', href: SHEET })
  return editorPage({ title: `${name} – bredvid källan`, policy: POLICY, style }, [
    ...introduction(name),
    ...paragrafer.map(section),
  ])
}

const introduction = (name: string): ElementContent[] => [
  h('h1', name),
  h(
    'p.review-lead',
    'Varje beslut som det publiceras, och bredvid det raderna i källan. Se efter att det börjar och slutar där det ska: raderna i kursiv står före och efter, och tomma rader visas inte. Det som är täckt är täckt här också.',
  ),
]

function section({ id, name, title, depth, withdrawn, decisions, unread }: BesideParagraf): ElementContent {
  return h('section.beside', { ariaLabelledBy: id }, [
    h(depth === 0 ? 'h2' : 'h3', { id }, `${name} ${title}`.trim()),
    ...(withdrawn ? [h('p', 'Texten är tillbakadragen och visas inte.')] : []),
    ...decisions.map((one) => pair(published(one), one.source, one.page)),
    ...(unread.length > 0 ? [pair([h('p', 'Inget beslut hittades – läs texten.')], unread, null)] : []),
  ])
}

const pair = (left: ElementContent[], source: readonly SourceRow[], page: number | null): ElementContent =>
  h('.beside-pair', [h('.beside-published', left), h('.beside-source', [...onPage(page), rows(source)])])

const onPage = (page: number | null): ElementContent[] => (page === null ? [] : [h('p.review-meta', `Sida ${page}`)])

function published({ decider, leadIn, clauses }: BesideDecision): ElementContent[] {
  return [
    ...(decider === null ? [] : [h('p.review-meta', `Beslutar: ${decider}`)]),
    ...leadIn.map((words) => h('p', words)),
    h(
      'ol',
      clauses.map((words) => h('li', words)),
    ),
  ]
}

/** A row a line, with its number; one cell that spans no columns, so that a reader of speech hears number and words. */
const rows = (source: readonly SourceRow[]): ElementContent =>
  h(
    'ol.beside-lines',
    source.map(({ line, text, isInside }) =>
      h('li', { value: line, className: isInside ? undefined : 'beside-outside' }, text),
    ),
  )
