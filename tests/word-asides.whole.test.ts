/** What stands beside the text of a Word file – notes, text boxes – is published, and is no clause of a decision. */
import { expect, test } from 'vitest'
import { docx, p, run, W, type Parts } from './docx.ts'
import { converted } from './sources.ts'

const sign = (id: number, kind = 'foot', properties = ''): string =>
  `<w:r><w:${kind}noteReference ${properties} w:id="${id}"/></w:r>`
const text = (...pieces: string[]): string =>
  `<w:p>${pieces.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`
const notes = (kind: 'foot' | 'end', ...bodies: string[]): Parts => ({
  [`${kind}notes.xml`]: `<w:${kind}notes ${W}><w:${kind}note w:type="separator" w:id="-1">${p('')}</w:${kind}note>${bodies
    .map((body, index) => `<w:${kind}note w:id="${index + 1}">${body.startsWith('<') ? body : p(body)}</w:${kind}note>`)
    .join('')}</w:${kind}notes>`,
})
const box = (words: string, place = 'anchor'): string =>
  `<w:r><w:drawing><wp:${place}><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${words
    .split('|')
    .map((one) => p(one))
    .join('')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:${place}></w:drawing></w:r>`
const row = (...cells: string[]): string => `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`
const lines = (...all: string[]): string => all.map((one) => (one.startsWith('<') ? one : p(one))).join('')

const START = lines('Almby kommun', 'Tekniska nämnden', 'PROTOKOLL', '2024-03-12')
const END = lines('§ 22 Avslutning', 'Beslut', 'Nämnden avslutar mötet.', 'Vid protokollet', 'Ada Provlund')

interface Case {
  is: string
  body: string
  parts?: Parts
  /** Clauses of the first item. */
  clauses: string[]
  /** Lines of its other parts, in order. */
  beside: string[]
  title?: string
}

