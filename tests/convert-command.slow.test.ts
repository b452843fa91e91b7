/** The command itself, in folders of its own: what it writes, what it leaves alone, what it says and how it ends. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const SCRIPT = resolve('scripts/convert.ts')
const ORGAN = '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n'
const minutes = (date: string, title = 'Parkering'): string => `Protokoll Tekniska nämnden ${date}

§ 1 ${title}

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Övriga frågor

Inga övriga frågor.
`

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-convert-'))
  write('content/organ/tekniska-namnden.md', ORGAN)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content)
}

const read = (path: string): string => readFileSync(join(home, path), 'utf8')

/** Every file below a folder with its bytes, to compare before and after. */
function tree(folder = '.'): Record<string, string> {
  const names = readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(home, folder, name)).isFile())
      .map((name) => [name, readFileSync(join(home, folder, name), 'latin1')]),
  )
}

function run(...args: string[]): { status: number | null; lines: string[]; stdout: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd: home, encoding: 'utf8' })
  return { status, lines: stderr.split('\n').filter(Boolean), stdout }
}

const convert = (...args: string[]) => run('--from', 'in', '--to', 'out', '--report', 'report.json', ...args)

interface FileEntry {
  source: string
  outcome: string
  output: string | null
  protokoll: object | null
  ledger: object | null
  messages: { ruleId: string; line: number | null }[]
}
const report = (): FileEntry[] => (JSON.parse(read('report.json')) as { files: FileEntry[] }).files
const outcomes = (): Record<string, string> =>
  Object.fromEntries(report().map(({ source, outcome }) => [source, outcome]))

test('a good source becomes a content file and its published text, and one line says what was recognised', () => {
  write('in/a.txt', minutes('2024-03-12'))
  const { status, lines, stdout } = convert()
  expect([status, stdout]).toEqual([0, ''])
  expect(lines).toEqual([
    'in/a.txt: 83 % av raderna känns igen; organ Tekniska nämnden rad 1; datum 12 mars 2024 rad 1; paragrafer 2 (§ 1 till § 2) rad 3–11; beslut 1 rad 7; löptext: § 2 rad 11; 0 att se efter',
    'convert: 1 källor, 1 skrivna, 0 oförändrade, 0 behållna, 0 misslyckade',
  ])
  expect(Object.keys(tree('out'))).toEqual(['tekniska-namnden/2024-03-12.md', 'tekniska-namnden/2024-03-12.txt'])
  expect(report()).toMatchObject([{ source: 'a.txt', outcome: 'converted', output: 'tekniska-namnden/2024-03-12.md' }])
})

test('a second run changes no byte and says unchanged', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const before = tree('out')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged' })
  expect(tree('out')).toEqual(before)
})

const SIDECAR = (front: string): string => `---\n${front}\n---\n`

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

test('two sources for one body and date: neither is taken, and both are named', () => {
  write('in/a.txt', minutes('2024-03-12'))
  write('in/b.txt', minutes('2024-03-12', 'Belysning'))
  const { status, lines } = convert()
  expect(status).toBe(1)
  expect(lines.filter((line) => line.startsWith('in/'))).toEqual([
    expect.stringMatching(
      /^in\/a\.txt: fel two-sources: .*Hittat: samma som b\.txt .*Väntat: en källa\. – Ta bort den ena/,
    ),
    expect.stringMatching(
      /^in\/b\.txt: fel two-sources: .*Hittat: samma som a\.txt .*Väntat: en källa\. – Ta bort den ena/,
    ),
  ])
  expect(outcomes()).toEqual({ 'a.txt': 'failed', 'b.txt': 'failed' })
})

test('two sources for one body and date: the one that stands there stays', () => {
  write('in/b.txt', minutes('2024-03-12'))
  convert()
  const before = tree('out')
  write('in/a.txt', minutes('2024-03-12', 'Belysning'))
  expect(convert().status).toBe(1)
  expect(outcomes()).toEqual({ 'a.txt': 'failed', 'b.txt': 'unchanged' })
  expect(tree('out')).toEqual(before)
})

