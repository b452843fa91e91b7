/**
 * Where a site is built and how it comes to its place: built below the project, where its modules are found; then beside
 * the folder it is to have, on that folder's disk; then in two renames there. Killed in between, the old site lies whole
 * under another name, and the next build puts it back before anything else.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { MANIFEST } from '../../../src/package/manifest.ts'

export interface Place {
  dist: string
  /** Where the site is built; one a project, since Astro's own folder is also one. */
  work: string
  /** The new and the old site beside `dist`, while they change places. */
  next: string
  old: string
}

export function placeOf(folder: string): Place {
  const asked = resolve(folder)
  const dist = existsSync(asked)
    ? realpathSync(asked)
    : existsSync(dirname(asked))
      ? join(realpathSync(dirname(asked)), basename(asked))
      : asked
  return { dist, work: resolve('.cache', 'bygge'), next: `${dist}.ny`, old: `${dist}.gammal` }
}

/** Puts a site back that a killed build had moved aside, and takes away what it left half-done. */
export function recover({ dist, work, next, old }: Place): void {
  if (!existsSync(dist) && isSite(old)) renameSync(old, dist)
  clean({ work, next, old })
}

function clean({ work, next, old }: Omit<Place, 'dist'>): void {
  for (const folder of [work, next, old]) rmSync(folder, { recursive: true, force: true })
}

/** @throws When what stands there is no site: a folder given by mistake must not be replaced. */
export function assertReplaceable(dist: string): void {
  if (!existsSync(dist) || isSite(dist)) return
  if (readdirSync(dist).length > 0)
    throw new Error(`${dist} finns redan och är ingen byggd webbplats. Ange en annan mapp, eller töm den.`)
}

/** Whether a built site lies there. */
export function isSite(folder: string): boolean {
  return (
    existsSync(join(folder, MANIFEST)) ||
    (existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'assets', 'site.css')))
  )
}

/** The built site to its place. */
export function moveIn(place: Place): void {
  const { dist, work, next, old } = place
  mkdirSync(dirname(dist), { recursive: true })
  moveBeside(work, next)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}

function moveBeside(work: string, next: string): void {
  try {
    renameSync(work, next)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(work, next, { recursive: true })
    rmSync(work, { recursive: true, force: true })
  }
}
