/** Minutes as Akoma Ntoso: by the schema of what is written, with nothing that is withdrawn. */
import { describe, expect, test } from 'vitest'
import { NO_ORGANISATION } from '../model/organ-schema.ts'
import { faults, xml } from './akoma-ntoso.fixture.ts'
import { akomaNtoso } from './akoma-ntoso.ts'
import { example, TN } from './example.fixture.ts'

test('an invented meeting is what the schema says', () => {
  expect(faults(xml())).toEqual([])
})

test.each([
  ['an element that the profile has not', '<docTitle>Protokoll</docTitle>', '<shortTitle>Protokoll</shortTitle>'],
  ['two elements with one id', 'eId="sec_1__hcontainer_2"', 'eId="sec_1__hcontainer_1"'],
  ['an id that no naming convention knows', 'content__list_1"', 'content__1__list"'],
  ['a day that no calendar has', 'date="2024-03-12"', 'date="2024-02-30"'],
  ['no country', '<FRBRcountry value="se"/>', ''],
  ['a person without who it is', ' refersTo="#person_1">', '>'],
  ['a vote without what it was for', ' refersTo="#ja"><person', '><person'],
  ['a count that is no figure', 'value="7"', 'value="sju"'],
  ['a vote that nothing is counted of', /<count [^>]*>/g, ''],
  ['a § without its number', '<num>§ 1</num>', ''],
])('the schema finds %s', (_, from, to) => {
  expect(xml()).toMatch(from)
  expect(faults(xml().replace(from, to))).toHaveLength(1)
})

test('what is withdrawn has its number and its day alone, and its appendix is gone', () => {
  expect(xml()).toContain(
    '<section eId="sec_2"><num>§ 2</num><content eId="sec_2__content"><p>Tillbakadragen 2024-04-01.</p></content></section>',
  )
  expect(xml()).not.toMatch(/Hemlig|affär|Bilaga 1/)
  expect(xml()).toContain('Taxans tabell.')
})

describe('what the text is made of', () => {
  test('numbers of a list, tables, emphasis and signs of markup', () => {
    const text = 'Först **fet** & *kursiv* \\<a>.\n\n3. tre\n4. fyra\n   - under'
    const written = xml(example((file) => file.replace('Bakgrund.', text)))
    expect(faults(written)).toEqual([])
    expect(written).toContain('<p>Först <b>fet</b> &amp; <i>kursiv</i> &lt;a&gt;.</p>')
    expect(written).toMatch(
      /list_1__item_3"><num>3\.<\/num><p>tre<\/p><\/item><item [^>]*item_4"><num>4\.<\/num><p>fyra<\/p><blockList [^>]*list_1__item_4__list_1"/,
    )
    expect(written).toContain('<th><p>År</p></th>')
  })

  test('the address of the page and the levels of the document', () => {
    expect(xml()).toContain('<FRBRalias value="https://x.se/protokoll/tn/2024-03-12/index.html" name="webbplats"/>')
    expect(xml()).toContain('<FRBRuri value="/akn/se/doc/protokoll/ekby-kommun.tn/2024-03-12/swe@.xml"/>')
    expect(xml()).toContain('<FRBRauthoritative value="false"/>')
    expect(xml().match(/(?<=<FRBRauthor href=")[^"]+/g)).toEqual(['#organ', '#organ', '#paragraf'])
  })

  test('decisions in brief are no minutes, and nobody makes up whose a body is', () => {
    const brief = example((file) => file.replace('kind: protokoll', 'kind: beslut-i-korthet'))
    const written = akomaNtoso(brief, { ...TN, organisation: NO_ORGANISATION }, null)
    expect(faults(written)).toEqual([])
    expect(written).toContain('<FRBRuri value="/akn/se/doc/beslut-i-korthet/tn/2024-03-12"/>')
    expect(written).toContain('<FRBRsubtype value="beslut-i-korthet"/>')
    expect(written).toContain('showAs="Tekniska nämnden"/>')
  })

  test('parts of the text are counted each by itself, in what they lie in', () => {
    const written = xml()
    const ids = written.match(/(?<= eId=")[^"]+/g) ?? []
    expect(ids.filter((id) => /^(?:hcontainer_\d|sec_1|sec_1__subsec_1-1)$/.test(id))).toEqual(
      ['hcontainer_1', 'sec_1', 'sec_1__subsec_1-1', 'hcontainer_2'], // the third of four is withdrawn
    )
    expect(ids).toContain('sec_1__hcontainer_1__content__table_1')
  })
})
