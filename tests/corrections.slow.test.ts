/** A source that is replaced: what the commands keep, say and publish of what stood there, and what they never do. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
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
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

const minutes = (date = '2024-03-12', sum = '150 000'): string => `Protokoll Tekniska nämnden ${date}

§ 1 Parkering vid torget

Torget har för få platser enligt Kim Provsson, som har skrivit till nämnden.

Beslut

Tekniska nämnden beslutar att anslå ${sum} kronor.

§ 2 Övriga frågor

Inga övriga frågor.
`
/** Published by Skatteverket for tests. */
const NUMBER = '850709-9805'
const FOLDER = 'content/protokoll/tekniska-namnden'
const FILE = `${FOLDER}/2024-03-12.rattelser.json`

vi.setConfig({ testTimeout: 240_000 })

let home: string
/** The project as it was published first. */
let first: string
beforeAll(() => {
  first = home = mkdtempSync(join(tmpdir(), 'paragraf-rattat-'))
  write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  write('seeds/a.txt', minutes())
  expect(convert('2026-11-20').status).toBe(0)
}, 60_000)
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-rattat-'))
  cpSync(first, home, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true, force: true }))
afterAll(() => rmSync(first, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}
const read = (path: string): string => readFileSync(join(home, path), 'utf8')

function run(command: string, args: string[] = []): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(process.execPath, [resolve(`scripts/${command}.ts`), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, PARAGRAF_URL: 'https://protokoll.example/' },
  })
  return { status, lines: stderr.split('\n').filter(Boolean) }
}
const convert = (date: string, ...args: string[]) => run('convert', ['--date', date, ...args])

/** All that is published, as text. */
function published(): string {
  const files = readdirSync(join(home, 'dist'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => statSync(join(home, 'dist', name)).isFile())
    .map((name) => readFileSync(join(home, 'dist', name), 'latin1'))
    .join('\n')
}

interface Kept {
  date: string
  source: string
  paragrafer: { id: string | null; what: string; by: string; because: string | null; before: object | null }[]
}
const kept = (path = FILE): string[] =>
  (JSON.parse(read(path)) as { corrections: Kept[] }).corrections.flatMap(({ date, source, paragrafer }) =>
    paragrafer.map(({ id, what, by, because, before }) =>
      [date, source, id ?? 'around', what, by, because, before === null ? null : 'kept'].filter(Boolean).join(' '),
    ),
  )

describe('a source that is replaced', () => {
  test('keeps what stood there; the pages say so, with the cause when it is told, and so does the feed', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    expect(convert('2026-12-03').lines).toContainEqual(
      expect.stringMatching(/^seeds\/a\.txt: varning correction-unexplained: .*Hittat: §\u00a01, 2026-12-03\. /),
    )
    expect(kept()).toEqual(['2026-12-03 new p1 changed unknown kept'])
    write('seeds/a.md', '---\ncorrected: { by: authority, because: Beloppet var fel. }\n---\n')
    const again = convert('2026-12-04')
    expect([again.status, again.lines.filter((line) => line.includes('varning'))]).toEqual([0, []])
    expect(kept()).toEqual(['2026-12-03 new p1 changed authority Beloppet var fel. kept'])
    const before = read(FILE)
    convert('2026-12-05')
    expect(read(FILE)).toBe(before)

    expect(run('build').status).toBe(0)
    const page = read('dist/protokoll/tekniska-namnden/2024-03-12/p1.html')
    expect(page).toMatch(
      /Rättad 3\s?december\s?2026\.<\/strong> Organet har rättat protokollet\. Skäl: Beloppet var fel\./,
    )
    expect(page).toMatch(/<del>.*150 000.*<\/del>\s*<ins>.*15 000.*<\/ins>/s)
    expect(read('dist/rattelser.html')).toContain(
      'href="protokoll/tekniska-namnden/2024-03-12/p1.html#rattelse-2026-12-03"',
    )
    const feed = read('dist/flode/rattelser.xml')
    expect(feed).toContain('Beloppet var fel.')
    expect(feed).not.toContain('150 000')
    expect(read('dist/protokoll/tekniska-namnden/2024-03-12/index.json')).not.toContain('150 000')
    expect(read('dist/data/beslut.ndjson')).not.toContain('150 000')
    expect(read('dist/protokoll/tekniska-namnden/2024-03-12/p2.html')).not.toContain('Rättad')
  })

  test('is no correction on the day of publishing, nor of a draft', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-11-20')
    expect(existsSync(join(home, FILE))).toBe(false)
    write('content/organ/tekniska-namnden.md', '---\nname: TN\norganisation: Ekby kommun\ndraft: true\n---\n')
    write('seeds/a.txt', minutes('2024-03-12', '1 500'))
    convert('2026-12-03')
    expect(existsSync(join(home, FILE))).toBe(false)
  })

  test('takes its corrections with it when its day is corrected', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    write('seeds/a.txt', minutes('2024-03-13', '15 000'))
    convert('2026-12-10')
    expect(existsSync(join(home, FILE))).toBe(false)
    expect(kept(FILE.replace('03-12', '03-13'))).toEqual(['2026-12-03 new p1 changed unknown kept'])
  })

  test('by another meeting at the address that it left says nothing of the one before', () => {
    write('seeds/a.txt', minutes('2024-03-13'))
    write('seeds/b.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    expect(existsSync(join(home, FILE))).toBe(false)
  })

  test('by a file with another name is corrected all the same', () => {
    renameSync(join(home, 'seeds/a.txt'), join(home, 'seeds/b.txt'))
    write('seeds/b.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    expect(kept()).toEqual(['2026-12-03 new p1 changed unknown kept'])
  })
})

