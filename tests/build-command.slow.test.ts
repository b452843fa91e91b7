/**
 * The build itself, with content and a target of its own: what stops it, what it says then, and that the site that was
 * stays.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'mdast-util-to-string'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pathsIn } from '../scripts/lib/package/folder.ts'

const MEETING = 'content/protokoll/tekniska-namnden/2024-03-12.md'
const minutes = `Protokoll Tekniska nämnden 2024-03-12

§ 1 Parkering

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Övriga frågor

–

§ 3 Frågetecken

?

3 a) Bryggan
Dnr TN 2024/9

Bryggan lagas i maj.
`

let home: string
/** Content as converted, and the site as built from it. */
let good: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-build-'))
  good = join(home, 'good')
  write('good/content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  write('good/seeds/a.txt', minutes)
  write('good/seeds/a.md', '---\nremarks: [{at: p3a, text: Bryggan är riven., because: Enligt kontoret.}]\n---\n')
  const { status } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/convert.ts')], {
    cwd: good,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  write('dist/index.html', 'den gamla')
  write('dist/manifest.sha256.txt', '')
  const built = build('good/content')
  expect(built).toMatchObject({ status: 0, stderr: '' })
  renameSync(join(home, 'dist'), join(home, 'good/dist'))
}, 120_000)
beforeEach(() => {
  for (const name of ['content', 'dist', 'dist.gammal', 'dist.ny', 'webbplats.yaml', 'logotyp.svg'])
    rmSync(join(home, name), { recursive: true, force: true })
  for (const name of ['content', 'dist']) cpSync(join(good, name), join(home, name), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}
const read = (path: string): string => readFileSync(join(home, path), 'utf8')
const edit = (path: string, from: string | RegExp, to: string): void => write(path, read(path).replace(from, to))

interface Built {
  status: number | null
  stdout: string
  stderr: string
}

function build(content = 'content', dist = 'dist'): Built {
  const settings = join(home, 'webbplats.yaml')
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DEBUG'))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', join(home, dist)], {
    encoding: 'utf8',
    env: { ...env, PARAGRAF_CONTENT: join(home, content), PARAGRAF_SETTINGS: existsSync(settings) ? settings : '' },
  })
  return { status, stdout, stderr }
}

const hash = (folder: string): string =>
  pathsIn(join(home, folder))
    .reduce((sum, path) => sum.update(path).update(readFileSync(join(home, folder, path))), createHash('sha256'))
    .digest('hex')

/** The build fails with these lines, and the site is as it was, with nothing beside it. */
function expectStopped(...lines: RegExp[]): void {
  const { status, stderr } = build()
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Bygget avbröts, den förra webbplatsen är orörd\.$/),
    ...lines.map((line) => expect.stringMatching(line) as string),
  ])
  expect(status).toBe(1)
  expect(hash('dist')).toBe(hash('good/dist'))
  expect(readdirSync(home).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
}

