/**
 * What `convert` keeps from round to round must never show: the same is done to two projects, one that keeps its cache
 * and one whose cache is taken away before each round, and all that is written and said must be the same, byte for
 * byte.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomOf } from '../scripts/lib/kills/command.ts'

const SCRIPT = resolve('scripts/convert.ts')
const ORGAN = '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n'
const minutes = (date: string, first = 1, body = 'Tekniska nämnden'): string => `Protokoll ${body} ${date}

§ ${first} Parkering

Ärendet har beretts av Ada Provlund, 070-174 06 05.

Beslut

${body} beslutar att anta planen.

§ ${first + 1} Övriga frågor

Inga övriga frågor.
`
const SIDECAR = (fields: string): string => `---\n${fields}\n---\n`
const MASK = SIDECAR('mask:\n  - { text: Ada Provlund, because: Privatperson. }')

let homes: { warm: string; cold: string }
beforeAll(() => {
  const [warm = '', cold = ''] = ['varm', 'kall'].map((name) => mkdtempSync(join(tmpdir(), `paragraf-${name}-`)))
  homes = { warm, cold }
})
afterAll(() => {
  for (const home of Object.values(homes)) rmSync(home, { recursive: true, force: true })
})

function write(home: string, path: string, words: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), words)
}
const edit = (home: string, path: string, change: (words: string) => string): void =>
  write(home, path, change(readFileSync(join(home, path), 'utf8')))
const drop = (home: string, path: string): void => rmSync(join(home, path))

const cacheOf = (home: string): string => join(home, '.cache', 'konvertering')
const inCache = (home: string): string[] =>
  existsSync(cacheOf(home)) ? readdirSync(cacheOf(home)).map((name) => join(cacheOf(home), name)) : []

interface Said {
  status: number | null
  stderr: string
}

async function convert(home: string, args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [SCRIPT, '--date', '2026-11-26', ...args], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PARAGRAF_CONTENT: 'content' },
  })
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>])
  return { status, stderr }
}

/** Everything but the cache. */
function tree(home: string): Record<string, string> {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names
      .filter((name) => !name.startsWith('.cache') && statSync(join(home, name)).isFile())
      .map((name) => [name, readFileSync(join(home, name), 'latin1')]),
  )
}

const random = randomOf(13)
function flip(path: string): void {
  const bytes = readFileSync(path)
  const at = Math.floor(random() * bytes.length)
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
  writeFileSync(path, bytes)
}

