/**
 * Hostile text in protocol-shaped sources: whatever stands in a source, the conversion comes back, the words stay
 * words, and nothing of it becomes markup, a marker of ours, a link or a script on the page. What stands between two
 * pairs of tildes is struck in any source, with its tildes on the page.
 */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type Conversion, convert, type DraftParagraf } from '../src/converter/index.ts'
import { readMeeting, type Entry, type ParagrafText } from '../src/content-file/read.ts'
import { parseMarkdown } from '../src/content-file/markdown.ts'
import { recordHtml } from '../src/view/markdown.ts'
import { source, type Converted } from './sources.ts'
import { letters, pageWords, sourceWords } from './words.ts'

const SNIPPETS = [
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<b onclick="x">fet</b>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '](javascript:alert(1))',
  '[klicka](javascript:alert(1))',
  '![x](data:text/html;base64,PHN2Zz4=)',
  '<https://example.se>',
  '[ref]: http://example.se',
  '[ref]',
  '[^1]: fotnot',
  '[^1]',
  '{% include x %}',
  '{{ site.x }}',
  '${x}',
  ':::',
  ':::note',
  '---',
  '***',
  '___',
  '===',
  '--- !ruby',
  '...',
  '%YAML',
  '<!-- decision -->',
  '<!-- section: cover -->',
  '<!-- text -->',
  '| a | b |',
  '|---|---|',
  '# x',
  '###### x',
  '#',
  '`',
  '```',
  '````js',
  '~~~',
  '    indrag',
  '> citat',
  '+ plus',
  '* stjärna',
  '*kursiv*',
  '__fet__',
  '~~struken~~',
  '\\',
  '\\*',
  '&lt;',
  '&amp;lt;',
  '&#60;',
  '&',
  'a\u0000'.slice(0, 1),
  '\u202e',
  '\u200f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ud83d\ude00',
  'a\u030a',
  '\u00a0',
  '\t',
  '\f',
  '\uf0b7',
  '\u0130',
  '§',
  '§§',
  '§ § §',
  '§ 2',
  '§ 1',
  '§ 3 Ärende',
  '1.',
  '1)',
  '1. punkt',
  '7 a) punkt',
  '12',
  '1 (2)',
  '2021-02-19',
  '2021-02-30',
  '20210319',
  'HSN 1-2024',
  '(dnr 1/21)',
  'Beslut',
  'Beslut:',
  'Förslag till beslut',
  'Reservation',
  'Närvarande:',
  'Nämnden beslutar att',
  'Nämnden föreslår att styrelsen beslutar',
  'att',
  'och',
  'Bilaga 1',
  'Vid protokollet',
  'Justeras',
  'SIGNATURSIDA',
  'NAMN: x',
  'Sammanträdesdatum',
  'Utdragsbestyrkande',
  '850709-9805',
  'a@b.se',
  '070-123 45 67',
  'null',
  'true',
  'key: value',
  '- ',
  '-',
  '"',
  "'",
  "''",
  '|',
  '>',
  '!!js/function',
  '&anchor',
  '*alias',
  '{',
  '}',
  '[',
  ']',
  ',',
  'constructor',
  '__proto__',
  'toString',
  "written: '0'",
]

const snippet = fc.constantFrom(...SNIPPETS)
const word = fc.constantFrom(
  'nämnden',
  'Ärendet',
  'och',
  'beslut',
  'i',
  'Umeå',
  'hälso-',
  'öppnas.',
  'att',
  'Kostnaden är 3,5 Mkr.',
  '(',
)
const long = fc
  .tuple(
    fc.constantFrom('a', '§ ', '[', '<', '`', '*', '1. ', '- ', '| ', 'å-', '\\', '(', 'och ', 'A b '),
    fc.integer({ min: 100, max: 20_000 }),
  )
  .map(([text, length]) => text.repeat(Math.ceil(length / text.length)))