const direktion = (date: string, ...people: string[]): string =>
  minutes(date)
    .replace('Protokoll Tekniska nämnden', 'Direktionens protokoll')
    .replace('\n\n', `\n\nNärvarande\n${people.join('\n')}\n\n`)

test('a body that nothing says whose it is: sources that share nobody are not one archive, and both are named', () => {
  write('in/a.txt', direktion('2024-03-12', 'Ada Provlund (S)', 'Bo Provberg (M)'))
  write('in/b.txt', direktion('2024-04-12', 'Cilla Provdal (C)', 'Dan Provgren (V)'))
  write('in/ekby-kommun/c.txt', direktion('2024-04-12', 'Cilla Provdal (C)', 'Dan Provgren (V)'))
  const { status, lines } = convert()
  expect(status).toBe(1)
  expect(lines.filter((line) => line.includes(': fel '))).toEqual([
    expect.stringMatching(/^in\/a\.txt: fel body-of-whom: .*utan organisation både här och i b\.txt/),
    expect.stringMatching(/^in\/b\.txt: fel body-of-whom: .*utan organisation både här och i a\.txt/),
  ])
  expect(Object.keys(tree('out'))).toEqual([
    'ekby-kommun-direktionen/2024-04-12.md',
    'ekby-kommun-direktionen/2024-04-12.txt',
  ])
})

const from = (number: number): string =>
  minutes('2024-03-12')
    .replace('§ 1', `§ ${number}`)
    .replace('§ 2', `§ ${number + 1}`)

test('two meetings of one body on one day, with their own §§, have an address each that never changes', () => {
  write('in/b.txt', from(7))
  convert()
  const first = read('out/tekniska-namnden/2024-03-12.md')
  write('in/a.txt', from(5))
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'converted', 'b.txt': 'unchanged' })
  expect(read('out/tekniska-namnden/2024-03-12.md')).toBe(first)
  expect(read('out/tekniska-namnden/2024-03-12-2.md')).toMatch(/^source: a\.txt$/m)
  expect(report()[0]?.messages.map(({ ruleId }) => ruleId)).toContain('same-day')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'unchanged' })
  rmSync(join(home, 'in/b.txt'))
  convert()
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged' })
})

const WITHDRAWN = '---\nwithdrawn: {what: p1, date: 2024-05-01, because: Fel.}\n---\n'
const PAGE = 'out/tekniska-namnden/2024-03-12.md'

test('what is withdrawn leaves a page that is out, and comes back only with a reason', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  write('in/a.md', WITHDRAWN)
  expect(convert().status).toBe(0)
  expect(read(PAGE)).not.toContain('Parkering')
  expect(read(PAGE.replace('.md', '.txt'))).not.toContain('Parkering')
  rmSync(join(home, 'in/a.md'))
  expect(convert().lines.some((line) => line.startsWith('in/a.txt: fel masks-lost: '))).toBe(true)
  expect(read(PAGE)).not.toContain('Parkering')
  write('in/a.md', '---\nunmask: {because: Prövat på nytt.}\n---\n')
  expect(convert().status).toBe(0)
  expect(read(PAGE)).toContain('Parkering')
})

test('a page edited by hand does not keep what is withdrawn in silence', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  write(PAGE, read(PAGE).replace('anta planen', 'anta hela planen'))
  write('in/a.md', WITHDRAWN)
  expect(convert().lines.some((line) => line.startsWith('in/a.txt: fel mask-not-applied: '))).toBe(true)
  expect(convert('--force').status).toBe(0)
  expect(read(PAGE)).not.toContain('Parkering')
})

test('content edited by hand is kept and told of; --force takes it back', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const file = 'out/tekniska-namnden/2024-03-12.md'
  const made = read(file)
  const edited = made.replace('anta planen', 'anta hela planen')
  write(file, edited)
  const { status, lines } = convert()
  expect(status).toBe(0)
  expect(lines.filter((line) => line.startsWith('in/'))).toEqual([
    expect.stringMatching(/^in\/a\.txt: varning edited-by-hand: .*Hittat: en ändring i .*--force/),
  ])
  expect(outcomes()).toEqual({ 'a.txt': 'kept' })
  expect(report()[0]?.output).toBe('tekniska-namnden/2024-03-12.md')
  expect(read(file)).toBe(edited)
  expect(convert('--force').status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'converted' })
  expect(read(file)).toBe(made)
})

