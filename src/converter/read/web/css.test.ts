/** What the style sheets of a page say of an element, the strongest last. */
import { describe, expect, test } from 'vitest'
import { declarationsOf, sheetOf } from './css.ts'
import { findIn, pieceOf } from './pieces.fixture.ts'

/** What is said of the paragraph. */
function said(html: string): string[] {
  const root = pieceOf(html)
  const [element, around] = findIn(root, 'p') ?? []
  if (!element || !around) return []
  return sheetOf(root)
    .rulesFor(element, around)
    .flatMap(({ declarations }) => declarations.map(({ name, value }) => `${name}: ${value}`))
}
const PARAGRAPH = '<section><p id="i" class="c d" lang="sv">Text</p></section>'
const saidBy = (css: string): string[] => said(`<style>${css}</style>${PARAGRAPH}`)

describe('declarations are read', () => {
  test.each<[style: string, expected: ReturnType<typeof declarationsOf>]>([
    ['color:red', [{ name: 'color', value: 'red', important: false }]],
    ['COLOR : #FFF ;', [{ name: 'color', value: '#FFF', important: false }]],
    ['color: red !important', [{ name: 'color', value: 'red', important: true }]],
    [
      'top:0;margin:0;left:-1px',
      [
        { name: 'top', value: '0', important: false },
        { name: 'left', value: '-1px', important: false },
      ],
    ],
    ['nonsense', []],
    ['', []],
  ])('"%s"', (style, expected) => expect(declarationsOf(style)).toEqual(expected))

  test.each(
    'color background background-color background-image font font-size position left top right bottom text-indent clip clip-path opacity text-decoration text-decoration-line vertical-align -webkit-text-fill-color transform display visibility height max-height transition all --own --own_2'.split(
      ' ',
    ),
  )('"%s" among them', (name) => expect(declarationsOf(`${name}:0`).map((one) => one.name)).toEqual([name]))
  test.each(['margin', 'background-size', 'border-color', 'colors', 'x-clip', 'font-family', '-own'])(
    '"%s" not',
    (name) => expect(declarationsOf(`${name}:0`)).toEqual([]),
  )
})

describe('rules say something', () => {
  test.each<[css: string, expected: string[]]>([
    ['p{color:a}', ['color: a']],
    ['.c{color:a}', ['color: a']],
    ['.d{color:a}', ['color: a']],
    ['p.d.c{color:a}', ['color: a']],
    ['#i{color:a}', ['color: a']],
    ['p#i.c{color:a}', ['color: a']],
    ['*{color:a}', ['color: a']],
    ['[lang]{color:a}', ['color: a']],
    ['section p{color:a}', ['color: a']],
    ['b,p{color:a}', ['color: a']],
    ['b{color:a}', []],
    ['.e{color:a}', []],
    ['#j{color:a}', []],
    ['div p{color:a}', []],
    ['p{}', []],
    ['p{margin:0}', []],
    ['p{color:a;top:b}', ['color: a', 'top: b']],
    ['p{color:a}p{color:b}', ['color: a', 'color: b']],
    ['#i{color:d}.c{color:c}p{color:b}*{color:a}', ['color: a', 'color: b', 'color: c', 'color: d']],
    // Equally strong: the later one counts, however it is found.
    ['.c{color:a}[lang]{color:b}', ['color: a', 'color: b']],
    ['b,.c{color:a}[lang]{color:b}', ['color: a', 'color: b']],
    ['[lang]{color:a}.c{color:b}', ['color: a', 'color: b']],
  ])('%s', (css, expected) => expect(saidBy(css)).toEqual(expected))

  test('of an element without a name or a class, too', () =>
    expect(said('<style>p{color:a}.c{color:b}#i{color:c}</style><p>Text</p>')).toEqual(['color: a']))
})

test.each<[around: string, isRead: boolean]>([
  ['@media screen', true],
  ['@MEDIA ALL', true],
  ['@media only screen', true],
  ['@media  screen ', true],
  ['@media print', false],
  ['@media screen and (min-width: 1px)', false],
  ['@media not screen', false],
  ['@media', false],
  ['@layer base', true],
  ['@Supports (color: red)', true],
  ['@container screen', false],
  ['@player screen', false],
  ['@layers screen', false],
  ['@font-face', false],
])('rules in %s: %s', (around, isRead) => expect(saidBy(`${around} {p{color:a}}`)).toEqual(isRead ? ['color: a'] : []))

describe('sheets', () => {
  test.each<[html: string, expected: string[]]>([
    ['<style>p{color:a}p{color:b}</style><style>p{color:c}</style>', ['color: a', 'color: b', 'color: c']],
    ['<style>.c{color:a}.c{top:b}</style><style>[lang]{color:c}</style>', ['color: a', 'top: b', 'color: c']],
    ['<style>[lang]{color:a}</style><style>.c{color:b}</style>', ['color: a', 'color: b']],
    ['<div><style>p{color:a}</style></div><b></b><style>p{color:b}</style>', ['color: a', 'color: b']],
    ['<style media="screen">p{color:a}</style>', ['color: a']],
    ['<style media="print">p{color:a}</style>', []],
    ['<style media="PRINT, tv">p{color:a}</style>', []],
    ['<style></style>', []],
    ['<b>p{color:a}</b>', []],
  ])('%s', (html, expected) => expect(said(`${html}${PARAGRAPH}`)).toEqual(expected))
})
