/** What `convert` cannot use, in folders of its own: one line each, and nothing that is published is touched. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { convertFolder, minutes, SIDECAR } from './convert-folder.ts'

const { convert, outcomes, report, run, tree, write, at } = convertFolder()

/** What cannot be converted: the file, what it holds, a sidecar; the file and line to look at, and the rule. */
const FAILURES: [string, string, string | Uint8Array, string | null, string, string][] = [
  ['an empty file', 'bad.txt', '', null, 'bad.txt', 'empty'],
  ['a file of blank lines', 'bad.txt', ' \n\n\t\n', null, 'bad.txt', 'empty'],
  ['a binary file', 'bad.txt', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 1, 2]), null, 'bad.txt', 'binary'],
  ['a type nobody knows', 'bad.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), null, 'bad.png', 'unknown-type'],
  ['a file without an ending', 'bad', 'text', null, 'bad', 'unknown-type'],
  [
    'letters destroyed before',
    'bad.txt',
    `${minutes('2024-03-13')}\nBeslutet \ufffdr fattat.\n`,
    null,
    'bad.txt:13',
    'destroyed-letters',
  ],
  ['a line far too long', 'bad.txt', `rad\n${'a'.repeat(200_000)}\n`, null, 'bad.txt:2', 'line-too-long'],
  [
    'no § and no decisions',
    'bad.txt',
    'Tekniska nämnden 2024-03-13\n\nHej, här kommer en inbjudan till mötet.\n',
    null,
    'bad.txt',
    'no-items',
  ],
  [
    'a sidecar with an unknown key',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR('place:\n  value: Ekby\n  because: raden\nplats: Ekby'),
    'bad.md:5',
    'sidecar',
  ],
  [
    'a sidecar with a day that does not exist',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR("date:\n  value: '2024-02-30'\n  because: raden"),
    'bad.md:2',
    'sidecar',
  ],
  [
    'a sidecar that says not why',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR("date:\n  value: '2024-02-28'"),
    'bad.md:2',
    'sidecar',
  ],
  ['a sidecar that is no YAML', 'bad.txt', minutes('2024-03-13'), SIDECAR('date: [1'), 'bad.md:2', 'sidecar'],
  [
    'a sidecar that names an unknown body',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR('organ:\n  value: finns-inte\n  because: raden'),
    'bad.txt',
    'organ-unknown',
  ],
  [
    'a sidecar that asks to cover what is not there',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR('mask:\n  - text: Anna Ek\n    because: raden'),
    'bad.txt',
    'sidecar-mask',
  ],
  [
    'a sidecar with a title for no §',
    'bad.txt',
    minutes('2024-03-13'),
    SIDECAR('titles:\n  because: raden\n  values:\n    p9: Titel'),
    'bad.txt',
    'sidecar-title',
  ],
]

describe('is refused in one line, and the others are converted all the same:', () => {
  test.each(FAILURES)('%s', (_, name, content, sidecar, place, rule) => {
    write('in/a.txt', minutes('2024-03-12'))
    convert()
    const before = tree('out')
    write(`in/${name}`, content)
    if (sidecar !== null) write(`in/${name.replace(/\.\w+$/, '')}.md`, sidecar)
    write('in/c.txt', minutes('2024-03-14'))
    const { status, lines } = convert()
    expect(status).toBe(1)
    const said = lines.filter((line) => line.startsWith('in/') && !line.startsWith('in/c.txt: '))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^in/${RegExp.escape(place)}: fel ${rule}: \\p{Lu}.*\\. – \\p{Lu}.+`, 'u'))
    expect(outcomes()).toEqual({ 'a.txt': 'unchanged', [name]: 'failed', 'c.txt': 'converted' })
    expect(report().find(({ source }) => source === name)).toMatchObject({
      output: null,
      protokoll: null,
      ledger: null,
      messages: [{ ruleId: rule }],
    })
    expect(Object.keys(tree('out'))).toEqual([
      'tekniska-namnden/2024-03-12.md',
      'tekniska-namnden/2024-03-12.txt',
      'tekniska-namnden/2024-03-14.md',
      'tekniska-namnden/2024-03-14.txt',
    ])
    expect(tree('out')).toMatchObject(before)
  })
})

test('a source that no longer can be read leaves what it once became', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const before = tree('out')
  write('in/a.txt', '')
  expect(convert().status).toBe(1)
  expect(tree('out')).toEqual(before)
})

const DAYLESS = '{"protokoll/a/2024": {"source": "a.txt", "ids": [], "published": "i fjol"}}'
test('a broken register is one line, and nothing is written', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  for (const text of ['{', '[]', '{"protokoll/a/2024": {}}', 'null', DAYLESS]) {
    write('content/permalinks.json', text)
    const before = tree()
    const { status, lines } = run()
    expect([status, lines, tree()]).toEqual([
      4,
      [expect.stringMatching(/^content\/permalinks\.json(?::\d)?: hittade .*, väntade .*; ta tillbaka filen/)],
      before,
    ])
  }
})

test('a register that was taken away from beside its pages is one line, and nothing is written', () => {
  write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  write('seeds/a.txt', minutes('2024-03-12'))
  expect(run().status).toBe(0)
  rmSync(at('content/permalinks.json'))
  write('seeds/b.txt', minutes('2024-04-16'))
  const before = tree('content')
  const { status, lines } = run()
  expect([status, lines, tree('content')]).toEqual([
    4,
    [expect.stringMatching(/^content\/permalinks\.json: hittade .*inget register över deras adresser, väntade /)],
    before,
  ])
})

test('a body that cannot be read is one line, and nothing is written', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('content/organ/kulturnamnden.md', '---\nname: [\n---\n')
  const before = tree()
  const { status, lines } = run()
  expect([status, lines, tree()]).toEqual([
    4,
    [expect.stringMatching(/^content\/organ\/kulturnamnden\.md:2: hittade .*, väntade YAML.*; rätta raden/)],
    before,
  ])
})
