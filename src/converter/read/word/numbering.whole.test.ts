import { expect, test } from 'vitest'
import { docx, p, W } from '../../../../tests/docx.ts'
import { readDocx } from '../plain.fixture.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const number = (id: number, of: number, ...overrides: string[]): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides.join('')}</w:num>`
const override = (at: number, inside: string): string => `<w:lvlOverride w:ilvl="${at}">${inside}</w:lvlOverride>`
const anew = (at: number, start = 1): string => override(at, `<w:startOverride w:val="${start}"/>`)
const styles = (inside: string): string => `<w:styles ${W}>${inside}</w:styles>`
const styled = (name: string, id: number, at?: number): string =>
  `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:pPr><w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr></w:pPr></w:style>`

/** "3/1 text": a paragraph of number id 3 on level 1; "Stil text": one of a style; "0/0Stil text": of both. */
const paragraph = (line: string): string => {
  const [, id, at, style, text = ''] = /^(?:(\d+)\/(\d))?(\p{Lu}\p{L}+)? (.*)$/u.exec(line) ?? []
  const own = `<w:numPr><w:ilvl w:val="${at ?? ''}"/><w:numId w:val="${id ?? ''}"/></w:numPr>`
  return p(text, (style ? `<w:pStyle w:val="${style}"/>` : '') + (id === undefined ? '' : own))
}