const piece = fc.oneof(
  { weight: 8, arbitrary: snippet },
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const inLine = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '))
const text = fc
  .array(fc.tuple(inLine, fc.constantFrom('\n', '\n\n', '\n ', '\n\n\n', ' ')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''))

/** Minutes with a hostile text in each place where a source has words. */
const minutes = fc
  .record({
    title: inLine,
    cover: text,
    roll: inLine,
    heading: inLine,
    dnr: inLine,
    body: text,
    clause: inLine,
    list: text,
    second: inLine,
    last: text,
    appendix: text,
    tail: fc.oneof(text, long),
  })
  .map(
    (at) => `Protokoll ${at.title}

Datum: 2021-02-19
${at.cover}
Närvarande:
Anna Ek (S) ${at.roll}
Bo Lind (M) tj ers

§ 1 ${at.heading}
${at.dnr}

Sammanfattning

${at.body}

Beslut

Nämnden beslutar att

• ${at.clause}
${at.list}

§ 2 ${at.second}

${at.last}

Vid protokollet

Bo Lind

Bilaga 1

${at.appendix}
${at.tail}
`,
  )

const bytesOf = (one: string): string =>
  one.replace(
    /[\u0000-\u0008\v\u000e-\u001f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  )

const ALLOWED = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'html',
])
const TAGS = /^<\/?(?:p|ul|ol|li|h[1-6]|table|thead|tbody|tr|th|td)(?: (?:start|align)="[\w-]*"| class="num")*>$/

const STRUCK = /<s><span aria-hidden="true">~~<\/span>(.*?)<span aria-hidden="true">~~<\/span><\/s>/gs

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])]
}

/** How many parts and sections stand without a heading of the source's, so that a comment of ours opens them. */
function markersOf({ stages: { draft } }: Converted): number {
  const inParagraf = ({ parts, children }: DraftParagraf): number =>
    parts.filter(({ heading, kind }, index) => heading === null && !(index === 0 && kind === 'text')).length +
    children.reduce((sum, child) => sum + inParagraf(child), 0)
  return (
    draft.sections.filter(({ heading }) => heading === null).length +
    draft.paragrafer.reduce((sum, one) => sum + inParagraf(one), 0)
  )
}

function htmlOf(entries: readonly Entry[]): string {
  const ofParagraf = ({ parts, children }: ParagrafText): string =>
    parts.map(({ nodes }) => recordHtml(nodes, 3)).join('') + children.map(ofParagraf).join('')
  return entries
    .map((entry) =>
      entry.type === 'paragraf' ? ofParagraf(entry.paragraf) : entry.type === 'group' ? '' : recordHtml(entry.nodes, 3),
    )
    .join('')
}

/** Why a source was refused; a fault of ours is no reason. */
function refusals({ messages }: Conversion): string[] {
  expect(messages.filter(({ ruleId }) => ruleId === 'fault' || ruleId === 'line-unaccounted')).toEqual([])
  return messages.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
}

const ids = (list: readonly { id: string; span: readonly number[]; children: readonly { id: string }[] }[]) =>
  list.map(({ id, span, children }) => ({ id, span: [...span], children: children.map((child) => child.id) }))

function check(converted: Converted): void {
  const { stages } = converted
  const { content, draft, ledger } = stages
  const meeting = readMeeting(content, 'hostile')
  expect(ids(meeting.data.paragrafer)).toEqual(ids(draft.paragrafer))
  expect(meeting.data.attendance.map(({ name }) => name)).toEqual(draft.attendance.map(({ name }) => name))
  expect([meeting.data.source, meeting.data.organ, meeting.data.date]).toEqual([
    converted.source,
    stages.identity.organ.slug,
    stages.identity.date,
  ])

  const nodes = nodesOf(parseMarkdown(content.slice(content.indexOf('\n---\n', 4) + 5)))
  expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !ALLOWED.has(type))).toEqual([])
  expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(markersOf(converted))

  expect(letters(pageWords(content, draft.title !== null))).toBe(letters(sourceWords(stages)))

  const html = htmlOf(meeting.entries).replaceAll(STRUCK, '~~$1~~')
  expect((html.match(/<[^>]*>?/g) ?? []).filter((tag) => !TAGS.test(tag))).toEqual([])

  const lines = (list: readonly { span: readonly [number, number] }[]): number =>
    list.reduce((sum, { span }) => sum + span[1] - span[0] + 1, 0)
  expect(ledger.unaccounted).toEqual([])
  expect(ledger.published + lines(ledger.removed) + lines(ledger.masked) + ledger.blank).toBe(ledger.lines)
}

