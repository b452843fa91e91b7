/**
 * A site that several machines make: each makes the pages of its share, and lays them in a folder with a list of them;
 * folders are copied into one; and a build takes from it what is there and makes the rest. A list is sealed and comes
 * last, and a page is held against its hash when it is taken, so that of a share that was killed, cut or made of
 * something else nothing is believed.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asked } from '../../../src/places.ts'
import { readSealed, writeSealed } from '../kept/sealed.ts'
import { isWith } from '../kept/shape.ts'
import type { Share } from '../share.ts'
import type { SiteWriter } from './site-writer.ts'
import type { SiteRecord } from './record.ts'
import type { Rendered } from './render.ts'

/** What shares must have in common to become one site. */
export interface Common {
  /** Of engine and settings, wherever they lie. */
  whose: string
  /** Of the content. */
  fingerprint: string
}

/** The list of a share. */
interface Listed extends Common, Pick<Rendered, 'keys' | 'questions'>, Pick<SiteWriter, 'hashes'> {}

const isListed = isWith<Listed>({ whose: 'text', fingerprint: 'text', hashes: 'map', keys: 'map', questions: 'map' })

const LIST = /^del-\d+-av-\d+$/
const listOf = ({ at, of }: Share): string => `del-${at}-av-${of}`

/** The pages of a share to their places in the folder of shares, then their list. */
export function writeShare(folder: string, share: Share, work: string, listed: Listed): void {
  for (const path of listed.hashes.keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    // Never written into a file that is there, which may be a page of a site by another name.
    renameSync(join(work, path), join(folder, path))
  }
  rmSync(work, { recursive: true, force: true })
  writeSealed(join(folder, listOf(share)), listed)
}

/** What an earlier share of that name left is no longer whole once its pages are moved. */
export function removeShareList(folder: string, share: Share): void {
  rmSync(join(folder, listOf(share)), { force: true })
}

export interface Shares {
  /** What is known of the pages that lie in the folder. */
  record: SiteRecord
  /** How many lists could be used, and the names of those that could not. */
  used: number
  others: string[]
}

/** Shares are no site that was built, of whatever content. */
const NOTHING: Pick<SiteRecord, 'fingerprint' | 'told' | 'contents'> = {
  fingerprint: '',
  told: [],
  contents: new Map(),
}

/** @throws When there is no share in the folder. */
export function sharesIn(folder: string, common: Common): Shares {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => LIST.test(name)) : []
  if (names.length === 0)
    throw new Error(`Hittar inga delar i ${folder}. Bygg dem med: ${asked('build', '--part 1/4')}`)
  const record: SiteRecord = { ...NOTHING, files: new Map(), keys: new Map(), questions: new Map() }
  const shares: Shares = { record, used: 0, others: [] }
  for (const name of names.sort()) {
    const listed = readSealed(join(folder, name), isListed)
    if (listed?.whose !== common.whose || listed.fingerprint !== common.fingerprint) {
      shares.others.push(name)
      continue
    }
    shares.used++
    // No look: a file that has been copied is read and held against its hash.
    for (const [path, hash] of listed.hashes) record.files.set(path, { hash, look: '' })
    for (const [path, key] of listed.keys) record.keys.set(path, key)
    for (const [id, questions] of listed.questions) record.questions.set(id, questions)
  }
  return shares
}