test('a site is built outside the project, also of §§ that say nothing in words', () => {
  expect(existsSync(join(good, 'dist/protokoll/tekniska-namnden/2024-03-12/p2.html'))).toBe(true)
  expect(readdirSync(home).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
})

test('a sub-matter has its dnr and what an editor remarks on the page of its meeting', () => {
  const page = readFileSync(join(good, 'dist/protokoll/tekniska-namnden/2024-03-12/index.html'), 'utf8')
  const sub = toText(fromHtml(/<section class="sub" id="p3a"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''))
  expect(sub).toContain('TN\u00a02024/9')
  expect(sub).toContain('Bryggan är riven.')
})

describe('content that contradicts itself stops the build: all of it told, a line each, and no stack', () => {
  test('two §§ with one id, in two files', () => {
    edit(MEETING, 'id: p2', 'id: p1')
    write('content/organ/kn.md', '---\nname: [\n---\n')
    expectStopped(
      /^2 fel i innehållet$/,
      /content\/organ\/kn\.md:\d+: hittade ett huvud som inte går att läsa/,
      /2024-03-12\.md:\d+: hittade två paragrafer med id p1, väntade varje id en gång; /,
    )
  })

  test('a heading that is gone', () => {
    edit(MEETING, /^## § 2.*\n/m, '')
    expectStopped(/^1 fel i innehållet$/, /2024-03-12\.md:\d+: hittade text som inte går ihop med filens huvud/)
  })

  test('a file that was moved to another day', () => {
    renameSync(join(home, MEETING), join(home, MEETING.replace('03-12', '03-13')))
    expectStopped(/^1 fel/, /2024-03-13\.md:\d+: hittade date: 2024-03-12, väntade 2024-03-13 som filens namn; /)
  })

  test('a register that is broken', () => {
    write('content/permalinks.json', '{')
    expectStopped(/^1 fel/, /permalinks\.json:1: hittade något som inte är JSON/)
  })

  test('a document that convert stopped', () => {
    write('content/stoppade.json', JSON.stringify([{ address: null, source: 'b.txt', rule: 'private-value-left' }]))
    expectStopped(/^1 fel/, /stoppade\.json: hittade ett stoppat dokument: b\.txt, regel private-value-left, /)
  })

  test('of very many faults some are told, and how many there are', () => {
    for (let one = 1; one <= 30; one++) write(`content/organ/x${one}.md`, '')
    const { stderr } = build()
    expect(stderr).toContain('\n30 fel i innehållet\n')
    expect(stderr).toContain('\n… och 10 till\n')
  })

  test('a folder of content that is asked for and is not there: the site that was is not replaced by an empty one', () => {
    rmSync(join(home, 'content'), { recursive: true })
    expectStopped(/^PARAGRAF_CONTENT nämner en mapp som inte finns: .*content\. Rätta sökvägen\.$/)
  })

  test('bodies that do not go together', () => {
    write(
      'content/organ/a.md',
      '---\nname: A\norganisation: Ekby kommun\naliases: [tekniska nämnden]\nsuccessor: x\n---\n',
    )
    expectStopped(
      /^2 fel i innehållet$/,
      /content\/organ\/a\.md:5: hittade successor: x, väntade namnet på en annan fil i content\/organ/,
      /content\/organ\/tekniska-namnden\.md:2: hittade namnet ”Tekniska nämnden”, som också a har/,
    )
  })
})

describe('settings that are wrong stop the build too:', () => {
  test('all of them and the faults of the content are told, a line each', () => {
    write(
      'webbplats.yaml',
      'namn: Ekby\nfarg: "#ffff00"\nlogotyp: logotyp.svg\ngrupper:\n  - { namn: A, organ: [kn] }\n',
    )
    write('logotyp.svg', 'ingen bild')
    write('content/permalinks.json', '{')
    expectStopped(
      /^4 fel i inställningarna och innehållet$/,
      /webbplats\.yaml:2: hittade färg: #ffff00 med kontrasten 1,\d+ mot de ljusa ytorna, väntade minst 4,5; närmaste som går är '#/,
      /webbplats\.yaml:3: hittade logotyp: logotyp\.svg, en fil som inte är någon bild, väntade en bild/,
      /webbplats\.yaml:5: hittade grupper\.organ: kn, väntade namnet på en fil i content\/organ/,
      /permalinks\.json:1: /,
    )
  })

  test('a key that is misspelt', () => {
    write('webbplats.yaml', 'utgvare: Ekby kommun\n')
    expectStopped(
      /^1 fel i inställningarna$/,
      /webbplats\.yaml:1: hittade utgvare: Ekby kommun, väntade någon av namn, /,
    )
  })
})

test('a language that the site cannot speak stops the build', () => {
  write('webbplats.yaml', 'utkast: nej\nspråk: engelska\n')
  expectStopped(
    /^1 fel i inställningarna$/,
    /^.*webbplats\.yaml:2: hittade språk: engelska, väntade sv, en eller fi; skriv ett av dem$/,
  )
})

test('a publisher is named on every page, and the law that is not met is told', () => {
  const kept = /<title>[^<]* – Beslut och protokoll<\/title>/
  write('logotyp.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>')
  write(
    'webbplats.yaml',
    `namn: Beslut och protokoll
utgivare: Ekby kommun
adress: https://ekby.se/beslut
logotyp: logotyp.svg
farg: '#7a1f2b'
kontakt: { epost: kommunen@ekby.se }
`,
  )
  const { status, stderr, stdout } = build()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('tillgänglighet.status: om webbplatsen')
  expect(stdout).not.toContain('utgivare:')
  expect(read('dist/assets/logotyp.svg')).toBe(read('logotyp.svg'))
  expect(read('dist/assets/site.css')).toContain('--accent:light-dark(#7a1f2b,')
  expect(readFileSync(join(home, 'dist/assets/delningskort.png')).subarray(1, 4).toString()).toBe('PNG')
  const paragraf = read('dist/protokoll/tekniska-namnden/2024-03-12/p1.html')
  expect(paragraf).toMatch(/<path id="qr" d="M0 0\.5h7/)
  expect(paragraf).toContain(
    '<dt>Adress</dt><dd>https://ekby.se/beslut/protokoll/tekniska-namnden/2024-03-12/p1.html</dd>',
  )
  const pages = pathsIn(join(home, 'dist')).filter((path) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(12)
  for (const path of pages) {
    const html = read(`dist/${path}`)
    expect(html, path).toMatch(kept)
    expect(html.split('Ekby kommun').length, path).toBeGreaterThan(2)
    expect(html.match(/Paragraf(?!en|er)/g) ?? [], path).toEqual(['Paragraf'])
    if (path === '404.html') continue
    const own = `https://ekby.se/beslut/${path === 'index.html' ? '' : path}`
    expect(html, path).toContain(`<link rel="canonical" href="${own}">`)
    expect(html, path).toContain(`<meta property="og:url" content="${own}">`)
    expect(html, path).toContain('<meta property="og:image" content="https://ekby.se/beslut/assets/delningskort.png">')
    expect(html, path).toContain(`body=Sida%3A%20${encodeURIComponent(own)}%0D%0A`)
  }
})

const textOf = (path: string): string => toText(fromHtml(read(path))).replace(/\s+/g, ' ')

test('a project without any content is a site that says so, and what to do', () => {
  for (const name of readdirSync(join(home, 'content'))) rmSync(join(home, 'content', name), { recursive: true })
  const { status, stderr, stdout } = build()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Det finns inga protokoll att visa. Lägg källor i seeds/ och kör: npm run convert')
  expect(textOf('dist/index.html')).toMatch(/Inga protokoll ännu.*Kör npm run convert.*Kör npm start/)
  expect(textOf('dist/sok.html')).toContain('Det finns inget att söka i ännu.')
  expect(read('dist/sok.html')).not.toContain('search.js')
  expect(read('dist/om.html')).not.toContain('role="search"')
  expect(existsSync(join(home, 'dist/protokoll'))).toBe(false)
})

test('content without its register of addresses is built, and told what it lacks', () => {
  expect(build().stdout).not.toContain('permalinks.json')
  rmSync(join(home, 'content/permalinks.json'))
  const { status, stdout } = build()
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^Registret över adresser \(\S*content\/permalinks\.json\) saknas: .* ta tillbaka filen/m),
  ])
})

test('a body that nobody has checked is told and not published, and is when the settings ask for it', () => {
  edit('content/organ/tekniska-namnden.md', 'organisation', 'draft: true\norganisation')
  const { status, stderr, stdout } = build()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /1 organ är utkast och publiceras inte: Tekniska nämnden \(.*organ\/tekniska-namnden\.md\)\. Rätta /,
  )
  expect(read('dist/index.html')).toContain('Inga protokoll ännu')
  expect(pathsIn(join(home, 'dist')).filter((path) => read(`dist/${path}`).includes('Tekniska nämnden'))).toEqual([])
  write('webbplats.yaml', 'utkast: ja\n')
  expect(build().stdout).not.toContain('utkast och publiceras')
  expect(existsSync(join(home, 'dist/protokoll/tekniska-namnden/2024-03-12/p1.html'))).toBe(true)
})