test('a new way to read the same source is told as ours, and a page corrected by hand as by hand', () => {
  write('seeds/a.md', '---\ntitles: { because: Rubriken är fel i källan., values: { p1: Parkering vid bron } }\n---\n')
  convert('2026-12-03')
  expect(kept()).toEqual(['2026-12-03 same p1 changed us kept'])
  const page = `${FOLDER}/2024-03-12.md`
  write(page, read(page).replace('150 000', '15 000'))
  convert('2026-12-10')
  convert('2026-12-11')
  expect(kept()).toEqual(['2026-12-03 same p1 changed us kept', '2026-12-10 hand p1 changed us kept'])
})

test('a § that gets another id by hand has an address in the register, and so has the one before', () => {
  const page = `${FOLDER}/2024-03-12.md`
  write(page, read(page).replace('id: p1', 'id: p1-parkering'))
  convert('2026-12-10')
  const [{ ids } = { ids: [] }] = Object.values(
    JSON.parse(read('content/permalinks.json')) as Record<string, { ids: string[] }>,
  )
  expect(ids).toEqual(['p1', 'p2', 'p1-parkering'])
})

test('a cause without a correction is one line, and the site is built', () => {
  write('seeds/a.md', '---\ncorrected: { by: us, because: Fel. }\n---\n')
  const { status, lines } = convert('2026-12-03')
  expect([status, lines.filter((line) => line.includes('sidecar-corrected'))]).toEqual([
    0,
    [
      expect.stringMatching(
        /^seeds\/a\.txt: varning sidecar-corrected: .*Hittat: protokollet\. Väntat: en tidigare lydelse på webbplatsen\. /,
      ),
    ],
  ])
})

test('a file of corrections that is broken stops the round before anything is written, and the build', () => {
  write('seeds/a.txt', minutes('2024-03-12', '15 000'))
  convert('2026-12-03')
  write(FILE, '{')
  write('seeds/a.txt', minutes('2024-03-12', '1 500'))
  const page = read(`${FOLDER}/2024-03-12.md`)
  const { status, lines } = convert('2026-12-10')
  expect([status, lines]).toEqual([
    4,
    [expect.stringMatching(/2024-03-12\.rattelser\.json: hittade rättelser som inte går att läsa/)],
  ])
  expect(read(`${FOLDER}/2024-03-12.md`)).toBe(page)
  expect(run('build').lines.join('\n')).toMatch(/rattelser\.json: hittade rättelser som inte går att läsa/)
})

describe('what must not be read any more', () => {
  const mask = '---\nmask: [{ text: Kim Provsson, because: Privatperson. }]\n---\n'

  test('is in no file that is published, whether the mask came with the correction or after it', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    expect(read(FILE)).toContain('Provsson')
    write('seeds/a.md', mask)
    convert('2026-12-10')
    expect(kept()).toEqual(['2026-12-03 new p1 changed unknown kept', '2026-12-10 same p1 covered us'])
    expect(read(FILE)).not.toContain('Provsson')
    expect(run('build').status).toBe(0)
    expect(published()).not.toContain('Provsson')
    expect(read('dist/protokoll/tekniska-namnden/2024-03-12/p1.html')).toContain('Ord är borttagna. De visas inte.')
  })

  test('is covered also where the source fails today, or is gone', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    write('seeds/a.txt', '')
    write('seeds/a.md', mask)
    convert('2026-12-10')
    expect(read(FILE)).not.toContain('Provsson')
  })

  test('may be hidden by the editor where a new source lacks the words, for they cannot be masked there', () => {
    write('seeds/a.txt', minutes().replace(' enligt Kim Provsson, som har', '. Någon har'))
    write('seeds/a.md', '---\ncorrected: { by: authority, because: Ett namn var med., hidden: true }\n---\n')
    convert('2026-12-03')
    expect(kept()).toEqual(['2026-12-03 new p1 changed authority Ett namn var med.'])
    expect(read(FILE)).not.toContain('Provsson')
  })

  test('is stopped by the last gate where a person wrote it into the file', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    write(FILE, read(FILE).replace('Kim Provsson', `Kim Provsson, ${NUMBER}`))
    expect(run('build').lines.join('\n')).toMatch(/rattelser\.json:\d+: hittade en privat uppgift \(ett personnummer\)/)
    convert('2026-12-04')
    expect(read(FILE)).not.toContain(NUMBER)
    expect(run('build').status).toBe(0)
  })

  test('is gone with a § that is withdrawn', () => {
    write('seeds/a.txt', minutes('2024-03-12', '15 000'))
    convert('2026-12-03')
    write('seeds/a.md', '---\nwithdrawn: { what: p1, date: 2026-12-10, because: Fel. }\n---\n')
    convert('2026-12-10')
    expect(read(FILE)).not.toMatch(/150 000|Provsson|Parkering/)
    expect(run('build').status).toBe(0)
    expect(published()).not.toMatch(/150 000|Provsson|Parkering/)
    expect(read('dist/rattelser.html')).not.toContain('p1.html')
  })
})
