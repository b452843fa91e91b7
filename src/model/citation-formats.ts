/**
 * A § in the forms that other programs and texts take a source in. What is known of the § in, text out. The address is
 * the public one or none: a place on the reader's own disk leads nobody anywhere.
 * @see https://docs.citationstyles.org/en/stable/specification.html, https://en.wikipedia.org/wiki/RIS_(file_format)
 */
import { citation, type Cited } from './citation.ts'
import { meetingInWords } from './dates.ts'
import { plain } from './spaces.ts'
import { escaped } from './escaped.ts'

export interface Source extends Cited {
  /** What it is called among others, from its place on the site: "ks-2024-06-12-p544". */
  key: string
  url: string | null
}

export type Format = (source: Source) => string

const author = ({ organ }: Source): string => `${organ.name}, ${organ.organisation}`
const place = (source: Source): string =>
  plain(`${source.kind === 'protokoll' ? 'Protokoll' : 'Beslut i korthet'} ${meetingInWords(source)}, ${source.number}`)
const parts = (date: string | null): number[] => (date ?? '').split('-').filter(Boolean).map(Number)

const short: Format = (source) =>
  plain(`${source.organ.name} ${meetingInWords(source)} ${source.number}${withUrl(source)}`)
const full: Format = (source) => `${citation(source)}${withUrl(source)}`
const withUrl = ({ url }: Source): string => (url === null ? '' : ` ${url}`)

const markdown: Format = (source) => {
  const words = plain(`${source.organ.name} ${meetingInWords(source)} ${source.number} ${source.title}`)
  const shown = words.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`)
  return source.url === null ? shown : `[${shown}](<${source.url}>)`
}

const html: Format = (source) => {
  const words = escaped(citation(source))
  return source.url === null ? words : `<a href="${escaped(source.url)}">${words}</a>`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string): string => plain(text).replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)

const bibtex: Format = (source) => {
  const [year, month, day] = parts(source.date)
  const rows: [string, string][] = [
    ['author', `{${tex(author(source))}}`],
    ['title', `{${tex(source.title)}}`],
    ['howpublished', tex(place(source))],
    ...(year === undefined ? [] : [['year', String(year)] satisfies [string, string]]),
    ...(month === undefined ? [] : [['month', String(month)] satisfies [string, string]]),
    ...(day === undefined ? [] : [['day', String(day)] satisfies [string, string]]),
    ...(source.dnr.length === 0 ? [] : [['note', tex(`Dnr ${source.dnr.join(', ')}`)] satisfies [string, string]]),
    ...(source.url === null ? [] : [['url', source.url] satisfies [string, string]]),
  ]
  return `@misc{${source.key},\n${rows.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`
}

const ris: Format = (source) => {
  const [year, month, day] = parts(source.date)
  const date = [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
  const rows: [string, string][] = [
    ['TY', 'GEN'],
    ['ID', source.key],
    ['AU', `${author(source)},`],
    ['TI', plain(source.title)],
    ...(year === undefined
      ? []
      : [['PY', String(year)] satisfies [string, string], ['DA', `${date.join('/')}/`] satisfies [string, string]]),
    ['M1', place(source)],
    ...source.dnr.map((dnr): [string, string] => ['CN', plain(dnr)]),
    ...(source.url === null ? [] : [['UR', source.url] satisfies [string, string]]),
    ['ER', ''],
  ]
  return rows.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('')
}

const csl: Format = (source) => {
  const issued = parts(source.date)
  return `${JSON.stringify(
    [
      {
        id: source.key,
        type: 'document',
        genre: source.kind,
        title: plain(source.title),
        author: [{ literal: author(source) }],
        ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
        number: place(source),
        ...(source.dnr.length > 0 && { 'call-number': source.dnr.map(plain).join(', ') }),
        ...(source.url !== null && { URL: source.url }),
        language: 'sv',
      },
    ],
    null,
    2,
  )}\n`
}

/** By the name that a reader knows each by, in the order they are offered. */
export const FORMATS: readonly (readonly [name: string, format: Format])[] = [
  ['Kort', short],
  ['Fullständig', full],
  ['Markdown', markdown],
  ['HTML', html],
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', csl],
]
