/**
 * A meeting as Akoma Ntoso 3.0: the parsed meeting in, XML out, in the order of the minutes. Minutes are a `doc`, a §
 * is a `section` and each of its parts an `hcontainer` by name; all that the pages show of the record is there once,
 * and nothing that is withdrawn. In the text, a `ref` is what the page leads on from, a `person` and a `vote` what the
 * record has from there. `tests/schemas/akoma-ntoso-protokoll.xsd` says which elements and attributes are used.
 */
import type { ListItem, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { paragraferOf, type Entry, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { meetingFolder, meetingPath, paragrafPath } from '../model/address.ts'
import { fullNumber } from '../model/naming.ts'
import type { Span } from '../model/types.ts'
import { inline, readText, together, type Mark, type Marker } from './akoma-ntoso-inline.ts'
import { peopleOf, type People } from './akoma-ntoso-people.ts'
import type { About } from './meeting.ts'
import { plain } from './text.ts'
import { el, serialized, type Element } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * Where words of a text lead. @param page Address of the page that they stand on, from the site's root. @returns Each
 * with its address from there.
 */
export type Links = (text: string, page: string) => readonly { from: number; to: number; href: string | null }[]

interface Beside {
  url: string | null
  links: Links
  people: People
  /** Address of the meeting's page. */
  page: string
  pageOf: (id: string) => string
}

/**
 * @param meeting One that has its day, which the format needs. @param url The site's address, with a slash at its end;
 * null where it is not told.
 */
export function akomaNtoso(meeting: Meeting, body: About, url: string | null, links: Links = () => []): string {
  const { data } = meeting
  const beside: Beside = {
    ...{
      url,
      links,
      people: peopleOf(meeting, meetingFolder(data).replace(/^protokoll\//, '')),
      page: meetingPath(data),
    },
    pageOf: (id) => paragrafPath(data, id),
  }
  const gone = new Set(paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [] : [data.id])))
  const isShown = (entry: Entry): boolean =>
    entry.type !== 'appendix' || entry.paragraf === null || !gone.has(entry.paragraf)
  const entries = meeting.entries.filter(isShown).flatMap((entry, at) => entryOf(entry, String(at + 1), beside))
  const doc = el('doc', { name: meeting.data.kind }, [
    meta(meeting, body, beside),
    el('preface', {}, [el('p', {}, [el('docTitle', {}, [meeting.title])])]),
    // It may not be empty.
    el('mainBody', {}, entries.length === 0 ? [el('p')] : entries),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(el('akomaNtoso', { xmlns: NAMESPACE }, [doc]))}\n`
}

/** Levels of the document as the naming convention has them: what was decided, in Swedish, in this file. */
function meta({ data }: Meeting, body: About, { url, people }: Beside): Element {
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
      ...people.references,
    ]),
  ])
}

const organization = (eId: string, href: string, showAs: string): Element =>
  el('TLCOrganization', { eId, href, showAs })

/** What is marked in a text: what it leads to, and who the record names there. */
function markerOf({ url, links, people }: Beside, page: string, span: Span): Marker {
  return (text) => {
    const refs = links(text, page).flatMap(({ from, to, href }): Mark[] => {
      if (href === null) return []
      const address = url === null ? href : new URL(href, `${url}${page}`).href
      return [{ from, to, wrap: (words) => el('ref', { href: address }, [words]) }]
    })
    return together(refs, people.marksIn(text, span))
  }
}

function entryOf(entry: Entry, at: string, beside: Beside): Element[] {
  const marker = markerOf(beside, beside.page, entry.span)
  switch (entry.type) {
    case 'section':
      return [holder(entry.kind, `hcontainer_${at}`, entry.heading, { nodes: entry.nodes, marker })]
    case 'group':
      return [el('block', { name: 'rubrik' }, [entry.title])]
    case 'paragraf':
      return [section(entry.paragraf, 'section', `sec_${numberOf(entry.paragraf.data.id)}`, beside)]
    case 'appendix':
      return [holder('bilaga', `hcontainer_${at}`, entry.title, { nodes: entry.nodes, marker })]
  }
}

/** "p216-1" is 216-1: the address of the § without its letter. */
const numberOf = (id: string): string => id.replace(/^p(?=\d)/, '')

interface Text {
  nodes: readonly RootContent[]
  marker: Marker
}

/** A hierarchical container with a name of ours and text alone. */
function holder(name: string, eId: string, heading: string | null, text: Text): Element {
  return el('hcontainer', { name, eId }, [...headingOf(heading, eId), content(eId, text)])
}

const headingOf = (heading: string | null, eId: string): Element[] =>
  heading === null || heading === '' ? [] : [el('heading', { eId: `${eId}__heading` }, [heading])]

function content(within: string, { nodes, marker }: Text): Element {
  const eId = `${within}__content`
  return el('content', { eId }, blocks(nodes, eId, marker))
}

function section({ data, title, parts, children }: ParagrafText, name: string, eId: string, beside: Beside): Element {
  const num = el('num', {}, [plain(fullNumber(data))])
  if (data.withdrawn !== null) {
    const says = el('p', {}, [`Tillbakadragen ${data.withdrawn.date}.`])
    return el(name, { eId }, [num, el('content', { eId: `${eId}__content` }, [says])])
  }
  const inside = [
    ...parts.map((part, at) => ({
      from: part.span[0],
      xml: holder(part.kind, `${eId}__hcontainer_${at + 1}`, part.heading, {
        nodes: part.nodes,
        marker: markerOf(beside, beside.pageOf(data.id), part.span),
      }),
    })),
    ...children.map((child) => ({
      from: child.data.span[0],
      xml: section(child, 'subsection', `${eId}__subsec_${numberOf(child.data.id)}`, beside),
    })),
  ]
  return el(name, { eId }, [
    num,
    ...headingOf(title, eId),
    ...inside.sort((a, b) => a.from - b.from).map(({ xml }) => xml),
  ])
}

/** @param within Of what holds them: lists and tables have ids after it. */
function blocks(nodes: readonly RootContent[], within: string, marker: Marker): Element[] {
  return nodes.flatMap((node, at) => block(node, `${within}__${at + 1}`, marker))
}

function block(node: RootContent, eId: string, marker: Marker): Element[] {
  switch (node.type) {
    case 'paragraph':
      return [el('p', {}, inline(node.children, marker(readText(node.children))))]
    case 'heading':
      return [el('block', { name: 'rubrik' }, inline(node.children, marker(readText(node.children))))]
    case 'list':
      return [list(node.children, node.ordered === true ? (node.start ?? 1) : null, eId, marker)]
    case 'table':
      return [table(node, eId, marker)]
    case 'blockquote':
      return blocks(node.children, eId, marker)
    case 'html':
    case 'thematicBreak':
      return []
    default:
      return [el('p', {}, [toString(node)])]
  }
}

/** @param first The number of its first item; null where items have none. */
function list(items: readonly ListItem[], first: number | null, within: string, marker: Marker): Element {
  const eId = `${within}__list`
  return el(
    'blockList',
    { eId },
    items.map((item, at) => {
      const own = `${eId}__item_${at + 1}`
      const inside = blocks(item.children, own, marker)
      const num = first === null ? [] : [el('num', {}, [`${first + at}.`])]
      return el('item', { eId: own }, [...num, ...(inside.length === 0 ? [el('p')] : inside)])
    }),
  )
}

/** Its cells are read together, as pages do: a body may stand in one and its day in the next. */
const BETWEEN_CELLS = ' | '

function table({ children }: Table, within: string, marker: Marker): Element {
  const rows = children.map((row, at) => {
    const texts = row.children.map((cell) => readText(cell.children))
    const marks = marker(texts.map((text) => `${text}${BETWEEN_CELLS}`).join(''))
    let start = 0
    const cells = row.children.map((cell, column) => {
      const inside = inline(cell.children, marks, start)
      start += (texts[column] ?? '').length + BETWEEN_CELLS.length
      return el(at === 0 ? 'th' : 'td', {}, [el('p', {}, inside)])
    })
    return el('tr', {}, cells)
  })
  return el('table', { eId: `${within}__table` }, rows)
}
