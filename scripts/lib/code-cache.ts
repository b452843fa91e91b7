/**
 * Node's own cache of code: to take the types away from a thousand modules and compile them is most of a short command.
 */
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { inEngine, IS_PACKAGE } from '../../src/places.ts'

/** An engine that is a package is written in by nobody. */
const FOLDER = IS_PACKAGE ? resolve('.cache', 'kod') : inEngine('.cache', 'kod')

/**
 * From here on what Node has made of a module's code is kept for the next process, those that this one starts among
 * them; a module is known by its bytes and by Node's version. To be called before what is large is imported. It holds
 * code and nothing of a project, may be deleted at any time, and where it cannot be written nothing is kept.
 */
export function keepCode(): void {
  enableCompileCache(FOLDER)
  process.env['NODE_COMPILE_CACHE'] ??= FOLDER
}