const CASES: Case[] = [
  {
    is: 'a note between clauses',
    body: lines(
      '§ 21 Lokaler',
      'Beslut',
      'Nämnden beslutar',
      text('att hyra', sign(1), ' för 12 500', sign(2), ' kronor, samt'),
      text('att informera', sign(3), '.'),
    ),
    parts: notes('foot', 'För ett år.', 'Utan moms.', 'Senast i maj.'),
    clauses: ['att hyra¹ för 12 500² kronor, samt', 'att informera³.'],
    beside: ['Fotnot 1: För ett år.', 'Fotnot 2: Utan moms.', 'Fotnot 3: Senast i maj.'],
  },
  {
    is: 'a note of the last clause, before another part',
    body: lines(
      '§ 21 Lokaler',
      'Beslut',
      text('Nämnden hyr lokalen', sign(1), '.'),
      'Expedieras till',
      'Förvaltningen',
    ),
    parts: notes('foot', 'Utan moms'),
    clauses: ['Nämnden hyr lokalen¹.'],
    beside: ['Fotnot 1: Utan moms', 'Förvaltningen'],
  },
  {
    is: 'a note before the heading of a group',
    body: lines('§ 21 Lokaler', 'Beslut', text('Nämnden hyr lokalen', sign(1), '.'), 'Ekonomiska ärenden'),
    parts: notes('foot', 'Utan moms.'),
    clauses: ['Nämnden hyr lokalen¹.'],
    beside: ['Fotnot 1: Utan moms.'],
  },
  {
    is: 'notes of headings, which stay headings',
    body: lines(text('§ 21 Lokaler', sign(1)), text('Beslut', sign(2)), text('Nämnden beslutar', sign(3)), 'att hyra.'),
    parts: notes('foot', 'Ny rubrik.', 'Enhälligt.', 'Utan jäv.'),
    clauses: ['att hyra.'],
    beside: [
      'Fotnot 1 till ”§ 21 Lokaler”: Ny rubrik.',
      'Fotnot 2 till ”Beslut”: Enhälligt.',
      'Fotnot 3 till ”Nämnden beslutar”: Utan jäv.',
    ],
  },
  {
    is: 'a note where the heading stands on the line of the decision',
    body: lines('§ 21 Lokaler', text('Beslut: Nämnden hyr lokalen', sign(1), '.')),
    parts: notes('foot', 'Utan moms.'),
    clauses: ['Nämnden hyr lokalen¹.'],
    beside: ['Fotnot 1: Utan moms.'],
  },
  {
    is: 'a note of a decision without a heading',
    body: lines(
      '§ 21 Lokaler',
      'Bo berättar.',
      'Nämnden beslutade',
      text('att hyra', sign(1), ' och'),
      'att informera.',
    ),
    parts: notes('foot', 'Utan moms.'),
    clauses: ['att hyra¹ och', 'att informera.'],
    beside: ['Bo berättar.', 'Fotnot 1: Utan moms.'],
  },
  {
    is: 'a note that tells of a decision',
    body: lines('§ 21 Lokaler', text('Hyran är känd', sign(1), '.'), 'Beslut', 'Nämnden hyr lokalen.'),
    parts: notes('foot', 'Nämnden beslutade den 3 mars att höja hyran.'),
    clauses: ['Nämnden hyr lokalen.'],
    beside: ['Hyran är känd¹.', 'Fotnot 1: Nämnden beslutade den 3 mars att höja hyran.'],
  },
  {
    is: 'notes of several paragraphs, with a tab and a sign of their own',
    body: lines(
      '§ 21 Lokaler',
      'Beslut',
      text(
        'Nämnden',
        sign(1),
        ' hyr lokalen',
        `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>`,
        '.',
      ),
    ),
    parts: notes('foot', p('Utan\tmoms.') + p('Se bilagan.'), '* Jämfört med 2023.'),
    clauses: ['Nämnden¹ hyr lokalen*.'],
    beside: ['Fotnot 1: Utan moms. Se bilagan.', 'Fotnot *: Jämfört med 2023.'],
  },
  {
    is: 'notes at the end of the document',
    body: lines('§ 21 Lokaler', 'Beslut', text('Nämnden hyr lokalen', sign(1, 'end'), '.')),
    parts: notes('end', 'Utan moms.'),
    clauses: ['Nämnden hyr lokalen[i].'],
    beside: ['Slutnot i: Utan moms.'],
  },
  {
    is: 'a note in a table',
    body: lines(
      '§ 21 Lokaler',
      `<w:tbl>${row(p('Aula'), text('500', sign(1)))}${row(p('Sal'), p('300'))}</w:tbl>`,
      'Beslut',
      'Nämnden hyr aulan.',
    ),
    parts: notes('foot', 'Utan moms.'),
    clauses: ['Nämnden hyr aulan.'],
    beside: ['Aula 500¹', 'Sal 300', 'Fotnot 1: Utan moms.'],
  },
  {
    is: 'a note in minutes that are a table',
    body: `<w:tbl>${row(p('§ 21 Lokaler'))}${row(p('Beslut'))}${row(text('Nämnden hyr lokalen', sign(1), '.'))}${row(p('Nämnden informerar.'))}${row(p('§ 22 Avslutning'))}${row(p('Mötet avslutas.'))}</w:tbl>`,
    parts: notes('foot', 'Utan moms.'),
    clauses: ['Nämnden hyr lokalen¹.', 'Nämnden informerar.'],
    beside: ['Fotnot 1: Utan moms.'],
  },
  {
    is: 'a text box beside a decision',
    body: lines(
      '§ 21 Lokaler',
      'Beslut',
      text('Nämnden hyr lokalen.', box('Bo Exempel (X) reserverar sig.|Det gjorde han även 2023.')),
      'Nämnden informerar.',
    ),
    clauses: ['Nämnden hyr lokalen.', 'Nämnden informerar.'],
    beside: ['Textruta: Bo Exempel (X) reserverar sig.', 'Det gjorde han även 2023.'],
  },
  {
    is: 'a text box that is the decision',
    body: lines('§ 21 Lokaler', 'Bo berättar.', text(box('Beslut|Nämnden hyr lokalen.'))),
    clauses: ['Nämnden hyr lokalen.'],
    beside: ['Bo berättar.'],
  },
  {
    is: 'a text box under the heading of the decision',
    body: lines('§ 21 Lokaler', text('Beslut', box('Nämnden hyr lokalen.'))),
    clauses: ['Nämnden hyr lokalen.'],
    beside: [],
  },
  {
    is: 'a text box that stands alone under it',
    body: lines('§ 21 Lokaler', 'Beslut', text(box('Nämnden hyr lokalen.'))),
    clauses: ['Nämnden hyr lokalen.'],
    beside: [],
  },
  {
    is: 'a text box in the line of the decision',
    body: lines('§ 21 Lokaler', 'Beslut', 'Nämnden hyr lokalen.', text(box('Nämnden informerar.', 'inline'))),
    clauses: ['Nämnden hyr lokalen.', 'Nämnden informerar.'],
    beside: [],
  },
  {
    is: 'a clause in a text box',
    body: lines('§ 21 Lokaler', 'Beslut', 'Nämnden beslutar', text('att hyra, samt', box('att informera.'))),
    clauses: ['att hyra, samt', 'att informera.'],
    beside: [],
  },
]

test.each(CASES)('$is', async ({ body, parts = {}, clauses, beside, title = 'Lokaler' }) => {
  const bytes = docx(`${START}${body}${body.includes('§ 22') ? '' : END}`, parts)
  const { stages } = await converted({ name: 'kalla.docx', bytes, sidecar: null })
  const [first, second, ...more] = stages.draft.paragrafer
  expect([first?.title, second?.title, more]).toEqual([title, 'Avslutning', []])
  expect(first?.decisions.flatMap((one) => one.clauses)).toEqual(clauses)
  const others = (first?.parts ?? []).filter(({ kind }) => kind !== 'decision').flatMap((one) => one.blocks)
  expect(others.map((one) => one.text.replace(/ {2,}/g, ' '))).toEqual(beside)
})

test('a note that is a sentence of a decision is none, where decisions stand in running text', async () => {
  const body = lines(
    '1. Öppnande',
    text('Mötet öppnades', sign(1), '.'),
    '2. Val',
    'Bo Exempel valdes till ordförande.',
    '3. Avslut',
    'Ordföranden avslutade mötet.',
  )
  const bytes = docx(
    lines('Almby byalag', 'PROTOKOLL', '2024-03-12') + body,
    notes('foot', 'Sent. Ada Provlund valdes till sekreterare.'),
  )
  const { stages } = await converted({ name: 'kalla.docx', bytes, sidecar: null })
  const clauses = stages.draft.paragrafer.flatMap((one) => one.decisions).flatMap((one) => one.clauses)
  expect(clauses).toEqual(['Bo Exempel valdes till ordförande.'])
  expect(stages.content).toContain('Fotnot 1: Sent. Ada Provlund valdes till sekreterare.')
})
