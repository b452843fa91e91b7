import { describe, expect, test } from 'vitest'
import { isSidecar } from './sidecar-words.ts'
import { readSidecar, readSiteMasks } from './sidecar.ts'
import { SidecarError } from './sidecar-faults.ts'

const front = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`

test('facts and a note are read; a day without quotes is a day', () => {
  const text = `${front('date:', '  value: 2021-03-19', '  because: Rad 7.', 'organ:', '  value: samrad-vo', '  because: Rad 5.')}\nEn rad om källan.\n`
  expect(readSidecar(text)).toEqual({
    date: { value: '2021-03-19', because: 'Rad 7.' },
    organ: { value: 'samrad-vo', because: 'Rad 5.' },
    remarks: [],
    withdrawn: [],
    corrected: [],
    mask: [],
    note: 'En rad om källan.',
  })
})

test.each(['2021-12-09', '2021-12'])('the date may be %s', (value) => {
  expect(readSidecar(front('date:', `  value: ${value}`, '  because: x')).date?.value).toBe(value)
})

test('an empty sidecar says nothing', () => {
  expect(readSidecar('')).toEqual({ remarks: [], withdrawn: [], corrected: [], mask: [], note: null })
})

describe('a slip of the pen is one message with its line:', () => {
  test.each([
    [
      'an unknown key',
      front('title:', '  value: T', '  because: x', 'plats: Ekby'),
      5,
      /^Unexpected key "plats", expected organ, date, session, title, /,
    ],
    [
      'a day that does not exist',
      front('date:', "  value: '2021-02-30'", '  because: x'),
      2,
      /^Unexpected value of "date.value", expected a day that exists/,
    ],
    [
      'a date written otherwise',
      front('date:', '  value: 19 mars 2021', '  because: x'),
      2,
      /expected a date as YYYY-MM-DD/,
    ],
    ['no because', front('title:', '  value: T'), 2, /^Unexpected value of "title.because", /],
    [
      'a body that is no slug',
      front('organ:', '  value: Tekniska nämnden', '  because: x'),
      2,
      /expected the slug of a file in content\/organ/,
    ],
    ['a bare value', front('place: Ekby'), 2, /^Unexpected value of "place", /],
    [
      'an empty title',
      front('titles:', '  because: x', '  values:', "    p1: ''"),
      2,
      /^Unexpected value of "titles.values.p1", /,
    ],
    [
      'a date that another field has too',
      front('withdrawn:', '  - what: p1', '    date: 2024-05-06', '    because: x', 'date: {value: mars, because: x}'),
      6,
      /^Unexpected value of "date.value", /,
    ],
    [
      'a field inside another',
      front('title: {value: T, because: x}', 'remarks:', '  - text: Fel', '    because: x', '    title: T'),
      6,
      /^Unexpected key "title", /,
    ],
    [
      'one that opens an item of a list',
      front('remarks: # rad 7', '  - plats: Ekby', '    text: Fel', '    because: x'),
      3,
      /^Unexpected key "plats", /,
    ],
    ['YAML that does not close', front('date: [1'), 2, /^Unexpected front matter: .*, expected YAML$/],
  ])('%s', (_, text, line, message) => {
    const attempt = (): unknown => readSidecar(text)
    expect(attempt).toThrow(SidecarError)
    expect(attempt).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) as string }))
  })
})

describe('fields that nobody would see are an error:', () => {
  test.each([
    ['without the first fence', 'mask:\n  - text: Kim Provsson\n    because: Privatperson.\n---\n', 1],
    ['without any fence', 'titles:\n  because: x\n', 1],
    ['as JSON', '{"mask": [{"text": "Kim Provsson", "because": "x"}]}\n', 1],
    ['with quotes', '"mask":\n  - "text": "Kim Provsson"\n', 1],
    ['in capitals', 'MASK: Kim Provsson\n', 1],
    ['in Swedish', 'Maskera: Kim Provsson\n', 1],
    ['as a request', 'En rad.\nTäck Kim Provsson, tack.\n', 2],
    ['below a line of prose', 'Sidofil\n\n---\nmask:\n  - text: Kim Provsson\n    because: x\n---\n', 4],
    [
      'below the front matter',
      `${front('date:', '  value: 2024', '  because: x')}mask:\n  - text: Kim\n    because: x\n`,
      6,
    ],
  ])('%s', (_, text, line) => {
    const attempt = (): unknown => readSidecar(text)
    expect(attempt).toThrow(SidecarError)
    expect(attempt).toThrow(
      expect.objectContaining({ line, message: expect.stringMatching(/outside the front matter/) as string }),
    )
  })
})

test.each<[string, string, boolean]>([
  ['fields alone', front('mask: [{text: Kim Provsson, because: x}]'), true],
  ['fields and a note', `${front('mask: [{text: Kim Provsson, because: x}]')}En rad om källan.\n`, true],
  ['fields without a fence', 'mask:\n  - text: Kim Provsson\n    because: x\n', true],
  ['fields that are no YAML', front('mask: [', '  because: x'), true],
  ['code that also has fields', '---js\nmask:\nbecause:\n---\n', true],
  ['minutes with facts above them', `${front('date: {value: 2024-01-02, because: x}')}# Protokoll\n\n§ 1 Val\n`, false],
  ['minutes with other front matter', '---\ntitle: Möte\n---\nText\n', false],
  ['minutes', '# Protokoll\n\n§ 1 Because: en film\n', false],
  ['minutes that speak of masks', 'Protokoll\n\n§ 1 Munskydd\n\nMasker köps in.\nMask: 200 st.\n', false],
  ['a request alone', 'Dölj Kim Provsson\n', true],
])('Markdown beside no source: %s', (_, text, expected) => {
  expect(isSidecar(text)).toBe(expected)
})

