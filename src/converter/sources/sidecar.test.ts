import { describe, expect, test } from 'vitest'
import { isSidecar, readSidecar, readSiteMasks, SidecarError } from './sidecar.ts'

const front = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`

test('facts and a note are read; a day without quotes is a day', () => {
  const text = `${front('date:', '  value: 2021-03-19', '  because: Rad 7.', 'organ:', '  value: samrad-vo', '  because: Rad 5.')}\nEn rad om källan.\n`
  expect(readSidecar(text)).toEqual({
    date: { value: '2021-03-19', because: 'Rad 7.' },
    organ: { value: 'samrad-vo', because: 'Rad 5.' },
    remarks: [],
    withdrawn: [],
    mask: [],
    note: 'En rad om källan.',
  })
})

test.each(['2021-12-09', '2021-12'])('the date may be %s', (value) => {
  expect(readSidecar(front('date:', `  value: ${value}`, '  because: x')).date?.value).toBe(value)
})

test('an empty sidecar says nothing', () => {
  expect(readSidecar('')).toEqual({ remarks: [], withdrawn: [], mask: [], note: null })
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
