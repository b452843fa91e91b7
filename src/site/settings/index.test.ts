/** A file of settings that is there and is not read: told, since a site without its publisher would be built. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { faultLine } from '../../archive/fault.ts'
import { loadSettings } from './index.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-inst-'))
  vi.spyOn(process, 'cwd').mockReturnValue(home)
  vi.stubEnv('PARAGRAF_SETTINGS', undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

const faults = (): string[] => loadSettings().faults.map(faultLine)

test.each([['webbplats.yml'], ['webbplats.yaml.txt'], ['Webbplats.YML.txt'], ['webbplats']])(
  '%s is told of by its name',
  (name) => {
    writeFileSync(join(home, name), 'namn: A\n')
    expect(faults()).toEqual([
      `${name}: hittade filnamnet ${name}, väntade webbplats.yaml; byt namn på filen till webbplats.yaml, eller ta bort den`,
    ])
  },
)

test('beside the right one it is nobody’s business, and neither is another file', () => {
  writeFileSync(join(home, 'webbplatsen.yaml'), '')
  expect(faults()).toEqual([])
  writeFileSync(join(home, 'webbplats.yml'), '')
  writeFileSync(join(home, 'webbplats.yaml'), 'namn: A\n')
  expect(faults()).toEqual([])
})

test.each([
  ['latin1', Buffer.from('språk: sv\n', 'latin1')],
  ['utf-16', Buffer.from('\ufeffnamn: A\n', 'utf16le')],
])('saved as %s it is one line', (_, bytes) => {
  writeFileSync(join(home, 'webbplats.yaml'), bytes)
  expect(faults()).toEqual([
    'webbplats.yaml: hittade bokstäver som inte är UTF-8, väntade en textfil i UTF-8; spara om filen som UTF-8',
  ])
})
