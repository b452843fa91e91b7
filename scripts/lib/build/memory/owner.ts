/**
 * Whose a memory is: the engine's files, the packages it stands on, the program that runs it and the machine's kind, as
 * one hash; and the same with the settings of the site. What is remembered under another hash is not looked at.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Loaded } from '../../../../src/site/settings/index.ts'
import { hashCode } from '../../kept/engine-code.ts'
import { modulesOfEngine } from '../config.ts'

/** What the engine is made of. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json']

/** Environment that pages ask. */
const ASKED = ['PARAGRAF_URL', 'PARAGRAF_OFFLINE', 'PARAGRAF_DEV', 'NODE_ENV', 'TZ', 'LANG', 'LC_ALL']

/** Of a hash, enough to tell engines and sites apart. */
const LETTERS = 32

export interface MemoryOwner {
  engine: string
  /** Of the engine and the settings. */
  site: string
  /** The same, wherever the project lies: pages do not know. */
  anywhere: string
}

/** @param loaded Settings and the files that they were read from, of which one may be missing. */
export function memoryOwner({ settings, files }: Loaded): MemoryOwner {
  const parts = partsHash()
  // A bundle knows where it was made.
  const engine = hashOf([parts, process.cwd()])
  const besides = files.flatMap((file) => [
    relative(process.cwd(), file),
    ...(existsSync(file) ? [readFileSync(file)] : []),
  ])
  const asked = ASKED.map((name) => `${name}=${process.env[name] ?? ''}`)
  const own = [JSON.stringify(settings), ...besides, ...asked]
  return { engine, site: hashOf([engine, ...own]), anywhere: hashOf([parts, ...own]) }
}

function partsHash(): string {
  const { versions, platform, arch } = process
  const installed = join(modulesOfEngine(), '.package-lock.json')
  const hash = createHash('sha256').update(JSON.stringify({ versions, platform, arch }))
  if (existsSync(installed)) hash.update(readFileSync(installed))
  return hashCode(hash, PARTS).digest('hex').slice(0, LETTERS)
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex').slice(0, LETTERS)
}
