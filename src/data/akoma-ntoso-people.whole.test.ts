/** People, votes and links in the text of minutes as Akoma Ntoso. */
import { describe, expect, test } from 'vitest'
import { faults, named, xml } from './akoma-ntoso.fixture.ts'
import { akomaNtoso, type Links } from './akoma-ntoso.ts'
import { example, TN } from './example.fixture.ts'

describe('what is known of words in the text', () => {
  const person = (eId: string): string => `<person eId="${eId}" refersTo="#person_1">`
  const COVER = person('hcontainer_1__content__person_1')

  test('who it is, where the record has it from, and what that person voted for', () => {
    expect(xml()).toContain(
      '<TLCPerson eId="person_1" href="/akn/ontology/person/ekby-kommun.tn.2024-03-12.ada-provlund-1" showAs="Ada Provlund"/>',
    )
    expect(xml()).toContain('<TLCConcept eId="ja" href="/akn/ontology/concept/paragraf.ja" showAs="ja"/>')
    expect(xml()).toContain(`<p>Ordförande ${COVER}Ada Provlund</person> (S). Sammanträdet`)
    const vote = (words: string, nth: number): string =>
      `<vote by="#person_1" choice="#voting_1__count_1" refersTo="#ja">${person(`sec_1__hcontainer_2__content__person_${nth}`)}${words}</person></vote>`
    expect(xml()).toContain(`<p>${vote('Ada ', 1)}<b>${vote('Provlund', 2)}</b> röstar ja, Adam Provlundsson nej.</p>`)
  })

  test('figures of a vote that the record states, and of which § they are', () => {
    const counts = [
      ['7', 'ja'],
      ['4', 'nej'],
      ['0', 'franvarande'],
    ].map(([value, to], at) => `<count eId="voting_1__count_${at + 1}" value="${value}" refersTo="#${to}"/>`)
    expect(xml()).toContain(
      `<analysis source="#paragraf"><parliamentary><voting eId="voting_1" href="#sec_1">${counts.join('')}</voting></parliamentary></analysis>`,
    )
  })

  test('a vote without a figure is counted in none', () => {
    const written = xml(
      example((file) => named(file).replace(/ {6}- yes: 7\n {8}no: 4\n {8}absent: 0\n {8}names/, '      - names')),
    )
    expect(faults(written)).toEqual([])
    expect(written).toContain('<vote by="#person_1" refersTo="#ja">')
    expect(written).not.toMatch(/<analysis|choice=/)
  })

  test('nothing of a vote in what is withdrawn is told, though a matter within it is not withdrawn by itself', () => {
    const written = xml(
      example((file) =>
        file
          .replace(
            'span: 14-18\n        parts',
            "span: 14-18\n        votes: [{ yes: 3, names: [{ name: Dold Person, choice: ja }], span: '15' }]\n        parts",
          )
          .replace('    children:', "    withdrawn: { date: '2024-04-01', because: Misstag. }\n    children:"),
      ),
    )
    expect(faults(written)).toEqual([])
    expect(written).not.toMatch(/Dold|voting|TLCConcept/)
  })

  test('nobody is marked where the record does not name them', () => {
    const written = xml(example((file) => named(file).replace('Text om punkten.', 'Ada Provlund talade.')))
    expect(written).toContain('<p>Ada Provlund talade.</p>')
  })

  test('who votes alike twice in one text is counted in neither of them alone', () => {
    const again = "      - { yes: 9, no: 2, names: [{ name: Ada Provlund, choice: ja }], span: '12' }\n    children:"
    const written = xml(example((file) => named(file).replace('    children:', again)))
    expect(faults(written)).toEqual([])
    expect(written).toContain('<vote by="#person_1" refersTo="#ja">')
    expect(written).not.toContain('choice=')
  })

  test('two votes of one text that differ say of nobody how they voted', () => {
    const again = "      - { yes: 1, no: 2, names: [{ name: Ada Provlund, choice: nej }], span: '12' }\n    children:"
    const written = xml(example((file) => named(file).replace('    children:', again)))
    expect(faults(written)).toEqual([])
    expect(written).not.toContain('<vote')
    expect(written).toContain(`<p>${person('sec_1__hcontainer_2__content__person_1')}Ada </person>`)
    expect(written).toContain('<voting eId="voting_2" href="#sec_1"><count eId="voting_2__count_1" value="1"')
  })

  test('what the page leads on from leads on, from its address', () => {
    const links: Links = (text, page) => {
      const from = text.indexOf('Bakgrund')
      return from < 0
        ? []
        : [
            {
              from,
              to: from + 'Bakgrund'.length,
              href: page.endsWith('p1.html') ? '../../kf/2024-01-01/p7.html' : null,
            },
          ]
    }
    const written = xml(example(named), links)
    expect(faults(written)).toEqual([])
    expect(written).toContain('<p><a href="https://x.se/protokoll/kf/2024-01-01/p7.html">Bakgrund</a>.</p>')
    expect(akomaNtoso(example(), TN, null, links)).toContain('<a href="../../kf/2024-01-01/p7.html">')
  })

  test('cells of a row are read together', () => {
    const row = '2024 | 7 | '
    const links: Links = (text) => (text === row ? [{ from: 0, to: row.indexOf('7') + 1, href: 'p1.html' }] : [])
    const [cell, other] = ['2024', '7'].map(
      (words) => `<a href="https://x.se/protokoll/tn/2024-03-12/p1.html">${words}</a>`,
    )
    expect(xml(example(), links)).toContain(`<td><p>${cell}</p></td><td><p>${other}</p></td>`)
  })
})
