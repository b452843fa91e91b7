/** One § of its heading and blocks: its parts, decisions and matters below it, and what is read from them. */
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { cutItems } from '../recognise/cut.ts'
import { NO_DECIDERS } from '../recognise/deciders.ts'
import { recognise } from '../recognise/index.ts'
import type { Heading, MarkedBlock } from '../types/block.ts'
import type { DraftParagraf } from '../types/draft.ts'
import type { Opening } from './opening.ts'
import { toParagraf } from './paragraf.ts'

const OPENING: Opening = {
  number: '7',
  label: '§ 7',
  style: 'p',
  title: 'Taxan',
  titleFrom: 'source',
  dnr: [],
  group: 'Skola',
  span: [1, 2],
}
/** The blocks of a text; "7 a) Sand" heads a point, "7 ab) Grus" one of a deeper rank, "# Sand" is a subheading. */
function marked(rows: readonly string[]): MarkedBlock[] {
  const lines = toLines(textLines(rows.map((row) => row.replace(/^# /, ''))))
  return recognise(cutItems(toBlocks(lines, []), NO_DECIDERS), NO_DECIDERS).map((one) => {
    const row = rows[one.block.span[0] - 1] ?? ''
    const [, number = '', letters = '', title = ''] = /^(\d+) ([a-z]{1,2})\) (.+)$/.exec(row) ?? []
    if (row.startsWith('# ')) return { ...one, mark: { type: 'subheading', apart: true } }
    if (title === '') return one
    const heading: Heading = {
      line: one.block.span[0],
      number: `${number}${letters}`,
      label: `${number} ${letters})`,
      style: 'p',
      rest: title,
      depth: letters.length,
    }
    return { ...one, mark: { type: 'paragraf', heading, title, dnr: [] } }
  })
}
const read = (rows: readonly string[], opening: Partial<Opening> = {}): DraftParagraf =>
  toParagraf({ ...OPENING, ...opening }, marked(rows.flatMap((row) => [row, ''])))
const partsOf = ({ parts }: DraftParagraf): string[] =>
  parts.map(({ kind, blocks }) => `${kind}: ${blocks.map(({ text }) => text).join(' / ')}`)
const tree = (paragraf: DraftParagraf): unknown =>
  [paragraf.number, paragraf.title, partsOf(paragraf).join(' | '), paragraf.children.map(tree)].slice(
    0,
    paragraf.children.length > 0 ? 4 : 3,
  )

describe('what its heading says:', () => {
  test('number, label, title and group', () =>
    expect(read(['Planen är ny.'])).toMatchObject({
      id: 'p7',
      number: '7',
      numberFrom: 'source',
      label: '§ 7',
      title: 'Taxan',
      titleFrom: 'source',
      group: 'Skola',
      headingSpan: [1, 2],
      withdrawn: null,
      children: [],
      attachments: [],
      references: [],
      votes: [],
      reservations: [],
      documents: [],
      messages: [],
    }))
  test('a number that is ours where it has none', () =>
    expect(read([], { label: null })).toMatchObject({ numberFrom: 'order', label: null }))
  test('no lines where the title is ours', () =>
    expect(read([], { titleFrom: 'decision' })).toMatchObject({ titleFrom: 'decision', headingSpan: null }))
  test('a point has the address of one', () => expect(read([], { style: 'punkt' }).id).toBe('punkt7'))
})

describe('its lines end', () => {
  test('with its heading', () => expect(read([]).span).toEqual([1, 2]))
  test('with its text', () => expect(read(['Planen är ny.', 'Taxan är låg.']).span).toEqual([1, 3]))
  test('with what is below it', () => expect(read(['7 a) Sand', 'Ny.', '7 b) Grus', 'Ny.']).span).toEqual([1, 7]))
})

describe('its dnr', () => {
  test.each<[why: string, rows: string[], dnr: string[], found: string[]]>([
    ['stands in its heading', ['Dnr: KS 2024/112'], ['KS 2024/3'], ['KS 2024/3']],
    ['or on a line of its own', ['Planen är ny.', 'Dnr: KS 2024/112'], [], ['KS 2024/112']],
    ['the first such line', ['Dnr: saknas', 'Dnr: KS 2024/112', 'Dnr: KS 2024/113'], [], ['KS 2024/112']],
    ['not among documents', ['Underlag', 'Dnr: KS 2024/112'], [], []],
    ['nor within a line', ['Planen har dnr KS 2024/112'], [], []],
    ['nor as an item', ['• Dnr: KS 2024/112'], [], []],
    ['nor nowhere', ['Planen är ny.'], [], []],
  ])('%s', (_, rows, dnr, found) => expect(read(rows, { dnr }).dnr).toEqual(found))
})

describe('what is decided', () => {
  const decided = (rows: string[], title = 'Taxan'): unknown => {
    const { decisions, decisionTypes, decisionStage } = read(rows, { title })
    return [decisions.map(({ clauses }) => clauses), decisionTypes, decisionStage]
  }
  test.each<[why: string, rows: string[], expected: unknown]>([
    ['nothing', ['Planen är ny.'], [[], ['ingen'], 'ingen']],
    [
      'of its clauses',
      ['Nämnden beslutar att', 'att anta planen.'],
      [[['att anta planen.']], ['godkänns'], 'eget beslut'],
    ],
    [
      'of the words that lead to a list of people',
      ['Till revisorer väljs', 'Ada Provlund', 'Bo Provberg'],
      [[['Ada Provlund', 'Bo Provberg']], ['val'], 'eget beslut'],
    ],
  ])('%s', (_, rows, expected) => expect(decided(rows)).toEqual(expected))
})

describe('below a table', () => {
  const TABLE = ['Familj          350 kr', 'Spade           20 kr', 'Priserna gäller i år.']
  const decided = (...rows: string[]): unknown =>
    read(rows).decisions.map(({ decider, stage, proposedTo, clauses }) => [decider, stage, proposedTo, clauses])
  const OWN = [null, 'eget beslut', []]
  test.each<[why: string, above: string[], expected: unknown[]]>([
    [
      'clauses are of whom the decision above is of',
      ['Nämnden beslutar', 'att anta taxan:'],
      ['Nämnden', ...OWN.slice(1)],
    ],
    [
      'so are those that ask others',
      ['Nämnden föreslår fullmäktige besluta', 'att anta taxan:'],
      ['Nämnden', 'förslag till annat organ', ['fullmäktige']],
    ],
    ['and those of nobody where it names none', ['Beslut', 'att anta taxan:'], OWN],
  ])('%s', (_, above, [decider, stage, proposedTo]) => {
    expect(decided(...above, '', ...TABLE, '', 'att sänka avgiften.')).toEqual([
      [decider, stage, proposedTo, ['att anta taxan:']],
      [decider, stage, proposedTo, ['att sänka avgiften.']],
    ])
  })
  test('so are points, by their numbers', () =>
    expect(
      decided(
        'Nämndens förslag till fullmäktige',
        '1. Taxan antas:',
        '',
        ...TABLE.slice(0, 2),
        '',
        '2. Avgiften sänks.',
      ),
    ).toEqual([[null, 'förslag till annat organ', ['fullmäktige'], ['Taxan antas:', 'Avgiften sänks.']]]))
  test('what a cell of a table says is not what is decided', () =>
    expect(
      read([
        'Nämnden beslutar',
        'att godkänna listan enligt nedan:',
        '',
        'Nybyggnad      avslås',
        'Ombyggnad      bordläggs 2',
      ]).decisionTypes,
    ).toEqual(['godkänns']))
  test('who decides there by name is another', () =>
    expect(
      decided('Nämnden beslutar', 'att anta taxan:', '', ...TABLE, '', 'Styrelsen beslutar', 'att sänka den.'),
    ).toEqual([
      ['Nämnden', 'eget beslut', [], ['att anta taxan:']],
      ['Styrelsen', 'eget beslut', [], ['att sänka den.']],
    ]))
})

describe('below a heading that proposes', () => {
  const proposed = (heading: string, ...rows: string[]): unknown =>
    read([heading, ...rows]).decisions.map(({ stage, proposedTo }) => [stage, proposedTo])
  test.each<[why: string, rows: [string, ...string[]], expected: unknown]>([
    [
      'whatever its clauses say is a proposal to whom it names',
      ['Förslag till beslut i kommunfullmäktige', 'att anta planen.'],
      [['förslag till annat organ', ['kommunfullmäktige']]],
    ],
    [
      'they may name another themselves',
      ['Förslag till beslut i kommunfullmäktige', 'Nämnden föreslår kommunstyrelsen besluta att', 'att anta planen.'],
      [['förslag till annat organ', ['kommunstyrelsen']]],
    ],
    ['it may name nobody', ['Förslag till beslut', 'att anta planen.'], []],
    ['none does', ['Beslut', 'att anta planen.'], [['eget beslut', []]]],
  ])('%s', (_, rows, expected) => expect(proposed(...rows)).toEqual(expected))
})

test('whom a heading asks does not decide below it', () => {
  const { decisions } = read(['Nämndens förslag till kommunfullmäktige', 'Kommunfullmäktige antar planen.'])
  expect(decisions.map(({ decider, proposedTo }) => [decider, proposedTo])).toEqual([[null, ['kommunfullmäktige']]])
})

describe('points below it', () => {
  test('each have what stands below them, deeper ones in theirs', () =>
    expect(tree(read(['Inledning.', '7 a) Sand', 'Ny.', '7 ab) Fin', 'Mjuk.', '7 b) Grus', 'Gammal.']))).toEqual([
      '7',
      'Taxan',
      'text: Inledning.',
      [
        ['7a', 'Sand', 'text: Ny.', [['7ab', 'Fin', 'text: Mjuk.']]],
        ['7b', 'Grus', 'text: Gammal.'],
      ],
    ]))
  test('may begin deep', () =>
    expect(tree(read(['7 ab) Fin', 'Mjuk.', '7 ac) Grov', 'Hård.']))).toEqual([
      '7',
      'Taxan',
      '',
      [
        ['7ab', 'Fin', 'text: Mjuk.'],
        ['7ac', 'Grov', 'text: Hård.'],
      ],
    ]))
  test('say what was decided, where it says nothing itself', () => {
    const below = [
      '7 a) Sand',
      'Nämnden beslutar att',
      'att anta planen.',
      '7 b) Grus',
      'Nämnden beslutar att',
      'att anta taxan.',
    ]
    expect(read(below)).toMatchObject({ decisionTypes: ['godkänns'], decisionStage: 'eget beslut', decisions: [] })
    expect(read(['7 a) Sand', 'Ny.'])).toMatchObject({ decisionTypes: ['ingen'], decisionStage: 'ingen' })
  })
  test('say nothing where it does', () =>
    expect(
      read(['Nämnden beslutar att', 'att anta planen.', '7 a) Sand', 'Till revisor väljs', 'Ada Provlund']),
    ).toMatchObject({ decisionTypes: ['godkänns'] }))
})

describe('matters with a title of their own', () => {
  const BOTH = ['# Sand', 'Nämnden beslutar att', 'att anta planen.', '# Grus', 'Nämnden antar taxan.']
  test('are below it where each decides', () => {
    const { children, parts } = read(BOTH, { dnr: ['KS 2024/3'] })
    expect(parts).toEqual([])
    expect(children).toMatchObject([
      { number: '7.1', label: null, title: 'Sand', titleFrom: 'source', dnr: [], group: null, headingSpan: [1, 1] },
      { number: '7.2', label: null, title: 'Grus', titleFrom: 'source', dnr: [], group: null, span: [7, 9] },
    ])
    expect(children.map(partsOf)).toEqual([
      ['decision: Nämnden beslutar att / att anta planen.'],
      ['decision: Nämnden antar taxan.'],
    ])
    expect(read(BOTH, { style: 'punkt' }).children[0]?.id).toBe('punkt7-1')
  })
  test.each<[why: string, rows: string[]]>([
    ['not where one does not', [...BOTH, '# Lera', 'Ny.']],
    ['nor where one is alone', BOTH.slice(0, 3)],
    ['nor below text', ['Inledning.', ...BOTH]],
    ['nor where nobody decides', ['# Sand', 'Ny.', '# Grus', 'Ny.']],
  ])('%s', (_, rows) => expect(read(rows).children).toEqual([]))
})
