/**
 * Content to a finished site. All content is checked first; everything is built aside, counted, and moved to its place at
 * the end, so that a build that fails, is killed or meets another leaves the site that was.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { type Fault, faultLine } from '../../../src/archive/fault.ts'
import { contentFolder } from '../../../src/archive/files.ts'
import { keep } from '../../../src/data/kept.ts'
import { gapsIn } from '../../../src/data/paths.ts'
import { offlineEnabled } from '../../../src/offline/enabled.ts'
import { MANIFEST, writeManifest } from '../../../src/package/manifest.ts'
import { asked, SOURCES } from '../../../src/places.ts'
import { type Loaded, loadSettings } from '../../../src/site/settings/index.ts'
import { lawGaps } from '../../../src/site/settings/law.ts'
import { Busy, withLock } from '../lock.ts'
import { writeOffline } from '../offline.ts'
import { Faults, oneLine } from '../one-line.ts'
import { hashesIn } from '../package/folder.ts'
import { writeSearch } from '../search/write.ts'
import { siteConfig } from './config.ts'
import { draftLine, fingerprint, readArchive, shownFolder, type Archive } from './archive.ts'
import { assertReplaceable, moveIn, placeOf, recover, type Place } from './place.ts'
import { assertWhole } from './whole.ts'

const WORK = 'Ett annat bygge'

/**
 * Alone with the place: Astro's own folder is one a project, so a build to another folder has to wait for this one, and one
 * to the same is told.
 * @param folder Where the site is to lie. @throws What stopped it; the place is as it was then.
 */
export async function buildSite(folder: string): Promise<void> {
  const place = placeOf(folder)
  await withLock(place.dist, WORK, () => withLock(place.work, WORK, () => buildAt(place), tellWaiting))
}

const tellWaiting = (): void => {
  console.log('Väntar på ett bygge till en annan mapp …')
}

/** What is said of an error that stopped the build, and of what lies in the folder now. */
export function stoppedBy(folder: string, error: unknown): string {
  const kept = existsSync(placeOf(folder).dist) ? 'den förra webbplatsen är orörd' : 'inget skrevs'
  return error instanceof Busy ? error.message : `Bygget avbröts, ${kept}.\n${oneLine(error)}`
}

/** How many faults of the content are told. */
const TOLD = 20

async function buildAt(place: Place): Promise<void> {
  recover(place)
  try {
    const start = performance.now()
    assertReplaceable(place.dist)
    const settings = loadSettings()
    const before = fingerprint(settings.files)
    const archive = checked(settings)
    await make(place.work, archive, start)
    if (fingerprint(settings.files) !== before)
      throw new Error(
        `${shownFolder()} eller inställningarna ändrades medan webbplatsen byggdes. Kör om: ${asked('build')}`,
      )
    moveIn(place)
    console.log(`Webbplatsen ligger i ${place.dist} (${seconds(start)}). Se den med: ${asked('serve')}`)
    if (archive.meetings.length === 0)
      console.log(`Det finns inga protokoll att visa. Lägg källor i ${SOURCES}/ och kör: ${asked('convert')}`)
    if (archive.drafts.length > 0) console.log(draftLine(archive.drafts, shownFolder()))
    const gaps = gapsIn(settings.settings)
    if (gaps !== null) console.log(gaps)
    tellLaw(settings)
  } catch (error) {
    recover(place)
    throw error
  }
}

/** @throws When something in the content or the settings is wrong: all of it is told at once. */
function checked(loaded: Loaded): Archive {
  const asked = process.env['PARAGRAF_CONTENT']
  if (asked !== undefined && !existsSync(contentFolder()))
    throw new Error(`PARAGRAF_CONTENT nämner en mapp som inte finns: ${asked}. Rätta sökvägen.`)
  const { drafts, url } = loaded.settings
  const archive = readArchive(drafts, (id, meeting, body) => keep(id, meeting, body, url))
  const inSettings = [...loaded.faults, ...groupFaults(loaded, archive)].map(faultLine)
  const faults = [...inSettings, ...archive.faults]
  const places = [
    ...(inSettings.length > 0 ? ['inställningarna'] : []),
    ...(archive.faults.length > 0 ? ['innehållet'] : []),
  ]
  if (faults.length > 0)
    throw new Faults([
      `${faults.length} fel i ${places.join(' och ')}`,
      ...faults.slice(0, TOLD),
      ...(faults.length > TOLD ? [`… och ${faults.length - TOLD} till`] : []),
    ])
  return archive
}

async function make(site: string, archive: Archive, start: number): Promise<void> {
  console.log('Bygger sidorna …')
  await build({ ...siteConfig(), outDir: site, logLevel: process.env['DEBUG'] ? 'info' : 'silent' })
  console.log(`  klart efter ${seconds(start)}`)
  if (archive.searched.length > 0) await makeSearch(site, archive)
  if (offlineEnabled()) console.log(`  ${await writeOffline(site)}`)
  assertWhole(site, archive)
  // Last: it lists every file with its hash.
  writeFileSync(join(site, MANIFEST), writeManifest(hashesIn(site)))
}

async function makeSearch(site: string, archive: Archive): Promise<void> {
  console.log('Bygger sökningen …')
  const { records, meetings, files, bytes } = await writeSearch(site, archive.searched, archive.bodies)
  console.log(`  ${records} poster ur ${meetings} protokoll, ${files} filer, ${Math.round(bytes / 1024)} kB`)
}

/** A group names bodies; one that is not there would be a group that lacks it, and nobody would see why. */
function groupFaults({ settings, file, lineOf }: Loaded, { bodies, drafts }: Archive): Fault[] {
  const known = new Set([...bodies.keys(), ...drafts.map(({ slug }) => slug)])
  return settings.groups.flatMap(({ bodies: slugs }, at) =>
    slugs.flatMap((slug, within) =>
      known.has(slug)
        ? []
        : [
            {
              file,
              line: lineOf(['grupper', at, 'organ', within]),
              found: `grupper.organ: ${slug}`,
              expected: 'namnet på en fil i content/organ/, utan .md',
              act: 'rätta namnet eller stryk raden',
            },
          ],
    ),
  )
}

/** For information: a site that is nobody's duty is built as it is. */
function tellLaw({ settings, file }: Loaded): void {
  const gaps = lawGaps(settings)
  if (gaps.length === 0) return
  console.log(`Det här ber lagen om, och det står inte i ${file} (sidorna säger att det inte är angett):`)
  for (const { key, what, law } of gaps) console.log(`  ${key}: ${what} (${law})`)
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
}
