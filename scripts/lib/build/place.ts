/**
 * Where a site is built and how it comes to its place: built below the project, where its modules are found; then
 * beside the folder it is to have, on that folder's disk; then in two renames there. Killed in between, the old site
 * lies whole under another name, and the next build puts it back before anything else.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { MANIFEST } from '../../../src/package/manifest.ts'
import { codeOf } from '../error-code.ts'

export interface SitePlace {
  dist: string
  /** Where the site is built; one a project, since Astro's own folder is also one. */
  work: string
  /** The new and the old site beside `dist`, while they change places. */
  next: string
  old: string
}

/**
 * @param folder That is asked for, which may be missing, a link, or below one: it is the folder behind it that is
 * renamed.
 */
export function placeOf(folder: string): SitePlace {
  const asked = resolve(folder)
  const dist = existsSync(asked)
    ? realpathSync(asked)
    : existsSync(dirname(asked))
      ? join(realpathSync(dirname(asked)), basename(asked))
      : asked
  return { dist, work: resolve('.cache', 'bygge'), next: `${dist}.ny`, old: `${dist}.gammal` }
}

/** Puts a site back that a killed build had moved aside, and takes away what it left half-done. */
export function recover({ dist, work, next, old }: SitePlace): void {
  if (!existsSync(dist) && isSite(old)) renameSync(old, dist)
  clean({ work, next, old })
  removeGoing(dirname(work))
}

function clean({ work, next, old }: Omit<SitePlace, 'dist'>): void {
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
export function moveIn(place: SitePlace): void {
  const { dist, work, next, old } = place
  mkdirSync(dirname(dist), { recursive: true })
  moveBeside(work, next)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  if (existsSync(old)) removeAside(old, dirname(work))
}

/** Begins the names of folders that are on their way out. */
const GOING = 'bort-'
const REMOVE = `for (const folder of process.argv.slice(1)) require('node:fs').rmSync(folder, { recursive: true, force: true })`

/** @param aside A folder on the same disk, as it mostly is; else it is removed here and now. */
function removeAside(folder: string, aside: string): void {
  try {
    renameSync(folder, join(aside, `${GOING}${process.pid}`))
  } catch {
    rmSync(folder, { recursive: true, force: true })
  }
  removeGoing(aside)
}

/**
 * To remove fifty thousand files takes seconds, which nobody who has the new site need wait for: a process of its own
 * does it. What it does not come to do is there for that of the next build.
 */
function removeGoing(aside: string): void {
  const going = existsSync(aside) ? readdirSync(aside).filter((name) => name.startsWith(GOING)) : []
  if (going.length === 0) return
  const folders = going.map((name) => join(aside, name))
  const remover = spawn(process.execPath, ['-e', REMOVE, ...folders], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  // Where no process can be had.
  remover.on('error', () => undefined)
  remover.unref()
}

function moveBeside(work: string, next: string): void {
  try {
    renameSync(work, next)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    cpSync(work, next, { recursive: true })
    rmSync(work, { recursive: true, force: true })
  }
}
