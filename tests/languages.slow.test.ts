/**
 * Sites in English and Finnish: their own words are in their language on every page, in every script and feed, and the
 * record is marked as Swedish. A small archive has each kind of page; the seeds have what real minutes hold besides.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leftOver, swedishRows, texts } from './left-over.ts'
import { BODIES, GONE, SOURCES } from './small-archive.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-languages-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}
const content = join(home, 'content')

function run(script: string, settings: Record<string, string>, ...args: string[]): void {
  const env = { ...process.env, ...settings }
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(stdout + stderr)
}
const convert = (day: string): void =>
  run(
    'convert',
    { PARAGRAF_CONTENT: content },
    ...['--from', join(home, 'seeds'), '--to', join(content, 'protokoll'), '--date', day],
  )

/** @param from Settings of the environment: which content. */
function build(name: string, language: string, from: Record<string, string>): void {
  write(`${name}.yaml`, `sprak: ${language}\nadress: https://ekby.se/\n`)
  run('build', { PARAGRAF_SETTINGS: join(home, `${name}.yaml`), ...from }, join(home, name))
}

beforeAll(() => {
  for (const [name, text] of Object.entries(BODIES)) write(`content/organ/${name}`, text)
  for (const [name, text] of [...Object.entries(SOURCES), GONE]) write(`seeds/${name}`, text)
  convert('2024-07-01')
  for (const path of [`seeds/${GONE[0]}`, 'content/protokoll/tn/2023-05-05.md', 'content/protokoll/tn/2023-05-05.txt'])
    rmSync(join(home, path))
  convert('2024-07-02')
}, 120_000)

const below = (name: string, ending: RegExp): string[] =>
  readdirSync(join(home, name), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()
const read = (name: string, path: string): string => readFileSync(join(home, name, path), 'utf8')

/** What the record says, and what is called by it; names of people are of no language. */
const RECORD = /kommun(?!al)|nämnden|badhus|taxa för|städning|lekplats|återremitteras|beslutar/iu

/** In a script also as the model names a stage, and in a citation of a Swedish document. */
const OF_THE_MODEL = new Set(['annat organ', 'beslut i korthet'])

describe.each([
  ['en', 'Course of the matter', 'What is to come back', 'Are any minutes missing?', 'Find a reference'],
  ['fi', 'Asian kulku', 'Asiat, joihin palataan', 'Puuttuuko pöytäkirjoja?', 'Etsi viittaus'],
] as const)('a site in %s', (language, course, promises, gaps, find) => {
  beforeAll(() => build(language, language, { PARAGRAF_CONTENT: content }), 240_000)

  test('has the pages that are looked at, each in its language', () => {
    const pages = below(language, /\.html$/)
    for (const path of pages) expect(read(language, path), path).toMatch(new RegExp(`<html lang="${language}"`))
    expect(pages).toEqual(
      expect.arrayContaining([
        ...['arende/ekby-kommun/ks-2024-12.html', 'arende/ekby-kommun/tn-2023-1.html', 'organ/tn/2023.html'],
        ...['organ/kf/loften.html', 'protokoll/tn/2023-05-05/p1.html', 'bevaka.html', 'hitta.html', 'sok.html'],
      ]),
    )
    expect(texts(read(language, 'protokoll/kf/2024-03-03/p7.html'))).toContain(course)
    expect(texts(read(language, 'organ/kf/loften.html'))).toContain(promises)
    expect(texts(read(language, 'organ/kf.html'))).toContain(gaps)
    expect(texts(read(language, 'hitta.html'))).toContain(find)
  })

  test('says nothing of ours in Swedish on any page', () => {
    const found = below(language, /\.html$/).flatMap((path) =>
      leftOver(texts(read(language, path)), language).map((words) => `${path}: ${words}`),
    )
    expect(found).toEqual([])
  })

  test('says nothing of ours in Swedish in scripts, feeds and calendars', () => {
    const within = swedishRows(language).within.filter((words) => !OF_THE_MODEL.has(words.toLowerCase()))
    const files = below(language, /(?:^assets\/(?!adresser)[^/]+\.js|^flode\/.*|^arende\/.*\.xml)$/)
    expect(files.length).toBeGreaterThan(12)
    const found = files.flatMap((path) => {
      const text = read(language, path).replace(/\r\n /g, '')
      return within.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`)
    })
    expect(found).toEqual([])
  })

  test('marks what is the record’s as Swedish, names within our sentences too', () => {
    const found = below(language, /\.html$/).flatMap((path) =>
      texts(read(language, path), true)
        .filter((text) => RECORD.test(text.replace(/https?:\S+/g, '')))
        .map((text) => `${path}: ${text}`),
    )
    expect(found).toEqual([])
  })
})

test('of the seeds too, no page in English says anything of ours in Swedish', () => {
  build('seeds-en', 'en', {})
  const found = below('seeds-en', /\.html$/).flatMap((path) =>
    leftOver(texts(read('seeds-en', path), true), 'en').map((words) => `${path}: ${words}`),
  )
  expect(found).toEqual([])
  expect(read('seeds-en', 'protokoll/hsn-au/2024-11-28/p206.html')).toMatch(/<div class="decision-text" lang="sv">/)
}, 240_000)
