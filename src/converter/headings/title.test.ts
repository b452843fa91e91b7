import { expect, test } from 'vitest'
import { isDnrLine } from '../../swedish/numbers/dnr.ts'
import { headingWords } from '../../swedish/headings/heading-words.ts'
import { layoutOf } from './layout.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { titleEnd } from './title.ts'
import type { TitleLayout } from './title-layout.ts'
import { titleOf } from './title-words.ts'
import { toLines } from '../clean/lines.ts'
import { markdownBody } from '../read/markdown-lines.ts'
import { textLines } from '../read/text.ts'

test.each<[string, string[], string, string[]]>([
  ['Upphandling av städ', [], 'Upphandling av städ', []],
  ['Upphandling - Beslut om', ['tilldelning', 'HSN 571-2024'], 'Upphandling - Beslut om tilldelning', ['HSN 571-2024']],
  ['Val av BG-', ['ledamot'], 'Val av BG-ledamot', []],
  ['Plan för hälso-', ['och sjukvård'], 'Plan för hälso- och sjukvård', []],
  ['Nomineringar (dnr', ['010/21)'], 'Nomineringar', ['010/21']],
  ['', ['Ny skola', 'Dnr: 1/24, 2/24'], 'Ny skola', ['1/24', '2/24']],
  ['Ny skola (dnr 1/24)', ['Dnr 1/24'], 'Ny skola', ['1/24']],
  ['Dnr SE 2024/1', ['Svar på motion (KS 2023/7)'], 'Svar på motion (KS 2023/7)', ['SE 2024/1']],
  ['Svar på motion (KS 2023/7)', [], 'Svar på motion', ['KS 2023/7']],
  [
    'Ny taxa för vatten från och med',
    ['KS 2024/12      år 2025'],
    'Ny taxa för vatten från och med år 2025',
    ['KS 2024/12'],
  ],
  ['AU § 12   Dnr KS 2024/16', ['Parker'], 'Parker', ['KS 2024/16']],
  ['Dnr KFU 2023-30. Bidrag till klubben', [], 'Bidrag till klubben', ['KFU 2023-30']],
  ['Val av justerare – DNR 2024/123', [], 'Val av justerare', ['2024/123']],
  ['Val av justerare | Dnr KS 2024-77', [], 'Val av justerare', ['KS 2024-77']],
  ['Val av justerare KS/77/2024', [], 'Val av justerare', ['KS/77/2024']],
  ['Diarienummer: KS 2024/0088 § 12 AU', ['Taxa'], 'Taxa', ['KS 2024/0088']],
  ['Dnr KS 2024/88, § 12 KSAU', ['Taxa'], 'Taxa', ['KS 2024/88']],
  ['KS 2024/88 AU § 12', ['Taxa'], 'Taxa', ['KS 2024/88']],
  ['Ändring av § 12 KL', [], 'Ändring av § 12 KL', []],
  ['Beslut enligt 2024/88 § 12 TF om insyn', [], 'Beslut enligt 2024/88 § 12 TF om insyn', []],
  ['Ärendenummer', ['Frågestund'], 'Frågestund', []],
  ['Ärende 9', [], 'Ärende 9', []],
])('"%s" and %j', (rest, below, title, dnr) => {
  expect(titleOf({ label: null, rest }, toLines(textLines([`§ 1 ${rest}`, ...below])))).toEqual({ title, dnr })
})

/** Of a document whose titles tell nothing of how they are set. */
const plainLayout = (lines: readonly Line[]): TitleLayout => ({
  layout: layoutOf(lines),
  width: null,
  widest: new Map(),
  apart: false,
})

/** How many lines belong to a heading that nothing but what closes it tells the end of. */
function lengthOf(...raw: string[]): number {
  const lines = toLines(textLines(raw))
  const heading: Heading = {
    line: 1,
    number: '1',
    label: '§ 1',
    style: 'p',
    rest: raw[0]?.slice(4).trim() ?? '',
    depth: 0,
  }
  return titleEnd(lines, 0, heading, plainLayout(lines), (line) => line.number === 1).length
}

