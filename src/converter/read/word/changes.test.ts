import { describe, expect, test } from 'vitest'
import { docx, p, run, W } from '../../../../tests/docx.ts'
import type { Settled } from './changes.ts'
import { readDocx } from '../testing.ts'

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
