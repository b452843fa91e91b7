/**
 * `portal.yaml` as text in, or the sites that the command names; settings and faults out, each with its line. The rules
 * of YAML are those of every other file that people write here.
 */
import { z } from 'zod'
import { faultLine, lineOf, type Fault } from '../archive/fault.ts'
import { FrontMatterError, readFrontMatter } from '../content-file/front-matter.ts'
import { line, says, siteAddress } from '../site/settings/schema.ts'
import type { SiteToRead, PortalSettings } from './types.ts'
import { words } from './words.ts'
import { withoutFence } from '../site/settings/yaml.ts'

export const PORTAL_SETTINGS = 'portal.yaml'

const KEYS = 'namn, beskrivning, webbplatser'
const SITE_KEYS = 'adress, mapp, namn'
const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape, keys: string): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `någon av ${keys}; rätta ordet eller stryk raden`
        : `rader under nyckeln: ${keys}; skriv en rad för var och en`,
  })

/** One site: an address alone, or what is known of it. */
const site = z.preprocess(
  (given) => (typeof given === 'string' ? { adress: given } : given),
  map({ adress: siteAddress.optional(), mapp: line.optional(), namn: line.optional() }, SITE_KEYS).refine(
    ({ adress, mapp }) => adress !== undefined || mapp !== undefined,
    says('adress eller mapp', 'skriv adressen till webbplatsens startsida'),
  ),
)

const LIST = says('en lista med webbplatser', 'skriv en rad för var och en, med ”- ” först')
const file = map(
  {
    namn: line.optional(),
    beskrivning: line.optional(),
    webbplatser: z.array(site, LIST).min(1, LIST),
  },
  KEYS,
)

export interface Read {
  settings: PortalSettings
  faults: Fault[]
}

const NONE: PortalSettings = { name: words.portal, description: null, sites: [] }

/** @param name How a person names the file. */
export function readPortalSettings(text: string, name: string): Read {
  const yaml = yamlIn(text, name)
  if ('line' in yaml) return { settings: NONE, faults: [yaml] }
  const { data, error } = file.safeParse(yaml.data)
  if (data === undefined)
    return { settings: NONE, faults: error.issues.flatMap((issue) => faultsOf(issue, text, name)) }
  const sites = data.webbplatser.map(({ adress = null, mapp, namn = null }): SiteToRead => ({
    from: mapp ?? adress ?? '',
    name: namn,
    address: adress,
  }))
  const settings = { name: data.namn ?? words.portal, description: data.beskrivning ?? null, sites }
  return { settings, faults: twiceIn(sites, name, (at) => itemLine(text, at)) }
}

function yamlIn(text: string, file: string): { data: unknown } | Fault {
  try {
    return { data: readFrontMatter(`---\n${withoutFence(text)}\n---\n`).data }
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    const found = `något som inte går att läsa (${error.swedish})`
    return { file, line: Math.max(1, error.line - 1), found, expected: 'nyckel: värde', act: 'rätta raden' }
  }
}

function faultsOf(issue: z.core.$ZodIssue, text: string, file: string): Fault[] {
  const [expected = '', ...act] = issue.message.split('; ')
  const keys = 'keys' in issue ? issue.keys : [null]
  return keys.map((key) => {
    const path = key === null ? issue.path : [...issue.path, key]
    const shown = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step))).join('.')
    return { file, line: placeOf(text, path), found: shown === '' ? 'inget' : shown, expected, act: act.join('; ') }
  })
}

/** The line of a key, or of the item of the list that it stands in. */
function placeOf(text: string, path: readonly PropertyKey[]): number | null {
  const key = path.find((step) => typeof step === 'string')
  const item = path.find((step) => typeof step === 'number')
  if (item !== undefined) return itemLine(text, item)
  return key === undefined ? null : lineOf(text, new RegExp(`^${RegExp.escape(key)}\\s*:`))
}

const itemLine = (text: string, at: number): number | null => lineOf(text, /^\s*-\s/, at + 1)

/** A site that is named twice would have every hit twice. @param lineAt The line of each. */
function twiceIn(sites: readonly SiteToRead[], file: string, lineAt: (at: number) => number | null): Fault[] {
  const keys = sites.map(({ from, address }) => address ?? from)
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at
      ? [
          {
            file,
            line: lineAt(at),
            found: `${key} två gånger`,
            expected: 'varje webbplats en gång',
            act: 'stryk den ena',
          },
        ]
      : [],
  )
}

/** Sites that the command names itself. @param isFolder Whether there is a folder of that name. */
export function askedFor(named: readonly string[], isFolder: (path: string) => boolean): Read {
  const file = 'webbplats'
  const read = named.map((from): SiteToRead | Fault => {
    const { data, error } = siteAddress.safeParse(from)
    if (data !== undefined) return { from: data, name: null, address: data }
    if (isFolder(from)) return { from, name: null, address: null }
    const [, act = ''] = (error.issues[0]?.message ?? '').split('; ')
    const expected = 'en adress som börjar med https:// eller http://, eller en byggd mapp'
    return { file, line: null, found: from, expected, act }
  })
  const sites = read.filter((one) => 'from' in one)
  return {
    settings: { ...NONE, sites },
    faults: [...read.filter((one) => 'file' in one), ...twiceIn(sites, file, () => null)],
  }
}

/** @returns A line each, as every other file that people write has its faults told. */
export const tellFaults = (faults: readonly Fault[]): string[] => faults.map(faultLine)
