/** Nodes of plain lines are those of the library: of random texts. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown, parseWhole } from './markdown.ts'

test('of any text', () => {
  const words = ['a', 'Ö b', '§ 1 C', '2025', '”d”', '(e)', 'é', '\u00a0', 'x-y', '–', '!', '?', '=', '+']
  const starts = ['1. ', '- ', '- ', '- a\n', '# ', '## ', '> ', '| ', '    ', '  ', '12)', '* ']
  const signs = [
    '<!-- x -->',
    '<!--',
    '-->',
    '<',
    '>',
    '[a]: ',
    '[a]',
    '[',
    ']',
    '"',
    '\\',
    '&amp;',
    '&',
    '_',
    '*',
    '`',
  ]
  const lines = ['---', '===', '```', '~~~', '<div>', '</div>', '<pre>', '</pre>', '\t', ' ', '|', '#', '\r', '\0']
  const breaks = ['\n', '\n\n', '\n\n', '\n\n', '\n\n', '\n\n\n']
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...breaks) },
    { weight: 1, arbitrary: fc.constantFrom(...starts) },
    { weight: 1, arbitrary: fc.constantFrom(...signs, ...lines) },
  )
  const texts = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(parseMarkdown(text)).toEqual(parseWhole(text))
    }),
    { numRuns: 1000, seed: 13 },
  )
})