test('a body says what it is called, when it ceased and who follows it, how to appeal and whom to ask', () => {
  edit(
    'content/organ/tekniska-namnden.md',
    'organisation: Ekby kommun',
    'organisation: Ekby kommun\naliases: [TN]\nceased: 2024-12-31\nsuccessor: samhallsnamnden\noverklagande: ej\ncontact: tn@ekby.se',
  )
  write('content/organ/samhallsnamnden.md', '---\nname: Samhällsnämnden\norganisation: Ekby kommun\n---\n')
  expect(build()).toMatchObject({ status: 0, stderr: '' })
  const old = textOf('dist/organ/tekniska-namnden.html')
  for (const words of [
    'Organets sista dag: 31 december 2024.',
    'Efterträds av Samhällsnämnden.',
    'Kallas också TN.',
    'Det fattar inga beslut som kan överklagas.',
    'tn@ekby.se',
  ])
    expect(old).toContain(words)
  expect(textOf('dist/organ/samhallsnamnden.html')).toMatch(
    /Efterträder Tekniska nämnden \(till och med 31 december 2024\)\..*Utgivaren har inte angett hur organets beslut överklagas\./,
  )
  expect(textOf('dist/organ/index.html')).toMatch(/Tekniska nämnden ?1 protokoll, till och med 31 december 2024/)
})