test.each<[string, string[], number]>([
  ['a dnr', ['§ 1 Antagande av taxa', 'Norra Provby', 'Dnr KS 2024/1', 'Texten.'], 3],
  ['a heading word', ['§ 1 Antagande av taxa', 'Norra Provby', 'Beslut', 'Taxan antas.'], 2],
  ['one that ends as a sentence does', ['§ 1 Antagande av taxa', 'Norra Provby', 'Expedieras till:', 'Bad'], 2],
  ['a heading word apart, where titles have a column', ['§ 1  Antagande av', '     Taxa', '', 'Beslut', 'Ja.'], 2],
  ['no heading word apart else', ['§ 1 Antagande av', '     Taxa', '', 'Beslut', 'Ja.'], 1],
  ['no sentence', ['§ 1 Antagande av taxa', 'Norra Provby betalar.', 'Beslut', 'Taxan antas.'], 1],
  ['no item of a list', ['§ 1 Antagande av taxa', '1. Norra Provby', 'Beslut', 'Taxan antas.'], 1],
])('lines without a sign are the title down to %s', (_, raw, length) => expect(lengthOf(...raw)).toBe(length))

test.each<[by: string, raw: string[]]>([
  ['next heading', ['§ 1 Antagande av', '§ 2 Val']],
  ['blank lines', ['§ 1 Antagande av taxa för', '', '', 'Norra Provby']],
  ['marked heading', ['## § 1 Antagande', '### Norra Provby']],
  ['heading word', ['§ 1 Antagande av taxa', 'Beslut']],
  ['list', ['§ 1 Antagande av taxa', '1. Norra Provby']],
  ['lines set in', ['§ 1 Antagande av taxa för', '      Norra Provby']],
  ['text', ['§ 1 Antagande av taxa', 'Norra Provby betalar.']],
  ['last line', ['§ 1 Antagande av taxa']],
  ['most lines', ['§ 1 Taxa för', ...Array.from({ length: 8 }, () => 'Ekby och')]],
])('what ends a title is told: %s', (by, raw) => {
  const lines = toLines(raw[0]?.startsWith('#') ? markdownBody(raw).lines : textLines(raw))
  const heading: Heading = {
    line: 1,
    number: '1',
    label: '§ 1',
    style: 'p',
    rest: lines[0]?.text.slice(4) ?? '',
    depth: 0,
  }
  const layout = plainLayout(lines)
  expect(titleEnd(lines, 0, heading, layout, ({ text }) => text.startsWith('§')).by).toBe(by)
})

test('no heading word is a dnr: which of the two closes a title first is free', () => {
  expect(headingWords.filter((word) => isDnrLine(`${word.charAt(0).toUpperCase()}${word.slice(1)}:`))).toEqual([])
})

test.each<[string, string[], number]>([
  ['has it in the marked one below', ['## § 1', '', '## Laddstolpar', '', 'Text.'], 2],
  ['has it in the line below, in a few words', ['## § 1 KS 2024/1', '', 'Badhuset', '', '### Beslut'], 2],
  ['has none in a sentence', ['## § 1', '', 'Badhuset öppnas i maj.'], 1],
  ['has none in a heading word', ['## § 1', '', '### Beslut', '', 'Badhuset öppnas.'], 1],
  ['has its dnr in the line below', ['## § 1 Badhuset', '', 'Dnr KS 2024/1', '', 'Text.'], 2],
  ['that has one has no other', ['## § 1 Badhuset', '', '### Norra Provby'], 1],
  ['has it below its number on the agenda', ['## § 1 Ärende 9', '', 'Badhuset', '', 'Text.'], 2],
  ['has none in a sentence below that number', ['## § 1 Ärende 9', '', 'Badhuset öppnas i maj.'], 1],
])('a marked heading without a title %s', (_, raw, length) => {
  const lines = toLines(markdownBody(raw).lines)
  const rest = (raw[0] ?? '').replace('## § 1', '').trim()
  const heading: Heading = { line: 1, number: '1', label: '§ 1', style: 'p', rest, depth: 0 }
  const layout = plainLayout(lines)
  expect(titleEnd(lines, 0, heading, layout, (line) => line.number === 1).length).toBe(length)
})

