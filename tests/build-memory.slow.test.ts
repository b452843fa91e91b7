/**
 * A build that remembers makes what one makes that remembers nothing, byte for byte: a meeting more, one corrected, one
 * withdrawn, another setting, and a memory or a site that somebody has been at.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { randomOf } from '../scripts/lib/kills/command.ts'
import { hashesIn, pathsIn } from '../scripts/lib/package/folder.ts'

const SOURCES = {
  'ks-a': `Protokoll Kommunstyrelsen 2024-03-12

§ 1 Parkering vid torget

Dnr KS 2024/17

Beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen för parkering vid torget.

§ 2 Övriga frågor

Beslut

Kommunstyrelsen beslutar att lägga frågorna till handlingarna.
`,
  'ks-b': `Protokoll Kommunstyrelsen 2024-04-09

§ 11 Bad

Beslut

Kommunstyrelsen beslutar att badet öppnar den 1 juni. Se kommunstyrelsens beslut 2024-03-12, § 2.

§ 12 Lekplats

Dnr KS 2024/18

Beslut

Kommunstyrelsen beslutar att uppdra åt förvaltningen att återkomma med en kostnad.
`,
  kf: `Protokoll Kommunfullmäktige 2024-05-20

§ 5 Parkering vid torget

Dnr KS 2024/17

Beslut

Kommunfullmäktige beslutar att anta planen för parkering vid torget.

§ 6 Svar på fråga

Beslut

Kommunfullmäktige beslutar att lägga svaret till handlingarna. Se kommunstyrelsens beslut 2024-04-09, § 11.
`,
}

const root = mkdtempSync(join(tmpdir(), 'paragraf-minne-'))
const home = join(root, 'hem')
const from = (...below: string[]): string => join(home, ...below)

function run(script: string, cwd: string, more: NodeJS.ProcessEnv = {}): string {
  const own = { PARAGRAF_URL: 'https://protokoll.exempel.se/', PARAGRAF_CONTENT: 'content', ...more }
  const env = { ...process.env, ...own }
  const ended = spawnSync(process.execPath, [join(process.cwd(), 'scripts', script)], { cwd, encoding: 'utf8', env })
  expect(ended.stderr).toBe('')
  return ended.stdout
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(from(path)), { recursive: true })
  writeFileSync(from(path), text)
}

let day = 0
/** Sources to content, each time a day later. */
function convert(): void {
  const args = [join(process.cwd(), 'scripts/convert.ts'), '--date', `2024-06-0${++day}`, '--force']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

/** What a project makes that has the same content and settings, and remembers nothing. */
function madeCold(): Map<string, string> {
  const cold = mkdtempSync(join(root, 'kall-'))
  for (const name of ['content', 'webbplats.yaml'])
    if (existsSync(from(name))) cpSync(from(name), join(cold, name), { recursive: true })
  run('build.ts', cold)
  const hashes = hashesIn(join(cold, 'dist'))
  rmSync(cold, { recursive: true })
  return hashes
}

const made = (): Map<string, string> => hashesIn(from('dist'))
/** Pages that were made, and those that were taken as they were: "12 nya, 34 som förut". */
const counts = (said: string): number[] => (/^ *(\d+) nya, (\d+) som förut/m.exec(said) ?? []).slice(1).map(Number)

beforeAll(() => {
  write('content/organ/kommunstyrelsen.md', '---\nname: Kommunstyrelsen\norganisation: Ekby kommun\n---\n')
  write('content/organ/kommunfullmaktige.md', '---\nname: Kommunfullmäktige\norganisation: Ekby kommun\n---\n')
  write('seeds/ks-a.txt', SOURCES['ks-a'])
  write('seeds/ks-b.txt', SOURCES['ks-b'])
  convert()
  run('build.ts', home)
}, 240_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('nothing has changed: nothing is made, and that is said', () => {
  const before = made()
  expect(run('build.ts', home)).toMatch(/^Inget har ändrats: webbplatsen i .*dist är som den ska vara/)
  expect(made()).toEqual(before)
})

describe('byte for byte what a project makes that remembers nothing, and most of it not made again:', () => {
  test.each<[what: string, change: () => void, taken?: 'none']>([
    [
      'a meeting that goes on with a matter and refers to others',
      () => {
        write('seeds/kf.txt', SOURCES.kf)
        convert()
      },
    ],
    [
      'a § that was corrected in its source',
      () => {
        write('seeds/ks-a.txt', SOURCES['ks-a'].replace('anta planen', 'anta den nya planen'))
        convert()
        expect(existsSync(from('content/protokoll/kommunstyrelsen/2024-03-12.rattelser.json'))).toBe(true)
      },
      // The first correction of a site has a link at the foot of every page.
      'none',
    ],
    [
      'another § that was corrected',
      () => {
        write('seeds/kf.txt', SOURCES.kf.replace('lägga svaret', 'lägga det muntliga svaret'))
        convert()
      },
    ],
    [
      'a § that was taken back',
      () => {
        write(
          'seeds/ks-b.md',
          '---\nwithdrawn: { what: p11, date: 2024-06-02, because: Publicerades av misstag. }\n---\n',
        )
        convert()
      },
    ],
    ['a meeting whose file is gone', () => rmSync(from('content/protokoll/kommunfullmaktige'), { recursive: true })],
  ])(
    '%s',
    (_, change, taken) => {
      change()
      const [fresh = 0, known = 0] = counts(run('build.ts', home))
      if (taken === 'none') expect(known).toBe(0)
      else expect(known).toBeGreaterThan(0)
      expect(fresh).toBeGreaterThan(0)
      expect(made()).toEqual(madeCold())
    },
    240_000,
  )

  test('another name of the site: no page is as it was', () => {
    write('webbplats.yaml', 'namn: Beslut i Ekby\n')
    expect(counts(run('build.ts', home))[1]).toBe(0)
    expect(made()).toEqual(madeCold())
  }, 240_000)
})

describe('what somebody has been at is not believed, and the site is what it was:', () => {
  const random = randomOf(13)
  /** @param every One file in so many, which always are some. */
  const damage = (folder: string, every: number): number => {
    const first = Math.floor(random() * every)
    const files = pathsIn(folder).filter((_, at) => at % every === first)
    for (const path of files) {
      const bytes = readFileSync(join(folder, path))
      if (bytes.length > 0) bytes.writeUInt8(bytes.readUInt8(0) ^ 0xff, Math.floor(random() * bytes.length))
      writeFileSync(join(folder, path), bytes)
    }
    return files.length
  }
  const touch = (): void => write('content/protokoll/ny.json', '{}')

  test.each<[what: string, harm: () => number]>([
    ['a third of what is remembered', () => damage(from('.cache/minne'), 3)],
    ['all that is remembered', () => damage(from('.cache/minne'), 1)],
    ['a third of what the search kept', () => damage(from('.cache/sok'), 3)],
    ['a third of the site', () => damage(from('dist'), 3)],
    [
      'the memory is gone',
      () =>
        readdirSync(from('.cache')).map((name) => rmSync(from('.cache', name), { recursive: true, force: true }))
          .length,
    ],
  ])(
    '%s',
    (_, harm) => {
      const before = made()
      expect(harm()).toBeGreaterThan(0)
      touch()
      run('build.ts', home)
      expect(made()).toEqual(before)
      rmSync(from('content/protokoll/ny.json'))
      run('build.ts', home)
      expect(made()).toEqual(before)
    },
    240_000,
  )
})

test('whatever started a build, the program of the pages that it keeps is one', () => {
  const chunksFor = (more: NodeJS.ProcessEnv): Map<string, string> => {
    rmSync(from('.cache'), { recursive: true, force: true })
    run('build.ts', home, more)
    const [motor = ''] = readdirSync(from('.cache/minne')).filter((name) => name.startsWith('motor-'))
    return hashesIn(from('.cache/minne', motor, 'motor/program/chunks'))
  }
  const chunks = chunksFor({ NODE_ENV: 'production', DEV: '' })
  expect(chunks.size).toBeGreaterThan(20)
  expect(chunksFor({ NODE_ENV: 'test', DEV: '1' })).toEqual(chunks)
}, 240_000)