test('what is to be covered everywhere is read with reasons, and nothing else may stand there', () => {
  expect(readSiteMasks(front('mask:', '  - text: Kim Provsson', '    because: x'))).toEqual(['Kim Provsson'])
  expect(() => readSiteMasks('mask:\n  - text: Kim\n')).toThrow(/without front matter/)
  expect(() => readSiteMasks(front('date: 2024'))).toThrow(/Unexpected key "date", expected mask/)
})

const saying = (text: string, read: (file: string) => unknown = readSidecar): Partial<SidecarError> => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof SidecarError) return { message: error.message, line: error.line, said: error.said }
    throw error
  }
  throw new Error('nothing was told')
}

describe('the editor is told in Swedish what was found and what should stand there:', () => {
  const FIELDS =
    'organ, date, session, title, place, titles, remarks, changes, settled, minutes, withdrawn, corrected, mask, unmask'
  const wrong = (path: string, expected: string) => ({ found: `ett annat värde för ${path}`, expected })
  test.each<[string, { found?: string; expected?: string }]>([
    ['plats: Ekby', { found: 'fältet plats', expected: `något av ${FIELDS}` }],
    ['organ: {value: T N, because: x}', wrong('organ.value', 'namnet på en fil i content/organ, utan .md')],
    ['organ: {value: tn., because: x}', wrong('organ.value', 'namnet på en fil i content/organ, utan .md')],
    ['organ: {value: .tn, because: x}', wrong('organ.value', 'namnet på en fil i content/organ, utan .md')],
    [
      'date: {value: i mars, because: x}',
      wrong('date.value', 'ett datum som finns, skrivet 2024-11-28, 2024-11 eller 2024'),
    ],
    ['session: {value: 1, because: x}', wrong('session.value', 'konstituerande, extra eller ett tal från 2 till 9')],
    [
      'corrected: {by: someone, because: x}',
      wrong('corrected.0.by', 'authority (organet rättade protokollet) eller us (vi hade läst fel)'),
    ],
    ['corrected: [{by: us, because: x}, {by: us}]', wrong('corrected.1.because', 'skälet, i ord')],
    [
      'corrected: {by: us, because: x, date: 2026-02-30}',
      wrong('corrected.0.date', 'en dag som finns, skriven 2026-12-03'),
    ],
    ['changes: {value: both, because: x}', wrong('changes.value', 'accepted eller rejected')],
    ['settled: {value: ja, because: x}', wrong('settled.value', 'true eller false')],
    ['minutes: {value: ja, because: x}', wrong('minutes.value', 'true eller false')],
    ['organ: {value: tn}', wrong('organ.because', 'skälet, i ord')],
    ['date: {value: 2024}', wrong('date.because', 'skälet, i ord')],
    ['session: {value: extra}', wrong('session.because', 'skälet, i ord')],
    ['title: {value: T}', wrong('title.because', 'skälet, i ord')],
    ['place: {value: T}', wrong('place.because', 'skälet, i ord')],
    ['titles: {values: {p1: T}}', wrong('titles.because', 'skälet, i ord')],
    ['changes: {value: accepted}', wrong('changes.because', 'skälet, i ord')],
    ['settled: {value: true}', wrong('settled.because', 'skälet, i ord')],
    ['minutes: {value: true}', wrong('minutes.because', 'skälet, i ord')],
    ['withdrawn: {what: p1, date: 2026-02-03}', wrong('withdrawn.0.because', 'skälet, i ord')],
    [
      'withdrawn: [{what: p1, date: mars, because: x}]',
      wrong('withdrawn.0.date', 'en dag som finns, skriven 2026-12-03'),
    ],
    ['unmask: {}', wrong('unmask.because', 'skälet, i ord')],
    ['mask: [{text: Å, because: x}]', wrong('mask.0.text', 'minst tre tecken, utan citattecken omkring')],
  ])('%s', (field, said) => {
    expect(saying(front(field))).toMatchObject({ said, line: 2 })
  })

  test('a line that is no YAML', () => {
    const said = { found: 'en tabb först på raden, där det ska vara mellanslag', expected: 'fält: värde' }
    expect(saying('---\nmask:\n\t- text: Kim\n---\n')).toMatchObject({ line: 3, said })
  })

  test('a field outside the fences', () => {
    const expected = 'alla fält mellan två rader med ---, överst i filen'
    expect(saying('En rad.\nmask: Kim\n').said).toEqual({ found: '”mask” utanför rubrikfältet', expected })
    expect(saying('Kim Provsson ska maskeras.\n').said).toEqual({ found: '”maske” utanför rubrikfältet', expected })
  })

  test.each([
    ['a list without a mask', front('mask: []'), 'en lista utan mask', 1, 'list without a mask'],
    [
      'text below the list',
      `${front('mask: [{text: Kim Provsson, because: x}]')}Mer.\n\n`,
      'text under listan',
      4,
      'text below the list',
    ],
  ])('%s', (_, text, found, line, reason) => {
    expect(saying(text, readSiteMasks)).toEqual({
      message: `Unexpected ${reason}, expected each mask between the two lines of ---`,
      line,
      said: { found, expected: 'alla fält mellan två rader med ---, överst i filen' },
    })
  })

  test('a file that no person wrote', () => {
    expect(saying('x'.repeat(200_001))).toEqual({
      message: 'Unexpected sidecar of 200001 characters, expected at most 200000',
      line: 1,
      said: { found: '200001 tecken', expected: 'högst 200000' },
    })
    expect(readSidecar('x'.repeat(200_000)).note).toHaveLength(200_000)
  })
})