test('hostile text stays text', async () => {
  let went = 0
  await fc.assert(
    fc.asyncProperty(minutes.map(bytesOf), async (one) => {
      const first = await convert(source(one), [])
      const again = await convert(source(one), [])
      if (first.outcome === 'failed') {
        expect(refusals(first)).not.toEqual([])
        return
      }
      went++
      check(first)
      expect(again.outcome === 'converted' && again.stages.content === first.stages.content).toBe(true)
    }),
    { numRuns: Number(process.env['HOSTILE_RUNS'] ?? 200), ...(process.env['HOSTILE_SEED'] ? {} : { seed: 20210219 }) },
  )
  expect(went).toBeGreaterThan(0)
}, 300_000)

test.each(SNIPPETS.map((one) => [JSON.stringify(one), one] as const))(
  '%s stays text wherever it stands',
  async (_, one) => {
    const places = [
      `§ 1 ${one}\n\nText.\n\nBeslut\n\natt bifalla.`,
      `§ 1 Titel\n\n${one}\n\nBeslut\n\n${one}`,
      `${one}\n\n§ 1 Titel\n\nText ${one} text\n${one} text`,
      `§ 1 Titel\n\n- ${one}\n\n1. ${one}\n\na    ${one}\nb    ${one}`,
      `${one} ${one}\n§ 1 Titel\n\nBeslut\n\nNämnden beslutar att\n\n${one}\n${one}\n\n${one}`,
    ]
    for (const place of places) {
      const conversion = await convert(source(bytesOf(`${place}\n\n§ 2 Övrigt\n\nInget.\n`)), [])
      if (conversion.outcome === 'converted') check(conversion)
      else expect(refusals(conversion)).not.toEqual([])
    }
  },
)

const FRAME = (one: string): string => `§ 1 Titel\n\n${one}\n\n§ 2 Övrigt\n\nInget.\n`
const SIZES: [string, () => string][] = [
  ['a line of 10 MB', () => FRAME('a'.repeat(10_000_000))],
  ['a million lines of §', () => '§\n'.repeat(1_000_000)],
  ['90,000 [', () => FRAME('['.repeat(90_000))],
  ['99,000 lines of § n', () => Array.from({ length: 99_000 }, (_, index) => `§ ${index % 9_000} Titel`).join('\n')],
  ['99,000 lines of § 1', () => '§ 1\n'.repeat(99_000)],
  ['40,000 short lines in one paragraph', () => FRAME('och så vidare\n'.repeat(40_000))],
  [
    '3,000 lists of who voted how, one below the other',
    () => FRAME(`Omröstning\n\n${'Ja-röster\nAda Ek (S)\nNej-röster\nBo Lind (M)\n'.repeat(3_000)}`),
  ],
  ['40,000 list items', () => FRAME('- punkt\n'.repeat(40_000))],
  ['20,000 page heads', () => FRAME('Nämnden\nSammanträdesdatum\n1 (2)\n\n'.repeat(20_000))],
  ['20,000 lead-ins', () => FRAME('Nämnden beslutar att\n\n'.repeat(20_000))],
  ...[
    'A',
    'A ',
    'A-',
    'a@',
    'a.',
    '@a.',
    '1',
    '12 ',
    '- ',
    '(',
    '((A',
    '§ 1 ',
    'föreslår att ',
    'Nämnden föreslår ',
    'överlämna till ',
    ' ',
    '*',
    '`',
    '<',
    '|',
    '\\',
    '_',
    '&',
    'å',
    '1 ja ',
    'Bilaga 1',
    'Ab Cd (S) ',
    'Ab ',
    ', och nämnden',
    'https://',
    '~',
    '![',
    '[a](',
    '\uf0b7',
  ].map((piece): [string, () => string] => [
    `a line of ${JSON.stringify(piece)}`,
    () => FRAME(`x${piece.repeat(Math.floor(90_000 / piece.length))}`),
  ]),
]

describe('what is far too much comes back, refused or converted:', () => {
  test.each(SIZES)('%s', async (_, make) => {
    const conversion = await convert(source(make()), [])
    if (conversion.outcome === 'failed') expect(refusals(conversion)).not.toEqual([])
  })
})
