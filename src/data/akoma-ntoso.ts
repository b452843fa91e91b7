/**
 * A meeting as Akoma Ntoso 3.0: the parsed meeting in, XML out, in the order of the minutes. Minutes are a `doc`, a §
 * is a `section` and each of its parts an `hcontainer` by name; all that the pages show of the record is there once,
 * and nothing that is withdrawn. In the text, an `a` is what the page leads on from (a `ref` is of a document that is
 * Akoma Ntoso, by its name there), a `person` and a `vote` what the record has from there.
 * `tests/schemas/akoma-ntoso-protokoll.xsd` says which elements and attributes are used.
 */
import type { ListItem, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { paragraferOf, type Entry, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { meetingFolder, meetingPath, paragrafPath } from '../model/address.ts'
import { fullNumber } from '../model/naming.ts'
import type { Span } from '../model/types.ts'
import { identified, numberOf } from './akoma-ntoso-ids.ts'
import { inline, readText, together, type Mark, type Marker } from './akoma-ntoso-inline.ts'
import { bodyId, metaOf } from './akoma-ntoso-meta.ts'
import { peopleOf, type People } from './akoma-ntoso-people.ts'
import { votesOf } from './akoma-ntoso-votes.ts'
import type { About } from './meeting.ts'
import { el, serialized, type Element } from './xml.ts'
import { plain } from '../model/spaces.ts'

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
  const votes = votesOf(meeting)
  const within = `${bodyId(body)}.${meetingFolder(data).split('/').at(-1) ?? ''}`
  const beside: Beside = {
    ...{ url, links, people: peopleOf(meeting, within, votes), page: meetingPath(data) },
    pageOf: (id) => paragrafPath(data, id),
  }
  const gone = new Set(paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [] : [data.id])))
  const isShown = (entry: Entry): boolean =>
    entry.type !== 'appendix' || entry.paragraf === null || !gone.has(entry.paragraf)
  const entries = meeting.entries.filter(isShown).map((entry) => entryOf(entry, beside))
  const doc = el('doc', { name: meeting.data.kind }, [
    metaOf(meeting, body, { url, votes, people: beside.people }),
    el('preface', {}, [el('p', {}, [el('docTitle', {}, [meeting.title])])]),
    // It may not be empty.
    el('mainBody', {}, entries.length === 0 ? [el('p')] : identified(entries)),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(el('akomaNtoso', { xmlns: NAMESPACE }, [doc]))}\n`
}

/** What is marked in a text: what it leads to, and who the record names there. */
function markerOf({ url, links, people }: Beside, page: string, span: Span): Marker {
  return (text) => {
    const refs = links(text, page).flatMap(({ from, to, href }): Mark[] => {
      if (href === null) return []
      const address = url === null ? href : new URL(href, `${url}${page}`).href
      return [{ from, to, wrap: (words) => el('a', { href: address }, [words]) }]
    })
    return together(refs, people.marksIn(text, span))
  }
}

function entryOf(entry: Entry, beside: Beside): Element {
  const marker = markerOf(beside, beside.page, entry.span)
  switch (entry.type) {
    case 'section':
      return holder(entry.kind, entry.heading, { nodes: entry.nodes, marker })
    case 'group':
      return el('block', { name: 'rubrik' }, [entry.title])
    case 'paragraf':
      return section(entry.paragraf, 'section', beside)
    case 'appendix':
      return holder('bilaga', entry.title, { nodes: entry.nodes, marker })
  }
}

interface Text {
  nodes: readonly RootContent[]
  marker: Marker
}

/** A hierarchical container with a name of ours and text alone. */
function holder(name: string, heading: string | null, { nodes, marker }: Text): Element {
  return el('hcontainer', { name }, [...headingOf(heading), el('content', {}, blocks(nodes, marker))])
}

const headingOf = (heading: string | null): Element[] =>
  heading === null || heading === '' ? [] : [el('heading', {}, [heading])]

function section({ data, title, parts, children }: ParagrafText, name: string, beside: Beside): Element {
  const eId = numberOf(data.id)
  const num = el('num', {}, [plain(fullNumber(data))])
  if (data.withdrawn !== null) {
    const says = el('p', {}, [`Tillbakadragen ${data.withdrawn.date}.`])
    return el(name, { eId }, [num, el('content', {}, [says])])
  }
  const inside = [
    ...parts.map((part) => ({
      from: part.span[0],
      xml: holder(part.kind, part.heading, {
        nodes: part.nodes,
        marker: markerOf(beside, beside.pageOf(data.id), part.span),
      }),
    })),
    ...children.map((child) => ({ from: child.data.span[0], xml: section(child, 'subsection', beside) })),
  ]
  return el(name, { eId }, [num, ...headingOf(title), ...inside.sort((a, b) => a.from - b.from).map(({ xml }) => xml)])
}

const blocks = (nodes: readonly RootContent[], marker: Marker): Element[] =>
  nodes.flatMap((node) => block(node, marker))

function block(node: RootContent, marker: Marker): Element[] {
  switch (node.type) {
    case 'paragraph':
      return [el('p', {}, inline(node.children, marker(readText(node.children))))]
    case 'heading':
      return [el('block', { name: 'rubrik' }, inline(node.children, marker(readText(node.children))))]
    case 'list':
      return [list(node.children, node.ordered === true ? (node.start ?? 1) : null, marker)]
    case 'table':
      return [table(node, marker)]
    case 'blockquote':
      return blocks(node.children, marker)
    case 'html':
    case 'thematicBreak':
      return []
    default:
      return [el('p', {}, [toString(node)])]
  }
}

/** @param first The number of its first item; null where items have none. */
function list(items: readonly ListItem[], first: number | null, marker: Marker): Element {
  return el(
    'blockList',
    {},
    items.map((item, at) => {
      const inside = blocks(item.children, marker)
      const own = inside.length === 0 ? [el('p')] : inside
      if (first === null) return el('item', {}, own)
      const number = String(first + at)
      return el('item', { eId: number }, [el('num', {}, [`${number}.`]), ...own])
    }),
  )
}

/** Its cells are read together, as pages do: a body may stand in one and its day in the next. */
const BETWEEN_CELLS = ' | '

function table({ children }: Table, marker: Marker): Element {
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
  return el('table', {}, rows)
}