test.each<[string, string[], number]>([
  ['a line that ends open', ['§ 1 Antagande av taxa för', 'Norra Provby', '', 'Texten.'], 2],
  ['one that goes on in lower case', ['§ 1 Antagande av taxan i Ekby', 'för vatten', '', 'Texten börjar här nere.'], 2],
  ['not where a sentence has ended', ['§ 1 Taxan antas härmed.', 'för vatten', '', 'Texten.'], 1],
  ['not an att-sats', ['§ 1 Antagande av taxan i Ekby', 'att gälla från juli', '', 'Texten.'], 1],
  ['attraktioner', ['§ 1 Antagande av taxan i Ekby', 'attraktioner på torget', '', 'Texten.'], 2],
  ['not below a blank line', ['§ 1 Antagande av taxan i Ekby', '', 'för vatten', 'Mer text.', 'Ännu mer.'], 1],
  [
    'not below a short line',
    ['§ 1 Val', 'av sex ledamöter till styrelsen för det nya badhuset i Ekby, som anmäls.'],
    1,
  ],
  ['an open one over a blank line', ['§ 1 Antagande av taxa för', '', 'Norra Provby', '', 'Texten.'], 2],
  ['not over two', ['§ 1 Antagande av taxa för', '', '', 'Norra Provby'], 1],
  ['not to the next heading', ['§ 1', '', '', ''], 1],
  ['at most six lines', ['§ 1 Taxa för', ...Array.from({ length: 8 }, () => 'Ekby och'), 'Texten.'], 6],
  ['a property, and what is asked for there', ['§ 1 Berget 5:6, Provvägen 3', 'Bygglov för villa', 'Texten.'], 2],
  ['not what is a sentence there', ['§ 1 Berget 5:6, Provvägen 3', 'Bygglov ges för villa.', 'Texten.'], 1],
  ['the number on the agenda, and what it is about', ['§ 1 Ärende 9', 'Upprop', '', 'Upprop görs.'], 2],
  ['not what is a sentence below that number', ['§ 1 Ärende 9', 'Upprop görs.', '', 'Texten.'], 1],
  ['a paragraph of a name below it', ['§ 1 Ärende 9', '', 'Upprop', '', 'Upprop görs.'], 2],
  ['not a stamp', ['§ 1 Ärende 9', '', 'Vägnämnden 6.2.2024 § 51', '', 'Texten.'], 1],
  ['not a paragraph of a sentence', ['§ 1 Ärende 9', '', 'Upprop görs.', '', 'Texten.'], 1],
  ['not a heading word', ['§ 1 Ärende 9', '', 'Beslut', '', 'Texten.'], 1],
  ['not the last words of all', ['§ 1 Ärende 9', '', 'Upprop'], 1],
  ['not over a blank line there', ['§ 1 Ärende 9', '', 'Upprop', 'Texten.'], 1],
  ['a dnr below two blank lines', ['§ 1 Taxa', '', '', 'Dnr KS 2024/1', '', 'Texten.'], 2],
  ['not below three', ['§ 1 Taxa', '', '', '', 'Dnr KS 2024/1', '', 'Texten.'], 1],
  ['a dnr among its lines', ['§ 1 Taxa för', 'Dnr KS 2024/1', 'Norra Provby', '', 'Texten.'], 2],
  ['the number of its matter', ['§ 1 24/88', 'Taxan', '', 'Texten.'], 2],
  ['below a number alone', ['§ 1', '', 'Norra Provby', '', 'Texten.'], 2],
  ['two blank lines below a number alone', ['§ 1', '', '', 'Norra Provby', '', 'Texten.'], 2],
  ['not three', ['§ 1', '', '', '', 'Norra Provby', '', 'Texten.'], 1],
  ['a heading word that may be a title', ['§ 1', '', 'Föredragningslista', '', 'Texten.'], 2],
  ['no other heading word', ['§ 1', '', 'Beslut', '', 'Taxan antas.'], 1],
])('a title goes on over %s', (_, raw, length) => expect(lengthOf(...raw)).toBe(length))

const wide = 'Texten är så lång att den fyller hela bredden av sidan och därför är bredare än rubrikerna.'