/** As an engine of another version, or another machine, would have left it: whole, and untrue. */
function forge(path: string): void {
  const said = readFileSync(path, 'utf8')
    .slice(65)
    .replace(/^\{"key":"[^"]*"/, `{"key":"${'0'.repeat(64)}"`)
    .replaceAll('Tekniska', 'Falska')
  writeFileSync(path, `${createHash('sha256').update(said).digest('hex')}\n${said}`)
}

/** What is done before a round, in order, to both projects alike; and the flags of the round. */
const STEPS: readonly (readonly [what: string, change: (home: string) => void, ...flags: string[]])[] = [
  [
    'three sources come',
    (home) => {
      write(home, 'content/organ/tekniska-namnden.md', ORGAN)
      write(home, 'seeds/a.txt', minutes('2024-03-12'))
      write(home, 'seeds/b.txt', minutes('2024-04-12', 3))
      write(home, 'seeds/c.txt', minutes('2024-05-12', 5, 'Socialnämnden'))
    },
  ],
  ['nothing changes', () => undefined],
  ['nothing changes again, and the report is asked for', () => undefined, '--report', 'rapport.json'],
  ['one more comes', (home) => write(home, 'seeds/d.txt', minutes('2024-06-12', 9))],
  ['one changes', (home) => edit(home, 'seeds/a.txt', (words) => words.replace('anta planen', 'avslå planen'))],
  ['a mask is asked for', (home) => write(home, 'seeds/a.md', MASK)],
  ['the mask is lost', (home) => drop(home, 'seeds/a.md')],
  ['the mask is there again', (home) => write(home, 'seeds/a.md', MASK)],
  [
    'a § is withdrawn',
    (home) =>
      write(
        home,
        'seeds/b.md',
        SIDECAR('withdrawn: { what: p4, date: 2025-01-01, because: Publicerades av misstag. }'),
      ),
  ],
  ['the withdrawal is lost', (home) => drop(home, 'seeds/b.md')],
  [
    'a page is edited by hand',
    (home) => edit(home, 'content/protokoll/tekniska-namnden/2024-06-12.md', (words) => words.replace('Inga', 'Några')),
  ],
  ['the edit is written over', () => undefined, '--force'],
  ['a second meeting of one day comes', (home) => write(home, 'seeds/e.txt', minutes('2024-06-12', 30))],
  ['the first meeting of the day is gone', (home) => drop(home, 'seeds/d.txt')],
  [
    'a date is corrected',
    (home) => write(home, 'seeds/c.md', SIDECAR('date: { value: 2024-05-13, because: Felskrivning. }')),
  ],
  ['a source cannot be read', (home) => write(home, 'seeds/e.txt', '')],
  ['it can be read again', (home) => write(home, 'seeds/e.txt', minutes('2024-06-12', 30))],
  [
    'a body is renamed',
    (home) => edit(home, 'content/organ/tekniska-namnden.md', (words) => words.replace('Ekby', 'Alby')),
  ],
  ['a source gets another name', (home) => renameSync(join(home, 'seeds/e.txt'), join(home, 'seeds/f.txt'))],
  ['a page is taken away', (home) => drop(home, 'content/protokoll/tekniska-namnden/2024-03-12.md')],
  ['every file of the cache has a bit flipped', (home) => inCache(home).forEach(flip)],
  [
    'so it has, and all that was written is gone',
    (home) => {
      inCache(home).forEach(flip)
      for (const path of ['content/protokoll', 'granska', 'granska.html'])
        rmSync(join(home, path), { recursive: true, force: true })
    },
    '--report',
    'rapport.json',
  ],
  [
    'the cache is of another engine',
    (home) =>
      inCache(home)
        .filter((path) => path.endsWith('.json'))
        .forEach(forge),
  ],
  [
    'what it keeps of two sources is exchanged',
    (home) => {
      const [one, other] = inCache(home).filter((path) => path.endsWith('.json'))
      if (one === undefined || other === undefined) return
      const words = readFileSync(one)
      writeFileSync(one, readFileSync(other))
      writeFileSync(other, words)
    },
  ],
  ['nothing changes at last', () => undefined],
]

test('whatever is done to a project, a cache never shows in what is written and said', async () => {
  for (const [what, change, ...flags] of STEPS) {
    change(homes.warm)
    change(homes.cold)
    rmSync(cacheOf(homes.cold), { recursive: true, force: true })
    const [warm, cold] = await Promise.all([convert(homes.warm, flags), convert(homes.cold, flags)])
    expect(warm, what).toEqual(cold)
    expect(tree(homes.warm), what).toEqual(tree(homes.cold))
    expect(warm.stderr, what).toMatch(/convert: \d+ käll(?:a|or), .* misslyckade?$/m)
  }
}, 1_800_000)

test('what has not changed is not converted again, and what has is', async () => {
  const times = (): Record<string, number> =>
    Object.fromEntries(inCache(homes.warm).map((path) => [path, statSync(path).mtimeMs]))
  const before = times()
  await convert(homes.warm, [])
  expect(times()).toEqual(before)
  expect(Object.keys(before).length).toBeGreaterThan(4)
  // Not the one whose sidecar covers words: that is converted each time.
  edit(homes.warm, 'seeds/b.txt', (words) => words.replace('anta planen', 'avslå planen'))
  await convert(homes.warm, [])
  const after = times()
  const changed = Object.keys(after).filter((path) => after[path] !== before[path])
  const name = createHash('sha256').update('b.txt').digest('hex')
  expect(changed.sort()).toEqual(
    [
      join(cacheOf(homes.warm), `${name}.json`),
      join(cacheOf(homes.warm), `${name}.parts`),
      join(cacheOf(homes.warm), 'granska'),
    ].sort(),
  )
}, 120_000)

test('with another folder for the content nothing is kept in the project', async () => {
  const home = mkdtempSync(join(tmpdir(), 'paragraf-annan-'))
  write(home, 'content/organ/tekniska-namnden.md', ORGAN)
  write(home, 'seeds/a.txt', minutes('2024-03-12'))
  expect((await convert(home, ['--to', 'ut'])).status).toBe(0)
  expect(readdirSync(home).sort()).toEqual(['content', 'seeds', 'ut'])
  rmSync(home, { recursive: true, force: true })
}, 120_000)
