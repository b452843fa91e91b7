/**
 * A meeting as Akoma Ntoso 3.0: the parsed meeting in, XML out, in the order of the minutes. Minutes are a `doc`, a § is a `section`
 * and each of its parts an `hcontainer` by name; all that the pages show of the record is there once, and nothing that is withdrawn.
 * `tests/schemas/akoma-ntoso-protokoll.xsd` says which elements and attributes are used.
 */
import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { paragraferOf, type Entry, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { meetingPath } from '../model/address.ts'
import { fullNumber } from '../model/naming.ts'
import type { About } from './meeting.ts'
import { escaped } from './sitemap.ts'
import { plain } from './text.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** An element, or words. */
type Xml = string | Element
interface Element {
  name: string
  attributes: Record<string, string>
  children: Xml[]
}

const el = (name: string, attributes: Record<string, string> = {}, children: Xml[] = []): Element => ({
  name,
  attributes,
  children,
})

/** @param meeting One that has its day, which the format needs. @param url The site's address, with a slash at its end; null where it is not told. */
export function akomaNtoso(meeting: Meeting, body: About, url: string | null): string {
  const gone = new Set(paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [] : [data.id])))
  const isShown = (entry: Entry): boolean =>
    entry.type !== 'appendix' || entry.paragraf === null || !gone.has(entry.paragraf)
  const entries = meeting.entries.filter(isShown).flatMap((entry, at) => entryOf(entry, String(at + 1)))
  const doc = el('doc', { name: meeting.data.kind }, [
    meta(meeting, body, url),
    el('preface', {}, [el('p', {}, [el('docTitle', {}, [meeting.title])])]),
    // It may not be empty.
    el('mainBody', {}, entries.length === 0 ? [el('p')] : entries),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(el('akomaNtoso', { xmlns: NAMESPACE }, [doc]))}\n`
}

/** Levels of the document as the naming convention has them: what was decided, in Swedish, in this file. */
function meta({ data }: Meeting, body: About, url: string | null): Element {
  const day = data.date ?? ''
  const work = `/akn/se/doc/protokoll/${data.organ}/${day}${data.session === null ? '' : `/${data.session}`}`
  const level = (uri: string, end: string, more: Element[], alias: Element[] = []): Element[] => [
    el('FRBRthis', { value: `${uri}/!main${end}` }),
    el('FRBRuri', { value: `${uri}${end}` }),
    ...alias,
    el('FRBRdate', { date: day, name: 'sammanträde' }),
    el('FRBRauthor', { href: '#organ' }),
    ...more,
  ]
  const page = el('FRBRalias', { value: `${url ?? ''}${meetingPath(data)}`, name: 'webbplats' })
  return el('meta', {}, [
    el('identification', { source: '#paragraf' }, [
      el(
        'FRBRWork',
        {},
        level(work, '', [el('FRBRcountry', { value: 'se' }), el('FRBRsubtype', { value: 'protokoll' })], [page]),
      ),
      el(
        'FRBRExpression',
        {},
        // The approved minutes are the authority.
        level(`${work}/swe@`, '', [
          el('FRBRauthoritative', { value: 'false' }),
          el('FRBRlanguage', { language: 'swe' }),
        ]),
      ),
      el('FRBRManifestation', {}, level(`${work}/swe@`, '.xml', [el('FRBRformat', { value: 'application/akn+xml' })])),
    ]),
    el('references', { source: '#paragraf' }, [
      organization('organ', `/akn/ontology/organization/se/${body.slug}`, `${body.name}, ${body.organisation}`),
      organization('paragraf', '/akn/ontology/organization/paragraf', 'Paragraf, programmet som gjorde återgivningen'),
    ]),
  ])
}

const organization = (eId: string, href: string, showAs: string): Element =>
  el('TLCOrganization', { eId, href, showAs })

function entryOf(entry: Entry, at: string): Element[] {
  switch (entry.type) {
    case 'section':
      return [holder(entry.kind, `hcontainer_${at}`, entry.heading, entry.nodes)]
    case 'group':
      return [el('block', { name: 'rubrik' }, [entry.title])]
    case 'paragraf':
      return [section(entry.paragraf, 'section', `sec_${numberOf(entry.paragraf.data.id)}`)]
    case 'appendix':
      return [holder('bilaga', `hcontainer_${at}`, entry.title, entry.nodes)]
  }
}

/** "p216-1" is 216-1: the address of the § without its letter. */
const numberOf = (id: string): string => id.replace(/^p(?=\d)/, '')

/** A hierarchical container with a name of ours and text alone. */
function holder(name: string, eId: string, heading: string | null, nodes: readonly RootContent[]): Element {
  return el('hcontainer', { name, eId }, [...headingOf(heading, eId), content(eId, nodes)])
}

const headingOf = (heading: string | null, eId: string): Element[] =>
  heading === null || heading === '' ? [] : [el('heading', { eId: `${eId}__heading` }, [heading])]

function content(within: string, nodes: readonly RootContent[]): Element {
  const eId = `${within}__content`
  return el('content', { eId }, blocks(nodes, eId))
}

function section({ data, title, parts, children }: ParagrafText, name: string, eId: string): Element {
  const num = el('num', {}, [plain(fullNumber(data))])
  if (data.withdrawn !== null) {
    const says = el('p', {}, [`Tillbakadragen ${data.withdrawn.date}.`])
    return el(name, { eId }, [num, el('content', { eId: `${eId}__content` }, [says])])
  }
  const inside = [
    ...parts.map((part, at) => ({
      from: part.span[0],
      xml: holder(part.kind, `${eId}__hcontainer_${at + 1}`, part.heading, part.nodes),
    })),
    ...children.map((child) => ({
      from: child.data.span[0],
      xml: section(child, 'subsection', `${eId}__subsec_${numberOf(child.data.id)}`),
    })),
  ]
  return el(name, { eId }, [
    num,
    ...headingOf(title, eId),
    ...inside.sort((a, b) => a.from - b.from).map(({ xml }) => xml),
  ])
}

/** @param within Of what holds them: lists and tables have ids after it. */
function blocks(nodes: readonly RootContent[], within: string): Element[] {
  return nodes.flatMap((node, at) => block(node, `${within}__${at + 1}`))
}

function block(node: RootContent, eId: string): Element[] {
  switch (node.type) {
    case 'paragraph':
      return [el('p', {}, inline(node.children))]
    case 'heading':
      return [el('block', { name: 'rubrik' }, inline(node.children))]
    case 'list':
      return [list(node.children, node.ordered === true ? (node.start ?? 1) : null, eId)]
    case 'table':
      return [table(node, eId)]
    case 'blockquote':
      return blocks(node.children, eId)
    case 'html':
    case 'thematicBreak':
      return []
    default:
      return [el('p', {}, [toString(node)])]
  }
}

/** @param first The number of its first item; null where items have none. */
function list(items: readonly ListItem[], first: number | null, within: string): Element {
  const eId = `${within}__list`
  return el(
    'blockList',
    { eId },
    items.map((item, at) => {
      const own = `${eId}__item_${at + 1}`
      const inside = blocks(item.children, own)
      const num = first === null ? [] : [el('num', {}, [`${first + at}.`])]
      return el('item', { eId: own }, [...num, ...(inside.length === 0 ? [el('p')] : inside)])
    }),
  )
}

function table({ children }: Table, within: string): Element {
  return el(
    'table',
    { eId: `${within}__table` },
    children.map((row, at) =>
      el(
        'tr',
        {},
        row.children.map((cell) => el(at === 0 ? 'th' : 'td', {}, [el('p', {}, inline(cell.children))])),
      ),
    ),
  )
}

const STYLES: Partial<Record<PhrasingContent['type'], string>> = { strong: 'b', emphasis: 'i' }

function inline(nodes: readonly PhrasingContent[]): Xml[] {
  return nodes.flatMap((node): Xml[] => {
    if (node.type === 'html') return []
    if (node.type === 'break') return [el('br')]
    const style = STYLES[node.type]
    if (style !== undefined && 'children' in node) return [el(style, {}, inline(node.children))]
    return 'children' in node ? inline(node.children) : [toString(node)]
  })
}

/** Signs that XML has no way to write. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function serialized(xml: Xml): string {
  if (typeof xml === 'string') return written(xml)
  const { name, attributes, children } = xml
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${written(value)}"`)].join(' ')
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.map(serialized).join('')}</${name}>`
}

const written = (text: string): string => escaped(text.replace(NO_XML, ''))
