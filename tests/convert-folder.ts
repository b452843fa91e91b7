/** What the tests of `convert` share: a folder for each test with one known body, and the command run in it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export const SCRIPT = resolve('scripts/convert.ts')
const ORGAN = '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n'

/** Two §§ of the known body, the first with a decision. */
export const minutes = (date: string, title = 'Parkering'): string => `Protokoll Tekniska nämnden ${date}

§ 1 ${title}

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Övriga frågor

Inga övriga frågor.
`

export const SIDECAR = (front: string): string => `---\n${front}\n---\n`

/** A source as the report has it. */
interface FileEntry {
  source: string
  outcome: string
  output: string | null
  protokoll: object | null
  ledger: object | null
  messages: { ruleId: string; line: number | null }[]
}

/** How a run ended, and what it said, line by line. */
interface Ran {
  status: number | null
  lines: string[]
  stdout: string
}

interface ConvertFolder {
  /** The place of a path in the folder, or of the folder itself. */
  at: (path?: string) => string
  write: (path: string, content: string | Uint8Array) => void
  read: (path: string) => string
  /** Every file below a folder with its bytes, to compare before and after. */
  tree: (folder?: string) => Record<string, string>
  run: (...args: string[]) => Ran
  /** From `in/` to `out/`, with a report. */
  convert: (...args: string[]) => Ran
  report: () => FileEntry[]
  outcomes: () => Record<string, string>
}

/** To be called once at the top of a file of tests: each of them gets a new folder, gone after it. */
export function convertFolder(): ConvertFolder {
  let home = ''
  const at = (path = '.'): string => join(home, path)
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  const read = (path: string): string => readFileSync(at(path), 'utf8')
  const run = (...args: string[]): Ran => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd: home, encoding: 'utf8' })
    return { status, lines: stderr.split('\n').filter(Boolean), stdout }
  }
  const report = (): FileEntry[] => (JSON.parse(read('report.json')) as { files: FileEntry[] }).files

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'paragraf-convert-'))
    write('content/organ/tekniska-namnden.md', ORGAN)
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  return {
    at,
    write,
    read,
    tree: (folder) => bytesBelow(at(folder)),
    run,
    convert: (...args) => run('--from', 'in', '--to', 'out', '--report', 'report.json', ...args),
    report,
    outcomes: () => Object.fromEntries(report().map(({ source, outcome }) => [source, outcome])),
  }
}

function bytesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}
