/** Minutes as Akoma Ntoso: by the schema of what is written, with every word once and none that is withdrawn. */
import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readMeeting, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { fullNumber } from '../model/naming.ts'
import { akomaNtoso, type Links } from './akoma-ntoso.ts'
import { example, TN } from './example.fixture.ts'
import { plain } from './text.ts'

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/schemas/akoma-ntoso-protokoll.xsd', 'utf8')),
)

/** What the schema finds wrong; nothing where all is right. */
function faults(xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    document.dispose()
  }
}

/** Whose minutes name somebody who was there and voted. */
const named = (file: string): string =>
  file
    .replace('Sammanträdet', 'Ordförande Ada Provlund (S). Sammanträdet')
    .replace("span: '13'\n", "span: '12'\n")
    .replace('Nämnden beslutar\n', 'Ada **Provlund** röstar ja, Adam Provlundsson nej.\n\nNämnden beslutar\n')
const xml = (meeting: Meeting = example(named), links?: Links): string =>
  akomaNtoso(meeting, TN, 'https://x.se/', links)
const SEEDS = ['hsn-au/2024-11-28', 'rn-rs/2023-03-16', 'svn-mellansverige/2021-02-19', 'samrad-vo/2021-03-19']
const seed = (id: string): Meeting => readMeeting(readFileSync(`content/protokoll/${id}.md`, 'utf8'), id)

test('an invented meeting is what the schema says, and so is each seed that has its day', () => {
  expect(faults(xml())).toEqual([])
  for (const id of SEEDS) expect([id, faults(xml(seed(id)))]).toEqual([id, []])
})

test.each([
  ['an element that the profile has not', '<docTitle>Protokoll</docTitle>', '<shortTitle>Protokoll</shortTitle>'],
  ['two elements with one id', 'eId="sec_1__hcontainer_2"', 'eId="sec_1__hcontainer_1"'],
  ['a day that no calendar has', 'date="2024-03-12"', 'date="2024-02-30"'],
  ['no country', '<FRBRcountry value="se"/>', ''],
  ['a person without who it is', '<person refersTo="#person_1">', '<person>'],
  ['a vote without its choice', ' choice="#ja"', ''],
  ['a § without its number', '<num>§ 1</num>', ''],
])('the schema finds %s', (_, from, to) => {
  expect(xml()).toContain(from)
  expect(faults(xml().replace(from, to))).toHaveLength(1)
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
      /<item [^>]*><num>3\.<\/num><p>tre<\/p><\/item><item [^>]*><num>4\.<\/num><p>fyra<\/p><blockList/,
    )
    expect(written).toContain('<th><p>År</p></th>')
  })

  test('the address of the page and the levels of the document', () => {
    expect(xml()).toContain('<FRBRalias value="https://x.se/protokoll/tn/2024-03-12/index.html" name="webbplats"/>')
    expect(xml()).toContain('<FRBRuri value="/akn/se/doc/protokoll/tn/2024-03-12/swe@.xml"/>')
    expect(xml()).toContain('<FRBRauthoritative value="false"/>')
  })
})

describe('what is known of words in the text', () => {
  const PERSON = '<person refersTo="#person_1">'

  test('who it is, where the record has it from, and what that person voted for', () => {
    expect(xml()).toContain(
      '<TLCPerson eId="person_1" href="/akn/ontology/person/se/tn/2024-03-12/ada-provlund-1" showAs="Ada Provlund"/>',
    )
    expect(xml()).toContain('<TLCConcept eId="ja" href="/akn/ontology/concept/se/ja" showAs="ja"/>')
    expect(xml()).toContain(`<p>Ordförande ${PERSON}Ada Provlund</person> (S). Sammanträdet`)
    const vote = (words: string): string => `<vote by="#person_1" choice="#ja">${PERSON}${words}</person></vote>`
    expect(xml()).toContain(`<p>${vote('Ada ')}<b>${vote('Provlund')}</b> röstar ja, Adam Provlundsson nej.</p>`)
  })

  test('nobody is marked where the record does not name them', () => {
    const written = xml(example((file) => named(file).replace('Text om punkten.', 'Ada Provlund talade.')))
    expect(written).toContain('<p>Ada Provlund talade.</p>')
  })

  test('two votes of one text that differ say of nobody how they voted', () => {
    const again = "      - { yes: 1, no: 2, names: [{ name: Ada Provlund, choice: nej }], span: '12' }\n    children:"
    const written = xml(example((file) => named(file).replace('    children:', again)))
    expect(faults(written)).toEqual([])
    expect(written).not.toContain('<vote')
    expect(written).toContain(`<p>${PERSON}Ada </person>`)
  })

  test('what the page leads on from leads on, from its address', () => {
    const links: Links = (text, page) => {
      const from = text.indexOf('Bakgrund')
      return from < 0
        ? []
        : [
            {
              from,
              to: from + 'Bakgrund'.length,
              href: page.endsWith('p1.html') ? '../../kf/2024-01-01/p7.html' : null,
            },
          ]
    }
    const written = xml(example(named), links)
    expect(faults(written)).toEqual([])
    expect(written).toContain('<p><ref href="https://x.se/protokoll/kf/2024-01-01/p7.html">Bakgrund</ref>.</p>')
    expect(akomaNtoso(example(), TN, null, links)).toContain('<ref href="../../kf/2024-01-01/p7.html">')
  })

  test('cells of a row are read together', () => {
    const row = '2024 | 7 | '
    const links: Links = (text) => (text === row ? [{ from: 0, to: row.indexOf('7') + 1, href: 'p1.html' }] : [])
    const [cell, other] = ['2024', '7'].map(
      (words) => `<ref href="https://x.se/protokoll/tn/2024-03-12/p1.html">${words}</ref>`,
    )
    expect(xml(example(), links)).toContain(`<td><p>${cell}</p></td><td><p>${other}</p></td>`)
  })
})