test('content that only got other line ends is not taken for edited', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const file = 'out/tekniska-namnden/2024-03-12.md'
  const made = read(file)
  write(file, made.replaceAll('\n', '\r\n'))
  write('in/a.txt', minutes('2024-03-12', 'Parkering vid torget'))
  convert()
  expect(outcomes()).toEqual({ 'a.txt': 'converted' })
  expect(read(file)).toContain('Parkering vid torget')
})

test('with another --to nothing outside it is written, a draft for an unknown body is only told of', () => {
  write('in/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  const before = tree()
  const { status, lines } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(0)
  expect(lines.join('\n')).toMatch(/in\/a\.txt: varning organ-draft: /)
  const after = Object.entries(tree()).filter(([name]) => !name.startsWith('out/'))
  expect(Object.fromEntries(after)).toEqual(before)
})

test('with the usual --to it keeps the register of addresses and drafts the body', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  expect(run().status).toBe(0)
  expect(Object.keys(tree('content'))).toEqual([
    'organ/kulturnamnden.md',
    'organ/tekniska-namnden.md',
    'permalinks.json',
    'protokoll/kulturnamnden/2024-03-12.md',
    'protokoll/kulturnamnden/2024-03-12.txt',
  ])
  expect(read('content/organ/kulturnamnden.md')).toContain('draft: true')
  // The address of a body that nobody has checked is not promised.
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({})
  write('content/organ/kulturnamnden.md', read('content/organ/kulturnamnden.md').replace('draft: true', 'draft: false'))
  expect(run('--date', '2026-11-26').status).toBe(0)
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({
    'protokoll/kulturnamnden/2024-03-12': { source: 'a.txt', ids: ['p1', 'p2'], published: '2026-11-26' },
  })
})

test('a page of a body that nobody had checked goes when its source gets another', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  expect(run().status).toBe(0)
  write('seeds/a.md', SIDECAR('organ:\n  value: tekniska-namnden\n  because: Enligt kallelsen.'))
  expect(run().status).toBe(0)
  expect(Object.keys(tree('content/protokoll'))).toEqual([
    'tekniska-namnden/2024-03-12.md',
    'tekniska-namnden/2024-03-12.txt',
  ])
  expect(Object.keys(JSON.parse(read('content/permalinks.json')) as object)).toEqual([
    'protokoll/tekniska-namnden/2024-03-12',
  ])
})

test('a corrected date moves the content; the old address points on and is never dropped', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  run('--date', '2026-11-26')
  write('seeds/a.md', SIDECAR("date:\n  value: '2024-03-21'\n  because: Protokollet har fel dag."))
  expect(run('--date', '2026-12-03').status).toBe(0)
  expect(Object.keys(tree('content/protokoll'))).toEqual([
    'tekniska-namnden/2024-03-21.md',
    'tekniska-namnden/2024-03-21.txt',
  ])
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({
    'protokoll/tekniska-namnden/2024-03-12': {
      source: 'a.txt',
      ids: ['p1', 'p2'],
      published: '2026-11-26',
      movedTo: 'protokoll/tekniska-namnden/2024-03-21',
    },
    'protokoll/tekniska-namnden/2024-03-21': {
      source: 'a.txt',
      ids: ['p1', 'p2'],
      published: '2026-11-26',
      changed: [{ date: '2026-12-03', ids: [] }],
    },
  })
})

