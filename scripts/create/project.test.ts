/** What a new project holds, whatever is answered; and that nothing is lost where it is written. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gather } from '../../src/converter/index.ts'
import { surfacesIn } from '../../src/site/settings/contrast.ts'
import { readSettings } from '../../src/site/settings/read.ts'
import { faultsOf, withoutAsking } from './answers.ts'
import { projectFiles } from './files.ts'
import { settingsFile } from './settings.ts'
import { refusal, writeNew } from './write.ts'

const NONE = withoutAsking({})
const surfaces = surfacesIn(readFileSync('src/styles/tokens.css', 'utf8'))
const LOGO = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
const settingsOf = (text: string): ReturnType<typeof readSettings> =>
  readSettings(text, { file: 'webbplats.yaml', open: () => LOGO, surfaces })

describe('the answers of the flags', () => {
  test('what is not said is left open, and the site has a name all the same', () => {
    expect(NONE).toEqual({ publisher: '', name: 'Beslut och protokoll', address: '', email: '' })
    expect(withoutAsking({ utgivare: ' Ekby kommun ', namn: ' ' })).toMatchObject({
      publisher: 'Ekby kommun',
      name: 'Beslut och protokoll',
    })
  })

  test.each([
    [{}, []],
    [{ adress: 'https://www.ekby.se/beslut/', epost: 'ks@ekby.se' }, []],
    [{ adress: 'www.ekby.se' }, ['--adress: skriv en adress som https://www.exempelby.se/beslut/']],
    [{ adress: 'https://ekby.se/?a' }, ['--adress: skriv en adress som https://www.exempelby.se/beslut/']],
    [{ epost: 'ks@ekby' }, ['--epost: skriv en adress som kommunen@exempelby.se']],
    [
      { namn: 'a\nb', utgivare: 'x'.repeat(301) },
      ['--utgivare: korta det till högst 300 tecken', '--namn: skriv allt på en rad'],
    ],
  ])('%j', (given, faults) => {
    expect(faultsOf(given)).toEqual(faults)
  })
})

describe('webbplats.yaml', () => {
  test.each([
    'Ekby kommun',
    'Ekby: "kommun" # och \\ {region}',
    "- 'ja'",
    '[Kommunens namn]',
    'null',
    '2026-03-10',
    '🏛 & <b>',
  ])('says %s as it was answered', (publisher) => {
    const { settings, faults } = settingsOf(settingsFile({ ...NONE, publisher, name: publisher }))
    expect([faults, settings.publisher, settings.name]).toEqual([[], publisher, publisher])
  })

  test('has an address and an e-mail where they are answered, and where not, neither', () => {
    const said = { ...NONE, address: 'https://ekby.se/a', email: 'ks@ekby.se' }
    expect(settingsOf(settingsFile(said)).settings).toMatchObject({
      url: 'https://ekby.se/a/',
      contact: { email: 'ks@ekby.se' },
    })
    expect(settingsOf(settingsFile(NONE))).toMatchObject({
      faults: [],
      settings: { url: null, contact: { email: null } },
    })
  })

  test('every line that is off is right once it is on', () => {
    const [head = '', ...rest] = settingsFile(NONE).split('\n\n')
    const on = rest.map((part) => part.replaceAll(/^# ?(?=(?: {2,}|- )?[\p{L}]+:(?: |$)| {2,}- )/gmu, '')).join('\n\n')
    const { settings, faults } = settingsOf(`${head}\n\n${on}`)
    expect(faults).toEqual([])
    expect(settings).toMatchObject({
      description: 'Vad kommunens nämnder har beslutat, paragraf för paragraf.',
      publisher: 'Exempelby kommun',
      accent: { light: '#00524c' },
      contact: { email: 'kommunen@exempelby.se', registrar: 'registrator@exempelby.se' },
      accessibility: { state: 'delvis', answer: 'två arbetsdagar' },
      groups: [{ bodies: ['kommunfullmaktige', 'kommunstyrelsen'] }],
    })
    expect(settings.logo).not.toBe(null)
  })
})

describe('the files', () => {
  test.each([
    ['exempelby', 'exempelby'],
    ['Åre möten 2', 'are-moten-2'],
    ['paragraf', 'protokoll'],
    ['§', 'protokoll'],
  ])('a folder %s is a package %s, which asks for one version of the engine', (folder, name) => {
    const manifest = JSON.parse(projectFiles(NONE, { spec: '1.2.3' }, folder).get('package.json') ?? '') as object
    expect(manifest).toMatchObject({ name, private: true, dependencies: { paragraf: '1.2.3' } })
  })

  test('Node comes with it where the machine has none that is new enough', () => {
    const manifestWith = (nodes: Record<string, string>): object =>
      JSON.parse(projectFiles(NONE, { spec: '1.2.3', nodes }, 'x').get('package.json') ?? '') as object
    expect(manifestWith({})).not.toHaveProperty('optionalDependencies')
    expect(manifestWith({ 'node-x': '24.0.0' })).toHaveProperty('optionalDependencies', { 'node-x': '24.0.0' })
  })

  test('git takes nothing of the sources', () => {
    const lines = projectFiles(NONE, { spec: '1.2.3' }, 'x').get('.gitignore')?.split('\n')
    expect(lines?.filter((line) => line.includes('seeds'))).toEqual(['/seeds/'])
  })

  test('what a new folder of sources says of itself is no source', () => {
    const files = projectFiles(NONE, { spec: '1.2.3' }, 'x')
    const names = [...files.keys()].flatMap((path) => (path.startsWith('seeds/') ? [path.slice('seeds/'.length)] : []))
    expect(names.length).toBe(1)
    expect(gather(names, () => new TextEncoder().encode('---\nmask: []\n---\n'))).toMatchObject({
      sources: [],
      faults: [],
    })
  })
})

describe('where it is written', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paragraf-skapa-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('a folder that is not there, or holds nothing of anybody, may be written in', () => {
    mkdirSync(join(folder, '.git'))
    expect([refusal(join(folder, 'ny'), false), refusal(folder, false)]).toEqual([null, null])
  })

  test('one that holds a file may only where that is asked for, and a file is no folder', () => {
    writeFileSync(join(folder, 'a.txt'), '')
    expect(refusal(folder, false)).toMatch(/är inte tom \(där finns a\.txt\)/)
    expect(refusal(folder, true)).toBe(null)
    expect(refusal(join(folder, 'a.txt'), true)).toMatch(/är en fil; ange en mapp/)
  })

  test('what is there already stays, and is told', () => {
    writeFileSync(join(folder, 'a.txt'), 'gammal')
    const files = new Map([
      ['a.txt', 'ny'],
      ['b/c.txt', 'ny'],
    ])
    expect(writeNew(folder, files)).toEqual(['a.txt'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('gammal')
    expect(readFileSync(join(folder, 'b', 'c.txt'), 'utf8')).toBe('ny')
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b'])
  })
})
