/** The blocks of a text, whether its words are read or not. */
import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseBlocks, parseMarkdown } from './markdown.ts'

/** Kinds, depths, comments of one line and lines, as far as blocks go. */
function skeleton(node: Nodes): unknown {
  const own = [node.type, node.position?.start.line, 'depth' in node ? node.depth : 0]
  if (node.type === 'html') return [...own, node.value.includes('\n') ? null : node.value]
  const hasBlocks = 'children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)
  return hasBlocks ? [...own, ...node.children.map(skeleton)] : own
}

const CASES: [string, string][] = [
  [
    'headings, lists and a comment',
    '# A\n\n## § 1 Taxa *x*\n\n<!-- decision -->\n\nNämnden beslutar att\n\n1. anta taxan,\n2. b\n',
  ],
  ['a table, and a row without a pipe below it', 'a | b\n--- | ---\n1 | 2\ntext\n\ntext\n'],
  ['a comment that goes on over lines of words', '<!-- a\nb c\nd e -->\nf g\n'],
  ['a definition and a title that goes on', '[a b]: /c "d\ne f"\ntext g\n'],
  ['a definition in a list', '- [a]: /b\n- c d\n'],
  ['code between fences, and an underlined heading', '```\nb c\n# d\n```\n\nE f\n---\n'],
  ['escapes and references', '\\# a\n\n1\\. b\n\n&#35; c\n\n\\<!-- decision -->\n'],
  ['a quotation whose paragraph goes on', '> a b\nc d\n\n    e f\n'],
]

test.each(CASES)('of %s are the same', (_, text) => {
  expect(skeleton(parseBlocks(text))).toEqual(skeleton(parseMarkdown(text)))
})

test('of any text are the same', () => {
  const words = [
    'a',
    'Ö b',
    '§ 1 C',
    '1. ',
    '- ',
    '# ',
    '> ',
    '| ',
    ' | ',
    '<!-- x -->',
    '-->',
    '<',
    '>',
    '[a]: ',
    '[',
    ']',
    '"',
    '(',
    '\\',
  ]
  const signs = [
    '---',
    '===',
    '```',
    '~~~',
    '*',
    '_',
    '`',
    '    ',
    '\t',
    ' ',
    '&amp;',
    ':',
    '.',
    '<div>',
    '</div>',
    '![',
    '12)',
    '\n',
    '\n',
    '\n\n',
  ]
  const texts = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(skeleton(parseBlocks(text))).toEqual(skeleton(parseMarkdown(text)))
    }),
    { numRuns: 500, seed: 13 },
  )
})

test('most words are not looked at: of a line of them the first letter is left', () => {
  const [paragraph] = parseBlocks('Nämnden beslutar att anta taxan för 2025.\n').children
  expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: 'N' }] })
})
