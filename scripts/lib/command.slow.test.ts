/** What a command says and how it ends. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-command-'))
  writeFileSync(
    join(home, 'a.mjs'),
    `import { command } from ${JSON.stringify(pathToFileURL(resolve('scripts/lib/command.ts')).href)}
await command({
  name: 'prov',
  about: 'Provar.',
  options: { runs: { type: 'count', default: 3, says: 'antal körningar' } },
  operand: { value: 'MAPP', default: '', says: 'dit' },
  run: ({ runs }) => {
    if (runs === 7) throw new Error('gick inte\\n  alls')
    return runs === 8 ? 1 : undefined
  },
})`,
  )
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test.each([
  ['', 0, '', ''],
  ['--runs 8', 1, '', ''],
  ['--runs 7', 1, '', 'prov: gick inte alls\n'],
  ['--runs x', 2, '', 'prov: --runs är ett heltal, minst 1. Användning: npm run prov -- [MAPP] [--runs ANTAL]\n'],
  [
    '--help',
    0,
    'Provar.\nAnvändning: npm run prov -- [MAPP] [--runs ANTAL]\n\n  MAPP          dit\n  --runs ANTAL  antal körningar (annars 3)\n  --help        visar den här hjälpen\n',
    '',
  ],
])('a command asked with "%s" ends with %i and says what it has to', (line, status, stdout, stderr) => {
  const ended = spawnSync(process.execPath, [join(home, 'a.mjs'), ...line.split(' ').filter(Boolean)], {
    encoding: 'utf8',
  })
  expect(ended).toMatchObject({ status, stdout, stderr })
})

/** Those that npm runs as a script of ours, each with its file. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const COMMANDS = Object.entries(scripts).flatMap(([name, run]): [string, string][] => {
  const [, file] = /^node (scripts\/\S+)$/.exec(run) ?? []
  return file === undefined ? [] : [[name, resolve(file)]]
})

/** How README says that a command is asked for, all its ways together. */
const inReadme = (name: string): string =>
  [...readFileSync('README.md', 'utf8').matchAll(/^\| (`.*?`) +\|/gm)]
    .flatMap(([, cell = '']) => cell.split(', '))
    .filter((way) => way.startsWith(`\`npm run ${name} `))
    .join(' ')
const optionsIn = (words: string): string[] => [...new Set(words.match(/--[a-zåäö-]+/g) ?? [])].sort()

test.each(COMMANDS)('%s --help says how it is used and does nothing; README has the same options', (name, file) => {
  const ended = spawnSync(process.execPath, [file, '--help'], { cwd: home, encoding: 'utf8', timeout: 60_000 })
  expect(ended).toMatchObject({ status: 0, stderr: '' })
  const usage = new RegExp(`^Användning: (?:npm run ${name}.*)$`, 'm').exec(ended.stdout)?.[0]
  expect(usage).toBeDefined()
  expect(optionsIn(inReadme(name))).toEqual(optionsIn(usage ?? ''))
})
