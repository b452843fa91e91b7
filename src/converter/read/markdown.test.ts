import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { readMarkdown as plainly, type Plain } from './plain.fixture.ts'

const read = (text: string): Plain => plainly(new TextEncoder().encode(text))
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
    [
      'words between the signs of a tag',
      '<Ada Provlund> och <b>Bo</b><br>se <Provbolaget AB>',
      ['<Ada Provlund> och Bo se <Provbolaget AB>'],
    ],
    [
      'tables of a page',
      '<table>\n<tr><th>År</th><th>Tkr</th></tr>\n<tr><td>2024</td><td></td><td>5&nbsp;000</td></tr>\n\n<tr><td>A<td>B</tr>\n</table>\n\nC <td>D',
      ['År    Tkr', '2024        5\u00a0000', '', '', 'A    B', '', '', 'C  | D'],
    ],
    ['figures that are raised', '12 500<sup>1</sup> kr', ['12 500¹ kr']],
    ['entities over several lines', 'Prov &amp; Son\nenligt &sect; 4', ['Prov & Son', 'enligt § 4']],
    [
      'entities among tags',
      '<p>Prov &amp; Son, 5&#160;000 kr,&#10;&finns; §</p>',
      ['Prov & Son, 5\u00a0000 kr,&#10;&finns; §'],
    ],
    ['a note that looks like a target', '[Anm]: Saknas', ['[Anm]: Saknas']],
    ['what is no mark stays', '§ 12 Budget 2 * 3 [sic] snake_case_x # 4', ['§ 12 Budget 2 * 3 [sic] snake_case_x # 4']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

test('what no reader sees is told, and a target of links is known', () => {
  const { furniture, messages } = read('a <!-- x --> b\n\n<!-- y -->\n\n[b]: http://x.se')
  expect(furniture).toEqual([
    { line: 3, kind: 'hidden-text' },
    { line: 5, kind: 'link-list' },
  ])
  expect(messages?.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['hidden-text', 1],
    ['hidden-text', 3],
  ])
})

test('struck words stay with their marks and are told', () => {
  const { lines: found, messages } = read(
    '---\ntitle: x\n---\n\nKostar ~~500~~ 700\n\n~~~\nkod\n~~~\n\n<del>Utgår</del>',
  )
  expect(found.filter(Boolean).slice(3)).toEqual(['Kostar ~~500~~ 700', 'kod', '~~Utgår~~'])
  expect(messages?.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['struck-text', 5],
    ['struck-text', 11],
  ])
})

test('a remark that is written as a target is seen by nobody', () => {
  const { furniture, messages } = read('[//]: # (Ada är sökande)\n\n[x]: <> "Bo\nEk"\n\n[b]: # \n\n[Anm]: # Saknas')
  expect(furniture.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '1 hidden-text',
    '3 hidden-text',
    '4 hidden-text',
    '6 link-list',
  ])
  expect(messages?.map(({ line }) => line)).toEqual([1, 3, 4])
})

test('a line that is bold as a whole is known as such', () => {
  expect(read('**Villkor**\n\n__Väg__  \n\n**A** b\n\n- **C**\n\n**D\nE**').bold).toEqual([1, 3])
})

test('a note is one line, and never the target of a link', () => {
  const note =
    '[^1]: Nämnden beslutade\n    att hyra\natt mäta.\n\n[^2]: Preliminärt.\n- att köpa\n\n[^3]: KS/2024\n\n[Anm]: Saknas.'
  expect(read(note)).toMatchObject({ furniture: [] })
  expect(lines(note)).toEqual([
    'Fotnot 1: Nämnden beslutade att hyra att mäta.',
    '',
    '',
    '',
    'Fotnot 2: Preliminärt.',
    '- att köpa',
    '',
    'Fotnot 3: KS/2024',
    '',
    '[Anm]: Saknas.',
  ])
})

test('a row that leaves out its last cells has them all the same', () => {
  const { lines } = readMarkdown(new TextEncoder().encode('A | B | C\n---|---|---\nBad | | 40\nIs | 5 |\n'))
  expect(lines.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual([
    ['A', 'B', 'C'],
    ['Bad', '', '40'],
    ['Is', '5', ''],
  ])
})

test('a table keeps its cells, and its head', () => {
  const { lines: rows } = readMarkdown(new TextEncoder().encode('| A | B |\n|---|---|\n| | 5 |'))
  expect(rows.map(({ cells, isHead }) => [cells, isHead])).toEqual([
    [['A', 'B'], true],
    [null, false],
    [['', '5'], false],
  ])
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

  test.each<[what: string, front: string, isText: boolean]>([
    ['of a page', 'title: Möte\ndate: 2024-01-02\ntags:\n  - protokoll', false],
    ['with words of the minutes', 'title: Möte\ndeltagare: Ada Provlund', true],
    ['that goes on from no key', '  - protokoll', true],
  ])('%s above a heading', (_, front, isText) => {
    const { furniture } = read(`---\n${front}\n---\n# Möte`)
    expect(furniture.length).toBe(isText ? 2 : front.split('\n').length + 2)
  })

  test('of a page above a heading in bold type is none of the minutes', () => {
    expect(read('---\ntitle: Möte\n---\n**Protokoll fört vid möte**').furniture).toHaveLength(3)
    expect(read('---\ntitle: Möte\n---\n**Protokoll** fört vid möte').furniture).toHaveLength(2)
  })

  test('without an end is a rule', () => {
    expect(lines('---\nText')).toEqual(['', 'Text'])
  })
})
