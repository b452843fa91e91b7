/** Fields to fill in, lists and boxes to tick: what they hold is left. */
import { describe, expect, test } from 'vitest'
import { p, run } from '../../../../tests/docx.ts'
import { openControls, tick } from './controls.ts'
import { bodyOf, documentOf } from './trees.fixture.ts'

function opened(body: string): string {
  const tree = documentOf(body)
  openControls(tree)
  return bodyOf(tree)
}
const control = (inside: string, properties = ''): string =>
  `<w:sdt>${properties && `<w:sdtPr>${properties}</w:sdtPr>`}<w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const box = (checked: string): string => `<w14:checkbox>${checked}</w14:checkbox>`

test.each([
  ['a field', `<w:p>${control(run('Ada'))}</w:p>`, 'p(r(t:Ada))'],
  ['paragraphs', control(p('Ada') + p('Bo')), 'p(r(t:Ada)) p(r(t:Bo))'],
  ['a field in a field', control(control(p('Ada'))), 'p(r(t:Ada))'],
  [
    'with words on both sides, in their order',
    p('före') + control(p('Ada')) + p('efter'),
    'p(r(t:före)) p(r(t:Ada)) p(r(t:efter))',
  ],
  ['with other properties', control(p('Ada'), '<w:tag w:val="namn"/>'), 'p(r(t:Ada))'],
  ['without a content of its own', `<w:sdt>${p('Ada')}</w:sdt>`, 'p(r(t:Ada))'],
])('%s', (_, body, expected) => expect(opened(body)).toBe(expected))

describe('a box to tick', () => {
  test.each<[string, string, string]>([
    ['that is ticked', '<w14:checked w14:val="1"/>', '☒'],
    ['that is, in a word', '<w14:checked w14:val="true"/>', '☒'],
    ['that is, without a word', '<w14:checked/>', '☒'],
    ['that is not', '<w14:checked w14:val="0"/>', '☐'],
    ['that is not, in a word', '<w14:checked w14:val="false"/>', '☐'],
    ['that says nothing', '', '☐'],
    ['that says something else', '<w14:uncheckedState w14:val="1"/>', '☐'],
  ])('%s', (_, checked, sign) => {
    const inRun = (inside: string): string => opened(`<w:p>${control(inside, box(checked))}</w:p>`)
    expect(inRun(run('X'))).toBe(`p(r(t:${sign}))`)
    expect(inRun('<w:r><w:sym/></w:r>')).toBe(`p(r(t:${sign}))`)
    expect(inRun('')).toBe(`p(r(t:${sign}))`)
    expect(opened(control('<w:p/>', box(checked)))).toBe(`p(r(t:${sign}))`)
  })
  test('has its sign once, in the place of the first text', () =>
    expect(opened(`<w:p>${control(run('X') + run(' Ja'), box('<w14:checked/>'))}</w:p>`)).toBe('p(r(t:☒) r(t: Ja))'))
})

test('a tick is one sign, and none another', () => expect([tick(true), tick(false)]).toEqual(['☒', '☐']))
