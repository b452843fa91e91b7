/** Front matter as people and other programs write it: what is read, and what is refused in one line. */
import { describe, expect, test } from 'vitest'
import { FrontMatterError, readFrontMatter, writeFrontMatter } from './front-matter.ts'

test.each<[string, string, Record<string, unknown>, string]>([
  ['a day stays as it is written', '---\ndate: 2025-02-30\n---\n', { date: '2025-02-30' }, ''],
  [
    'so do numbers, with their zeroes',
    '---\nnumber: 012\nsum: 1_000\nhex: 0x1f\n---\n',
    { number: '012', sum: '1_000', hex: '0x1f' },
    '',
  ],
  [
    'booleans and nothing are typed',
    '---\na: true\nb: false\nc:\nd: null\n---\n',
    { a: true, b: false, c: null, d: null },
    '',
  ],
  ['yes and no are words', '---\na: no\nb: Ja\n---\n', { a: 'no', b: 'Ja' }, ''],
  ['blank lines and a mark of order may stand before', '\ufeff\n  \n---\na: x\n---\ntext\n', { a: 'x' }, 'text\n'],
  ['lines may end as in Windows', '---\r\na: x\r\n---\r\ntext\r\n', { a: 'x' }, 'text\n'],
  ['or as once on the Mac', '---\ra: x\r---\rtext', { a: 'x' }, 'text'],
  ['space after a fence is nothing', '--- \na: x\n---\t \ntext', { a: 'x' }, 'text'],
  ['a mark of order stays where it is none', 'te\ufeffxt', {}, 'te\ufeffxt'],
  ['a word and no line', 'text', {}, 'text'],
  ['blank lines stand in the body too', 'a\n\n\nb', {}, 'a\n\n\nb'],
  ['signs of anchors within words are words', '---\na: b & c * d\n---\n', { a: 'b & c * d' }, ''],
  ['a merge key is a key like any other', '---\n<<: {a: x}\n---\n', { '<<': { a: 'x' } }, ''],
  [
    'the names of objects have no effect',
    '---\n__proto__: {a: x}\n---\n',
    JSON.parse('{"__proto__": {"a": "x"}}') as Record<string, unknown>,
    '',
  ],
  ['a text without it is all text', 'text\n---\na: x\n---\n', {}, 'text\n---\na: x\n---\n'],
  ['a drawn line is no fence', '----\na: x\n----\n', {}, '----\na: x\n----\n'],
])('%s', (_, file, data, body) => {
  expect(readFrontMatter(file)).toEqual({ data, body, found: Object.keys(data).length > 0 })
})

describe('is refused, with its line:', () => {
  test.each<[string, string, number, RegExp]>([
    ['JavaScript', '---js\n{ a: (globalThis.ran = true) }\n---\n', 1, /^Unexpected "js" after ---, expected YAML/],
    [
      'JavaScript, spelled out after a blank line',
      '\n---javascript\n{}\n---\n',
      2,
      /^Unexpected "javascript" after ---/,
    ],
    ['CoffeeScript', '---coffee\na: (global.ran = yes)\n---\n', 1, /^Unexpected "coffee" after ---, expected YAML/],
    ['JSON', '---json\n{"a": 1}\n---\n', 1, /^Unexpected "json"/],
    ['TOML', '--- toml\na = 1\n---\n', 1, /^Unexpected "toml"/],
    ['YAML by name', '---yaml\na: x\n---\n', 1, /^Unexpected "yaml"/],
    ['words on the fence', '---\tanteckning\na: x\n---\n', 1, /^Unexpected "anteckning"/],
    ['a fence that never ends', '---\na: x\n', 1, /second line of ---/],
    ['an anchor', '---\na: &x [1]\nb: 2\n---\n', 2, /an anchor of YAML/],
    ['what an anchor stands for', '---\na: x\nb: *y\n---\n', 3, /alias|anchor/i],
    ['a tag', '---\na: !!js/function x\n---\n', 2, /tag/],
    ['a key twice', '---\na: x\nb: y\na: z\n---\n', 4, /unique/],
    ['a quote that does not end', '---\na: x\nb: "y\n---\n', 3, /expected YAML$/],
    ['words and no key', '---\nord\n---\n', 2, /without keys/],
    ['one after blank lines', '\n \n---\na: "x\n---\n', 4, /expected YAML$/],
    ['a list and no keys', '---\n- a\n---\n', 2, /without keys/],
    ['a list without a bottom', `---\na: ${'['.repeat(10_000)}\n---\n`, 2, /nested without end/],
    ['more than anybody writes', `---\na: ${'x'.repeat(4_000_001)}\n---\n`, 1, /characters, expected at most/],
  ])('%s', (_, file, line, message) => {
    const attempt = (): unknown => readFrontMatter(file)
    expect(attempt).toThrow(FrontMatterError)
    expect(attempt).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) as string }))
    expect(globalThis).not.toHaveProperty('ran')
  })
})

