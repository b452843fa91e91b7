/**
 * The engine's own code as Node has compiled it, kept in the project's cache from one command to the next: to read and compile
 * it is most of what a command costs that finds nothing to do. Node holds each file against its bytes and its own version.
 */
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

/** Before what is to be kept is imported. */
export function keepCompiled(): void {
  const folder = resolve('.cache', 'kod')
  enableCompileCache(folder)
  // Processes that this one starts look there.
  process.env['NODE_COMPILE_CACHE'] ??= folder
}
