import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { permalinksSchema, type Permalinks } from '../model/permalinks.ts'
import { contentFolder } from './files.ts'

/** The register of published addresses; empty where `convert` has not written one. */
export function loadPermalinks(): Permalinks {
  const file = join(contentFolder(), 'permalinks.json')
  return existsSync(file) ? permalinksSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}
