/** `webbplats.yaml` as text in; settings and faults out. All faults at once, each with its line. */
import type { Fault } from '../../archive/fault.ts'
import { spelled } from './keys.ts'
import { linesOf, type LineOf } from './lines.ts'
import { fileSchema, type SettingsFile } from './schema.ts'
import { settingsOf, type Beside } from './settled.ts'
import type { Path, Settings, Tell } from './types.ts'
import { folded, readYaml, tellRemarks, tellTwice } from './yaml.ts'

export interface Around extends Beside {
  /** How a person names the file. */
  file: string
}

export interface Read {
  settings: Settings
  faults: Fault[]
  /** For faults found later. */
  lineOf: LineOf
}

/**
 * @returns What is right of the file, with the defaults for all else, and the faults by line. Never throws for what
 * somebody wrote.
 */
export function readSettings(text: string, around: Around): Read {
  const faults: Fault[] = []
  const lineOf = linesOf(text)
  const tell: Tell = (path, found, expected, act) =>
    void faults.push({ file: around.file, line: lineOf(path), found, expected, act })
  const written = readYaml(text, around.file, faults)
  tellTwice(written, [], tell)
  tellRemarks(text, around.file, faults)
  const data = folded(written)
  const { data: file, error } = fileSchema.safeParse(data)
  const wrong = new Set<PropertyKey | undefined>()
  for (const { path, message, ...issue } of error?.issues ?? []) {
    const [expected = '', ...act] = message.split('; ')
    const keys = 'keys' in issue ? issue.keys : [null]
    for (const key of keys) {
      const whole = key === null ? path : [...path, key]
      wrong.add(whole[0])
      tell(whole, foundAt(data, whole), expected, act.join('; '))
    }
  }
  const settings = settingsOf(file ?? restOf(data, wrong), around, tell)
  return { settings, faults: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), lineOf }
}

/** What is right of a file that is not: its faults are told with the others. */
function restOf(data: unknown, wrong: ReadonlySet<PropertyKey | undefined>): SettingsFile {
  const keys = typeof data === 'object' && data !== null ? Object.entries(data) : []
  return fileSchema.safeParse(Object.fromEntries(keys.filter(([key]) => !wrong.has(key)))).data ?? {}
}

/** "adress: kommun.se", as far as a person has to see it. */
function foundAt(data: unknown, path: Path): string {
  let value = data
  // One word stands for what is first below its key ("färg: röd"), and is told where it stands.
  const said = path.filter((step) => {
    if (typeof value !== 'object' || value === null) return false
    value = (value as Record<PropertyKey, unknown>)[step]
    return true
  })
  const shown =
    typeof value === 'string' || typeof value === 'boolean' ? String(value).replace(/\s+/g, ' ') : kindOf(value)
  const key = said.map((step) => (typeof step === 'number' ? `[${step + 1}]` : spelled(String(step)))).join('.')
  return `${key}: ${shown.length > 80 ? `${shown.slice(0, 80)} …` : shown}`
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'inget'
  return Array.isArray(value) ? 'en lista' : 'rader under nyckeln'
}
