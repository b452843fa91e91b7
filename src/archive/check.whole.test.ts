import { describe, expect, test } from 'vitest'
import { checkContent, type ContentFile } from './check.ts'
import { faultLine } from './fault.ts'
import { contentText } from '../../tests/content-text.ts'

const minutes = (changes: [string, string][] = []): string =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    contentText(
      {
        fields: `paragrafer:
  - id: p1
    number: '1'
    label: § 1
    span: 3-6
    parts:
      - { kind: text, span: '4' }
    decisionTypes: [ingen]
    decisionStage: ingen
  - id: p2
    number: '2'
    label: § 2
    span: 7-9
    parts:
      - { kind: text, span: '8' }
    decisionTypes: [ingen]
    decisionStage: ingen
`,
        lines: 9,
        blank: 2,
      },
      `
# Protokoll

## § 1 Öppnande

Mötet öppnas.

## § 2 Slut

Mötet slutar.
`,
    ),
  )

const faultsOf = (...files: ContentFile[]): string[] => checkContent(files).map(faultLine)
const meeting = (...changes: [string, string][]): ContentFile => ({
  path: 'protokoll/tn/2024-03-12.md',
  text: minutes(changes),
})
const register = (text: string): ContentFile => ({ path: 'permalinks.json', text })

test('content that is right has no faults and is handed on', () => {
  const kept: string[] = []
  const files = [
    meeting(),
    { path: 'organ/tn.md', text: '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n' },
    register('{}'),
    { path: 'stoppade.json', text: '[]' },
  ]
  expect(checkContent(files, 'content', { meeting: (id) => kept.push(id), organ: (slug) => kept.push(slug) })).toEqual(
    [],
  )
  expect(kept).toEqual(['tn/2024-03-12', 'tn'])
})

test('line ends of another system are no fault', () => {
  expect(faultsOf({ path: 'protokoll/tn/2024-03-12.md', text: minutes().replaceAll('\n', '\r\n') })).toEqual([])
})