test('line ends of another system give the same site to the byte', () => {
  for (const path of pathsIn(join(home, 'content'))) edit(`content/${path}`, /\r?\n/g, '\r\n')
  expect(build()).toMatchObject({ status: 0, stderr: '' })
  expect(hash('dist')).toBe(hash('good/dist'))
})

test('a site that a killed build had moved aside is put back, whatever comes of the next build', () => {
  renameSync(join(home, 'dist'), join(home, 'dist.gammal'))
  mkdirSync(join(home, 'dist.ny'))
  write('content/permalinks.json', '{')
  expectStopped(/^1 fel/, /permalinks\.json/)
})

test('a folder that holds something else is not replaced', () => {
  write('bilder/sommar.jpg', 'x')
  const { status, stderr } = build('content', 'bilder')
  expect([status, stderr]).toEqual([1, expect.stringMatching(/bilder finns redan och är ingen byggd webbplats/)])
  expect(read('bilder/sommar.jpg')).toBe('x')
})

test('while another build is at it nothing is touched', () => {
  write('dist.las', JSON.stringify({ pid: process.pid, started: null }))
  const { status, stderr } = build()
  rmSync(join(home, 'dist.las'))
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(new RegExp(`^Ett annat bygge pågår \\(pid ${process.pid}\\)[^\n]*\n$`)),
  ])
  expect(hash('dist')).toBe(hash('good/dist'))
})

test('a folder without the right to write is one line', () => {
  // Nothing is shut to root but what the kernel itself holds.
  const shut = process.getuid?.() === 0 ? '/sys' : join(home, 'last')
  if (shut !== '/sys') mkdirSync(shut, { mode: 0o500 })
  const { status, stderr } = build('content', relative(home, join(shut, 'dist')))
  if (shut !== '/sys') chmodSync(shut, 0o700)
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(
      /^Bygget avbröts, inget skrevs\.\n(?:Det saknas rätt att skriva eller läsa|Disken går bara att läsa).* \[(?:EACCES|EPERM|EROFS)\]\.\n$/,
    ),
  ])
})