test('the day of publishing is written once, and each change with its §§; the same again changes no byte', () => {
  const known = (): unknown => Object.values(JSON.parse(read('content/permalinks.json')) as object)[0]
  const entry = { source: 'a.txt', ids: ['p1', 'p2'], published: '2026-11-26' }
  write('seeds/a.txt', minutes('2024-03-12'))
  expect(run('--date', '2026-11-26').status).toBe(0)
  expect(known()).toEqual(entry)
  const before = tree('content')
  expect(run('--date', '2026-12-03').status).toBe(0)
  expect(tree('content')).toEqual(before)
  write('seeds/a.txt', minutes('2024-03-12').replace('anta planen', 'återremittera planen'))
  run('--date', '2026-12-03')
  expect(known()).toEqual({ ...entry, changed: [{ date: '2026-12-03', ids: ['p1'] }] })
  // Without a day it is today's; a clock that is behind the register does not take it back.
  expect(run().status).toBe(0)
  expect(known()).toEqual({ ...entry, changed: [{ date: '2026-12-03', ids: ['p1'] }] })
})

test.each([
  ['2026-02-30', /^convert: --date 2026-02-30 är ingen dag/],
  ['2026-11-25', /^convert: --date 2026-11-25 är före 2026-11-26, den senaste dagen i registret/],
])('the day %s is refused in one line, and nothing is written', (date, expected) => {
  write('seeds/a.txt', minutes('2024-03-12'))
  run('--date', '2026-11-26')
  write('seeds/a.txt', minutes('2024-03-12').replace('anta', 'avslå'))
  const before = tree()
  const { status, lines } = run('--date', date)
  expect([status, lines, tree()]).toEqual([2, [expect.stringMatching(expected)], before])
})

test('beside the content lies a page for the editor: what needs a person first, with the line it stands on', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write(
    'seeds/b.txt',
    minutes('2024-03-13').replace('§ 2', '§ 5').replace('Inga övriga', 'Ring 070-123 45 67. Inga övriga'),
  )
  write('seeds/c.txt', '')
  run()
  const page = read('granska.html')
  const order = [...page.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, name]) => name)
  expect(order).toEqual(['c.txt', 'b.txt', 'a.txt'])
  expect(page).toContain('rad 9: Ett nummer saknas i följden.')
  expect(page).toContain('Filen är tom.')
  expect(page).not.toContain('070-123')
  expect(page).toContain('href="dist/protokoll/tekniska-namnden/2024-03-12/index.html"')
})

test('the editor reads each decision beside its lines, and what a corrected source changed', () => {
  write('seeds/a.txt', minutes('2024-11-28'))
  run()
  expect(read('granska.html')).not.toContain('Ändrat sedan')
  expect(read('granska.html')).toContain('href="granska/tekniska-namnden--2024-11-28.html"')
  const page = read('granska/tekniska-namnden--2024-11-28.html')
  expect(page).toContain('<li value="7">Tekniska nämnden beslutar att anta planen.</li>')
  expect(page).toContain('Inget beslut hittades')

  write('seeds/a.txt', minutes('2024-11-28', 'Parkering vid torget').replace('anta planen', 'återremittera planen'))
  const { lines } = run()
  expect(lines.join('\n')).toContain('ändrat sedan sist: §\u00a01 (rubrik, beslut, uppgifter)')
  expect(read('granska.html')).toContain('<p>§\u00a01 (rubrik, beslut, uppgifter).</p>')
  expect(read('granska/tekniska-namnden--2024-11-28.html')).toContain('återremittera planen')

  write('seeds/a.txt', minutes('2024-11-29'))
  run()
  expect(Object.keys(tree('granska'))).toEqual(['stil.css', 'tekniska-namnden--2024-11-29.html'])
})