describe('a meeting that contradicts itself or its place is one line with file, line and what to do', () => {
  test.each<[string, ContentFile, RegExp]>([
    [
      'two §§ with one id',
      meeting(['id: p2', 'id: p1']),
      /^content\/protokoll\/tn\/2024-03-12\.md:20: hittade två paragrafer med id p1, väntade varje id en gång; /,
    ],
    ['an id that is the address of the meeting', meeting(['id: p2', 'id: index']), /\.md:20: hittade id: index, /],
    [
      'another body than the folder says',
      meeting(['organ: tn', 'organ: kn']),
      /\.md:8: hittade organ: kn, väntade tn som filens mapp; /,
    ],
    [
      'another day than the name says',
      meeting(['2024-03-12', '2024-03-21']),
      /\.md:9: hittade date: 2024-03-21, väntade 2024-03-12 som filens namn; /,
    ],
    [
      'no day though the name has one',
      meeting(["'2024-03-12'", 'null']),
      /\.md:2: hittade ett protokoll utan datum ur s\.txt, /,
    ],
    ['YAML that is none', meeting(["number: '1'", "number: '1"]), /\.md:\d+: hittade ett huvud som inte går att läsa/],
    [
      'a field that is wrong',
      meeting(['lines: 9', 'lines: nio']),
      /\.md:28: hittade ett huvud med fel \(lines: väntade ett heltal\), väntade huvudet som convert skriver det; rätta .* convert --force$/,
    ],
    [
      'a heading that is gone: where its text stands',
      meeting(['## § 1 Öppnande\n', '']),
      /\.md:36: hittade text som inte går ihop .*text före den första rubriken/,
    ],
    [
      'the last heading gone',
      meeting(['## § 2 Slut\n', '']),
      /\.md:35: hittade text som inte går ihop .*\(1 delar, huvudet har 2/,
    ],
    [
      'a heading too many',
      meeting(['Mötet slutar.', '## Mer']),
      /\.md:41: hittade text som inte går ihop .*\(3 delar, huvudet har 2/,
    ],
    [
      'a title that is gone',
      meeting(['# Protokoll\n', '']),
      /\.md:34: hittade text som inte går ihop .*den börjar inte med/,
    ],
    [
      'no text at all',
      { path: 'protokoll/tn/2024-03-12.md', text: minutes().replace(/# Protokoll[^]*/, '') },
      /\.md: hittade text som inte går ihop .*den börjar inte med/,
    ],
    [
      'a file where no address is',
      { path: 'protokoll/2024.md', text: minutes() },
      /^content\/protokoll\/2024\.md: hittade en fil på en plats som inte är någon adress/,
    ],
  ])('%s', (_, file, line) => {
    expect(faultsOf(file)).toEqual([expect.stringMatching(line)])
  })
})

test('of several headings the one that is gone is told by its number', () => {
  const third = [
    'lines: 9',
    "  - id: p3\n    number: '3'\n    label: § 3\n    span: 10-11\n    decisionTypes: [ingen]\n    decisionStage: ingen\nlines: 9",
  ] as [string, string]
  expect(faultsOf(meeting(third, ['## § 2 Slut\n\nMötet slutar.', '## § 3 Mer']))).toEqual([
    expect.stringMatching(/den första som skiljer är ”§ 2”/),
  ])
})

describe('a broken body or register is one line with file and line', () => {
  test.each<[string, ContentFile, RegExp]>([
    [
      'YAML of a body',
      { path: 'organ/tn.md', text: '---\nname: "Tekniska\n---\n' },
      /^content\/organ\/tn\.md:\d: hittade ett huvud som inte går att läsa/,
    ],
    [
      'a body without its name',
      { path: 'organ/tn.md', text: '---\norganisation: Ekby\n---\n' },
      /^content\/organ\/tn\.md: hittade ett huvud med fel \(name: saknas\), väntade fälten i ”Beskriv ett organ”, docs\/redaktor\.md; rätta fältet$/,
    ],
    ['a body named in capitals', { path: 'organ/TN.md', text: '' }, /^content\/organ\/TN\.md: hittade ett filnamn/],
    [
      'not JSON',
      register('{\n "protokoll/tn/2024": x\n}'),
      /^content\/permalinks\.json:2: hittade något som inte är JSON/,
    ],
    [
      'cut short',
      register('{\n "protokoll/tn/2024": {\n'),
      /^content\/permalinks\.json:\d: hittade något som inte är JSON/,
    ],
    [
      'an entry without ids',
      register('{\n\n "protokoll/tn/2024": { "source": "a.txt" }\n}'),
      /permalinks\.json:3: hittade ett register med fel/,
    ],
    [
      'a key that leads out',
      register('{ "../../x": { "source": "a.txt", "ids": [] } }'),
      /permalinks\.json:1: hittade adressen "\.\.\/\.\.\/x"/,
    ],
    [
      'an id that leads out',
      register('{ "protokoll/tn/2024": { "source": "a.txt", "ids": ["../p1"] } }'),
      /permalinks\.json:1: hittade id "\.\.\/p1"/,
    ],
    [
      'a move to another place on the net',
      register('{ "protokoll/tn/2024": { "source": "a.txt", "ids": [], "movedTo": "//evil.example" } }'),
      /permalinks\.json:1: hittade movedTo/,
    ],
    [
      'a move to an address that the register has not',
      register('{ "protokoll/tn/2024": { "source": "a.txt", "ids": [], "movedTo": "protokoll/tn/2025" } }'),
      /permalinks\.json:1: hittade en flytt av protokoll\/tn\/2024 till protokoll\/tn\/2025, som registret inte har, /,
    ],
    [
      'a day of publishing that no calendar has',
      register('{ "protokoll/tn/2024": { "source": "a.txt", "ids": [], "published": "2026-02-30" } }'),
      /permalinks\.json:1: hittade ett register med fel \(protokoll\/tn\/2024\.published: ett värde som inte går att använda\)/,
    ],
    [
      'a change before the publishing',
      register(
        '{ "protokoll/tn/2024": { "source": "a.txt", "ids": [], "published": "2026-11-26", "changed": [{ "date": "2026-11-25", "ids": [] }] } }',
      ),
      /permalinks\.json:1: hittade dagen 2026-11-25 efter 2026-11-26 under protokoll\/tn\/2024, väntade published först/,
    ],
  ])('%s', (_, file, line) => {
    expect(faultsOf(file)).toEqual([expect.stringMatching(line)])
  })
})

test('moves in a circle are told for each of the addresses', () => {
  const text = JSON.stringify(
    {
      'protokoll/tn/2024': { source: 'a', ids: [], movedTo: 'protokoll/tn/2025' },
      'protokoll/tn/2025': { source: 'a', ids: [], movedTo: 'protokoll/tn/2024' },
    },
    null,
    1,
  )
  expect(faultsOf(register(text))).toEqual([
    expect.stringMatching(/json:2: .*leder tillbaka/),
    expect.stringMatching(/json:7: .*leder tillbaka/),
  ])
})

test('each stopped document is a line with its rule', () => {
  const text = JSON.stringify([
    { address: 'protokoll/tn/2024-03-12', source: 'a.txt', rule: 'mask-not-applied' },
    { address: null, source: 'b.pdf', rule: 'private-value-left' },
  ])
  expect(faultsOf({ path: 'stoppade.json', text })).toEqual([
    expect.stringMatching(
      /^content\/stoppade\.json: hittade ett stoppat dokument: a\.txt \(protokoll\/tn\/2024-03-12\), regel mask-not-applied, /,
    ),
    expect.stringMatching(/b\.pdf, regel private-value-left, /),
  ])
  expect(faultsOf({ path: 'stoppade.json', text: '{' })).toHaveLength(1)
})

describe('a file of corrections', () => {
  const page = { path: 'protokoll/tn/2024-03-12.md', text: minutes() }
  const corrections = (...text: string[]): ContentFile => ({
    path: 'protokoll/tn/2024-03-12.rattelser.json',
    text: JSON.stringify(
      {
        corrections: [
          {
            ...{ date: '2026-12-03', source: 'new' },
            paragrafer: [
              {
                ...{ id: 'p1', name: '§ 1', what: 'changed', by: 'unknown', because: null },
                before: { title: 'Öppnande', parts: [{ kind: 'text', heading: null, text }] },
              },
            ],
          },
        ],
      },
      null,
      1,
    ),
  })

  test('that is right has no faults', () => {
    expect(faultsOf(page, corrections('Mötet öppnas klockan 9.'))).toEqual([])
  })

  test.each<[string, string[]]>([
    ['on one line', ['Sökande 850709-9805 har ansökt.']],
    ['over two', ['Sökande 850709-', '9805 har ansökt.']],
  ])('with an identity number %s stops at the last gate, with its line', (_, lines) => {
    expect(faultsOf(page, corrections(...lines))).toEqual([
      expect.stringMatching(
        /^content\/protokoll\/tn\/2024-03-12\.rattelser\.json:20: hittade en privat uppgift \(ett personnummer\), väntade att den är täckt; /,
      ),
    ])
  })

  test('that cannot be read, or has no meeting, is one line', () => {
    expect(faultsOf(page, { ...corrections(), text: '{' })).toEqual([
      expect.stringMatching(
        /^content\/protokoll\/tn\/2024-03-12\.rattelser\.json: hittade rättelser som inte går att läsa \(det är inte JSON\), väntade filen som convert skrev den; /,
      ),
    ])
    expect(faultsOf(corrections('Text.'))).toEqual([
      expect.stringMatching(
        /hittade rättelser av ett protokoll som inte finns, väntade content\/protokoll\/tn\/2024-03-12\.md bredvid; /,
      ),
    ])
  })
})
