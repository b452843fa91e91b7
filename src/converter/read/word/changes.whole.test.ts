import { describe, expect, test } from 'vitest'
import { docx, p, run, W } from '../../../../tests/docx.ts'
import { placesOf, settle, type Settled } from './changes.ts'
import { elements } from './tree.ts'
import { bodyOf, documentOf } from './trees.fixture.ts'
import { readDocx } from '../plain.fixture.ts'

const BY = 'w:id="1" w:author="A" w:date="2024-03-01T08:00:00Z"'
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const para = (inside: string, mark = ''): string =>
  `<w:p>${mark && `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`}${inside}</w:p>`
const cell = (text: string, mark = ''): string => `<w:tc><w:tcPr>${mark}</w:tcPr>${p(text)}</w:tc>`
const row = (cells: string, mark = ''): string => `<w:tr><w:trPr>${mark}</w:trPr>${cells}</w:tr>`
const INS = `<w:ins ${BY}/>`
const DEL = `<w:del ${BY}/>`

const lines = async (body: string, changes?: Settled): Promise<string[]> =>
  (await readDocx(docx(body), { changes })).lines.filter((line) => line !== '')

describe('changes read as accepted, or as rejected:', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'words',
      para(`${run('Kostar ')}<w:del ${BY}>${gone('50')}</w:del><w:ins ${BY}>${run('500')}</w:ins>${run(' kr.')}`),
      ['Kostar 500 kr.'],
      ['Kostar 50 kr.'],
    ],
    [
      'whole paragraphs',
      para(`<w:ins ${BY}>${run('att ett')}</w:ins>`, INS) +
        para(`<w:del ${BY}>${gone('att två')}</w:del>`, DEL) +
        p('att tre'),
      ['att ett', 'att tre'],
      ['att två', 'att tre'],
    ],
    [
      'an end of a paragraph',
      para(run('Nämnden '), DEL) + p('beslutar.'),
      ['Nämnden beslutar.'],
      ['Nämnden', 'beslutar.'],
    ],
    [
      'moved words',
      para(`<w:moveFrom ${BY}>${run('Här. ')}</w:moveFrom>${run('Ett.')}`) +
        para(`${run('Två. ')}<w:moveTo ${BY}>${run('Här.')}</w:moveTo>`),
      ['Ett.', 'Två. Här.'],
      ['Här. Ett.', 'Två.'],
    ],
    [
      'taken out of what was put in',
      para(`<w:ins ${BY}>${run('ny ')}<w:del ${BY}>${gone('gammal ')}</w:del></w:ins>${run('text')}`),
      ['ny text'],
      ['text'],
    ],
    [
      'rows',
      `<w:tbl>${row(cell('A') + cell('1'), INS)}${row(cell('B') + cell('2'), DEL)}${row(cell('C') + cell('3'))}</w:tbl>`,
      ['A    1', 'C    3'],
      ['B    2', 'C    3'],
    ],
    [
      'cells',
      `<w:tbl>${row(cell('A') + cell('1', `<w:cellIns ${BY}/>`) + cell('x', `<w:cellDel ${BY}/>`))}</w:tbl>`,
      ['A    1'],
      ['A    x'],
    ],
    [
      'white space about words that were taken out',
      para(`${run('Kostar')}<w:del ${BY}>${gone(' 50 ')}</w:del>${run('kr.')}`),
      ['Kostarkr.'],
      ['Kostar 50 kr.'],
    ],
    [
      'ends of several paragraphs',
      para(run('Nämnden '), DEL) + para(run('beslutar '), DEL) + p('om taxan.'),
      ['Nämnden beslutar om taxan.'],
      ['Nämnden', 'beslutar', 'om taxan.'],
    ],
    [
      'an end before a mark that says nothing',
      para(run('Nämnden '), DEL) + '<w:bookmarkStart w:id="1" w:name="a"/><w:proofErr/>' + p('beslutar.'),
      ['Nämnden beslutar.'],
      ['Nämnden', 'beslutar.'],
    ],
    [
      'an end before a table, with words above it',
      para(run('Nämnden'), DEL) + `<w:tbl>${row(cell('A') + cell('1'))}</w:tbl>`,
      ['Nämnden', 'A    1'],
      ['Nämnden', 'A    1'],
    ],
    [
      'a table all of whose rows were put in or taken out',
      p('Före') + `<w:tbl>${row(cell('A') + cell('1'), INS)}</w:tbl><w:tbl>${row(cell('B') + cell('2'), DEL)}</w:tbl>`,
      ['Före', 'A    1'],
      ['Före', 'B    2'],
    ],
    [
      'a row all of whose cells were taken out',
      `<w:tbl>${row(cell('A', `<w:cellDel ${BY}/>`) + cell('1', `<w:cellDel ${BY}/>`))}${row(cell('B') + cell('2'))}</w:tbl>`,
      ['B    2'],
      ['A    1', 'B    2'],
    ],
    [
      'moved paragraphs, with marks where they begin',
      `<w:moveFromRangeStart w:id="1" w:name="m"/>${para(`<w:moveFrom ${BY}>${run('Här.')}</w:moveFrom>`, `<w:moveFrom ${BY}/>`)}<w:moveFromRangeEnd w:id="1"/>${p('Slut.')}`,
      ['Slut.'],
      ['Här.', 'Slut.'],
    ],
  ])('%s', async (_, body, accepted, rejected) => {
    expect(await lines(body, 'accepted')).toEqual(accepted)
    expect(await lines(body, 'rejected')).toEqual(rejected)
    await expect(lines(body)).rejects.toMatchObject({ ruleId: 'tracked-changes' })
  })
})