test('--watch stays, and converts again what has changed and nothing else', async () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('seeds/b.txt', minutes('2024-03-13'))
  const child = spawn(process.execPath, [SCRIPT, '--watch'], { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] })
  const lines: string[] = []
  const said = async (pattern: RegExp): Promise<void> => {
    while (!lines.some((line) => pattern.test(line))) await once(child.stderr, 'data')
  }
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  try {
    await said(/väntar på ändringar/)
    lines.length = 0
    write('seeds/b.txt', minutes('2024-03-13', 'Cykelställ'))
    await said(/^convert: 2 källor, 1 skrivna, 1 oförändrade/)
    expect(lines.filter((line) => line.startsWith('seeds/'))).toEqual([expect.stringMatching(/^seeds\/b\.txt: /)])
    expect(read('content/protokoll/tekniska-namnden/2024-03-13.md')).toContain('Cykelställ')
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('a name that the sidecar covers is in nothing that is written', () => {
  write(
    'seeds/a.txt',
    minutes('2024-03-12', 'Ansökan från Anna Ek').replace('Inga övriga', 'Anna\nEks skrivelse. Inga övriga'),
  )
  write('seeds/a.md', SIDECAR('mask:\n  - text: Anna Ek\n    because: Begärd av den som ansvarar för handlingen.'))
  const { status, lines } = run('--report', 'report.json')
  expect(status).toBe(0)
  const written = Object.entries(tree()).filter(([name]) => !name.startsWith('seeds/'))
  expect(written.filter(([, text]) => /Anna|\bEks?\b/.test(text)).map(([name]) => name)).toEqual([])
  expect(lines.join('\n')).not.toContain('Anna')
})

/** Every file that is written, with what of it reads as one of the words. */
const written = (words: RegExp): string[] =>
  Object.entries(tree())
    .filter(([name, text]) => !name.startsWith('seeds/') && words.test(text))
    .map(([name]) => name)
const MASK = SIDECAR('mask:\n  - text: Anna Ek\n    because: Privatperson.')
const NAMED = minutes('2024-03-12', 'Ansökan från Anna Ek')
const stopped = (): unknown => JSON.parse(read('content/stoppade.json'))

describe('a mask holds, or nothing is written and nothing may be built:', () => {
  test('in the sidecar\u2019s own words and in the name of the source', () => {
    write('seeds/beslut_anna-ek.txt', NAMED.replace('2024-03-12', 'i mars'))
    write(
      'seeds/beslut_anna-ek.md',
      `---
title: { value: Möte om Anna Ek, because: Anna Ek har begärt det. }
titles: { because: Rad 3., values: { p1: Ansökan av Anna Ek } }
remarks: [{ at: p1, text: Anna Eks namn är felstavat., because: x }]
mask: [{ text: Anna Ek, because: Privatperson. }]
---
Anna Ek har godkänt.
`,
    )
    const { status, lines } = run()
    expect([status, lines.filter((line) => /Anna|anna.ek/.test(line))]).toEqual([0, []])
    expect(written(/Anna|\bEks?\b|anna.ek/)).toEqual([])
    expect(Object.keys(tree('content/protokoll'))).toEqual([
      expect.stringMatching(/^tekniska-namnden\/utan-datum-kalla-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/\.txt$/),
    ])
  })

  test('in a page edited by hand, where the edit stays', () => {
    write('seeds/a.txt', NAMED)
    run()
    const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
    write(page, read(page).replace('anta planen', 'anta hela planen'))
    write('seeds/a.md', MASK)
    const { status, lines } = run()
    expect([status, written(/Anna/)]).toEqual([0, []])
    expect(lines.join('\n')).toMatch(/varning edited-by-hand/)
    expect(read(page)).toContain('anta hela planen')
    expect(read(page)).toContain('av redaktionen')
  })

  test('in a source text edited by hand, which is kept', () => {
    write('seeds/a.txt', NAMED)
    run()
    const text = 'content/protokoll/tekniska-namnden/2024-03-12.txt'
    write(text, read(text).replace('Inga övriga', 'Tre övriga'))
    write('seeds/a.md', MASK)
    const { lines } = run()
    expect(lines.join('\n')).toMatch(/varning edited-by-hand/)
    expect([written(/Anna/), read(text).includes('Tre övriga')]).toEqual([[], true])
  })

  test('when the corrected source has another name', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    const before = tree('content/protokoll')
    rmSync(join(home, 'seeds/a.txt'))
    write('seeds/rättad.txt', NAMED)
    const { status, lines } = run()
    expect(status).toBe(1)
    expect(lines.join('\n')).toMatch(/seeds\/a\.md: fel sidecar-orphan: .*Väntat: källans namn, med \.md efter\./)
    expect(lines.join('\n')).toMatch(/seeds\/rättad\.txt: fel sidecar-orphan: /)
    expect(tree('content/protokoll')).toEqual(before)
    expect(stopped()).toEqual([
      { address: null, source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.md$/) as string, rule: 'sidecar-orphan' },
      {
        address: 'protokoll/tekniska-namnden/2024-03-12',
        source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.txt$/) as string,
        rule: 'sidecar-orphan',
      },
    ])
  })

  test('when the corrected source has another name and the sidecar is gone too; a reason lifts it', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    const before = tree('content/protokoll')
    rmSync(join(home, 'seeds/a.txt'))
    rmSync(join(home, 'seeds/a.md'))
    write('seeds/rättad.txt', NAMED)
    const { status, lines } = run()
    expect([status, tree('content/protokoll')]).toEqual([1, before])
    expect(lines.join('\n')).toMatch(/seeds\/rättad\.txt: fel masks-lost: /)
    expect(stopped()).toEqual([
      { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'rättad.txt', rule: 'masks-lost' },
    ])
    write('seeds/rättad.md', SIDECAR('unmask:\n  because: Anna Ek har begärt det.'))
    expect(run().status).toBe(0)
    expect(written(/Anna Ek/)).toContain('content/protokoll/tekniska-namnden/2024-03-12.md')
    expect(Object.keys(tree('content'))).not.toContain('stoppade.json')
  })

  test.each(['a.md.txt.txt', 'sidofil.txt', 'a.yaml', 'a.yml', 'A.markdown'])(
    'when its sidecar is called %s',
    (name) => {
      write('seeds/a.txt', NAMED)
      write(`seeds/${name}`, MASK)
      const { status, lines } = run()
      expect([status, written(/Anna/)]).toEqual([1, []])
      expect(lines.join('\n')).toContain(`seeds/${name}: fel sidecar-orphan: `)
    },
  )

  test('when as many other words are covered instead', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    write('seeds/a.md', SIDECAR('mask:\n  - text: övriga frågor\n    because: x'))
    expect(run().lines.join('\n')).toMatch(/fel masks-lost: .*rad 3/)
    expect(written(/Anna/)).toEqual([])
  })

  test.each<[string, () => void]>([
    [
      'its date is corrected too, and the page was edited by hand',
      () => {
        const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
        write(page, read(page).replace('anta planen', 'anta hela planen'))
        write('seeds/a.md', MASK.replace('mask:', 'date: {value: 2024-03-21, because: x}\nmask:'))
      },
    ],
    [
      'its source has another name and another date',
      () => {
        rmSync(join(home, 'seeds/a.txt'))
        write('seeds/b.txt', NAMED.replace('2024-03-12', '2024-03-21'))
        write('seeds/b.md', MASK)
      },
    ],
    [
      'the page does not say what it was made of, and the words are covered everywhere',
      () => {
        const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
        write(page, read(page).replace(/^source: .*\n/m, ''))
        rmSync(join(home, 'seeds/a.txt'))
        write('seeds/maskera.md', MASK)
      },
    ],
  ])('where a page is left behind: %s', (_, change) => {
    write('seeds/a.txt', NAMED)
    run()
    change()
    expect(run().status).toBe(1)
    expect(stopped()).toContainEqual(
      expect.objectContaining({ address: 'protokoll/tekniska-namnden/2024-03-12', rule: 'private-value-left' }),
    )
  })

  test('and is not asked for where it is covered still: by the list for all, or by one wider mask', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/maskera.md', MASK)
    run()
    write('seeds/a.txt', NAMED.replace('anta planen', 'anta hela planen'))
    expect(run().status).toBe(0)
    rmSync(join(home, 'seeds/maskera.md'))
    write('seeds/a.md', SIDECAR('mask:\n  - text: Ansökan från Anna Ek\n    because: x'))
    expect(run().status).toBe(0)
    expect(written(/Anna/)).toEqual([])
  })

  test('nor where its date is corrected too, or its old address gets another meeting', () => {
    write('seeds/a.txt', NAMED)
    write(
      'seeds/a.md',
      SIDECAR('mask:\n  - text: Anna Ek\n    because: x\n  - text: Ansökan från Anna Ek\n    because: x'),
    )
    expect(run().status).toBe(0)
    write('seeds/a.md', MASK.replace('mask:', 'date: {value: 2024-03-21, because: x}\nmask:'))
    expect([run().status, written(/Anna/)]).toEqual([0, []])
    write('seeds/b.txt', minutes('2024-03-12'))
    expect([run().status, written(/Anna/)]).toEqual([0, []])
  })

  test('in every source, when it stands in maskera.md', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/b.txt', minutes('2024-03-13'))
    write('seeds/maskera.md', MASK)
    expect([run().status, written(/Anna/)]).toEqual([0, []])
    write('seeds/maskera.md', 'mask:\n  - text: Anna Ek\n')
    const { status, lines } = run()
    expect(status).toBe(1)
    expect(lines.filter((line) => line.includes('sidecar-unread')).map((line) => line.split(':')[0])).toEqual([
      'seeds/a.txt',
      'seeds/b.txt',
      'seeds/maskera.md',
    ])
  })

  test('when its sidecar can no longer be read, what it covered is not given away, and the build waits', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK.replace('mask:', 'date: 2024-13-01\nmask:'))
    expect(run().status).toBe(1)
    expect([written(/Anna/), stopped()]).toEqual([
      [],
      [{ address: null, source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.txt$/) as string, rule: 'sidecar' }],
    ])
    write('seeds/a.md', MASK)
    expect(run().status).toBe(0)
    expect(Object.keys(tree('content'))).not.toContain('stoppade.json')
  })

  test('when the source can no longer be read and stands there without the mask', () => {
    write('seeds/a.txt', NAMED)
    run()
    write('seeds/a.txt', '')
    write('seeds/a.md', MASK)
    expect(run().lines.join('\n')).toMatch(/fel mask-not-applied/)
    expect(stopped()).toEqual([
      { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'a.txt', rule: 'mask-not-applied' },
    ])
  })
})

