/**
 * The pages of a share of the site, for a build that joins them (`shares.ts`); what has no key of its own is made by
 * that one.
 */
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { asked, SHARES } from '../../../src/places.ts'
import { loadSettings } from '../../../src/site/settings/index.ts'
import { isOf, type Share } from '../share.ts'
import { withBuildLock } from './build-lock.ts'
import { secondsSince } from '../tenths.ts'
import { bundleOf } from './bundle.ts'
import { assertSame, checked } from './checked.ts'
import { contentNow } from './content.ts'
import { siteWriter } from './site-writer.ts'
import { memoryOf } from './memory/index.ts'
import { memoryOwner } from './memory/owner.ts'
import { isSite, placeOf } from './place.ts'
import { progressOn } from './progress.ts'
import { renderPages } from './render.ts'
import { removeShareList, writeShare } from './shares.ts'

/**
 * Many of them may run at a time, here or elsewhere, also to one folder.
 * @param named The folder that the pages are laid in. @throws What stopped it; other shares in the folder are as they
 * were.
 */
export async function buildShare(named: string, share: Share): Promise<void> {
  const start = performance.now()
  const folder = resolve(named)
  if (isSite(folder)) throw new Error(`${named} är en byggd webbplats. Ange en annan mapp för delarna.`)
  const settings = loadSettings()
  const content = contentNow(settings.files)
  const owner = memoryOwner(settings)
  const memory = memoryOf(owner)
  checked(settings, content, memory)
  const { work } = placeOf(folder)
  const { entry } = await withBuildLock(work, () => bundleOf(memory, work))
  const own = join(folder, `.del-${share.at}`)
  removeShareList(folder, share)
  rmSync(own, { recursive: true, force: true })
  const isAsked = (key: string | undefined): boolean => key !== undefined && isOf(share, key)
  const before = { dist: folder, record: null }
  const layer = siteWriter(own, before)
  // Other shares are made beside it.
  const ways = { site: own, seen: { content, owner }, threads: 1, tell: progressOn(process.stdout, 'sidor') }
  const { made, keys, questions } = await renderPages(entry, { ...before, isAsked }, layer, ways)
  assertSame(content, settings)
  writeShare(folder, share, own, {
    whose: owner.anywhere,
    fingerprint: content.fingerprint,
    hashes: layer.hashes,
    keys,
    questions,
  })
  console.log(`${made} sidor, del ${share.at} av ${share.of}, ligger i ${named} (${secondsSince(start)}).`)
  console.log(`Samla alla delar i en mapp och kör: ${asked('join', named === SHARES ? '' : named)}`)
}
