/**
 * The editor's page, `granska.html`: every document's review, those that need a person first. It lies beside the
 * content, is opened from the disk and is no part of the site. Reviews in, one HTML file out, styled as the site is.
 */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Message, WordPicture } from '../model/types.ts'
import { inlinePolicy } from '../site/policy.ts'
import { styleSheet } from '../site/styles.ts'
import type { Outcome } from './report.ts'
import { changesInWords } from './changes.ts'
import { shareOf, type Look, type Review } from './review.ts'
import type { AsText, Found } from './seen.ts'
import { explain } from '../model/rules.ts'
import { shown } from '../model/shown.ts'
import { editorPage } from './html.ts'
import type { Notice } from './notice.ts'
import { factsOf, placeWords } from './tell.ts'

/** Beside the page, one a meeting. */
export const BESIDE = 'granska'

/**
 * No name of a body or a day has two hyphens together, so that no two meetings share a page.
 * @example besideName('hsn-au/2024-11-28.md') // => 'hsn-au--2024-11-28.html'
 */
export const besideName = (output: string): string => output.replace(/\.md$/, '.html').replaceAll('/', '--')

/** The site's own style with what the editor's page has beside it, in one text. */
export const reviewStyle = (): Promise<string> => styleSheet(['review'])

/** @param notices What is said of files that are no sources. */
export async function reviewPage(reviews: readonly Review[], notices: readonly Notice[]): Promise<string> {
  const style = await reviewStyle()
  const first = [...reviews].sort((a, b) => needOf(b) - needOf(a) || (a.source < b.source ? -1 : 1))
  return editorPage({ title: 'Granska', policy: inlinePolicy(style, ''), style: h('style', style) }, [
    h('h1', 'Att granska'),
    h(
      'p.review-lead',
      'Så säker är omvandlingen på varje dokument. Sidan är redaktionens: den följer inte med webbplatsen. De dokument som behöver en människa står först.',
    ),
    ...(notices.length === 0
      ? []
      : [
          h('section.review', { ariaLabelledBy: 'ovriga-filer' }, [
            h('h2#ovriga-filer', 'Om filer som inte är källor'),
            h('ul.review-list', notices.map(noticeItem)),
          ]),
        ]),
    overview(first),
    ...first.map(section),
  ])
}

/** Errors before warnings before much text that nothing was recognised in. */
function needOf(review: Review): number {
  const errors = review.look.filter(({ severity }) => severity === 'error').length
  return errors * 1e6 + review.look.length * 1e3 + (100 - shareOf(review.lines))
}

const OUTCOME: Record<Outcome, string> = {
  converted: 'Omvandlat',
  unchanged: 'Oförändrat',
  kept: 'Ändrat för hand, behållet',
  failed: 'Inte publicerat',
}

const anchor = (source: string): string => source.replace(/[^\p{L}\p{N}]+/gu, '-')

function overview(reviews: readonly Review[]): ElementContent {
  return h(
    '.review-table',
    { tabIndex: 0, role: 'region', ariaLabel: 'Alla dokument' },
    h('table.table', [
      headOf(['Dokument', 'Läge', 'Att se efter', 'Rader i en igenkänd del']),
      h(
        'tbody',
        reviews.map((review) =>
          h('tr', [
            h('th', { scope: 'row' }, h('a', { href: `#${anchor(review.source)}` }, shown(review.source))),
            h('td', OUTCOME[review.outcome]),
            h('td', String(review.look.length)),
            h('td', review.outcome === 'failed' ? '–' : `${shareOf(review.lines)} %`),
          ]),
        ),
      ),
    ]),
  )
}