test('a page whose source is gone is told of every time, and still covered from what is covered everywhere', () => {
  write('seeds/a.txt', NAMED)
  run()
  rmSync(join(home, 'seeds/a.txt'))
  for (const _ of [1, 2]) {
    const { status, lines } = run('--report', 'report.json')
    expect([status, lines.filter((line) => line.includes('source-missing'))]).toEqual([
      0,
      [
        expect.stringMatching(
          /^content\/protokoll\/tekniska-namnden\/2024-03-12\.md: varning source-missing: .*a\.txt/,
        ),
      ],
    ])
  }
  expect(JSON.parse(read('report.json'))).toMatchObject({
    files: [],
    notices: [{ file: 'tekniska-namnden/2024-03-12.md', ruleId: 'source-missing' }],
  })
  expect(read('granska.html')).toContain('Sidans källa finns inte kvar.')
  write('seeds/maskera.md', MASK)
  expect(run().status).toBe(1)
  expect(stopped()).toEqual([
    { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'a.txt', rule: 'private-value-left' },
  ])
})

test('a source whose name is covered is not told of as missing when its sidecar cannot be used', () => {
  write('seeds/om_anna-ek.txt', NAMED)
  write('seeds/om_anna-ek.md', MASK)
  run()
  write('seeds/om_anna-ek.md', MASK.replace('mask:', 'date: 2024-13-01\nmask:'))
  const { status, lines } = run()
  expect([status, lines.filter((line) => line.includes('source-missing'))]).toEqual([1, []])
})

