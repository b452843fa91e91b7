/**
 * Values that all copies of a module in a process share. A build and the pages that it makes are modules of different
 * loaders: each loads a copy of what both import, and what one is told the other must know.
 */

/**
 * @param name Of the value, the same for every copy. @param make Makes it where no copy has asked before.
 * @returns The same object for all who give the name; each name is given by one module alone.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`paragraf.${name}`)
  const shared = globalThis as Record<symbol, unknown>
  return (shared[key] ??= make()) as T
}
