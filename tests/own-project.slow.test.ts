/**
 * A publisher's project from packed tarballs, outside the repository: made in an empty folder, filled, built, served
 * and upgraded.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'mdast-util-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../scripts/lib/cli.ts'
import { packBoth } from '../scripts/create/pack/pack.ts'
import { pathsIn } from '../scripts/lib/package/folder.ts'
import { creator, install, npm, paragraf, paragrafFrom, type Ran, serve } from './own-project.ts'

const LATER = '9.9.9'
const MINUTES = `Protokoll Tekniska nämnden 2026-03-10

§ 1 Parkering på Torget

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Övriga frågor

Inga övriga frågor anmäldes.
`

let home: string
let site: string
let engine: string
let newer: string
let create: (cwd: string, ...args: readonly string[]) => Ran
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-eget-'))
  site = join(home, 'Exempelby möten')
  const packed = await packBoth(join(home, 'paket'), undefined)
  engine = packed.engine
  newer = (await packBoth(join(home, 'paket'), LATER)).engine
  create = creator(home, packed.create)
}, 120_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const read = (path: string): string => readFileSync(join(site, path), 'utf8')
const write = (path: string, text: string): void => writeFileSync(join(site, path), text)
const textOf = (path: string): string => toText(fromHtml(read(path))).replace(/\s+/g, ' ')
const version = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
/** What doctor says must be done. */
const musts = ({ stdout }: Ran): string[] => stdout.split('\n').filter((line) => line.startsWith('måste: '))

describe('an empty folder becomes a project', () => {
  test('with the answers of the flags, and nothing of the engine but its version', () => {
    const { status, stdout, stderr } = create(home, 'Exempelby möten', '--ja', '--utgivare', 'Exempelby: "kommun"')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('cd "Exempelby möten"')
    expect(pathsIn(site)).toEqual([
      '.editorconfig',
      '.gitignore',
      'LÄS-MIG.md',
      'content/organ/.gitkeep',
      'package.json',
      'seeds/LÄS-MIG.md',
      'webbplats.yaml',
    ])
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'exempelby-moten',
      private: true,
      dependencies: { paragraf: version() },
    })
    rmSync(site, { recursive: true })
  })

  test.each([
    [
      'an address that is none',
      ['x', '--ja', '--adress', 'exempelby.se'],
      /^create-paragraf: --adress: skriv en adress/,
    ],
    ['an unknown flag', ['x', '--namm', 'a'], /okänt val --namm/],
    ['nobody to ask', ['x'], /ingen terminal att fråga i; lägg till --ja/],
  ])('not by %s: one line, status 2, and nothing is written', (_, args, line) => {
    const { status, stderr } = create(home, ...args)
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toMatch(line)
    expect(existsSync(join(home, 'x'))).toBe(false)
  })

  test('one that holds something is refused, and asked for is added to without a change', () => {
    mkdirSync(site)
    write('webbplats.yaml', 'namn: Vårt\n')
    const refused = create(site, '--ja')
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/är inte tom \(där finns webbplats\.yaml\).*Inget skrevs\.?$/m)
    expect(readdirSync(site)).toEqual(['webbplats.yaml'])
    const added = create(site, '--ja', '--befintlig')
    expect([added.status, read('webbplats.yaml')]).toEqual([0, 'namn: Vårt\n'])
    expect(added.stdout).toContain('Fanns redan, och är som de var: webbplats.yaml')
    rmSync(site, { recursive: true })
  })
})