test('what is written reads back the same, and other readers of YAML take none of it for a day or a number', () => {
  const data = {
    date: '2024-11-28',
    number: '206',
    time: '12:30',
    list: ['HSN 1043:1-2021', '& så', '* stjärna', '- streck', '', 'null', 'true'],
    deep: { a: [{ b: { c: ['1', 'två'] } }] },
  }
  const file = writeFrontMatter(data, '\n# Rubrik\n')
  expect(readFrontMatter(file)).toEqual({ data, body: '\n# Rubrik\n', found: true })
  expect(file).toContain("date: '2024-11-28'\nnumber: '206'\ntime: '12:30'\n")
})

test.each([
  ['---\na: x\na: y\n---\n', 'Unexpected front matter: Map keys must be unique, expected YAML'],
  [
    '---\na: x: y\n---\n',
    'Unexpected front matter: Nested mappings are not allowed in compact mappings, expected YAML',
  ],
  [
    '---\na: &x 1\n---\n',
    'Unexpected "&" or "*", an anchor of YAML, expected the words themselves; put quotes around words that begin so',
  ],
  ['---\n- a\n---\n', 'Unexpected front matter without keys, expected "key: value"'],
  ['---  två ord \na: x\n---\n', 'Unexpected "två ord" after ---, expected YAML after a line of --- alone'],
  ['---\na: x\n', 'Unexpected end of the file, expected a second line of --- after the front matter'],
  [`---\na: ${'['.repeat(10_000)}\n---\n`, 'Unexpected front matter nested without end, expected a few levels'],
  [
    `---\na: ${'x'.repeat(4_000_000)}\n---\n`,
    'Unexpected front matter of 4000004 characters, expected at most 4000000',
  ],
])('what is said of %.12j', (file, message) => {
  expect(() => readFrontMatter(file)).toThrow(expect.objectContaining({ message }))
})

test('no front matter between the fences is none', () => {
  expect(readFrontMatter('---\n\n---\ntext')).toEqual({ data: {}, body: 'text', found: true })
})

test('each value as people write it: quotes where a reader of YAML needs them, lists on a line from the fourth level on', () => {
  const twice = ['A 1']
  const data = {
    day: '2024-11-28',
    digits: ['206', '1_000', '+5', '-5', '12:30'],
    words: ['206 a', 'x2024-11-28', '& så', 'null', "Ada's", 'å'],
    long: `${'ord '.repeat(40)}ord`,
    count: 60,
    is: true,
    first: twice,
    second: twice,
    deep: [{ deeper: [{ last: ['a', 'b'], word: 'c' }] }],
  }
  expect(writeFrontMatter(data, '# Rubrik\n')).toBe(`---
day: '2024-11-28'
digits:
  - '206'
  - '1_000'
  - '+5'
  - '-5'
  - '12:30'
words:
  - 206 a
  - x2024-11-28
  - '& så'
  - 'null'
  - Ada's
  - å
long: ${'ord '.repeat(40)}ord
count: 60
is: true
first:
  - A 1
second:
  - A 1
deep:
  - deeper:
      - {last: [a, b], word: c}
---
# Rubrik
`)
})
