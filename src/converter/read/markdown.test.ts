import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../tests/plain.ts'

const read = (text: string): ReturnType<typeof readMarkdown> => readMarkdown(new TextEncoder().encode(text))
const lines = (text: string): string[] => read(text).lines

describe('marks go, every line keeps its place:', () => {
  test.each([
    [
      'headings have one form',
      'Möte\n====\n\n### Val av *ordförande* ###',
      ['# Möte', '', '', '### Val av ordförande'],
    ],
    [
      'emphasis, links, code and pictures',
      '**Anna *Ek***, [Bo](http://x.se "y"), <b>C</b> & D&amp;E `kod` ![bild](x.png)',
      ['Anna Ek, Bo, C & D&E kod bild'],
    ],
    ['across lines', 'a **b\nc** d  \ne\\\nf', ['a b', 'c d', 'e', 'f']],
    ['escaped signs are themselves', '1\\. inte \\*lista\\*', ['1. inte *lista*']],
    ['lists', '* ett\n+ två\n\n  1. under\n  2. mer', ['- ett', '- två', '', '  1. under', '  2. mer']],
    ['quotations', '> citat\n> - punkt\n\nefter', ['citat', '- punkt', '', 'efter']],
    ['tables', '| Namn | Röst |\n|---|:-:|\n| Anna | **Ja** |', ['Namn    Röst', '', 'Anna    Ja']],
    [
      'rules, fences, comments and targets',
      'a\n\n***\n\n```\nkod\n```\n\n<!-- x\ny -->\n\n[b]: http://x.se\n\nc',
      ['a', '', '', '', '', 'kod', '', '', 'x', 'y', '', '[b]: http://x.se', '', 'c'],
    ],
    ['what is no mark stays', '§ 12 Budget 2 * 3 [sic] snake_case_x # 4', ['§ 12 Budget 2 * 3 [sic] snake_case_x # 4']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

test('lines end at CR LF too', () => {
  expect(lines('# A\r\n\r\ntext *b*\r\n')).toEqual(['# A', '', 'text b', ''])
})

describe('front matter', () => {
  const FACTS = '---\ndate:\n  value: 2024-01-02\n  because: kallelsen\n---\n'

  test('with facts is an editor’s, and no text', () => {
    const text = read(`${FACTS}# Möte`)
    expect(text.facts).toBe(FACTS)
    expect(text.furniture).toEqual([1, 2, 3, 4, 5].map((line) => ({ line, kind: 'front-matter' })))
    expect(text.lines.slice(5)).toEqual(['# Möte'])
  })

  test('of another kind is text between fences', () => {
    const text = read('---\ntitle: Möte\ndate: 2024-01-02\n---\nText')
    expect([text.facts, text.furniture]).toEqual([
      undefined,
      [
        { line: 1, kind: 'front-matter' },
        { line: 4, kind: 'front-matter' },
      ],
    ])
    expect(text.lines).toEqual(['---', 'title: Möte', 'date: 2024-01-02', '---', 'Text'])
  })

  test('without an end is a rule', () => {
    expect(lines('---\nText')).toEqual(['', 'Text'])
  })
})
