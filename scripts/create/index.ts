/**
 * `npm create paragraf MAPP`: an empty folder becomes a publisher's own project. It is asked a few questions in a
 * terminal; flags answer them, and `--ja` asks nothing. The engine is a version number in the new `package.json`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { intro, outro } from '@clack/prompts'
import { LEAST_NODE } from '../../src/places.ts'
import { command, Misuse } from '../lib/command.ts'
import { isTarball, npmInstall } from '../lib/npm.ts'
import { oneLine } from '../lib/one-line.ts'
import { askRest, askWhether, faultsOf, Left, withoutAsking, type Answers, type Given } from './answers.ts'
import { projectFiles } from './files.ts'
import { refusal, writeNew } from './write.ts'

await command({
  name: 'create-paragraf',
  call: 'npm create paragraf@latest --',
  about: 'Gör en tom mapp till en egen webbplats för protokoll. Det som inte sägs med ett val frågas i terminalen.',
  options: {
    utgivare: { type: 'string', value: 'NAMN', says: 'vem som ger ut webbplatsen, som ”Exempelby kommun”' },
    namn: { type: 'string', value: 'NAMN', says: 'webbplatsens namn' },
    adress: { type: 'string', value: 'URL', says: 'adressen på webben' },
    epost: { type: 'string', value: 'ADRESS', says: 'vart den skriver som har frågor eller hittar fel' },
    ja: { type: 'boolean', says: 'fråga inget; det som inte är sagt lämnas öppet' },
    installera: { type: 'boolean', says: 'hämta programmet genast (npm install)' },
    befintlig: { type: 'boolean', says: 'mappen får ha filer; ingen av dem ändras' },
    motor: { type: 'string', value: 'VERSION', says: 'en annan version av paragraf, eller var ett paket ligger' },
  },
  operand: { value: 'MAPP', default: '.', says: 'projektets mapp; den görs om den inte finns' },
  run: async ({ ja, installera, befintlig, motor, ...given }, folder) => {
    const faults = faultsOf(given)
    if (faults.length > 0) throw new Misuse(faults.join(' och '))
    const home = resolve(folder)
    const refused = refusal(home, befintlig)
    if (refused !== null) throw new Error(refused)
    const { answers, install } = await decide(given, { isSilent: ja, installera })
    const spec = specOf(motor, home)
    const kept = writeNew(home, projectFiles(answers, { spec, nodes: nodesFor(process.versions.node) }, basename(home)))
    if (kept.length > 0) console.log(`Fanns redan, och är som de var: ${kept.join(', ')}`)
    if (kept.includes('package.json'))
      console.log(`Lägg till programmet där: npm install --save-exact paragraf@${spec}`)
    if (install) console.log('Hämtar programmet …')
    const isInstalled = install && npmInstall(home)
    tellNext(folder, isInstalled)
    return install && !isInstalled ? 1 : 0
  },
  words: (error) => (error instanceof Left ? `Avbrutet: ${error.message}.` : `create-paragraf: ${oneLine(error)}`),
})

interface Manner {
  isSilent: boolean
  installera: boolean
}

async function decide(given: Given, { isSilent, installera }: Manner): Promise<{ answers: Answers; install: boolean }> {
  if (isSilent) return { answers: withoutAsking(given), install: installera }
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new Misuse('ingen terminal att fråga i; lägg till --ja')
  intro('En egen webbplats för protokoll')
  const answers = await askRest(given)
  const install = installera || (await askWhether('Hämta programmet nu? (npm install, någon minut)'))
  outro('Klart att skriva')
  return { answers, install }
}

/** This package and the engine have one version. */
function specOf(asked: string | undefined, home: string): string {
  if (asked === undefined) return ownManifest().version
  return isTarball(asked) ? `file:${relative(home, resolve(asked)).replaceAll('\\', '/')}` : asked
}

/** The repository's packages of Node, where the machine's own is older than the engine asks for. */
function nodesFor(version: string): Readonly<Record<string, string>> {
  if (Number(version.split('.')[0]) >= LEAST_NODE) return {}
  const { nodes, optionalDependencies } = ownManifest()
  return nodes ?? optionalDependencies ?? {}
}

interface OwnManifest {
  version: string
  nodes?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Our own, packed by `pack/create.ts`: beside this file in the package; two folders up in the repository. */
function ownManifest(): OwnManifest {
  const [file = ''] = ['./package.json', '../../package.json']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .filter((path) => existsSync(path))
  return JSON.parse(readFileSync(file, 'utf8')) as OwnManifest
}

function tellNext(folder: string, isInstalled: boolean): void {
  const steps = [
    ...(folder === '.' ? [] : [`cd ${/\s/.test(folder) ? JSON.stringify(folder) : folder}`]),
    ...(isInstalled ? [] : ['npm install']),
    'npm start',
  ]
  console.log(`Projektet är klart. Fortsätt så:\n\n${steps.map((step) => `  ${step}`).join('\n')}\n`)
  console.log('Sedan: lägg protokoll i seeds/ och läs LÄS-MIG.md.')
}