function section(review: Review): ElementContent {
  const { source, output, outcome, changes, found, asText, look, told } = review
  return h('section.review', { ariaLabelledBy: anchor(source) }, [
    h('h2', { id: anchor(source) }, shown(source)),
    h('p.review-meta', [
      `${OUTCOME[outcome]}. `,
      ...(output === null
        ? []
        : [
            ...(outcome === 'kept'
              ? []
              : [h('a', { href: `${BESIDE}/${besideName(output)}` }, 'Läs besluten bredvid källan'), '. ']),
            h('a', { href: `dist/${pageOf(output)}` }, 'Visa sidan'),
            ' (efter npm run build). ',
          ]),
    ]),
    ...(changes === null ? [] : [h('h3', 'Ändrat sedan förra omvandlingen'), h('p', `${changesInWords(changes)}.`)]),
    h('h3', 'Att se efter'),
    look.length === 0 ? h('p', 'Inget.') : h('ul.review-list', look.map(lookItem)),
    ...(found.length === 0 ? [] : [h('h3', 'Det som kändes igen'), foundTable(found, source)]),
    ...(outcome === 'failed'
      ? []
      : [h('h3', 'Det som står som löptext'), asText.length === 0 ? h('p', 'Inget.') : textList(asText)]),
    ...(told.length === 0
      ? []
      : [h('details.fold', [h('summary', `För kännedom (${told.length})`), h('ul.review-list', told.map(lookItem))])]),
  ])
}

const foundTable = (found: readonly Found[], source: string): ElementContent =>
  h(
    '.review-table',
    { tabIndex: 0, role: 'region', ariaLabel: `Det som kändes igen i ${shown(source)}` },
    h('table.table', [
      headOf(['Uppgift', 'Här', 'Varifrån']),
      h(
        'tbody',
        found.map(({ what, value, from, place }) =>
          h('tr', [
            h('th', { scope: 'row' }, what),
            h('td', value),
            h('td', [from, place === null ? null : placeWords(place)].filter((one) => one !== null).join(', ')),
          ]),
        ),
      ),
    ]),
  )

/** The row that names a table's columns. */
const headOf = (columns: readonly string[]): ElementContent =>
  h(
    'thead',
    h(
      'tr',
      columns.map((name) => h('th', { scope: 'col' }, name)),
    ),
  )

/** "hsn-au/2024-11-28.md" is shown by "protokoll/hsn-au/2024-11-28/index.html". */
function pageOf(output: string): string {
  return `protokoll/${output.replace(/\.md$/, '')}/index.html`
}

function lookItem(look: Look): ElementContent {
  const { means, act } = explain(look)
  const place = look.line === null ? '' : `${placeWords({ span: [look.line, look.line], page: look.page })}: `
  return h(`li.review-${look.severity}`, [
    h('p', [h('strong', `${place}${means}`), ` ${act}`]),
    ...(look.words === null || look.words === '' || look.pictures ? [] : [h('p.review-words', look.words)]),
    ...(look.pictures === undefined || look.pictures.length === 0 ? [] : [picturesOf(look.pictures)]),
    ruleOf(look),
  ])
}

/** Words as they were read, each beside its picture. */
function picturesOf(pictures: readonly WordPicture[]): ElementContent {
  return h(
    'ul.review-pictures',
    pictures.map(({ text, line, confidence, src }) =>
      h('li', [h('img', { src, alt: '' }), ` ”${shown(text)}”, rad ${line}, ${confidence} % säkert`]),
    ),
  )
}

/** The rule by its name, with what was found and expected, where that says more than the rule does. */
function ruleOf(said: Message): ElementContent {
  const facts = factsOf(said)
  return h('p.review-rule', facts.length > 0 ? `${said.ruleId}: ${facts.join(' ')}` : said.ruleId)
}

function noticeItem(notice: Notice): ElementContent {
  const { means, act } = explain(notice)
  return h(`li.review-${notice.severity}`, [
    h('p', [h('strong', `${shown(notice.file)}: ${means}`), ` ${act}`]),
    ruleOf(notice),
  ])
}

function textList(passages: readonly AsText[]): ElementContent {
  return h(
    'ul.review-list',
    passages.map(({ where, words, place }) =>
      h('li', [h('strong', `${where}, ${placeWords(place)}: `), h('span.review-words', words)]),
    ),
  )
}
