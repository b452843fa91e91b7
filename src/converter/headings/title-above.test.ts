/** Titles above the numbers of their §§: every number stands alone, close below a title of its own. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { findSeries } from './series.ts'
import { titlesAbove } from './title-above.ts'

/** The title above each heading, "line: title". */
function above(text: string): string[] {
  const lines = toLines(textLines(text.split('\n')))
  const headings = new Map(findSeries(lines).headings.map((heading) => [heading.line, heading]))
  return [...titlesAbove(lines, headings)].map(([at, title]) => `${at}: ${title.map((line) => line.text).join(' ')}`)
}

const APART = 'BUDGET\n\n§ 1\n\nText.\n\nVäg\n\n§ 2\n\nText.'
const TWO = 'BUDGET\n§ 1\n\nText.\n\nVäg\n§ 2\n\nText.'

test.each<[why: string, text: string, expected: string[]]>([
  ['two', TWO, ['2: BUDGET', '7: Väg']],
  ['of several lines', `${TWO}\n\nEN LÅNG\nRUBRIK\n§ 3\n\nText.`, ['2: BUDGET', '7: Väg', '13: EN LÅNG RUBRIK']],
  ['in capitals, with text close below', 'BUDGET\n§ 1\nText.\n\nVÄG\n§ 2\nText.', ['2: BUDGET', '6: VÄG']],
  ['one number', 'BUDGET\n§ 1\n\nText.', []],
  ['a number with a title beside it', `${TWO}\n\n§ 3 Gata\n\nText.`, []],
  ['a number with nothing right above', `${TWO}\n\nGata\n\n§ 3\n\nText.`, []],
  ['all apart', APART, ['3: BUDGET', '9: Väg']],
  [
    'all apart, with a dnr below',
    `${APART}\n\nGata\n\n§ 3\n\nDnr 3/2024\n\nText.`,
    ['3: BUDGET', '9: Väg', '15: Gata'],
  ],
  [
    'all apart, with a heading word below',
    `${APART}\n\nGata\n\n§ 3\n\nBeslut\n\nText.`,
    ['3: BUDGET', '9: Väg', '15: Gata'],
  ],
  ['all apart, with what may be a title below one', `${APART}\n\nKontoret\n\n§ 3\n\nGata\n\nText.`, []],
  ['all apart, one below text', `${APART}\n\n§ 3\n\nText.`, []],
  ['all apart, one further', `${APART}\n\nGata\n\n\n§ 3\n\nText.`, []],
  ['all apart, one last', `${APART}\n\nGata\n\n§ 3`, []],
  ['all apart, one in small letters', `${APART}\n\noch gata\n\n§ 3\n\nText.`, []],
  ['a number below text', `${TWO}\n\nMötet slutade.\n§ 3\n\nText.`, []],
  ['a number below a paragraph', `${TWO}\n\nMötet\nvar\ninte\nså\nlångt\nalls\n§ 3\n\nText.`, []],
  ['a number below more lines than a title has', `${TWO}\n\nEn\nTvå\nTre\nFyra\nFem\nSex\n§ 3\n\nText.`, []],
  ['a title first on its page', 'BUDGET\n§ 1\n\nText.\n\fVÄG\n§ 2\n\nText.', ['2: BUDGET', '6: VÄG']],
  ['a title in small letters, with text close below', 'Budget\n§ 1\nText.\n\nVäg\n§ 2\nText.', []],
  ['the same words above all', 'Ekby\n§ 1\n\nText.\n\nEkby\n§ 2\n\nText.', []],
  ['the body', 'BUDGET\n§ 1\n\nText.\n\nKommunstyrelsen\n§ 2\n\nText.', []],
  ['a heading of a part', 'BUDGET\n§ 1\n\nText.\n\nBeslut\n§ 2\n\nText.', []],
  [
    'a word that may be a title too',
    'Föredragningslista\n§ 1\n\nText.\n\nVäg\n§ 2\n\nText.',
    ['2: Föredragningslista', '7: Väg'],
  ],
  ['a dnr', 'Dnr 12/2024\n§ 1\n\nText.\n\nDnr 13/2024\n§ 2\n\nText.', []],
  ['an item of a list', 'BUDGET\n§ 1\n\nText.\n\n- väg\n§ 2\n\nText.', []],
  ['words in small letters', 'BUDGET\n§ 1\n\nText.\n\noch väg\n§ 2\n\nText.', []],
  ['a row of cells', 'BUDGET\n§ 1\n\nText.\n\nVäg      100\n§ 2\n\nText.', []],
  ['a long line', `BUDGET\n§ 1\n\nText.\n\n${'Väg '.repeat(45).trim()}\n§ 2\n\nText.`, []],
])('%s', (_, text, expected) => expect(above(text)).toEqual(expected))
