/**
 * Kills convert, build (with its index) and package with SIGKILL at random moments, in a copy of the project; runs the
 * command again and compares every byte with a run that was left alone. Then pairs of builds to one folder, the second
 * begun at a random moment of the first. Every other build remembers those before it. The same seed is the same
 * moments.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryAt, valueAt } from '../../../src/model/lists.ts'
import { COMMANDS, randomOf, runCommand, type Command } from './command.ts'
import { copyProject, differences, isSame, putBack, remains, treeOf, WRITTEN, type Tree } from './place.ts'

export interface Work {
  runs: number
  pairs: number
  seed: number
}

interface Scene {
  root: string
  /** The copy of the project. */
  home: string
  /** What each command writes when it is left alone, and the milliseconds it takes. */
  after: Map<Command, Tree>
  took: Map<Command, number>
  random: () => number
  faults: number
}

function sceneOf(seed: number): Scene {
  const root = mkdtempSync(join(tmpdir(), 'paragraf-kills-'))
  return { root, home: join(root, 'hem'), after: new Map(), took: new Map(), random: randomOf(seed), faults: 0 }
}

/** What lies there before each command, and after it when it was left alone. */
const before = ({ root }: Scene, command: Command): string => join(root, `fore-${command}`)

function fault(scene: Scene, where: string, what: string): void {
  scene.faults++
  console.log(`${where}: ${what}`)
}

function keep(scene: Scene, command: Command): void {
  for (const name of WRITTEN)
    if (existsSync(join(scene.home, name)))
      cpSync(join(scene.home, name), join(before(scene, command), name), { recursive: true })
}

/** An old site and zip of the same project stand there before build and package, so that there is something to harm. */
async function prepare(scene: Scene): Promise<void> {
  mkdirSync(scene.home)
  copyProject(scene.home)
  const page = join(scene.home, 'src', 'pages', 'om.astro')
  const newer = readFileSync(page, 'utf8')
  keep(scene, 'convert')
  await whole(scene, 'convert')
  writeFileSync(page, newer.replace('Om webbplatsen', 'Om den gamla webbplatsen'))
  await whole(scene, 'build')
  await whole(scene, 'package')
  writeFileSync(page, newer)
  for (const command of ['build', 'package'] as const) {
    keep(scene, command)
    await whole(scene, command)
  }
}

async function whole(scene: Scene, command: Command): Promise<void> {
  const { status, said, ms } = await runCommand(scene.home, command)
  if (status !== 0) throw new Error(`${command} gick inte ens ostört: ${said}`)
  scene.after.set(command, treeOf(scene.home))
  scene.took.set(command, ms)
}

/** What a command may leave at any moment: all as before it, or all as after it. */
function harmOf(scene: Scene, command: Command): string | null {
  const names: Record<Command, string[]> = { convert: [], build: ['dist'], package: ['dist', 'paragraf.zip'] }
  for (const name of names[command]) {
    const [found, old] = [treeOf(scene.home, [name]), treeOf(before(scene, command), [name])]
    const next: Tree = new Map(
      [...(scene.after.get(command) ?? [])].filter(([path]) => path === name || path.startsWith(`${name}/`)),
    )
    // Between the two renames the old site has another name; the next build puts it back.
    const isAside = found.size === 0 && existsSync(join(scene.home, `${name}.gammal`))
    if (!isAside && !isSame(found, old) && !isSame(found, next))
      return `${name} var varken den gamla eller den nya: ${differences(found, next)}`
  }
  return null
}

/** A build that remembers is done in about so much of the time of one that does not. */
const WARM = 0.5

/** Every other build finds nothing of those before it. */
function forgets({ home, random }: Scene, command: Command): boolean {
  if (command !== 'build') return true
  const isCold = random() < 0.5
  if (isCold) rmSync(join(home, '.cache', 'minne'), { recursive: true, force: true })
  return isCold
}

async function kill(scene: Scene, run: number): Promise<'killed' | 'done'> {
  const command = entryAt(COMMANDS, run % COMMANDS.length)
  putBack(scene.home, before(scene, command))
  const isCold = forgets(scene, command)
  const moment = Math.round(scene.random() * (scene.took.get(command) ?? 0) * (isCold ? 1 : WARM))
  const where = `körning ${run} (${command}${isCold ? ' utan minne' : ''}, dödad efter ${moment} ms)`
  const { status } = await runCommand(scene.home, command, moment)
  const harm = harmOf(scene, command)
  if (harm !== null) fault(scene, where, harm)
  const again = await runCommand(scene.home, command)
  const expected = valueAt(scene.after, command)
  const found = treeOf(scene.home)
  if (again.status !== 0) fault(scene, where, `nästa körning slutade med ${again.status ?? '–'}: ${again.said}`)
  else if (!isSame(found, expected)) fault(scene, where, `andra byte än ostört: ${differences(found, expected)}`)
  const left = remains(scene.home)
  if (left.length > 0) fault(scene, where, `blev kvar: ${left.join(', ')}`)
  return status === null ? 'killed' : 'done'
}

async function pair(scene: Scene, number: number): Promise<'refused' | 'both'> {
  putBack(scene.home, before(scene, 'build'))
  const moment = Math.round(scene.random() * (scene.took.get('build') ?? 0))
  const where = `par ${number} (det andra efter ${moment} ms)`
  const first = runCommand(scene.home, 'build')
  await new Promise((done) => setTimeout(done, moment))
  const ends = await Promise.all([first, runCommand(scene.home, 'build')])
  const [won, lost] = [ends.filter(({ status }) => status === 0), ends.filter(({ status }) => status !== 0)]
  if (won.length === 0) fault(scene, where, `inget av byggena blev klart: ${ends.map(({ said }) => said).join(' | ')}`)
  for (const { said } of lost)
    if (!/^Ett annat bygge pågår \(pid \d+\)/.test(said)) fault(scene, where, `slutade med andra ord: ${said}`)
  const [found, expected] = [treeOf(scene.home), valueAt(scene.after, 'build')]
  if (!isSame(found, expected)) fault(scene, where, `webbplatsen är inte hel: ${differences(found, expected)}`)
  const left = remains(scene.home)
  if (left.length > 0) fault(scene, where, `blev kvar: ${left.join(', ')}`)
  return lost.length > 0 ? 'refused' : 'both'
}

/** @returns Exit status: 1 when something differed. */
export async function kills({ runs, pairs, seed }: Work): Promise<number> {
  const scene = sceneOf(seed)
  const start = performance.now()
  try {
    await prepare(scene)
    let killed = 0
    for (let run = 1; run <= runs; run++) if ((await kill(scene, run)) === 'killed') killed++
    let refused = 0
    for (let number = 1; number <= pairs; number++) if ((await pair(scene, number)) === 'refused') refused++
    console.log(
      `kills: ${runs} körningar, ${killed} dödade medan de pågick, resten hann bli klara; ${pairs} par av byggen, i ${refused} avvisades det ena; ${scene.faults} fel; ${((performance.now() - start) / 1000).toFixed(0)} s`,
    )
    return scene.faults > 0 ? 1 : 0
  } finally {
    rmSync(scene.root, { recursive: true, force: true })
  }
}
