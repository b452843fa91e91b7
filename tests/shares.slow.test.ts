/**
 * Many machines, one site: sources converted and pages made in shares, each in a project of its own as on a machine of
 * its own, copied together and joined, are byte for byte what one project makes of all.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashesIn } from '../scripts/lib/package/folder.ts'
import { BODIES, SOURCES } from './small-archive.ts'

const root = mkdtempSync(join(tmpdir(), 'paragraf-delar-'))
const at = (...below: string[]): string => join(root, ...below)
const OF = 3
const SHARES = Array.from({ length: OF }, (_, which) => `${which + 1}/${OF}`)
const homeOf = (share: string): string => at(`maskin-${share[0]}`)
const one = at('ensam')
const joined = at('samlat')

const script = (name: string): string => join(process.cwd(), 'scripts', `${name}.ts`)
const environment = { ...process.env, PARAGRAF_URL: 'https://protokoll.exempel.se/', PARAGRAF_CONTENT: 'content' }

interface Ended {
  status: number | null
  said: string
}

function run(home: string, name: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], {
    ...{ cwd: home, encoding: 'utf8', env: environment },
  })
  return { status, said: stdout + stderr }
}

/** At the same time, as GNU parallel and a matrix do. */
async function runAll(jobs: readonly [home: string, name: string, ...args: string[]][]): Promise<void> {
  const statuses = jobs.map(async ([home, name, ...args]) => {
    const child = spawn(process.execPath, [script(name), ...args], { cwd: home, env: environment, stdio: 'ignore' })
    await once(child, 'exit')
    return child.exitCode
  })
  expect(await Promise.all(statuses)).toEqual(jobs.map(() => 0))
}

/** The sources and bodies of a project that has converted nothing. */
function fresh(home: string): void {
  mkdirSync(join(home, 'seeds'), { recursive: true })
  mkdirSync(join(home, 'content', 'organ'), { recursive: true })
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(home, 'seeds', name), text)
  for (const [name, text] of Object.entries(BODIES)) writeFileSync(join(home, 'content', 'organ', name), text)
}

const convert = (home: string): Ended => run(home, 'convert', '--date', '2024-07-01')
const filesIn = (home: string, folder: string): Map<string, string> => hashesIn(join(home, folder))
const counts = ({ said }: Ended): number[] => (/^ *(\d+) nya, (\d+) som förut/m.exec(said) ?? []).slice(1).map(Number)

let whole: Map<string, string>
/** What of the store was there before all was published. */
let store: Map<string, string>
beforeAll(async () => {
  for (const home of [one, joined, ...SHARES.map(homeOf)]) fresh(home)
  convert(one)
  expect(run(one, 'build').status).toBe(0)
  whole = filesIn(one, 'dist')
  await runAll(SHARES.map((share) => [homeOf(share), 'convert', '--part', share]))
  for (const share of SHARES) {
    expect(readdirSync(join(homeOf(share), 'content'))).toEqual(['organ'])
    cpSync(join(homeOf(share), '.cache', 'konvertering'), join(joined, '.cache', 'konvertering'), { recursive: true })
  }
  store = filesIn(joined, '.cache/konvertering')
  convert(joined)
  for (const share of SHARES) cpSync(join(one, 'content'), join(homeOf(share), 'content'), { recursive: true })
  await runAll(SHARES.map((share) => [homeOf(share), 'build', '--part', share]))
  for (const share of SHARES) cpSync(join(homeOf(share), 'dist.delar'), at('delar'), { recursive: true })
}, 240_000)
beforeEach(() => {
  rmSync(join(joined, 'dist.delar'), { recursive: true, force: true })
  cpSync(at('delar'), join(joined, 'dist.delar'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('shares of the sources, copied together, are published by one round that converts nothing itself', () => {
  expect(store.size).toBeGreaterThan(Object.keys(SOURCES).length)
  const after = filesIn(joined, '.cache/konvertering')
  for (const [path, hash] of store) expect(after.get(path), path).toBe(hash)
  expect(filesIn(joined, 'content')).toEqual(filesIn(one, 'content'))
})

test('shares of the pages, made on machines of their own and copied together, are the site that one machine makes', () => {
  const ended = run(joined, 'join')
  expect(ended).toMatchObject({ status: 0, said: expect.stringContaining(`${OF} delar i dist.delar`) as string })
  expect(counts(ended)[1]).toBeGreaterThan(counts(ended)[0] ?? 0)
  expect(filesIn(joined, 'dist')).toEqual(whole)
})

test('shares that are made at the same time in one project, into one folder, are the same', async () => {
  rmSync(join(one, '.cache'), { recursive: true })
  await runAll(SHARES.map((share) => [one, 'build', '--part', share]))
  expect(run(one, 'join', '--to', 'annan').status).toBe(0)
  expect(filesIn(one, 'annan')).toEqual(whole)
})

test.each<[what: string, change: () => void, said: RegExp]>([
  ['a share that is not there', () => rmSync(join(joined, 'dist.delar', 'del-2-av-3')), /2 delar i/],
  [
    'a list that is cut',
    () => writeFileSync(join(joined, 'dist.delar', 'del-1-av-3'), 'x'),
    /del-1-av-3 används inte: gjord av annat innehåll.*eller skadad/,
  ],
  [
    'a page that somebody has been at',
    () => appendFileSync(join(joined, 'dist.delar', 'protokoll', 'ks', '2024-02-02', 'index.html'), 'x'),
    /3 delar i/,
  ],
])('%s is not believed, and what it would have been is made', (_, change, said) => {
  const before = counts(run(joined, 'join'))
  change()
  const ended = run(joined, 'join')
  expect(ended).toMatchObject({ status: 0, said: expect.stringMatching(said) as string })
  expect(counts(ended)[0]).toBeGreaterThan(before[0] ?? 0)
  expect(filesIn(joined, 'dist')).toEqual(whole)
})

test('shares of another content are told and not used', () => {
  const other = at('annat')
  for (const name of ['content', 'dist.delar']) cpSync(join(joined, name), join(other, name), { recursive: true })
  appendFileSync(join(other, 'content', 'organ', 'mn.md'), '\nNämnden sammanträder i stadshuset.\n')
  const ended = run(other, 'join')
  expect(ended.said).toMatch(/del-1-av-3, del-2-av-3, del-3-av-3 används inte: gjord av annat innehåll/)
  expect(counts(ended)[1]).toBe(0)
})

test.each<[name: string, args: string[], said: string]>([
  ['build', ['--part', '4/3'], '--part är DEL/DELAR, som 3/16'],
  ['build', ['--part', '1/3', 'dist'], 'dist är en byggd webbplats. Ange en annan mapp för delarna.'],
  ['convert', ['--part', '1/3', '--to', 'annan'], '--part går inte ihop med --to eller --watch'],
  ['join', ['tom'], 'Hittar inga delar i tom. Bygg dem med: npm run build -- --part 1/4'],
])('%s %j is one line, and nothing is touched', (name, args, said) => {
  const before = ['dist', 'dist.delar', 'content'].map((folder) => filesIn(one, folder))
  const ended = run(one, name, ...args)
  expect(ended.status).toBeGreaterThan(0)
  expect(ended.said).toContain(said)
  expect(['dist', 'dist.delar', 'content'].map((folder) => filesIn(one, folder))).toEqual(before)
})
