/** Formulas of Word on one line: each form, with the brackets that keep its meaning. */
import { describe, expect, test } from 'vitest'
import { docx, p, run } from '../../../../tests/docx.ts'
import { readDocx } from '../plain.fixture.ts'

const m = (words: string, looks = ''): string => `<m:r>${looks}<m:t>${words}</m:t></m:r>`
const inside = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`
const form = (name: string, parts: readonly (readonly [string, string])[], properties = ''): string =>
  inside(
    name,
    (properties && inside(`${name}Pr`, properties)) + parts.map(([part, words]) => inside(part, words)).join(''),
  )
const sign = (name: string, value?: string): string => `<m:${name}${value === undefined ? '' : ` m:val="${value}"`}/>`
const read = async (formula: string) => {
  const { lines, messages = [] } = await readDocx(
    docx(`<w:p>${run('a ')}<m:oMath>${formula}</m:oMath>${run(' b')}</w:p>`),
  )
  return { line: lines.join('|'), told: messages.map(({ ruleId }) => ruleId) }
}

describe('a formula of more than one line is written on one, and that is told:', () => {
  test.each<[string, string, string]>([
    [
      'a fraction',
      form('f', [
        ['num', m('1')],
        ['den', m('2')],
      ]),
      '1/2',
    ],
    [
      'a fraction of sums',
      form('f', [
        ['num', m('a+b')],
        ['den', m('c-d')],
      ]),
      '(a+b)/(c-d)',
    ],
    [
      'a fraction of what has brackets',
      form('f', [
        ['num', m('(a+b)')],
        ['den', m('x1,5')],
      ]),
      '(a+b)/x1,5',
    ],
    [
      'a fraction of two brackets',
      form('f', [
        ['num', m('(a)(b)')],
        ['den', m('2')],
      ]),
      '((a)(b))/2',
    ],
    [
      'a fraction in a fraction',
      form('f', [
        [
          'num',
          form('f', [
            ['num', m('1')],
            ['den', m('2')],
          ]),
        ],
        ['den', m('3')],
      ]),
      '(1/2)/3',
    ],
    [
      'a power',
      form('sSup', [
        ['e', m('x')],
        ['sup', m('2')],
      ]),
      'x²',
    ],
    [
      'a power of two figures',
      form('sSup', [
        ['e', m('x')],
        ['sup', m('12')],
      ]),
      'x¹²',
    ],
    [
      'a power of a sum',
      form('sSup', [
        ['e', m('a+b')],
        ['sup', m('n')],
      ]),
      '(a+b)^n',
    ],
    [
      'a power that is a sum',
      form('sSup', [
        ['e', m('x')],
        ['sup', m('n+1')],
      ]),
      'x^(n+1)',
    ],
    [
      'an empty power',
      form('sSup', [
        ['e', m('x')],
        ['sup', ''],
      ]),
      'x',
    ],
    [
      'an index',
      form('sSub', [
        ['e', m('x')],
        ['sub', m('i')],
      ]),
      'x_i',
    ],
    [
      'an index that is a sum',
      form('sSub', [
        ['e', m('x')],
        ['sub', m('i+1')],
      ]),
      'x_(i+1)',
    ],
    [
      'an empty index',
      form('sSub', [
        ['e', m('x')],
        ['sub', ''],
      ]),
      'x',
    ],
    [
      'both',
      form('sSubSup', [
        ['e', m('x')],
        ['sub', m('i')],
        ['sup', m('2')],
      ]),
      'x_i²',
    ],
    [
      'both before',
      form('sPre', [
        ['sub', m('6')],
        ['sup', m('12')],
        ['e', m('C')],
      ]),
      '_6¹²C',
    ],
    [
      'a limit below',
      form('limLow', [
        ['e', m('lim')],
        ['lim', m('n')],
      ]),
      'lim_n',
    ],
    [
      'a limit above',
      form('limUpp', [
        ['e', m('max')],
        ['lim', m('k')],
      ]),
      'max^k',
    ],
    [
      'a root',
      form('rad', [
        ['deg', ''],
        ['e', m('2')],
      ]),
      '√2',
    ],
    [
      'a root of a sum',
      form('rad', [
        ['deg', m('3')],
        ['e', m('a+b')],
      ]),
      '3√(a+b)',
    ],
    [
      'a root of nothing',
      form('rad', [
        ['deg', ''],
        ['e', ''],
      ]),
      '√()',
    ],
    [
      'a function',
      form('func', [
        ['fName', m('sin')],
        ['e', m('x')],
      ]),
      'sin x',
    ],
    [
      'an integral',
      form('nary', [
        ['sub', m('0')],
        ['sup', m('1')],
        ['e', m('x')],
      ]),
      '∫_0¹ x',
    ],
    [
      'a sum',
      form(
        'nary',
        [
          ['sub', m('i=1')],
          ['sup', m('n')],
          ['e', m('x')],
        ],
        sign('chr', '∑'),
      ),
      '∑_(i=1)^n x',
    ],
    ['a hat', form('acc', [['e', m('x')]]), 'x\u0302'],
    ['a line above', form('acc', [['e', m('x')]], sign('chr', '\u0304')), 'x\u0304'],
    ['brackets', form('d', [['e', m('a+b')]]), '(a+b)'],
    [
      'brackets around two',
      form('d', [
        ['e', m('a')],
        ['e', m('b')],
      ]),
      '(a|b)',
    ],
    [
      'other brackets',
      form(
        'd',
        [
          ['e', m('a')],
          ['e', m('b')],
        ],
        sign('begChr', '[') + sign('sepChr', ';') + sign('endChr', '['),
      ),
      '[a;b[',
    ],
    ['no bracket to the right', form('d', [['e', m('a')]], sign('endChr')), '(a'],
    [
      'a matrix',
      inside(
        'm',
        ['ab', 'cd'].map((row) => inside('mr', Array.from(row, (one) => inside('e', m(one))).join(''))).join(''),
      ),
      '[a, b; c, d]',
    ],
    [
      'equations one below the other',
      form('eqArr', [
        ['e', m('x=1')],
        ['e', m('y=2')],
      ]),
      'x=1; y=2',
    ],
    ['a form that nobody knows', form('box', [['e', m('x')]]), 'x'],
  ])('%s', async (_, formula, line) => {
    const found = await read(formula)
    expect(found.line).toBe(`a ${line} b`)
    expect(found.told).toHaveLength(1)
  })
})

describe('a formula of one line is as it stands:', () => {
  test.each<[string, string, string]>([
    ['letters and figures', m('y=1,25'), 'y=1,25'],
    ['in pieces', m('y') + m('=') + m('1'), 'y=1'],
    [
      'with looks of its own',
      m('y', '<m:rPr><m:sty m:val="p"/><m:scr m:val="roman"/></m:rPr><w:rPr><w:b/></w:rPr>'),
      'y',
    ],
    ['with a tab', '<m:r><m:t>x</m:t><w:tab/><m:t>y</m:t></m:r>', 'x y'],
    ['with words of the text', '<w:r><w:t>om</w:t></w:r>', 'om'],
  ])('%s', async (_, formula, line) => {
    expect(await read(formula)).toEqual({ line: `a ${line} b`, told: [] })
  })
})

test('set apart they stand one below the other; beside the paragraphs each is one', async () => {
  const linesOf = async (body: string): Promise<string[]> => (await readDocx(docx(body))).lines.filter(Boolean)
  const two = `<m:oMathPara><m:oMathParaPr><m:jc m:val="left"/></m:oMathParaPr><m:oMath>${m('x=1')}</m:oMath><m:oMath>${m('z=2')}</m:oMath></m:oMathPara>`
  expect(await linesOf(`<w:p>${two}</w:p>`)).toEqual(['x=1', 'z=2'])
  expect(await linesOf(p('Före') + `<m:oMath>${m('x=1')}</m:oMath>` + p('Efter'))).toEqual(['Före', 'x=1', 'Efter'])
})

test('hidden where any of it is', async () => {
  const hidden = '<w:rPr><w:b/></w:rPr>'
  const formula = m('x', hidden) + m('y', '<w:rPr><w:vanish/></w:rPr>')
  const { lines, furniture } = await readDocx(docx(`${p('Text')}<w:p><m:oMath>${formula}</m:oMath></w:p>`))
  expect(lines.filter(Boolean)).toEqual(['Text', 'xy'])
  expect(furniture.map(({ kind }) => kind)).toEqual(['hidden-text'])
})
