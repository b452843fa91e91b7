/** Minutes as Akoma Ntoso: by the schema of what is written, with every word once and none that is withdrawn. */
import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readMeeting, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { fullNumber } from '../model/naming.ts'
import { NO_ORGANISATION } from '../model/organ-schema.ts'
import { faults, xml } from './akoma-ntoso.fixture.ts'
import { akomaNtoso } from './akoma-ntoso.ts'
import { example, TN } from './example.fixture.ts'
import { plain } from './text.ts'

const SEEDS = ['hsn-au/2024-11-28', 'rn-rs/2023-03-16', 'svn-mellansverige/2021-02-19', 'samrad-vo/2021-03-19']
const seed = (id: string): Meeting => readMeeting(readFileSync(`content/protokoll/${id}.md`, 'utf8'), id)

test('an invented meeting is what the schema says, and so is each seed that has its day', () => {
  expect(faults(xml())).toEqual([])
  for (const id of SEEDS) expect([id, faults(xml(seed(id)))]).toEqual([id, []])
})

test.each([
  ['an element that the profile has not', '<docTitle>Protokoll</docTitle>', '<shortTitle>Protokoll</shortTitle>'],
  ['two elements with one id', 'eId="sec_1__hcontainer_2"', 'eId="sec_1__hcontainer_1"'],
  ['an id that no naming convention knows', 'content__list_1"', 'content__1__list"'],
  ['a day that no calendar has', 'date="2024-03-12"', 'date="2024-02-30"'],
  ['no country', '<FRBRcountry value="se"/>', ''],
  ['a person without who it is', ' refersTo="#person_1">', '>'],
  ['a vote without what it was for', ' refersTo="#ja"><person', '><person'],
  ['a count that is no figure', 'value="7"', 'value="sju"'],
  ['a vote that nothing is counted of', /<count [^>]*>/g, ''],
  ['a § without its number', '<num>§ 1</num>', ''],
])('the schema finds %s', (_, from, to) => {
  expect(xml()).toMatch(from)
  expect(faults(xml().replace(from, to))).toHaveLength(1)
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

test('what is withdrawn has its number and its day alone, and its appendix is gone', () => {
  expect(xml()).toContain(
    '<section eId="sec_2"><num>§ 2</num><content eId="sec_2__content"><p>Tillbakadragen 2024-04-01.</p></content></section>',
  )
  expect(xml()).not.toMatch(/Hemlig|affär|Bilaga 1/)
  expect(xml()).toContain('Taxans tabell.')
})

describe('what the text is made of', () => {
  test('numbers of a list, tables, emphasis and signs of markup', () => {
    const text = 'Först **fet** & *kursiv* \\<a>.\n\n3. tre\n4. fyra\n   - under'
    const written = xml(example((file) => file.replace('Bakgrund.', text)))
    expect(faults(written)).toEqual([])
    expect(written).toContain('<p>Först <b>fet</b> &amp; <i>kursiv</i> &lt;a&gt;.</p>')
    expect(written).toMatch(
      /list_1__item_3"><num>3\.<\/num><p>tre<\/p><\/item><item [^>]*item_4"><num>4\.<\/num><p>fyra<\/p><blockList [^>]*list_1__item_4__list_1"/,
    )
    expect(written).toContain('<th><p>År</p></th>')
  })

  test('the address of the page and the levels of the document', () => {
    expect(xml()).toContain('<FRBRalias value="https://x.se/protokoll/tn/2024-03-12/index.html" name="webbplats"/>')
    expect(xml()).toContain('<FRBRuri value="/akn/se/doc/protokoll/ekby-kommun.tn/2024-03-12/swe@.xml"/>')
    expect(xml()).toContain('<FRBRauthoritative value="false"/>')
    expect(xml().match(/(?<=<FRBRauthor href=")[^"]+/g)).toEqual(['#organ', '#organ', '#paragraf'])
  })

  test('decisions in brief are no minutes, and nobody makes up whose a body is', () => {
    const brief = example((file) => file.replace('kind: protokoll', 'kind: beslut-i-korthet'))
    const written = akomaNtoso(brief, { ...TN, organisation: NO_ORGANISATION }, null)
    expect(faults(written)).toEqual([])
    expect(written).toContain('<FRBRuri value="/akn/se/doc/beslut-i-korthet/tn/2024-03-12"/>')
    expect(written).toContain('<FRBRsubtype value="beslut-i-korthet"/>')
    expect(written).toContain('showAs="Tekniska nämnden"/>')
  })

  test('parts of the text are counted each by itself, in what they lie in', () => {
    const written = xml()
    const ids = written.match(/(?<= eId=")[^"]+/g) ?? []
    expect(ids.filter((id) => /^(?:hcontainer_\d|sec_1|sec_1__subsec_1-1)$/.test(id))).toEqual(
      ['hcontainer_1', 'sec_1', 'sec_1__subsec_1-1', 'hcontainer_2'], // the third of four is withdrawn
    )
    expect(ids).toContain('sec_1__hcontainer_1__content__table_1')
  })
})
