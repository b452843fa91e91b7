/** What search engines show of a §: where it stands, how it ended, its first words. */
import { expect, test } from 'vitest'
import { parseMarkdown } from '../content-file/markdown.ts'
import type { ParagrafText } from '../content-file/read.ts'
import { describe } from './describe.ts'

const part = (kind: string, text: string) => ({ kind, heading: null, nodes: parseMarkdown(text).children })
const paragraf = (...parts: ReturnType<typeof part>[]): ParagrafText =>
  ({
    title: 'Taxa',
    parts,
    data: { decisionStage: 'eget beslut', decisionTypes: ['godkänns'], decisions: [] },
  }) as unknown as ParagrafText

test.each([
  ['the decision', [part('text', 'Bakgrunden.'), part('decision', 'Taxan antas.')], 'Taxan antas.'],
  ['what comes first where nothing is decided', [part('summary', 'Först.'), part('text', 'Sedan.')], 'Först.'],
  ['the title of a § without a word', [], 'Taxa'],
])('its words are %s', (_, parts, words) => {
  expect(describe(paragraf(...parts), 'Tekniska nämnden', '12 mars 2024')).toBe(
    `Tekniska nämnden 12 mars 2024. Beslut. ${words}`,
  )
})

test('two hundred letters are shown, and a longer text is cut between words, or where there is none', () => {
  const lead = 'TN 2024. Beslut. '
  const of = (text: string): string => describe(paragraf(part('decision', text)), 'TN', '2024')
  const whole = 'x'.repeat(200 - lead.length)
  expect(of(whole)).toBe(lead + whole)
  expect(of(`${whole}x`)).toBe(`${(lead + whole).slice(0, 100)} …`)
  expect(of(`${'ord '.repeat(45)}slut och mer`)).toBe(`${lead}${'ord '.repeat(45)}…`)
})
