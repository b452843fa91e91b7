/**
 * Addresses live for ever: an archive that is renamed, renumbered, dated anew, divided and withdrawn keeps each it has
 * had.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const minutes = (date: string, ...paragrafer: number[]): string =>
  `Protokoll Tekniska nämnden ${date}\n\n${paragrafer.map((nr) => `§ ${nr} Ärende ${nr}\n\nDnr TN 2024/${nr}\n\nBeslut\n\nTekniska nämnden beslutar att anta plan ${nr}.\n`).join('\n')}`

let home: string
const SEED = readdirSync('seeds').find((name) => /^000.*\.txt$/.test(name)) ?? ''
const seed = (name: string): string => join(home, 'seeds', name)
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-adresser-'))
  mkdirSync(join(home, 'content/organ'), { recursive: true })
  writeFileSync(
    join(home, 'content/organ/tekniska-namnden.md'),
    '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n',
  )
  copyFileSync('content/organ/nrf-bg.md', join(home, 'content/organ/nrf-bg.md'))
  mkdirSync(join(home, 'seeds'))
  for (const name of [SEED, SEED.replace('.txt', '.md')]) copyFileSync(join('seeds', name), seed(name))
  writeFileSync(seed('a.txt'), minutes('2024-03-12', 1, 2, 3))
  writeFileSync(seed('b.txt'), minutes('2024-04-02', 4, 5))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

let day = 1
/** Converts on a day of its own and builds. @returns The pages of the site. */
function published(): string[] {
  for (const [script, ...args] of [['convert', '--date', `2026-12-${String(day++).padStart(2, '0')}`], ['build']]) {
    const { status, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script ?? ''}.ts`), ...args], {
      cwd: home,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  }
  const names = readdirSync(join(home, 'dist'), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:protokoll|organ|arende)\/.*\.html$/.test(name))
}

/**
 * Where an old page leads on at once, from the site's root; null where it does not. It is a relative link, so it does
 * so from a disk as well.
 */
function leadsTo(path: string): string | null {
  const html = readFileSync(join(home, 'dist', path), 'utf8')
  const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html) ?? []
  return to === undefined ? null : posix.join(posix.dirname(path), to)
}
const says = (path: string, words: string): boolean => readFileSync(join(home, 'dist', path), 'utf8').includes(words)

const TN = 'protokoll/tekniska-namnden'
const CHANGES: [string, () => void, () => void][] = [
  [
    'a source gets another name',
    () => renameSync(seed('a.txt'), seed('protokoll-mars.txt')),
    () => expect(leadsTo(`${TN}/2024-03-12/p2.html`)).toBeNull(),
  ],
  [
    'a § gets another number',
    () => writeFileSync(seed('b.txt'), minutes('2024-04-02', 4, 6)),
    () => expect(says(`${TN}/2024-04-02/p5.html`, 'Det som stod här finns inte längre i protokollet')).toBe(true),
  ],
  [
    'a meeting gets another day',
    () => writeFileSync(seed('b.txt'), minutes('2024-04-03', 4, 6)),
    () => {
      expect(leadsTo(`${TN}/2024-04-02/p4.html`)).toBe(`${TN}/2024-04-03/p4.html`)
      expect(leadsTo(`${TN}/2024-04-02/index.html`)).toBe(`${TN}/2024-04-03/index.html`)
    },
  ],
  [
    'a seed whose month was known gets its day',
    () => {
      const sidecar = seed(SEED.replace('.txt', '.md'))
      writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace('value: 2021-12\n', 'value: 2021-12-09\n'))
    },
    () => {
      expect(leadsTo('protokoll/nrf-bg/2021-12/index.html')).toBe('protokoll/nrf-bg/2021-12-09/index.html')
      expect(leadsTo('protokoll/nrf-bg/2021-12/p216-1.html')).toBe('protokoll/nrf-bg/2021-12-09/p216-1.html')
    },
  ],
  [
    'a meeting turns out to be two',
    () => {
      writeFileSync(seed('protokoll-mars.txt'), minutes('2024-03-12', 1))
      writeFileSync(seed('c.txt'), minutes('2024-03-19', 2, 3))
    },
    () => {
      expect(says(`${TN}/2024-03-12/p2.html`, 'Det som stod här finns inte längre i protokollet')).toBe(true)
      expect(leadsTo(`${TN}/2024-03-19/p2.html`)).toBeNull()
    },
  ],
  [
    'a § is withdrawn',
    () => writeFileSync(seed('c.md'), '---\nwithdrawn: { what: p3, date: 2026-12-24, because: Fel. }\n---\n'),
    () => expect(says(`${TN}/2024-03-19/p3.html`, 'Paragrafen är tillbakadragen')).toBe(true),
  ],
  [
    'a meeting comes back to the day it had',
    () => writeFileSync(seed('b.txt'), minutes('2024-04-02', 4, 6)),
    () => {
      expect(leadsTo(`${TN}/2024-04-02/p4.html`)).toBeNull()
      expect(leadsTo(`${TN}/2024-04-03/p4.html`)).toBe(`${TN}/2024-04-02/p4.html`)
    },
  ],
]

test('each address that the site has had is a page still, and leads to where its words are', () => {
  const ever = new Set(published())
  expect(ever.size).toBeGreaterThan(30)
  for (const [what, change, look] of CHANGES) {
    change()
    const pages = new Set(published())
    expect(
      [...ever].filter((path) => !pages.has(path)),
      what,
    ).toEqual([])
    look()
    const targets = [...pages].flatMap((path) => leadsTo(path) ?? [])
    expect(
      targets.filter((path) => !pages.has(path) || leadsTo(path) !== null),
      what,
    ).toEqual([])
    for (const path of pages) ever.add(path)
  }
}, 600_000)

test('§§ that change places stop the build in one line until somebody says why, and the site stays', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: home, encoding: 'utf8' })
  const before = readFileSync(join(home, 'dist/index.html'), 'utf8')
  writeFileSync(
    seed('b.txt'),
    minutes('2024-04-02', 4, 6).replace(/(?<=Ärende |plan |2024\/)[46]/g, (nr) => (nr === '4' ? '6' : '4')),
  )
  expect(run('convert', '--date', '2027-01-10').status).toBe(0)
  const stopped = run('build')
  expect(stopped.status).toBe(1)
  expect(stopped.stderr.split('\n').filter((line) => line.startsWith('content/'))).toEqual([
    expect.stringMatching(
      /^content\/protokoll\/tekniska-namnden\/2024-04-02\.md:\d+: hittade en annan paragraf på adressen protokoll\/tekniska-namnden\/2024-04-02\/p4\.html: ”Ärende 4” före 2027-01-10, nu ”Ärende 6”, och så är det med 1 till \(§ 6\)/,
    ),
  ])
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe(before)
  writeFileSync(
    seed('b.md'),
    '---\ncorrected: { date: 2027-01-10, by: us, because: Numren stod i fel ordning. }\n---\n',
  )
  for (const [script, ...args] of [['convert', '--date', '2027-01-11'], ['build']])
    expect(run(script ?? '', ...args).status).toBe(0)
  expect(says(`${TN}/2024-04-02/p4.html`, 'Numren stod i fel ordning.')).toBe(true)
}, 240_000)

test('a meeting at the address of one that has moved stops the build until somebody says why, and then its pages say so', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: home, encoding: 'utf8' })
  writeFileSync(seed('e.txt'), minutes('2024-05-07', 30, 31))
  for (const [script, ...args] of [['convert', '--date', '2027-01-15'], ['build']])
    expect(run(script ?? '', ...args).status).toBe(0)
  writeFileSync(seed('e.txt'), minutes('2024-05-14', 30, 31))
  writeFileSync(seed('f.txt'), minutes('2024-05-07', 29, 30).replace('2024/30\n', '2024/99\n'))
  expect(run('convert', '--date', '2027-01-20').status).toBe(0)
  const { status, stderr } = run('build')
  expect([status, stderr.split('\n').filter((line) => line.startsWith('content/'))]).toEqual([
    1,
    [
      expect.stringMatching(
        /2024-05-07\.md: hittade protokollet ur f\.txt på adressen .*\/2024-05-07\/, som före 2027-01-20 visade protokollet ur e\.txt, nu på .*\/2024-05-14\/,/,
      ),
    ],
  ])
  expect(leadsTo(`${TN}/2024-05-07/p30.html`)).toBeNull()
  writeFileSync(seed('f.md'), '---\ncorrected: { by: us, because: Dagarna var förväxlade. }\n---\n')
  const told = run('convert', '--date', '2027-01-21')
  expect([told.status, told.stderr.includes('sidecar-corrected')]).toEqual([0, false])
  expect(run('build').status).toBe(0)
  for (const page of ['index.html', 'p29.html', 'p30.html'])
    expect(says(`${TN}/2024-05-07/${page}`, 'Dagarna var förväxlade.'), page).toBe(true)
  // The new meeting has no such §: the address leads to the one whose it was.
  expect(leadsTo(`${TN}/2024-05-07/p31.html`)).toBe(`${TN}/2024-05-14/p31.html`)
}, 240_000)

test('a register that was edited by hand stops the build in one line, and the site stays', () => {
  const path = join(home, 'content/permalinks.json')
  const [before, site] = [readFileSync(path, 'utf8'), readFileSync(join(home, 'dist/index.html'), 'utf8')]
  const edits: [string, string, RegExp][] = [
    [
      `"movedTo": "${TN}/2024-04-02"`,
      `"movedTo": "${TN}/2024-04-03"`,
      /permalinks\.json:\d+: hittade en flytt av protokoll\/tekniska-namnden\/2024-04-03 som leder tillbaka till sig själv/,
    ],
    ['"ids": [', '"ids": "p1", "x": [', /permalinks\.json:\d+: hittade ett register med fel/],
  ]
  for (const [from, to, line] of edits) {
    expect(before).toContain(from)
    writeFileSync(path, before.replace(from, to))
    const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
      cwd: home,
      encoding: 'utf8',
    })
    expect([status, stderr.split('\n').filter((one) => line.test(one)).length]).toEqual([1, 1])
    expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe(site)
  }
  writeFileSync(path, before)
}, 120_000)

test('rows that were taken out of the register are missed by convert: a line a body, beside their new day', () => {
  const path = join(home, 'content/permalinks.json')
  const before = readFileSync(path, 'utf8')
  const rows = Object.entries(JSON.parse(before) as Record<string, { movedTo?: string }>)
  const isOfBody = ([folder]: [string, unknown]): boolean => folder.startsWith(`${TN}/`)
  const kept = rows.filter((row) => !isOfBody(row))
  writeFileSync(path, JSON.stringify(Object.fromEntries(kept)))
  const convert = (): string[] => {
    const args = [resolve('scripts/convert.ts'), '--date', '2026-12-30']
    const { stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
    return stderr.split('\n').filter((line) => line.includes('address-new'))
  }
  expect(convert()).toEqual([
    expect.stringMatching(
      /^content\/protokoll\/tekniska-namnden\/.*\.md: varning address-new: .* Hittat: ingen rad för sidan \(och 4 till av samma organ\); publiceringsdagen blir 2026-12-30\./,
    ),
  ])
  expect(convert()).toEqual([])
  writeFileSync(path, before)
}, 120_000)
