/**
 * Node's own cache of code: to take the types away from a thousand modules and compile them is most of a short command.
 */
import * as nodeModule from 'node:module'
import { resolve } from 'node:path'
import { inEngine, IS_PACKAGE } from '../../src/places.ts'

/** An engine that is a package is written in by nobody. */
const FOLDER = IS_PACKAGE ? resolve('.cache', 'kod') : inEngine('.cache', 'kod')

/** Node 20 has no such cache, and a module that imports it by name does not load there. */
type Node = Partial<Pick<typeof nodeModule, 'enableCompileCache'>>

/**
 * From here on what Node has made of a module's code is kept for the next process, those that this one starts among
 * them; a module is known by its bytes and by Node's version. To be called before what is large is imported. It holds
 * code and nothing of a project, may be deleted at any time, and where it cannot be written nothing is kept.
 */
export function keepCode({ enableCompileCache }: Node = nodeModule): void {
  if (enableCompileCache === undefined) return
  enableCompileCache(FOLDER)
  process.env['NODE_COMPILE_CACHE'] ??= FOLDER
}