describe('in the project', () => {
  beforeAll(() => {
    expect(create(home, 'Exempelby möten', '--ja', '--utgivare', 'Exempelby kommun', '--motor', engine).status).toBe(0)
    install(site)
  }, 120_000)

  test('npx paragraf tells its commands, and each tells its usage', () => {
    expect(npm(site, 'exec', '--', 'paragraf').stdout).toContain('Användning: npx paragraf KOMMANDO')
    for (const name of Object.keys(COMMANDS)) {
      const { status, stdout } = paragraf(site, 'hjälp', name)
      expect([name, status]).toEqual([name, 0])
      expect(stdout).toContain(`Användning: npx paragraf ${name}`)
    }
  })

  test('a command that is none is one line and status 2', () => {
    const { status, stdout, stderr } = paragraf(site, 'publicera')
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
    expect(stderr).toMatch(/förstår inte kommandot ”publicera”\. Det finns: start, convert, /)
  })

  test('without a protokoll the site says what to do', () => {
    expect(paragraf(site, 'convert')).toMatchObject({ status: 0 })
    expect(paragraf(site, 'build')).toMatchObject({ status: 0, stderr: '' })
    const page = textOf('dist/index.html')
    expect(page).toMatch(
      /Exempelby kommun.*Inga protokoll ännu.*npm run convert.*node_modules\/paragraf\/docs\/redaktor\.md/,
    )
    expect(existsSync(join(site, 'node_modules/paragraf/docs/redaktor.md'))).toBe(true)
    expect(paragraf(site, 'doctor')).toMatchObject({ status: 0, stderr: '' })
  })

  test('a body that nobody has checked is told until it is', () => {
    write('seeds/a.txt', MINUTES)
    expect(paragraf(site, 'convert').status).toBe(0)
    const before = paragraf(site, 'doctor')
    expect([before.status, musts(before)]).toEqual([
      1,
      [
        'måste: Tekniska nämnden har ingen organisation (content/organ/tekniska-namnden.md). – Skriv den efter ordet organisation.',
        'måste: Tekniska nämnden är ett utkast, och publiceras inte (content/organ/tekniska-namnden.md). – Rätta namn och organisation, och ta bort raden draft: true.',
      ],
    ])
    write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Exempelby kommun\n---\n')
    expect(paragraf(site, 'convert').status).toBe(0)
    expect(paragraf(site, 'doctor').status).toBe(0)
  })

  test("the site is built and served, and nothing is written but what is the project's", async () => {
    expect(paragraf(site, 'build')).toMatchObject({ status: 0, stderr: '' })
    const { process: server, url } = await serve(site)
    try {
      const page = await (await fetch(`${url}protokoll/tekniska-namnden/2026-03-10/p1.html`)).text()
      expect(page).toContain('anta planen')
      for (const path of ['assets/site.css', 'assets/search.js', 'assets/serif.woff2', 'assets/paragraf.svg'])
        expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
    } finally {
      server.kill()
    }
    const OWN = ['.cache', 'dist', 'granska', 'granska.html', 'node_modules', 'package-lock.json']
    const MADE = ['.editorconfig', '.gitignore', 'LÄS-MIG.md', 'content', 'package.json', 'seeds', 'webbplats.yaml']
    expect(readdirSync(site).sort()).toEqual([...OWN, ...MADE].sort())
    expect(readdirSync(join(site, 'node_modules')).filter((name) => name === '.astro' || name === '.vite')).toEqual([])
  })

  test('a source is looked at, the archive too, and a zip is made and checked', () => {
    expect(paragraf(site, 'inspect', 'seeds/a.txt', '--stage', 'headings')).toMatchObject({ status: 0 })
    expect(paragraf(site, 'granska')).toMatchObject({ status: 0, stderr: '' })
    expect(paragraf(site, 'package')).toMatchObject({ status: 0, stderr: '' })
    expect(paragraf(site, 'verify', 'paragraf.zip')).toMatchObject({ status: 0, stderr: '' })
  })

  test('git keeps the content and not the sources', () => {
    const git = (...args: string[]): string => spawnSync('git', args, { cwd: site, encoding: 'utf8' }).stdout
    git('init', '--quiet')
    git('add', '--all')
    const kept = git('-c', 'core.quotePath=off', 'ls-files').trim().split('\n')
    expect(kept.filter((path) => path.startsWith('seeds/'))).toEqual([])
    expect(kept).toContain('content/protokoll/tekniska-namnden/2026-03-10.md')
    expect(kept.filter((path) => /^(?:node_modules|dist|granska|paragraf\.zip|\.cache)/.test(path))).toEqual([])
    expect(paragraf(site, 'doctor').stdout).not.toContain('seeds/')
    git('add', '--force', 'seeds/a.txt')
    const { status, stdout } = paragraf(site, 'doctor')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^råd: 1 fil i seeds\/ ligger i git; där står det som är täckt\. – Är förrådet öppet/m)
  })

  test('another engine is one line, and doctor tells what is older than it', () => {
    const before = read('content/protokoll/tekniska-namnden/2026-03-10.md')
    const { status, stdout } = paragraf(site, 'upgrade', newer)
    expect(status).toBe(0)
    expect(stdout).toContain(`Paragraf ${version()} är nu ${LATER}.`)
    expect(stdout).toMatch(/^råd: innehållet är skrivet av en äldre version, .* – Kör npx paragraf convert/m)
    expect(paragraf(site, 'version').stdout.trim()).toBe(LATER)
    expect(paragraf(site, 'convert').status).toBe(0)
    expect(paragraf(site, 'doctor').stdout).not.toContain('version,')
    expect(read('content/protokoll/tekniska-namnden/2026-03-10.md')).toBe(before)
    expect(paragraf(site, 'build')).toMatchObject({ status: 0, stderr: '' })
  })

  test('an engine that lies elsewhere builds a project without packages of its own', () => {
    const other = join(home, 'annat')
    mkdirSync(join(other, 'content', 'organ'), { recursive: true })
    expect(paragrafFrom(site, other, 'build')).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(other).sort()).toEqual(['.cache', 'content', 'dist'])
  })

  test('content that a newer engine wrote must not be built by an older', () => {
    write('content/paragraf.json', '{ "paragraf": "10.0.0" }')
    const { status, stdout } = paragraf(site, 'doctor')
    expect([status, stdout.split('\n')[1]]).toEqual([
      1,
      'måste: innehållet är skrivet av en nyare version, 10.0.0, än den här, 9.9.9. – Kör npx paragraf upgrade 10.0.0.',
    ])
  })
})