test.each([
  ['a mask of two letters', 'mask: [{text: " Å ", because: x}]', 'expected at least three characters'],
  [
    'quotes around a mask',
    'mask: [{text: ”Kim”, because: x}]',
    'expected the words without quotes of a word processor',
  ],
  ['a mask without words', 'mask: [{text: "", because: x}]', 'expected at least three characters'],
])('%s is refused', (_, field, expected) => {
  expect(saying(front(field))).toMatchObject({ message: `Unexpected value of "mask.0.text", ${expected}`, line: 2 })
})

test('each of its fields is read, lists too', () => {
  const fields = [
    'organ: {value: hsn-au2, because: a}',
    'session: {value: extra, because: a}',
    'title: {value: T, because: a}',
    'place: {value: P, because: a}',
    'titles: {because: a, values: {p1: Val}}',
    'remarks: [{at: p1, text: Fel, because: a}, {text: Mer, because: a}]',
    'changes: {value: rejected, because: a}',
    'settled: {value: true, because: a}',
    'minutes: {value: false, because: a}',
    'withdrawn: {what: p24, date: 2024-05-06, because: a}',
    'corrected: {what: p2, date: 2026-12-03, by: us, because: a, hidden: true}',
    'mask: [{text: " Kim ", because: a}]',
    'unmask: {because: a}',
  ]
  expect(readSidecar(front(...fields))).toEqual({
    organ: { value: 'hsn-au2', because: 'a' },
    session: { value: 'extra', because: 'a' },
    title: { value: 'T', because: 'a' },
    place: { value: 'P', because: 'a' },
    titles: { because: 'a', values: { p1: 'Val' } },
    remarks: [
      { at: 'p1', text: 'Fel', because: 'a' },
      { text: 'Mer', because: 'a' },
    ],
    changes: { value: 'rejected', because: 'a' },
    settled: { value: true, because: 'a' },
    minutes: { value: false, because: 'a' },
    withdrawn: [{ what: 'p24', date: '2024-05-06', because: 'a' }],
    corrected: [{ what: 'p2', date: '2026-12-03', by: 'us', because: 'a', hidden: true }],
    mask: [{ text: 'Kim', because: 'a' }],
    unmask: { because: 'a' },
    note: null,
  })
  const two = '[{what: p1, date: 2024-05-06, because: a}, {what: all, date: 2024-05-07, because: b, ground: c}]'
  expect(readSidecar(front(`withdrawn: ${two}`)).withdrawn).toEqual([
    { what: 'p1', date: '2024-05-06', because: 'a' },
    { what: 'all', date: '2024-05-07', because: 'b', ground: 'c' },
  ])
})

