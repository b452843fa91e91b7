/**
 * What builds remember, in `.cache/minne/`: a folder that may be deleted at any time. What an engine made of content by
 * itself lies in one folder, what the settings have a part in lies in another, each named by whose it is; a name that
 * is not read or written by a build that ends well is forgotten at its end.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathsIn } from '../../package/folder.ts'
import { readSealed, writeSealed } from '../../kept/sealed.ts'
import type { Guard } from '../../kept/shape.ts'
import type { MemoryOwner } from './owner.ts'

export interface Memory {
  /** A place for files that are not values, of the engine alone; it is remembered by asking. */
  folder: (name: string) => string
  /**
   * @param name Ends in what it is of: a hash, or one word.
   * @returns Undefined where it is not remembered whole, or is of another shape.
   */
  read: <T>(name: string, is: Guard<T>) => T | undefined
  write: (name: string, value: unknown) => void
  /** That a name is still of use, without reading it. */
  keep: (name: string) => void
  has: (name: string) => boolean
  /** Names in a folder of the site's. */
  names: (folder: string) => string[]
  /** All that this build had no use of. */
  forgetRest: () => void
}

/** Of the engine alone: a parsed file, its own bundle. */
const OF_ENGINE = /^(?:lasta|motor)(?:\/|$)/

/** @param root Where memories lie; a build's own folder but in tests. */
export function memoryOf(
  { engine, site }: Pick<MemoryOwner, 'engine' | 'site'>,
  root = resolve('.cache', 'minne'),
): Memory {
  const used = new Set<string>()
  const placeOf = (name: string): string => {
    const place = `${OF_ENGINE.test(name) ? `motor-${engine}` : `sajt-${site}`}/${name}`
    used.add(place)
    return join(root, place)
  }
  return {
    folder: placeOf,
    read: (name, is) => readSealed(placeOf(name), is),
    write: (name, value) => {
      writeSealed(placeOf(name), value)
    },
    keep: placeOf,
    has: (name) => existsSync(placeOf(name)),
    names: (folder) => {
      const place = join(root, `sajt-${site}`, folder)
      return existsSync(place) ? pathsIn(place).map((name) => `${folder}/${name}`) : []
    },
    forgetRest: () => {
      forgetRest(root, used)
    },
  }
}

function forgetRest(root: string, used: ReadonlySet<string>): void {
  if (!existsSync(root)) return
  const folders = new Set([...used].map((place) => place.slice(0, place.indexOf('/'))))
  for (const name of readdirSync(root)) {
    if (!folders.has(name)) rmSync(join(root, name), { recursive: true, force: true })
    else
      for (const path of pathsIn(join(root, name))) if (!isUsed(`${name}/${path}`, used)) rmSync(join(root, name, path))
  }
}

/**
 * A folder that is used is used with all that lies in it; what is known of a site in another folder may be asked for
 * again.
 */
function isUsed(place: string, used: ReadonlySet<string>): boolean {
  const [whose, name] = place.split('/')
  return used.has(place) || used.has(`${whose}/${name}`) || (name === 'webbplats' && !place.endsWith('.ny'))
}
