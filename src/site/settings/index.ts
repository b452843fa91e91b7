/**
 * The site's settings, `webbplats.yaml` at the project's root: read once for all pages. `PARAGRAF_SETTINGS` names
 * another file, and nothing (`PARAGRAF_SETTINGS=`) means that there is none; `PARAGRAF_URL` goes before the address
 * that stands in it.
 */
import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Fault, faultLine } from '../../archive/fault.ts'
import { inEngine, SETTINGS } from '../../places.ts'
import { surfacesIn } from './contrast.ts'
import { readSettings, type Read } from './read.ts'
import { siteAddress } from './schema.ts'
import { NEUTRAL } from './settled.ts'
import type { Settings } from './types.ts'

/** The file that is asked for; null where none is meant. */
function settingsFile(): string | null {
  const asked = process.env['PARAGRAF_SETTINGS'] ?? SETTINGS
  return asked === '' ? null : resolve(asked)
}

export interface Loaded extends Read {
  /** As a person names it. */
  file: string
  /** It, and the pictures that it names; none where there is no file. */
  files: string[]
}

/** Reads it anew, and with it what the environment says instead. */
export function loadSettings(): Loaded {
  const path = settingsFile()
  const files = path === null ? [] : [path]
  const read = path === null ? NONE : readFile(path, files)
  const url = addressOfEnvironment()
  return {
    ...read,
    file: path === null ? SETTINGS : shownName(path),
    files,
    settings: { ...read.settings, ...(typeof url === 'string' ? { url } : {}) },
    faults: [...read.faults, ...(typeof url === 'object' && url !== null ? [url] : [])],
  }
}

const NONE: Read = { settings: NEUTRAL, faults: [], lineOf: () => null }

function readFile(path: string, files: string[]): Read {
  const file = shownName(path)
  if (!existsSync(path)) {
    if (process.env['PARAGRAF_SETTINGS'] === undefined) return { ...NONE, faults: misnamed(dirname(path)) }
    const found = 'PARAGRAF_SETTINGS som nämner en fil som inte finns'
    return { ...NONE, faults: [{ file, line: null, found, expected: 'en fil', act: 'rätta sökvägen' }] }
  }
  const open = (name: string): Uint8Array | null => {
    const beside = resolve(dirname(path), name)
    if (statSync(beside, { throwIfNoEntry: false })?.isFile() !== true) return null
    files.push(beside)
    return readFileSync(beside)
  }
  const surfaces = surfacesIn(readFileSync(inEngine('src', 'styles', 'tokens.css'), 'utf8'))
  const bytes = readFileSync(path)
  if (!isUtf8(bytes)) return { ...NONE, faults: [{ file, line: null, ...NO_UTF8 }] }
  return readSettings(bytes.toString('utf8'), { file, open, surfaces })
}

const NO_UTF8 = {
  found: 'bokstäver som inte är UTF-8',
  expected: 'en textfil i UTF-8',
  act: 'spara om filen som UTF-8',
}

/** As Notepad and habit name it. A site without its publisher must not take the place of one with. */
const MISNAMED = /^webbplats(?:\.ya?ml)?(?:\.txt)?$/iu

const misnamed = (folder: string): Fault[] =>
  readdirSync(folder)
    .filter((name) => MISNAMED.test(name) && name !== SETTINGS)
    .map((file) => ({
      ...{ file, line: null, found: `filnamnet ${file}`, expected: SETTINGS },
      act: `byt namn på filen till ${SETTINGS}, eller ta bort den`,
    }))

function shownName(path: string): string {
  const below = relative(process.cwd(), path).replaceAll('\\', '/')
  return below.startsWith('..') ? path : below
}

function addressOfEnvironment(): string | Fault | null {
  const given = process.env['PARAGRAF_URL']
  if (given === undefined || given === '') return null
  const { data, error } = siteAddress.safeParse(given)
  if (data !== undefined) return data
  const [expected = '', act = ''] = (error.issues[0]?.message ?? '').split('; ')
  return { file: 'PARAGRAF_URL', line: null, found: given, expected, act }
}

let kept: { settings: Settings; asked: string } | null = null
let spoken: { language: Settings['language']; asked: string } | null = null

/** Every link of every page asks, so that nothing is worked out here. */
const asked = (): string =>
  `${process.cwd()}\0${process.env['PARAGRAF_SETTINGS'] ?? '\0'}\0${process.env['PARAGRAF_URL'] ?? ''}`

/** The language that the site speaks; what is wrong with the settings is for others to tell. */
export function siteLanguage(): Settings['language'] {
  const now = asked()
  if (spoken?.asked !== now) spoken = { language: loadSettings().settings.language, asked: now }
  return spoken.language
}

/**
 * For pages: read the first time it is asked for.
 * @throws When something is wrong with it; the build has told of that before any page asks.
 */
export function siteSettings(): Settings {
  const now = asked()
  if (kept?.asked === now) return kept.settings
  const { settings, faults } = loadSettings()
  if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'))
  kept = { settings, asked: now }
  return settings
}
