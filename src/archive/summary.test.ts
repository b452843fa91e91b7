import { describe, expect, test } from 'vitest'
import type { Tone } from '../model/outcome.ts'
import type { DecisionType } from '../model/kinds.ts'
import { shownIds, summarise, weightiest, type ParagrafSummary } from './summary.ts'
import { contentText } from '../../tests/content-text.ts'

const paragraf = (id: string, tone: Tone, types: DecisionType[], parent: string | null = null) =>
  ({ id, types, parent, outcome: { tone, short: '', words: '' } }) as unknown as ParagrafSummary

test('the weightiest are kept in the order of the minutes, and notes leave room for decisions', () => {
  const all = [
    paragraf('p1', 'noted', ['noteras']),
    paragraf('p2', 'own', ['val']),
    paragraf('p3', 'own', ['medel']),
    paragraf('p4', 'none', ['ingen']),
  ]
  expect(weightiest(all, 2).map(({ id }) => id)).toEqual(['p2', 'p3'])
})

test('a § whose sub-matters decide leaves the place to them', () => {
  const all = [paragraf('p1', 'own', ['uppdrag']), paragraf('p1-1', 'own', ['uppdrag'], 'p1')]
  expect(weightiest(all, 3).map(({ id }) => id)).toEqual(['p1-1'])
})

test('of two decisions the one that moves more goes first', () => {
  const all = [paragraf('p1', 'own', ['möte']), paragraf('p2', 'own', ['medel'])]
  expect(weightiest(all, 1).map(({ id }) => id)).toEqual(['p2'])
  expect(weightiest([...all].reverse(), 1).map(({ id }) => id)).toEqual(['p2'])
})

test('what was voted or reserved against goes before all that was not, unless it is only noted', () => {
  const all = [
    paragraf('p1', 'own', ['medel']),
    { ...paragraf('p2', 'own', ['godkänns']), vote: 'divided' as const },
    { ...paragraf('p3', 'noted', ['noteras']), reserved: true },
    { ...paragraf('p4', 'own', ['möte']), reserved: true },
  ]
  expect(weightiest(all, 2).map(({ id }) => id)).toEqual(['p2', 'p4'])
})

test('what is shown is neither withdrawn nor part of what is', () => {
  const one = (id: string, parent: string | null, withdrawn = false): ParagrafSummary => ({
    ...paragraf(id, 'none', [], parent),
    withdrawn,
  })
  const all = [one('p1', null), one('p2', null, true), one('p2-1', 'p2'), one('p2-1-1', 'p2-1'), one('p3', null)]
  expect(shownIds({ withdrawn: false, paragrafer: all })).toEqual(['p1', 'p3'])
  expect(shownIds({ withdrawn: true, paragrafer: all })).toEqual([])
})

describe('titles in lists are those of the pages, where', () => {
  const paragraf = (number: number, span: string): string => `  - id: p${number}
    number: '${number}'
    label: § ${number}
    span: ${span}
    parts:
      - { kind: text, span: '${span}' }
    decisionTypes: [ingen]
    decisionStage: ingen
`
  const front = contentText(
    {
      fields: `paragrafer:
${paragraf(1, '3-6')}${paragraf(2, '7-9')}`,
      lines: 9,
    },
    '',
  )
  test.each([
    ['lines end as in Unix', '# Protokoll\n\n## § 1 Taxa\n\nText.\n\n## § 2 Slut\n\nText.\n', '\n'],
    ['lines end as in Windows', '# Protokoll\n\n## § 1 Taxa\n\nText.\n\n## § 2 Slut\n\nText.\n', '\r\n'],
    ['a heading is underlined', '# Protokoll\n\n## § 1 Taxa\n\nText.\n\n§ 2 Slut\n--------\n\nText.\n', '\n'],
    ['signs close a heading', '# Protokoll\n\n## § 1 Taxa\n\nText.\n\n## § 2 Slut ##\n\nText.\n', '\n'],
    ['code looks like one', '# Protokoll\n\n## § 1 Taxa\n\n```\n## x\n```\n\n## § 2 Slut\n\nText.\n', '\n'],
  ])('%s', (_, body, end) => {
    const { paragrafer } = summarise((front + body).replaceAll('\n', end), 'x.md')
    expect(paragrafer.map(({ name, title }) => [name, title])).toEqual([
      ['§\u00a01', 'Taxa'],
      ['§\u00a02', 'Slut'],
    ])
  })
})
