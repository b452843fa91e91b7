/**
 * Where the engine is and where the project is. The engine is this program: its pages, styles, scripts and commands.
 * The project is the folder that a command is run in: sources, content, settings and the built site. In the repository
 * they are one folder; at a publisher the engine is `node_modules/paragraf`, compiled to JavaScript. What a name
 * without a root means is the project's.
 */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processWide } from './process-wide.ts'

interface Engine {
  root: string
  /** How its files end: `.ts` in the repository, `.js` where it is installed as a package. */
  ending: string
}

/**
 * Pages are bundled and moved before they run, and must not ask their own file: the command that builds them has asked
 * first.
 */
const engine = processWide('engine', here)

function here(): Engine {
  return { root: fileURLToPath(new URL('..', import.meta.url)), ending: extname(new URL(import.meta.url).pathname) }
}

/** A place in the engine, as a whole path. @example inEngine('src', 'styles') */
export const inEngine = (...below: readonly string[]): string => join(engine.root, ...below)

/** How the engine's own scripts end, with the dot. */
export const SCRIPT = engine.ending

/** Whether a publisher runs it as a package, and not a developer in the repository. */
export const IS_PACKAGE = engine.ending === '.js'

/** The oldest Node that has all that the engine's code is written with. */
export const LEAST_NODE = 24

/** What npm knows of the engine. */
interface Manifest {
  version: string
}

/** What the engine's `package.json` says of itself: our own file, which npm does not install without a version. */
export const engineManifest = (): Manifest => JSON.parse(readFileSync(inEngine('package.json'), 'utf8')) as Manifest

/** The folders and files of a project, as its people name them. */
export const SOURCES = 'seeds'
export const DIST = 'dist'
/** Where shares of the site lie until they are joined. */
export const SHARES = 'dist.delar'
export const SETTINGS = 'webbplats.yaml'
/** `PARAGRAF_CONTENT` names another one. */
export const contentName = (): string => process.env['PARAGRAF_CONTENT'] ?? 'content'

/** Whether somebody is at work on the site (`npm run dev`): content is then read anew each time it is asked for. */
export const isDev = (): boolean => process.env['PARAGRAF_DEV'] !== undefined

/** The editor's guide, as a person finds it from the project. */
export const HANDBOOK = IS_PACKAGE ? 'node_modules/paragraf/docs/redaktor.md' : 'docs/redaktor.md'

/** How a command is asked for here. @param name As the repository's `package.json` has it. */
export function asked(name: string, rest = ''): string {
  const own = IS_PACKAGE ? `npx paragraf ${name.replace(/:.*/, '')}` : `npm run ${name}`
  if (rest === '') return own
  return IS_PACKAGE ? `${own} ${rest}` : `${own} -- ${rest}`
}
