import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { permalinksSchema, type Permalinks } from '../model/permalinks.ts'
import { contentFolder } from './files.ts'

const fileHere = (): string => join(contentFolder(), 'permalinks.json')

/** Whether there is a register: one that is gone takes the addresses with it that it alone knew. */
export const hasRegister = (): boolean => existsSync(fileHere())

/** The register of published addresses; empty where `convert` has not written one. */
export const loadPermalinks = (): Permalinks =>
  hasRegister() ? permalinksSchema.parse(JSON.parse(readFileSync(fileHere(), 'utf8'))) : {}
