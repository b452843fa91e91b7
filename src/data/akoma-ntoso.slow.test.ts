/** The seeds as Akoma Ntoso: by its schema, every word once and in order, and what leads on leads to what it may. */
import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { readMeeting, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { fullNumber } from '../model/naming.ts'
import { faults, xml } from './akoma-ntoso.fixture.ts'
import { plain } from '../model/spaces.ts'

const SEEDS = ['hsn-au/2024-11-28', 'rn-rs/2023-03-16', 'svn-mellansverige/2021-02-19', 'samrad-vo/2021-03-19']
const seed = (id: string): Meeting => readMeeting(readFileSync(`content/protokoll/${id}.md`, 'utf8'), id)

test.each(SEEDS)('%s is what the schema says', (id) => {
  expect(faults(xml(seed(id)))).toEqual([])
})

/** What an attribute may lead to, as the notes of the OASIS schema have it; its types ask for any address. */
const LEADS_TO: Record<string, readonly string[]> = {
  ...{ source: ['TLCOrganization'], by: ['TLCPerson'], choice: ['count'] },
  ...{ refersTo: ['TLCPerson', 'TLCConcept'], href: ['TLCOrganization', 'section', 'subsection'] },
}

test.each(['an invented one', ...SEEDS])('what leads on within %s leads to an element of the right kind', (id) => {
  const written = new DOMParser().parseFromString(id.includes('/') ? xml(seed(id)) : xml(), 'text/xml')
  const all = Array.from(written.getElementsByTagName('*'))
  const kinds = new Map(all.map((one) => [`#${one.getAttribute('eId') ?? ''}`, one.nodeName]))
  const led = all.flatMap((one) =>
    Object.entries(LEADS_TO).flatMap(([name, to]) => {
      const at = one.getAttribute(name) ?? ''
      return at.startsWith('#') ? [{ at: `${one.nodeName} ${at}`, isRight: to.includes(kinds.get(at) ?? '') }] : []
    }),
  )
  expect(led.length).toBeGreaterThan(4)
  expect(led.filter(({ isRight }) => !isRight)).toEqual([])
})

/** Words in order; numbers of items, which Markdown has as signs, are left out. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const BLOCKS = new Set(['p', 'block', 'heading', 'num'])
function wordsIn(written: string): string[] {
  const textsOf = (node: Element): string[] => {
    if (node.nodeName === 'num' && node.parentNode?.nodeName === 'item') return []
    if (BLOCKS.has(node.nodeName)) return [node.textContent]
    return Array.from(node.childNodes).flatMap((child) => textsOf(child as Element))
  }
  const [body] = Array.from(new DOMParser().parseFromString(written, 'text/xml').getElementsByTagName('mainBody'))
  return body === undefined ? [] : textsOf(body).flatMap(wordsOf)
}

function saidIn(meeting: Meeting): string[] {
  const blocks = (nodes: readonly object[]): string[] =>
    nodes.flatMap((node) => {
      const { type, children = [] } = node as { type: string; children?: object[] }
      if (type === 'html') return []
      return ['paragraph', 'heading', 'tableCell', 'code'].includes(type)
        ? [toString(node, { includeHtml: false })]
        : blocks(children)
    })
  const paragraf = ({ data, title, parts, children }: ParagrafText): string[] => {
    const inside = [
      ...parts.map(({ span, heading, nodes }) => ({ at: span[0], said: [heading ?? '', ...blocks(nodes)] })),
      ...children.map((child) => ({ at: child.data.span[0], said: paragraf(child) })),
    ].sort((a, b) => a.at - b.at)
    return [plain(fullNumber(data)), title, ...inside.flatMap(({ said }) => said)]
  }
  return meeting.entries
    .flatMap((entry) => {
      if (entry.type === 'paragraf') return paragraf(entry.paragraf)
      if (entry.type === 'group') return [entry.title]
      return [(entry.type === 'section' ? entry.heading : entry.title) ?? '', ...blocks(entry.nodes)]
    })
    .flatMap(wordsOf)
}

test.each(SEEDS)('every word of %s is there once, in order', (id) => {
  const meeting = seed(id)
  expect(wordsIn(xml(meeting)).length).toBeGreaterThan(500)
  expect(wordsIn(xml(meeting))).toEqual(saidIn(meeting))
})