test('code in front matter never runs, wherever it stands', () => {
  const code = '---js\n{ name: require("node:fs").writeFileSync("ran", "x"), because: 1, mask: 1 }\n---\n'
  write('seeds/a.txt', minutes('2024-03-12'))
  run()
  for (const path of [
    'seeds/a.md',
    'seeds/lone.md',
    'seeds/maskera.md',
    'content/organ/tekniska-namnden.md',
    'content/protokoll/tekniska-namnden/2024-03-12.md',
  ]) {
    const before = path.startsWith('content/') ? read(path) : null
    write(path, code)
    run()
    expect(Object.keys(tree())).not.toContain('ran')
    if (before === null) rmSync(join(home, path))
    else write(path, before)
  }
})

test('a link among the sources is told of, and what programs leave behind is not', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('annat.txt', minutes('2024-03-13'))
  symlinkSync(join(home, 'annat.txt'), join(home, 'seeds/b.txt'))
  for (const name of ['~$a.docx', 'Thumbs.db', 'desktop.ini', '.~lock.a.odt#']) write(`seeds/${name}`, 'x')
  const { status, lines } = run()
  expect(status).toBe(0)
  expect(lines.filter((line) => line.startsWith('seeds/'))).toEqual([
    expect.stringMatching(/^seeds\/a\.txt: /),
    expect.stringMatching(/^seeds\/b\.txt: varning source-link: /),
  ])
})