test('a refusal says how many and where, and none of the words', async () => {
  const body =
    p('Protokoll') +
    p('§ 21 Val') +
    para(`<w:ins ${BY}>${run('Kim Provsson')}</w:ins><w:del ${BY}>${gone('Ada')}</w:del>`)
  await expect(readDocx(docx(body))).rejects.toMatchObject({
    message: 'Unexpected 2 tracked changes in the Word file, in paragraph 3 (§ 21)',
    advice: expect.stringContaining('accept or reject') as string,
  })
})

test('changes in heads and notes count as well', async () => {
  const head = `<w:hdr ${W}>${para(`<w:ins ${BY}>${run('Nytt')}</w:ins>`)}</w:hdr>`
  await expect(readDocx(docx(p('§ 1 Val'), { 'header1.xml': head }))).rejects.toMatchObject({
    message: 'Unexpected 1 tracked change in the Word file, in its header',
  })
})

test('changes of looks, comments and empty marks are none', async () => {
  const looks = '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>'
  expect(
    await lines(
      `<w:p><w:commentRangeStart w:id="1"/>${run('Bifall.', looks)}<w:commentRangeEnd w:id="1"/><w:ins ${BY}/></w:p>`,
    ),
  ).toEqual(['Bifall.'])
})

test.each([
  ['no run', ''],
  ['a run', '<w:r/>'],
  ['a run with looks alone', '<w:r><w:rPr><w:b/></w:rPr></w:r>'],
  ['a run with empty text', '<w:r><w:t/></w:r>'],
  ['a change of nothing', `<w:del ${BY}><w:r><w:delText/></w:r></w:del>`],
])('an insertion that holds %s changes no words', async (_, inside) => {
  expect(await lines(para(`${run('Ett.')}<w:ins ${BY}>${inside}</w:ins>`))).toEqual(['Ett.'])
})

test.each([
  ['a tab', '<w:r><w:tab/></w:r>'],
  ['a break', '<w:r><w:br/></w:r>'],
])('an insertion of %s is a change', async (_, inside) => {
  await expect(lines(para(`${run('Ett.')}<w:ins ${BY}>${inside}</w:ins>`))).rejects.toThrow()
})

test('what the sidecar settled is told', async () => {
  const { messages } = await readDocx(docx(para(`<w:ins ${BY}>${run('Nytt')}</w:ins>`)), { changes: 'accepted' })
  expect(messages).toMatchObject([
    {
      ruleId: 'tracked-changes-settled',
      severity: 'info',
      reason: 'Unexpected 1 tracked change in the Word file, read as accepted',
    },
  ])
})

describe('in the tree itself', () => {
  const settled = (body: string, as: Settled): string => {
    const tree = documentOf(body)
    settle(tree, as)
    return bodyOf(tree)
  }
  test('a number that was put in or taken out of a list goes with its change', () => {
    const numbered = (mark: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/>${mark}</w:numPr></w:pPr>${run('Val')}</w:p>`
    const hasNumber = (mark: string, as: Settled): boolean => {
      const tree = documentOf(numbered(mark))
      settle(tree, as)
      return elements(tree, 'w:numPr').length > 0
    }
    expect([hasNumber(INS, 'accepted'), hasNumber(INS, 'rejected')]).toEqual([true, false])
    expect([hasNumber(DEL, 'accepted'), hasNumber(DEL, 'rejected')]).toEqual([false, true])
  })
  test('an empty paragraph whose end was taken out is gone before a table, but not as the last of a cell', () => {
    const table = `<w:tbl>${row(cell('A'))}</w:tbl>`
    expect(settled(para('', DEL) + table, 'accepted')).toBe('tbl(tr(tc(p(r(t:A)))))')
    expect(settled(para(run('Val'), DEL) + table, 'accepted')).toBe('p(r(t:Val)) tbl(tr(tc(p(r(t:A)))))')
    expect(settled(`<w:tbl>${row(`<w:tc>${para('', DEL)}</w:tc>`)}</w:tbl>`, 'accepted')).toBe('tbl(tr(tc(p)))')
  })
  test('a paragraph that goes on into the next stands before its words, and its own properties go', () => {
    const tree = documentOf(para(run('Nämnden '), DEL) + para(run('beslutar.'), '<w:b/>'))
    settle(tree, 'accepted')
    expect(bodyOf(tree)).toBe('p(r(t:Nämnden ) r(t:beslutar.))')
    expect(elements(tree, 'w:pPr')).toHaveLength(1)
  })
})

test('a refusal names five places at most, each by its paragraph and the § above it', () => {
  const added = para(`<w:ins ${BY}>${run('Ada')}</w:ins>`)
  const places = (body: string): string => placesOf(documentOf(body))
  expect(places(added + p('§ 2 Val') + added)).toBe('1, 3 (§ 2)')
  expect(places(p('  § 12 Val') + added.repeat(5))).toBe('2 (§ 12), 3 (§ 12), 4 (§ 12), 5 (§ 12), 6 (§ 12)')
  expect(places(added.repeat(6))).toBe('1, 2, 3, 4, 5 …')
  expect(places(p('Se § 12') + added)).toBe('2')
  expect(places(p('Val'))).toBe('')
  // A change around paragraphs is told by the first.
  expect(places(p('Val') + `<w:ins ${BY}>${p('Ada')}${p('Bo')}</w:ins>`)).toBe('2')
})
