/**
 * A publisher's project for tests, outside the repository: the packages as npm gets them, installed by npm without a
 * network. What the engine depends on is linked from the repository's own `node_modules`, so that npm finds it there
 * and fetches nothing.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** Without what npm tells the scripts that it runs: they are the repository's. */
function environment(...before: readonly string[]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|paragraf_|debug$|init_cwd$)/i.test(name))
  const path = [...before, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  return { ...Object.fromEntries(kept), PATH: path, npm_config_offline: 'true', npm_config_update_notifier: 'false' }
}

const bins = (folder: string): string => join(folder, 'node_modules', '.bin')

function run(program: string, args: readonly string[], cwd: string, path = bins(cwd)): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: environment(path) })
  return { status, stdout, stderr }
}

/** A command of the engine in a project, as `npx paragraf …` there. */
export const paragraf = (project: string, ...args: readonly string[]): Ran => paragrafFrom(project, project, ...args)

/** The same with the engine of one folder in another, as where it is installed for all of a machine. */
export const paragrafFrom = (engine: string, project: string, ...args: readonly string[]): Ran =>
  run(join(bins(engine), 'paragraf'), args, project, bins(engine))

/** The same as a process that stays. @returns It, and the address that it said. */
export async function serve(project: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(join(bins(project), 'paragraf'), ['serve'], {
    cwd: project,
    env: environment(bins(project)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const said of child.stdout) {
    const [url] = /http:\S+/.exec(String(said)) ?? []
    if (url !== undefined) return { process: child, url }
  }
  throw new Error('serve said no address')
}

export const npm = (folder: string, ...args: readonly string[]): Ran => run('npm', args, folder)

/** `npm install` of a project that `create-paragraf` made. @throws With npm's words. */
export function install(project: string): void {
  linkPackages(project, ({ dev }) => dev !== true)
  mustRun(npm(project, 'install', '--no-audit', '--no-fund', '--loglevel=error'))
}

/** `create-paragraf` from its package, in a folder of its own. @returns How to run it in a folder. */
export function creator(home: string, tarball: string): (cwd: string, ...args: readonly string[]) => Ran {
  const tools = join(home, 'verktyg')
  mkdirSync(tools)
  const needed = dependenciesOf('@clack/prompts')
  linkPackages(tools, (_, path) => needed.has(path))
  mustRun(npm(tools, 'install', '--no-audit', '--no-fund', '--loglevel=error', resolve(tarball)))
  return (cwd, ...args) => run(join(bins(tools), 'create-paragraf'), args, cwd)
}

function mustRun({ status, stdout, stderr }: Ran): void {
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}

interface Locked {
  dev?: boolean
  dependencies?: Record<string, string>
}

const locked = (): Record<string, Locked> =>
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages

/** Places of a package and of all that it needs; none of them has one of its own below it. */
function dependenciesOf(name: string): Set<string> {
  const packages = locked()
  const found = new Set<string>()
  const left = [name]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const path = `node_modules/${next}`
    if (found.has(path)) continue
    found.add(path)
    left.push(...Object.keys(packages[path]?.dependencies ?? {}))
  }
  return found
}

function linkPackages(to: string, isWanted: (about: Locked, path: string) => boolean): void {
  const wanted = Object.entries(locked())
    .filter(([path, about]) => path !== '' && isWanted(about, path) && existsSync(path))
    .map(([path]) => path)
  for (const path of wanted) linkFolder(path, join(to, path))
  const homes = new Set(wanted.map((path) => path.slice(0, path.lastIndexOf('node_modules/') + 'node_modules'.length)))
  for (const home of homes) linkBins(join(home, '.bin'), join(to, home, '.bin'))
}

/** What lies in it but packages of its own. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && entry.name !== 'node_modules') linkFolder(source, target)
    else if (entry.isFile()) linkFile(source, target)
  }
}

/** Another disk has no links to this one. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Without them npm would fetch their packages anew. */
function linkBins(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue
    const target = readlinkSync(join(from, entry.name))
    if (existsSync(join(to, target))) symlinkSync(target, join(to, entry.name))
  }
}