test('a name of a file with signs that move the cursor or turn the text is shown with them spelled out', () => {
  write('seeds/a\u001b[31m\u202e\nb.txt', minutes('2024-03-12'))
  const { lines } = run()
  expect(lines[0]).toContain('a\\u{1b}[31m\\u{202e}\\u{a}b.txt: ')
})

test('a second run reads as the first, and says that a draft is a draft as long as it is one', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  write(
    'seeds/b.txt',
    minutes('2024-03-13')
      .replace('Protokoll Tekniska nämnden', 'Möte i Kulturnämnden')
      .replaceAll('Tekniska nämnden', 'Nämnden'),
  )
  const first = run('--report', 'report.json')
  const [before, messages] = [tree('content'), report().map((file) => file.messages)]
  const second = run('--report', 'report.json')
  expect([tree('content'), report().map((file) => file.messages)]).toEqual([before, messages])
  expect(second.lines.filter((line) => line.includes('organ-draft'))).toEqual(
    first.lines.filter((line) => line.includes('organ-draft')),
  )
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
  rmSync(join(home, 'content/permalinks.json'))
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

test('folders below --from are read, hidden files are not', () => {
  write('in/2024/mars/a.txt', minutes('2024-03-12'))
  write('in/.DS_Store', 'x')
  write('in/2024/.gitkeep', '')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ '2024/mars/a.txt': 'converted' })
})

test('an empty folder is converted in full', () => {
  mkdirSync(join(home, 'in'))
  expect(convert().status).toBe(0)
  expect(JSON.parse(read('report.json'))).toEqual({ schema: 1, files: [], notices: [] })
})

test.each([
  ['an unknown option', ['--frm', 'in']],
  ['a stray argument', ['in']],
  ['a folder that is not there', ['--from', 'nowhere']],
  ['an option without its value', ['--from', 'in', '--to']],
])('%s is wrong usage: status 2, one line, nothing written', (_, args) => {
  write('in/a.txt', minutes('2024-03-12'))
  const before = tree()
  const { status, lines } = run(...args)
  expect(status).toBe(2)
  expect(lines).toEqual([expect.stringMatching(/^convert: .+ Användning: npm run convert -- /)])
  expect(tree()).toEqual(before)
})

test('while another run is at it nothing is touched: status 3, one line', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('content.las', JSON.stringify({ pid: process.pid, started: null }))
  const before = tree()
  const { status, lines } = run()
  expect([status, lines]).toEqual([3, [expect.stringMatching(/^convert: En annan omvandling pågår \(pid \d+\)/)]])
  expect(tree()).toEqual(before)
})

test('what a killed run left half written is swept, and a lock of the dead is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  write('seeds/a.txt', minutes('2024-03-12'))
  write('content.las', JSON.stringify({ pid, started: null }))
  write(`content/protokoll/tekniska-namnden/2024-03-12.md.${pid}.tmp`, 'halv')
  expect(run().status).toBe(0)
  expect(Object.keys(tree()).filter((name) => !name.startsWith('.cache/'))).toEqual([
    'content/organ/tekniska-namnden.md',
    'content/permalinks.json',
    'content/protokoll/tekniska-namnden/2024-03-12.md',
    'content/protokoll/tekniska-namnden/2024-03-12.txt',
    'granska.html',
    'granska/stil.css',
    'granska/tekniska-namnden--2024-03-12.html',
    'seeds/a.txt',
  ])
})
