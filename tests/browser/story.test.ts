/**
 * The whole story of a publisher nobody here has seen: from an empty folder to decisions on a server, with its own name
 * and colour, words covered, a source corrected, a § withdrawn and the engine upgraded. All with what npm hands out, by
 * the commands of the handbook.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packBoth } from '../../scripts/create/pack/pack.ts'
import { pathsIn } from '../../scripts/lib/package/folder.ts'
import { docx, p } from '../docx.ts'
import { creator, install, paragraf, type Ran } from '../own-project.ts'
import { readers, searched } from './browser.ts'
import { type RealServer, serveBy } from './servers.ts'

const COUNCIL = `EXEMPELBY KOMMUN
Kommunfullmäktige
Sammanträdesprotokoll 2026-03-02

§ 11 Taxa för parkering

Beslut

Kommunfullmäktige beslutar att anta taxan.

§ 12 Medborgarförslag om belysning

Sammanfattning

Ada Provlund på Storgatan 4 föreslår fler lampor vid torget.

Beslut

Kommunfullmäktige beslutar att avslå förslaget.
`
const BOARD = [
  'EXEMPELBY KOMMUN',
  'Kommunstyrelsen',
  'Sammanträdesprotokoll 2026-02-10',
  '§ 21 Taxa för parkering',
  'Kommunstyrelsens förslag till kommunfullmäktige',
  'Kommunfullmäktige beslutar att anta taxan.',
  '§ 22 Ny skola',
  'Beslut',
  'Kommunstyrelsen beslutar att bordlägga ärendet.',
]
const COMMITTEE = `<p>EXEMPELBY KOMMUN</p><p>Tekniska nämnden</p><p>Sammanträdesprotokoll 2026-01-20</p>
<h2>§ 3 Snöröjning</h2><h3>Beslut</h3><p>Tekniska nämnden beslutar att upphandla snöröjning.</p>
<h2>§ 4 Rapporter</h2><h3>Beslut</h3><p>Tekniska nämnden lägger rapporterna till handlingarna.</p>`
const BODIES = ['kommunfullmaktige', 'kommunstyrelsen', 'tekniska-namnden'].map((name) => `exempelby-kommun-${name}`)
const [KF = '', KS = '', TN = ''] = BODIES
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>'
const NEWER = '9.9.9'

const newReader = readers()
let home: string
let project: string
let newer: string
let create: (cwd: string, ...args: readonly string[]) => Ran
let engine: string
let server: RealServer | undefined

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-exempelby-'))
  project = join(home, 'exempelby')
  const packed = await packBoth(join(home, 'paket'), undefined)
  engine = packed.engine
  newer = (await packBoth(join(home, 'paket'), NEWER)).engine
  create = creator(home, packed.create)
})
afterAll(async () => {
  await server?.close()
  rmSync(home, { recursive: true, force: true })
})

const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(project, path), content)
const read = (path: string): string => readFileSync(join(project, path), 'utf8')
const page = (path: string): string => read(`dist/protokoll/${path}`)
/** A command that must go well, with nothing to say against. */
const does = (...args: string[]): string => {
  const { status, stdout, stderr } = paragraf(project, ...args)
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stdout}${stderr}`)
  return stdout + stderr
}
/** Files of the project, but what npm installed, where the words can be read. */
const filesWith = (words: string, folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    pathsIn(join(project, folder)).filter((name) => readFileSync(join(project, folder, name), 'utf8').includes(words)),
  )

test('from an empty folder to a server, and through the years', async () => {
  // An empty folder becomes a project.
  expect(
    create(
      home,
      'exempelby',
      '--ja',
      '--utgivare',
      'Exempelby kommun',
      '--adress',
      'https://www.exempelby.se/beslut/',
      '--motor',
      engine,
    ).status,
  ).toBe(0)
  install(project)

  // Its own name, arms and colour.
  write('vapen.svg', LOGO)
  write('webbplats.yaml', `${read('webbplats.yaml')}\nlogotyp: vapen.svg\nfärg: '#7a1f3d'\n`)

  // Three protokoll: text, Word and PDF.
  const printer = await newReader()
  await printer.setContent(`<html lang="sv"><body>${COMMITTEE}</body></html>`)
  write('seeds/tekniska namnden januari.pdf', await printer.pdf())
  write('seeds/kommunstyrelsen februari.docx', docx(BOARD.map((line) => p(line)).join('')))
  write('seeds/fullmaktige mars.txt', COUNCIL)
  does('convert')
  // Each body is a draft until somebody has looked at it.
  for (const slug of BODIES) {
    const file = `content/organ/${slug}.md`
    expect(read(file)).toContain('organisation: Exempelby kommun')
    write(file, read(file).replace('draft: true\n', ''))
  }

  // A private person's name and street are covered.
  write(
    'seeds/fullmaktige mars.md',
    '---\nmask:\n  - { text: Ada Provlund, because: Privatperson. }\n  - { text: Storgatan 4, because: Privatperson. }\n---\n',
  )
  does('convert')
  does('build')
  expect(page(`${KF}/2026-03-02/p12.html`)).toContain('[maskerat')
  expect(filesWith('Provlund', ['content', 'dist', 'granska'])).toEqual([])
  expect(page(`${KS}/2026-02-10/p21.html`)).toContain('Förslag')
  expect(page(`${TN}/2026-01-20/p3.html`)).toContain('upphandla snöröjning')
  expect(read('dist/index.html')).toContain('Exempelby kommun')

  // A corrected source changes its § and no other, and the covered words stay covered.
  write('seeds/fullmaktige mars.txt', COUNCIL.replace('att anta taxan', 'att återremittera taxan'))
  expect(does('convert')).toContain('ändrat sedan sist: §\u00a011 (beslut, uppgifter)')

  // A § is withdrawn: its address stays and its words go.
  write(
    'seeds/kommunstyrelsen februari.md',
    '---\nwithdrawn: [{ what: p22, date: 2026-04-01, because: Paragrafen gällde ett sekretessärende. }]\n---\n',
  )
  does('convert')
  does('build')
  expect(page(`${KF}/2026-03-02/p11.html`)).toContain('återremittera taxan')
  expect(page(`${KS}/2026-02-10/p22.html`)).toContain('Paragrafen gällde ett sekretessärende.')
  expect(filesWith('bordlägga ärendet', ['content', 'dist', 'granska'])).toEqual([])
  expect(filesWith('Provlund', ['content', 'dist', 'granska'])).toEqual([])

  // The engine is upgraded, by one line; what it writes is the same.
  const before = read(`content/protokoll/${KF}/2026-03-02.md`)
  does('upgrade', newer)
  expect(does('version').trim()).toBe(NEWER)
  does('convert')
  does('build')
  expect(read(`content/protokoll/${KF}/2026-03-02.md`)).toBe(before)

  // On the municipality's own server, below /beslut/, a citizen finds the decision.
  server = await serveBy('nginx', join(project, 'dist'), '/beslut')
  const reader = await newReader({ viewport: { width: 360, height: 740 } })
  await reader.goto(server.url)
  expect(await reader.locator('header').getByText('Exempelby kommun').count()).toBeGreaterThan(0)
  await reader.locator('form.search input').first().fill('parkering')
  await reader.keyboard.press('Enter')
  await reader.waitForURL(`${server.url}sok.html?q=parkering`)
  await searched(reader)
  await reader.locator('.hit-title', { hasText: /^§\s11/ }).click()
  await reader.waitForURL(`${server.url}protokoll/${KF}/2026-03-02/p11.html**`)
  expect(await reader.locator('main').textContent()).toContain('återremittera taxan')
  expect(server.complaints()).toBe('')
})
