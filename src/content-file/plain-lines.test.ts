/** The tree of a text is the library's, places included, whichever of its lines the library is asked for. */
import { expect, test } from 'vitest'
import { parseMarkdown, parseWhole } from './markdown.ts'
import { parseBesidePlain } from './plain-lines.ts'

const CASES: [string, string][] = [
  ['nothing', ''],
  ['blank lines', '\n\n\n'],
  ['headings and paragraphs', '# A\n\n## § 1 Taxa\n\nNämnden beslutar att\n\n”Ja”\n\n(2 kap.)\n\n2025 års plan\n'],
  ['a heading without words', '#\n\ntext\n\n# \n\n####### a\n'],
  ['signs that close a heading', '# A #\n\n# B #c\n\ntext #\n'],
  ['a paragraph of two lines', 'a\nb\n\nc\n'],
  ['an underlined heading', 'a\n---\n\nb\n\n===\n'],
  ['numbers that begin a list and others', '1. a\n\n12) b\n\n3.\n\n2025. a\n\n1234567890. a\n\n4 kap.\n\n1.a\n'],
  ['a list whose items are apart, and one that a line ends', '- a\n\n- b\n\n  c\n\nd\n\n- e\n\n    f\n'],
  ['numbers in headings', '## 20. A\n\n## 21) B\n\n### 3.\n\n## - a\n\n## *b*\n'],
  ['lists of plain items', '# A\n\n- b\n- c\n\nd\n\n- e\n\n<!-- f -->\n\n- g\n'],
  [
    'lists of items that are more than words',
    'a\n\n- b\n- *c*\n\nd\n\n- e\n-\n\nf\n\n- 1. g\n\nh\n\n- # i\n\nj\n\n- - k\n',
  ],
  ['a list that goes on', 'a\n\n- b\n  c\n\nd\n\n- e\nf\n\ng\n\n- h\n\n\n\n- i\n\n  j\n\nk\n\n- l\n\n    m\n'],
  ['a list with other bullets above and below', '* a\n\n- b\n\n1. c\n\n- d\n\n+ e\n'],
  ['a list right below a line and above one', 'a\n- b\n\nc\n\n- d\ne\n'],
  ['white space behind an item and below a list', 'a\n\n- b \n- c\n\nd\n\n- e\n \n\nf\n\n- g\n\n\t\n'],
  ['text set in below a line', 'a\n\n    b\n\n  c\n\n\td\n'],
  ['emphasis, code, links and escapes', 'a *b* c\n\na _b_ c\n\na `b` c\n\na [b](/c) d\n\na \\! b\n\n![a](/b)\n'],
  ['references and signs of markup', 'a &amp; b\n\na <b> c\n\n<https://a.b>\n\nR&D\n'],
  ['a link through a definition far away', '[a]\n\nb\n\n[a]: /c\n'],
  ['a definition in a list', 'a [b]\n\nc\n\n- [b]: /c\n\n> [d]: /e\n'],
  ['a definition in a row of a table is none', 'a\n\n[b]\n\nc\n\n| [b]: /c |\n| --- |\n'],
  ['a table between lines', 'a\n\n| b | c |\n| --- | --- |\n| 1 | 2 |\n\nd\n'],
  ['a row without a bar', 'a\n-\n\na | b\n--- | ---\ntext\n\ntext\n'],
  ['code between fences that a line stands in', '```\n\nb\n\n```\n\nc\n'],
  ['a fence that nothing ends, in a list and alone', '- ```\n\nb\n\n~~~\n\nc\n'],
  ['a comment of one line, and of several', '<!-- a -->\n\nb\n\n<!-- c\n\nd\n\n-->\n\ne\n'],
  ['markup that goes on over blank lines', 'a\n\n<script>\n\nb\n\n</script>\n\nc\n'],
  ['markup that a blank line ends', '<div>\n\nb\n\n</div>\n'],
  ['a comment behind another', '<!-- a --> <!-- b\n\nc -->\n\nd\n'],
  ['white space at the end', 'a \n\nb  \n\nc\t\n\nd\u00a0\n'],
  ['other line breaks', 'a\r\n\r\nb\rc\r\r[d]\n'],
  ['a mark of byte order', '\uFEFFa\n\n*b*\n'],
  ['a sign that is none', 'a\0b\n\n*c*\n'],
  ['a fence that nothing ends, in a list at the end', 'a\n\n1. ~~~'],
  ['no line break at the end', 'a\n\n*b*\n\nc'],
]

test.each(CASES)('of %s', (_, text) => {
  expect(parseMarkdown(text)).toEqual(parseWhole(text))
})

test('the library is asked, once, for nothing but what stands between plain lines', () => {
  const asked: string[] = []
  parseBesidePlain('# A\n\n- b\n- c\n\n<!-- d -->\n\n- *e*\n\nmore\n\n- f\n\n*g*\n', (text) => {
    asked.push(text)
    return parseWhole(text)
  })
  expect(asked).toEqual(['- *e*\n\nx\n\n- f\n\n*g*\n'])
})