const CASES: [string, string, string[], string[], string?][] = [
  [
    'letters that only the number id asks for',
    list(1, level(0, 'decimal', '%1.')) + number(3, 1, override(0, level(0, 'lowerLetter', '%1)'))) + number(4, 1),
    ['3/0 att anta', '3/0 att ge', '4/0 vidare'],
    ['a) att anta', 'b) att ge', '3. vidare'],
  ],
  [
    'a level of letters under figures, anew under each',
    list(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')) + number(3, 1),
    ['3/0 ett', '3/1 a', '3/1 b', '3/0 två', '3/1 c'],
    ['1. ett', 'a) a', 'b) b', '2. två', 'a) c'],
  ],
  [
    'lists that begin anew, at one or elsewhere, and go on',
    list(1, level(0, 'decimal', '%1.')) + number(3, 1) + number(4, 1, anew(0)) + number(5, 1, anew(0, 7)),
    ['3/0 a', '3/0 b', '4/0 c', '4/0 d', '5/0 e', '3/0 f'],
    ['1. a', '2. b', '1. c', '2. d', '7. e', '8. f'],
  ],
  [
    'a level that begins anew where its number id does, and its own form',
    list(1, level(0, 'decimal', '§ %1'), level(1, 'decimal', '%2.')) +
      number(3, 1) +
      number(4, 1, anew(1, 3), override(1, `<w:startOverride w:val="3"/>${level(1, 'upperRoman', '%2:')}`)),
    ['3/0 a', '3/1 b', '3/1 c', '4/1 d', '4/1 e'],
    ['§ 1 a', '1. b', '2. c', 'III: d', 'IV: e'],
  ],
  [
    'a level that never begins anew',
    list(1, level(0, 'upperLetter', '%1'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + number(3, 1),
    ['3/0 x', '3/1 a', '3/1 b', '3/0 y', '3/1 c'],
    ['A x', '1. a', '2. b', 'B y', '3. c'],
  ],
  [
    'figures of other levels where letters would stand',
    list(1, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + number(3, 1),
    ['3/0 x', '3/0 y', '3/1 a'],
    ['I x', 'II y', '2.1 a'],
  ],
  [
    'a list that names a style of lists',
    `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum>` +
      list(2, level(0, 'lowerLetter', '%1)')) +
      number(3, 1) +
      number(4, 2),
    ['3/0 a', '3/0 b'],
    ['a) a', 'b) b'],
    styles(
      '<w:style w:type="numbering" w:styleId="Lista"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    ),
  ],
  [
    'bullets of a style, and bullets that only the number id asks for',
    list(1, level(0, 'bullet', '\uf0b7')) +
      list(2, level(0, 'decimal', '%1.')) +
      number(3, 1) +
      number(4, 2, override(0, level(0, 'bullet', '–'))),
    ['Punkt ett', '4/0 två'],
    ['- ett', '- två'],
    styles(styled('Punkt', 3)),
  ],
  [
    'a level that begins anew after those alone that it names',
    list(
      1,
      level(0, 'decimal', '%1.'),
      level(1, 'lowerLetter', '%2)'),
      level(2, 'lowerRoman', '%3.', '<w:lvlRestart w:val="1"/>'),
    ) + number(3, 1),
    ['3/0 ett', '3/1 a', '3/2 i', '3/2 ii', '3/1 b', '3/2 iii', '3/0 två', '3/2 i'],
    ['1. ett', 'a) a', 'i. i', 'ii. ii', 'b) b', 'iii. iii', '2. två', 'i. i'],
  ],
  [
    'numbers that begin elsewhere than at one, or say nothing of it, of their form or of their text',
    list(
      1,
      '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val=" %1. "/></w:lvl>',
      '<w:lvl w:ilvl="1"><w:lvlText w:val="%1.%2"/></w:lvl>',
      '<w:lvl w:ilvl="2"/>',
    ) + number(3, 1),
    ['3/0 ett', '3/1 under', '3/1 under', '3/2 utan', '3/0 två'],
    ['4. ett', '4.1 under', '4.2 under', 'utan', '5. två'],
  ],
  [
    'a level above that has not been counted yet',
    list(1, level(0, 'upperLetter', '%1'), level(1, 'decimal', '%1.%2.')) + number(3, 1),
    ['3/1 a', '3/0 x', '3/1 b'],
    ['A.1. a', 'A x', 'A.1. b'],
  ],
  [
    'but none of number 0, of one that is no list’s, or on a level that the list has not',
    list(1, level(0, 'decimal', '%1.')) + number(3, 1) + number(5, 9),
    ['0/0 noll', '7/0 sju', '5/0 fem', '3/1 under', '3/0 ett'],
    ['noll', 'sju', 'fem', 'under', '1. ett'],
  ],
  [
    'but none of a paragraph without words',
    list(1, level(0, 'decimal', '%1.')) + number(3, 1),
    ['3/0 ett', '3/0  ', '3/0 två'],
    ['1. ett', '2. två'],
  ],
  [
    'of a style that is based on another, also where it only says the level',
    list(1, level(0, 'decimal', '§ %1'), level(1, 'lowerLetter', '%2)')) + number(3, 1),
    ['Ett Val', 'Under Ada', 'Likadan Slut', 'Krets Utan', 'Fri Utan'],
    ['§ 1 Val', 'a) Ada', '§ 2 Slut', 'Utan', 'Utan'],
    styles(
      styled('Ett', 3) +
        '<w:style w:type="paragraph" w:styleId="Under"><w:name w:val="Under"/><w:basedOn w:val="Ett"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Likadan"><w:name w:val="Likadan"/><w:basedOn w:val="Ett"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Krets"><w:name w:val="Krets"/><w:basedOn w:val="Krets"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Fri"><w:name w:val="Fri"/></w:style>',
    ),
  ],
  [
    'a style’s number that the paragraph says is none',
    list(1, level(0, 'decimal', '%1.')) + number(3, 1),
    ['Ett ett', '0/0Ett noll', 'Ett två'],
    ['1. ett', 'noll', '2. två'],
    styles(styled('Ett', 3)),
  ],
  [
    'headings numbered by their styles',
    list(1, level(0, 'decimal', '§ %1'), level(1, 'decimal', '%1.%2')) + number(3, 1),
    ['Ett Öppnande', 'Ett Val', 'Under Justerare', 'Ett Slut'],
    ['§ 1 Öppnande', '§ 2 Val', '2.1 Justerare', '§ 3 Slut'],
    styles(styled('Ett', 3) + styled('Under', 3, 1)),
  ],
]

test.each(CASES)('%s', async (_, numbering, body, lines, styleParts = styles('')) => {
  const parts = { 'numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`, 'styles.xml': styleParts }
  const read = await readDocx(docx(body.map(paragraph).join(''), parts))
  expect(read.lines.filter(Boolean)).toEqual(lines)
})

test('numbers are written out where the file has no styles', async () => {
  const numbering = list(1, level(0, 'decimal', '%1.')) + number(3, 1)
  const read = await readDocx(
    docx(paragraph('3/0 ett') + p('text') + paragraph('3/0 två'), {
      'numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    }),
  )
  expect(read.lines.filter(Boolean)).toEqual(['1. ett', 'text', '2. två'])
})
