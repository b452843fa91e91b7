/** What a person is asked to look at. */
import { expect, test } from 'vitest'
import { toBlocks } from '../../blocks/index.ts'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { cutItems } from '../../recognise/cut.ts'
import { NO_DECIDERS } from '../../recognise/deciders.ts'
import { recognise } from '../../recognise/index.ts'
import { toParagraf } from '../paragraf.ts'
import { decisionMessages } from './messages.ts'

const OPENING = {
  number: '1',
  label: '§ 1',
  style: 'p',
  title: 'Skola',
  titleFrom: 'source',
  dnr: [],
  group: null,
  span: [1, 1],
} as const

const told = (...raw: string[]): string[] => {
  const marked = recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS)
  return decisionMessages([toParagraf({ ...OPENING, dnr: [] }, marked)]).map(
    ({ ruleId, line }) => `${ruleId} ${String(line)}`,
  )
}

test.each<[string, string[], string[]]>([
  [
    'a proposal that nobody decides',
    ['Bakgrund', 'Den är låg.', '', 'Förslag till beslut', 'Taxan höjs.'],
    ['decision-unread 4'],
  ],
  ['a body that acts in a summary', ['Sammanfattning', 'Tekniska nämnden överlämnar ärendet.'], ['decision-unread 2']],
  ['nothing where there is a decision', ['Förslag till beslut', 'Taxan höjs.', '', 'Beslut', 'Taxan höjs.'], []],
  ['nothing where nobody decides', ['Kontoret berättar om läget i skolan.'], []],
  ['nothing where somebody claims', ['Yrkande', 'Ada Provlund (S) yrkar att nämnden avslår förslaget.'], []],
  [
    'an unknown heading',
    ['Beslut', 'Lov ges.', '', 'Så går det vidare', 'Arbetet börjar i maj.'],
    ['heading-unknown 4'],
  ],
  [
    'a heading that ended a list of claims is none',
    ['Yrkande', 'Ada Provlund (S) yrkar bifall.', '', 'Så går det vidare', 'Arbetet börjar i maj.'],
    [],
  ],
  ['a proposal with nothing below it is none', ['Bakgrund', 'Den är låg.', '', 'Förslag till beslut'], []],
  [
    'a body that acts in one of two paragraphs',
    ['Sammanfattning', 'Vägen är lång.', '', 'Tekniska nämnden överlämnar ärendet.'],
    ['decision-unread 4'],
  ],
  ['no known heading', ['Beslut', 'Lov ges.', '', 'Villkor', 'Arbetet börjar i maj.'], []],
])('%s', (_, raw, expected) => expect(told(...raw)).toEqual(expected))

test('what is to be looked at says where and why', () => {
  const said = (...raw: string[]): string[] => {
    const marked = recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS)
    const [one, ...more] = decisionMessages([toParagraf({ ...OPENING, dnr: [] }, marked)])
    return one ? [one.reason, one.note, ...more.map(({ reason }) => reason)] : []
  }
  expect(said('Förslag till beslut', 'Taxan höjs.')).toEqual([
    expect.stringMatching(/proposal in .+ without a decision/),
    expect.stringContaining('"Beslut"'),
  ])
  expect(said('Sammanfattning', 'Tekniska nämnden överlämnar ärendet.')[0]).toMatch(
    /words that decide in .+ without a decision/,
  )
  const [reason, note] = said('Beslut', 'Lov ges.', '', 'Så går det vidare', 'Arbetet börjar i maj.')
  expect(reason).toContain('"Så går det vidare" after a decision (1 such)')
  expect(note).toContain('ended the decision')
})

test('a § whose sub-matters decide is decided', () => {
  const marked = recognise(
    cutItems(toBlocks(toLines(textLines(['Sammanfattning', 'Tekniska nämnden överlämnar ärendet.'])), []), NO_DECIDERS),
    NO_DECIDERS,
  )
  const undecided = toParagraf({ ...OPENING, dnr: [] }, marked)
  const child = toParagraf({ ...OPENING, label: '§ 1 a', dnr: [] }, [])
  expect(decisionMessages([undecided])).toHaveLength(1)
  expect(decisionMessages([{ ...undecided, children: [child] }])).toEqual([])
})
