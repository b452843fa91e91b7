/**
 * `npm run kills -- [--runs 100] [--pairs N] [--seed 1]`: kills convert, build (with its index) and package with SIGKILL at
 * random moments, in a copy of the project; runs the command again and compares every byte with a run that was left alone.
 * Then pairs of builds to one folder, the second begun at a random moment of the first. The same seed is the same moments.
 * Exit status 1 when something differed.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { COMMANDS, randomOf, runCommand, type Command } from './lib/kills/command.ts'
import { copyProject, differences, isSame, putBack, remains, treeOf, WRITTEN, type Tree } from './lib/kills/place.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    pairs: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const pairs = Number(values.pairs ?? Math.ceil(runs / 10))
if (![runs, pairs, seed].every((count) => Number.isSafeInteger(count) && count >= 0)) {
  console.error('kills: ange hela tal. Usage: npm run kills -- [--runs N] [--pairs N] [--seed N]')
  process.exit(2)
}

const root = mkdtempSync(join(tmpdir(), 'paragraf-kills-'))
const home = join(root, 'hem')
/** What lies there before each command, and after it when it was left alone. */
const before = (command: Command): string => join(root, `fore-${command}`)
const after = new Map<Command, Tree>()
const took = new Map<Command, number>()
const random = randomOf(seed)
let faults = 0

function fault(where: string, what: string): void {
  faults++
  console.log(`${where}: ${what}`)
}

function keep(command: Command): void {
  for (const name of WRITTEN)
    if (existsSync(join(home, name))) cpSync(join(home, name), join(before(command), name), { recursive: true })
}

/** An old site and zip of the same project stand there before build and package, so that there is something to harm. */
async function prepare(): Promise<void> {
  mkdirSync(home)
  copyProject(home)
  const page = join(home, 'src', 'pages', 'om.astro')
  const newer = readFileSync(page, 'utf8')
  keep('convert')
  await whole('convert')
  writeFileSync(page, newer.replace('Om webbplatsen', 'Om den gamla webbplatsen'))
  await whole('build')
  await whole('package')
  writeFileSync(page, newer)
  for (const command of ['build', 'package'] as const) {
    keep(command)
    await whole(command)
  }
}

async function whole(command: Command): Promise<void> {
  const { status, said, ms } = await runCommand(home, command)
  if (status !== 0) throw new Error(`${command} gick inte ens ostört: ${said}`)
  after.set(command, treeOf(home))
  took.set(command, ms)
}

/** What a command may leave at any moment: all as before it, or all as after it. */
function harmOf(command: Command): string | null {
  const names: Record<Command, string[]> = { convert: [], build: ['dist'], package: ['dist', 'paragraf.zip'] }
  for (const name of names[command]) {
    const [found, old] = [treeOf(home, [name]), treeOf(before(command), [name])]
    const next: Tree = new Map(
      [...(after.get(command) ?? [])].filter(([path]) => path === name || path.startsWith(`${name}/`)),
    )
    // Between the two renames the old site has another name; the next build puts it back.
    const isAside = found.size === 0 && existsSync(join(home, `${name}.gammal`))
    if (!isAside && !isSame(found, old) && !isSame(found, next))
      return `${name} var varken den gamla eller den nya: ${differences(found, next)}`
  }
  return null
}

async function kill(run: number): Promise<'killed' | 'done'> {
  const command = COMMANDS[run % COMMANDS.length] as Command
  putBack(home, before(command))
  const moment = Math.round(random() * (took.get(command) ?? 0))
  const where = `körning ${run} (${command}, dödad efter ${moment} ms)`
  const { status } = await runCommand(home, command, moment)
  const harm = harmOf(command)
  if (harm !== null) fault(where, harm)
  const again = await runCommand(home, command)
  const expected = after.get(command) as Tree
  const found = treeOf(home)
  if (again.status !== 0) fault(where, `nästa körning slutade med ${again.status ?? '–'}: ${again.said}`)
  else if (!isSame(found, expected)) fault(where, `andra byte än ostört: ${differences(found, expected)}`)
  const left = remains(home)
  if (left.length > 0) fault(where, `blev kvar: ${left.join(', ')}`)
  return status === null ? 'killed' : 'done'
}

async function pair(number: number): Promise<'refused' | 'both'> {
  putBack(home, before('build'))
  const moment = Math.round(random() * (took.get('build') ?? 0))
  const where = `par ${number} (det andra efter ${moment} ms)`
  const first = runCommand(home, 'build')
  await new Promise((done) => setTimeout(done, moment))
  const ends = await Promise.all([first, runCommand(home, 'build')])
  const [won, lost] = [ends.filter(({ status }) => status === 0), ends.filter(({ status }) => status !== 0)]
  if (won.length === 0) fault(where, `inget av byggena blev klart: ${ends.map(({ said }) => said).join(' | ')}`)
  for (const { said } of lost)
    if (!/^Ett annat bygge pågår \(pid \d+\)/.test(said)) fault(where, `slutade med andra ord: ${said}`)
  const [found, expected] = [treeOf(home), after.get('build') as Tree]
  if (!isSame(found, expected)) fault(where, `webbplatsen är inte hel: ${differences(found, expected)}`)
  const left = remains(home)
  if (left.length > 0) fault(where, `blev kvar: ${left.join(', ')}`)
  return lost.length > 0 ? 'refused' : 'both'
}

const start = performance.now()
try {
  await prepare()
  let killed = 0
  for (let run = 1; run <= runs; run++) if ((await kill(run)) === 'killed') killed++
  let refused = 0
  for (let number = 1; number <= pairs; number++) if ((await pair(number)) === 'refused') refused++
  console.log(
    `kills: ${runs} körningar, ${killed} dödade medan de pågick, resten hann bli klara; ${pairs} par av byggen, i ${refused} avvisades det ena; ${faults} fel; ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  process.exitCode = faults > 0 ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
}
