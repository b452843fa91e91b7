/** Figures that Word sets above the line. */
import { describe, expect, test } from 'vitest'
import { run } from '../../../../tests/docx.ts'
import { writeSuperscripts } from './superscript.ts'
import { bodyOf, documentOf, partOf } from './trees.fixture.ts'

const style = (id: string, inside: string, base = ''): string =>
  `<w:style w:type="character" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${inside}</w:rPr></w:style>`
const STYLES = partOf(
  'styles',
  style('Not', '<w:vertAlign w:val="superscript"/>') +
    style('Under', '<w:vertAlign w:val="subscript"/>', 'Not') +
    style('Fotnot', '', 'Not') +
    style('Krets', '', 'Krets') +
    style('Utan', '', 'Saknas') +
    '<w:style w:type="character"/>',
)
/** What a paragraph "5 m" with a run of such properties becomes. */
function told(words: string, properties: string, before = '5 m', styles: Document | undefined = STYLES): string {
  const tree = documentOf(`<w:p>${before && run(before)}${run(words, properties)}</w:p>`)
  writeSuperscripts(tree, styles)
  return bodyOf(tree)
}
const ABOVE = '<w:vertAlign w:val="superscript"/>'

describe('figures are raised', () => {
  test.each<[string, string]>([
    ['that say so themselves', ABOVE],
    ['that are set two points higher', '<w:position w:val="4"/>'],
    ['that are set higher still', '<w:position w:val="6"/>'],
    ['by their style', '<w:rStyle w:val="Not"/>'],
    ['by the style that theirs is based on', '<w:rStyle w:val="Fotnot"/>'],
  ])('%s', (_, properties) => expect(told('2', properties)).toBe('p(r(t:5 m) r(t:²))'))

  test('in a file without styles', () => expect(told('2', ABOVE, '5 m', undefined)).toBe('p(r(t:5 m) r(t:²))'))
  test('each text of the run', () => {
    const tree = documentOf(`<w:p>${run('5')}<w:r><w:rPr>${ABOVE}</w:rPr><w:t>1</w:t><w:br/><w:t>2</w:t></w:r></w:p>`)
    writeSuperscripts(tree, undefined)
    expect(bodyOf(tree)).toBe('p(r(t:5) r(t:¹ br t:²))')
  })
})

describe('as they stand stay', () => {
  test.each<[string, string, string]>([
    ['figures that nothing raises', '2', ''],
    ['those below the line', '2', '<w:vertAlign w:val="subscript"/>'],
    ['those set a point higher', '2', '<w:position w:val="3"/>'],
    ['those set lower', '2', '<w:position w:val="-6"/>'],
    [
      'those that say that they are not, whatever their style',
      '2',
      '<w:rStyle w:val="Not"/><w:vertAlign w:val="baseline"/>',
    ],
    ['those whose style says that they are not', '2', '<w:rStyle w:val="Under"/>'],
    ['those of a style that is based on itself', '2', '<w:rStyle w:val="Krets"/>'],
    ['those of a style whose base is missing', '2', '<w:rStyle w:val="Utan"/>'],
    ['those of a style that is missing', '2', '<w:rStyle w:val="Saknas"/>'],
    ['words', 'a', ABOVE],
  ])('%s', (_, words, properties) => expect(told(words, properties)).toBe(`p(r(t:5 m) r(t:${words}))`))

  test('a paragraph that is raised as a whole', () => {
    expect(told(' 2', ABOVE, '')).toBe('p(r(t: 2))')
    expect(told('2', ABOVE, ' ')).toBe('p(r(t: ) r(t:2))')
  })
  test('a run outside all paragraphs', () => {
    const tree = documentOf(run('2', ABOVE))
    writeSuperscripts(tree, undefined)
    expect(bodyOf(tree)).toBe('r(t:2)')
  })
})
