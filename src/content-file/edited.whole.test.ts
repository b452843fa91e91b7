/** What is covered in a file that a person has edited, and when it is let be. */
import { expect, test } from 'vitest'
import { coverEdited } from './edited.ts'
import { contentText } from '../../tests/content-text.ts'

const SUM = '0123456789abcdef'.repeat(4)
const FILE = contentText(
  {
    source: 'a.txt',
    sha256: SUM,
    written: SUM,
    fields: `writtenText: ${SUM}
editorNote: Inget.
paragrafer:
  - { id: p1, number: '1', label: § 1, span: 1-2, parts: [{ kind: text, span: '2' }], decisionTypes: [ingen], decisionStage: ingen }
`,
    lines: 2,
  },
  `
# Protokoll

## § 1 Taxa

Kim Provsson har ansökt.
`,
)
const COVER = '[maskerat: av redaktionen]'
const covered = (file: string, name = 'tn/2024-03-12.md', asked = ['Kim Provsson']): string | null =>
  coverEdited(file, name, { asked, offices: ['Ekby Vatten'] })

test('the words asked for and what is private, and nothing else', () => {
  expect(covered(FILE)).toBe(FILE.replace('Kim Provsson', COVER))
  expect(covered(FILE.replace('Inget.', "'Se source: 850709-9805'"))).toBe(
    FILE.replace('Kim Provsson', COVER).replace('Inget.', "'Se source: [maskerat: personnummer]'"),
  )
  expect(covered(FILE.replace('Inget.', "'ekbyvatten@ekby.se eller kim@ekby.se'"))).toBe(
    FILE.replace('Kim Provsson', COVER).replace('Inget.', "'ekbyvatten@ekby.se eller [maskerat: e-postadress]'"),
  )
})

test.each([
  ['is told in what the program writes of itself', FILE, ['a.txt']],
  ['reads back through marks between the letters', FILE.replace('Kim', 'Kim<!-- x -->'), ['Kim Provsson']],
  ['takes away what the file is read by', FILE, ['Protokoll', 'dateFrom']],
  ['breaks a key', FILE, ['published']],
  ['breaks a value that has no quotes', FILE.replace('Inget.', 'Kim Provsson'), ['Kim Provsson']],
])('it is let be where a value %s', (_, file, asked) => expect(covered(file, 'a.md', asked)).toBeNull())

test.each([
  ['a paragraph', '$\n'],
  ['a list', '- Anna\n- $\n- Bo\n'],
  ['a list in it', '- Anna\n  - $\n'],
  ['a quotation', '> Anna\n>\n> $\n'],
  ['a table', '| Namn | Ort |\n| - | - |\n| Anna | Ekby |\n| $ | Almby |\n'],
])('nor are words that %s parts read together with its neighbours', (_, text) => {
  const file = (words: string): string => FILE.replace(/Kim .*\n/, text.replace('$', words))
  expect(covered(file('Kim<!-- x --> Provsson'))).toBeNull()
  expect(covered(file('Kim<!-- x --> Provson'))).not.toBeNull()
})

test('a file that cannot be read for another reason than a cover is no answer', () => {
  expect(covered(FILE.replace('## § 1', '### § 1'))).toBeNull()
})

test('in the text beside it no line is the program’s own', () => {
  expect(covered('source: Kim Provsson\n19850709-9805\n', 'tn/2024-03-12.txt')).toBe(
    `source: ${COVER}\n[maskerat: personnummer]\n`,
  )
})