describe('words of a note that ask for covering where no mask does it are an error:', () => {
  test.each([
    'Kim ska maskas.',
    'Maska namnet.',
    'Täckas ska namnet.',
    'Täck namnet.',
    'täckt',
    'Dölj raden.',
    'Sekretess: namnet.',
    'Skyddad person.',
    'Namnet ska bort.',
    'Ta bort namnet.',
    'Stryk namnet.',
    '> **mask**: Kim',
    '- text: Kim',
    '“unmask” : Kim',
    'masks：Kim',
    'dölj Kim Provsson',
    'anonymisera “Kim',
  ])('%s', (note) => {
    expect(saying(`Om källan.\n${note}\n`).line).toBe(2)
  })

  test.each(['Skärmaskinen är ny.', 'Övertäckt scen.', 'Stryket var långt.', 'Om text: den är kort.'])(
    '%s asks for nothing',
    (note) => {
      expect(readSidecar(note).note).toBe(note)
    },
  )

  test('with a mask, empty or not, a note may speak of it', () => {
    expect(readSidecar(`${front('mask: []')}Namnet ska bort.`).note).toBe('Namnet ska bort.')
  })
})

test.each<[string, string, boolean]>([
  ['a field that asks, misspelt', front('maskera: Kim'), true],
  ['one field of two that asks', front('date: 2024', 'täckning: Kim'), true],
  ['fields and those of others', front('date: {value: 2024, because: x}', 'author: Kim'), false],
  ['no field at all', front(''), false],
  ['fields without reasons', front('title: Möte'), false],
  ['fields above a numbered list', `${front('mask: []')}1. Val\n`, false],
  ['fields above a § far down', `${front('mask: []')}Text\n\n§ 1 Val\n`, false],
  ['fields above small headings', `${front('mask: []')}### Val\n`, false],
  ['a mask above a document', 'mask: Kim\n\n123) Val\n', false],
  ['two fields above a document', 'mask: Kim\nbecause: x\n\n§ 1 Val\n', true],
  ['a reason alone', 'because: x\n', false],
])('Markdown beside no source: %s', (_, text, expected) => {
  expect(isSidecar(text)).toBe(expected)
})