test.each<[string, string[], number]>([
  ['as long as wrapped ones, with text below', ['§ 1 Antagande av ny taxa för året', 'Norra Provby', wide], 2],
  ['short, and ended by itself', ['§ 1 Antagande', 'Norra Provby', wide], 1],
  ['two thirds as long: a long word may stand next', ['§ 1 Antagande av bro', 'Norra Provby', wide], 2],
  ['shorter than that', ['§ 1 Antagande av ny', 'Norra Provby', wide], 1],
  ['one that ended as a sentence', ['§ 1 Taxan antas för året som kom.', 'Norra Provby', wide], 1],
  ['a line that is wider than titles', ['§ 1 Antagande av ny taxa för året', wide, wide], 1],
  ['with no text below', ['§ 1 Antagande av ny taxa för året', 'Norra Provby', 'Bo Ek'], 1],
  ['no sentence of its own below', ['§ 1 Antagande av ny taxa för året', '', 'Norra Provby betalar.', wide], 1],
  ['a name of its own below', ['§ 1 Antagande av ny taxa för året', '', 'Norra Provby', wide], 2],
  ['a line that names something', ['§ 1 Antagande av ny taxa för året', 'Sökande: Ada Provlund', wide], 1],
])('where titles wrap at 30 characters, one is broken by the margin: %s', (_, raw, length) => {
  const lines = toLines(textLines(raw))
  const heading: Heading = { line: 1, number: '1', label: '§ 1', style: 'p', rest: raw[0]?.slice(4) ?? '', depth: 0 }
  const layout = { ...plainLayout(lines), width: 30 }
  expect(titleEnd(lines, 0, heading, layout, (line) => line.number === 1).length).toBe(length)
})

/** How many lines belong to the first of some that are set in the looks named, where titles are parted from text. */
function lengthIn(looks: readonly (number | undefined)[], raw: string[], apart = true): number {
  const lines = toLines(textLines(raw)).map((line, at): Line => {
    const stands = looks[at]
    return stands === undefined ? line : { ...line, stands }
  })
  const heading: Heading = { line: 1, number: '1', label: '§ 1', style: 'p', rest: raw[0]?.slice(4) ?? '', depth: 0 }
  const layout = { ...layoutOf(lines), margin: 40 }
  const titles = { layout, width: null, widest: new Map([[2, 40]]), apart }
  return titleEnd(lines, 0, heading, titles, (line) => line.number === 1).length
}
const full = '§ 1 Antagande av taxan för Norra Vik'
const short = '§ 1 Antagande av taxan'

test.each<[string, (number | undefined)[], string[], number]>([
  ['in its letters, where the word would not fit', [2, 2], [full, 'Provby', '', 'Text.'], 2],
  ['and where it might have fit, for letters differ', [2, 2], [short, 'Provbyarna', '', 'Text.'], 2],
  ['not in its letters', [2, undefined], [full, 'Provby', '', 'Text.'], 1],
  ['in others', [2, 3], [full, 'Provby', '', 'Text.'], 1],
  ['in its letters, where the line was short', [2, 2], ['§ 1 Taxa', 'Provby', '', 'Text.'], 1],
  ['in its letters, below a blank line', [2, 2], [full, '', 'Provby', 'Text.'], 1],
  ['in its letters, below a sentence', [2, 2], ['§ 1 Taxan för vatten antas i Provby.', 'Provby', '', 'Text.'], 1],
])('a full line of a title goes on in the next: %s', (_, looks, raw, length) => {
  expect(lengthIn(looks, raw)).toBe(length)
})

test.each<[string, string[], number]>([
  ['to the next blank line', [full, 'Provby', '', 'Text.'], 2],
  ['over two lines', [full, 'Provby, Norra Ekby och Södra Viken', 'Hamnen', '', 'Text.'], 3],
  ['not where the word would have found room', [short, 'Provby', '', 'Text.'], 1],
  ['not where it just would have', [full, 'Öar', '', 'Text.'], 1],
  ['where it just would not', [full, 'Berg', '', 'Text.'], 2],
  ['not where a sentence follows before it', [full, 'Provby', 'betalar taxan.', '', 'Text.'], 1],
  ['not where a list does', [full, 'Provby', '1. Taxa', '', 'Text.'], 1],
  ['to the end of all', [full, 'Provby'], 2],
])('where blank lines part titles from text, a full line goes on %s', (_, raw, length) => {
  expect(lengthIn([], raw)).toBe(length)
})

test('where text stands tight below titles, a full line ends one', () => {
  expect(lengthIn([], [full, 'Provby', '', 'Text.'], false)).toBe(1)
})
