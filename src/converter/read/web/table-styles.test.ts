/** Tables that a page sets by style alone are those that a reader sees; what is set otherwise is none. */
import { expect, test } from 'vitest'
import { readHtml } from '../plain.fixture.ts'

const lines = (html: string): string[] => readHtml(new TextEncoder().encode(html)).lines

const STYLE = '<style>.t{display:table}.g{display:table-row-group}.r{display:table-row}.c{display:table-cell}</style>'
const ROW = '<div class="r"><div class="c">Ada</div><div class="c"></div><div class="c">X</div></div>'
const TABLE = ['Ada        X']
const TEXT = 'Ada föredrar ärendet, som nämnden har sett förut, och svarar på frågor om taxan.'
const APART = ['Ada', '', 'X']

test.each<[string, string, string[]]>([
  ['of rows', `<div class="t">${ROW}</div>`, TABLE],
  ['of groups of rows', `<section class="t"><div class="g">${ROW}</div></section>`, TABLE],
  ['set in a line', `<div style="display: inline-table">${ROW}</div>`, TABLE],
  ['of what runs on in a line', `<span class="t">${ROW.replaceAll('div', 'span')}</span>`, TABLE],
  [
    'by the styles of its elements',
    '<div style="display:table"><div style="display:table-row"><div style="display:table-cell">A</div><div style="display:table-cell">B</div></div></div>',
    ['A    B'],
  ],
  ['in another', `<div class="t"><div class="r"><div class="c"><div class="t">${ROW}</div></div></div></div>`, TABLE],
  ['without rows', '<div class="t"><div class="c">Ada</div><div class="c">X</div></div>', APART],
  ['without cells', '<div class="t"><div class="r"><div>Ada</div><div>X</div></div></div>', APART],
  ['with something else in it', `<div class="t">${ROW}<div>Bo</div></div>`, [...APART, '', 'Bo']],
  ['that a stronger style sets otherwise', `<div class="t" style="display:block">${ROW}</div>`, APART],
  [
    'of what has a meaning of its own',
    `<ul class="t"><li class="r"><b class="c">Ada</b><b class="c">X</b></li></ul>`,
    ['- AdaX'],
  ],
  [
    'with more cells in one row than in another',
    `<div class="t">${ROW}<div class="r"><div class="c">Bo</div></div></div>`,
    [...APART, '', 'Bo'],
  ],
  [
    'with blocks in a cell, of a page',
    `<div class="t">${ROW.replace('Ada', '<p>Ada</p><p>Bo</p>')}</div>`,
    ['Ada', '', 'Bo', '', 'X'],
  ],
  ['with lines in a cell', `<div class="t">${ROW.replace('Ada', 'Ada<br>Bo')}</div>`, ['Ada', 'Bo', '', 'X']],
  ['with sentences in a cell', `<div class="t">${ROW.replace('Ada', TEXT)}</div>`, [TEXT, '', 'X']],
  ['of nothing', '<div class="t"></div><p>Ada</p>', ['Ada']],
])('a table %s', (_, html, expected) => expect(lines(STYLE + html)).toEqual(expected))

test('a style of one width alone makes none', () =>
  expect(
    lines(`${STYLE.replace('.t{', '@media (min-width: 9px){.t{').replace('.g{', '}.g{')}<div class="t">${ROW}</div>`),
  ).toEqual(APART))
