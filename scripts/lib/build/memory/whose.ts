/**
 * Whose a memory is: the engine's files, the packages it stands on, the program that runs it and the machine's kind, as one
 * hash; and the same with the settings of the site. What is remembered under another hash is not looked at.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inEngine } from '../../../../src/places.ts'
import type { Loaded } from '../../../../src/site/settings/index.ts'
import { pathsIn } from '../../package/folder.ts'
import { modulesOfEngine } from '../config.ts'

/** What the engine is made of; its tests are not. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json']
const TEST = /\.(?:test|fixture)\.[jt]s$/

/** Environment that pages ask. */
const ASKED = ['PARAGRAF_URL', 'PARAGRAF_OFFLINE', 'PARAGRAF_DEV', 'NODE_ENV', 'TZ', 'LANG', 'LC_ALL']

export interface Whose {
  engine: string
  /** Of the engine and the settings. */
  site: string
}

export function whose({ settings, files }: Loaded): Whose {
  const engine = hashOf(engineFacts())
  const besides = files.flatMap((file) => (existsSync(file) ? [file, readFileSync(file)] : [file]))
  const asked = ASKED.map((name) => `${name}=${process.env[name] ?? ''}`)
  return { engine, site: hashOf([engine, JSON.stringify(settings), ...besides, ...asked]) }
}

function engineFacts(): (string | Buffer)[] {
  const { versions, platform, arch } = process
  const files = PARTS.flatMap((part) => filesOf(inEngine(part))).filter((file) => !TEST.test(file))
  return [
    JSON.stringify({ versions, platform, arch }),
    // A bundle knows where it was made.
    process.cwd(),
    ...[...files, join(modulesOfEngine(), '.package-lock.json')].flatMap((file) =>
      existsSync(file) ? [file, readFileSync(file)] : [file],
    ),
  ]
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? pathsIn(path).map((below) => join(path, below)) : [path]
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex').slice(0, 32)
}
