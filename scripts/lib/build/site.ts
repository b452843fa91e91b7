/**
 * Content to a finished site. All content is checked first; everything is built aside, counted, and moved to its place at
 * the end, so that a build that fails, is killed or meets another leaves the site that was.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, faultLine } from '../../../src/archive/fault.ts'
import { contentFolder } from '../../../src/archive/files.ts'
import { gapsIn } from '../../../src/data/paths.ts'
import { offlineEnabled } from '../../../src/offline/enabled.ts'
import { MANIFEST, writeManifest } from '../../../src/package/manifest.ts'
import { asked, inEngine, SOURCES } from '../../../src/places.ts'
import { type Loaded, loadSettings } from '../../../src/site/settings/index.ts'
import { lawGaps } from '../../../src/site/settings/law.ts'
import { Busy, withLock } from '../lock.ts'
import { writeOffline } from '../offline.ts'
import { Faults, oneLine } from '../one-line.ts'
import { hashesIn } from '../package/folder.ts'
import { writeSearch } from '../search/write.ts'
import { draftLine, readArchive, shownFolder, type Archive } from './archive.ts'
import { bundleOf } from './bundle.ts'
import { type Content, contentNow } from './content.ts'
import { memoryOf, type Memory } from './memory/index.ts'
import { whose } from './memory/whose.ts'
import { progressOn } from './progress.ts'
import { forgetQuestions, isWholeSite, looksOf, readRecord, type SiteRecord, writeRecord } from './record.ts'
import { type Rendered, renderPages } from './render.ts'
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
    const content = contentNow(settings.files)
    const memory = memoryOf(whose(settings))
    const record = readRecord(memory, place.dist)
    if (record?.fingerprint === content.fingerprint && isWholeSite(place.dist, record)) {
      console.log(`Inget har ändrats: webbplatsen i ${place.dist} är som den ska vara (${seconds(start)}).`)
      tell(record.told)
      return
    }
    const archive = checked(settings, content, memory)
    const made = await make(place, archive, { memory, record, start })
    if (contentNow(settings.files).fingerprint !== content.fingerprint)
      throw new Error(
        `${shownFolder()} eller inställningarna ändrades medan webbplatsen byggdes. Kör om: ${asked('build')}`,
      )
    moveIn(place)
    const told = toldOf(archive, settings)
    const files = looksOf(place.dist, made.hashes)
    const known = { fingerprint: content.fingerprint, contents: contentsOf(content) }
    writeRecord(memory, place.dist, { ...made, ...known, files, told })
    forgetQuestions(memory, place.dist, known)
    memory.forgetRest()
    console.log(`Webbplatsen ligger i ${place.dist} (${seconds(start)}). Se den med: ${asked('serve')}`)
    tell(told)
  } catch (error) {
    recover(place)
    throw error
  }
}

/** Of each meeting. */
function contentsOf({ hashes }: Content): Map<string, string> {
  return new Map(
    [...hashes].flatMap(([path, hash]) => {
      const [, id] = /^protokoll\/(.+)\.md$/.exec(path) ?? []
      return id === undefined ? [] : [[id, hash] as const]
    }),
  )
}

function tell(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

/** What an editor may want to do about the site, a line each. */
function toldOf({ meetings, drafts }: Archive, settings: Loaded): string[] {
  const gaps = gapsIn(settings.settings)
  return [
    ...(meetings.length > 0
      ? []
      : [`Det finns inga protokoll att visa. Lägg källor i ${SOURCES}/ och kör: ${asked('convert')}`]),
    ...(drafts.length > 0 ? [draftLine(drafts, shownFolder())] : []),
    ...(gaps === null ? [] : [gaps]),
    ...lawLines(settings),
  ]
}

/** @throws When something in the content or the settings is wrong: all of it is told at once. */
function checked(loaded: Loaded, content: Content, memory: Memory): Archive {
  const asked = process.env['PARAGRAF_CONTENT']
  if (asked !== undefined && !existsSync(contentFolder()))
    throw new Error(`PARAGRAF_CONTENT nämner en mapp som inte finns: ${asked}. Rätta sökvägen.`)
  const archive = readArchive(loaded.settings.drafts, content, memory, progressOn(process.stdout, 'protokoll lästa'))
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

/** What is known before the pages are made. */
interface Before {
  memory: Memory
  record: SiteRecord | null
  start: number
}

async function make({ work, dist }: Place, archive: Archive, { memory, record, start }: Before): Promise<Rendered> {
  console.log('Bygger sidorna …')
  const bundle = await bundleOf(memory, work)
  cpSync(inEngine('public'), work, { recursive: true })
  const rendered = await renderPages(bundle, { site: work, dist, record }, progressOn(process.stdout, 'sidor'))
  console.log(`  ${rendered.made} nya, ${rendered.taken} som förut, klart efter ${seconds(start)}`)
  if (archive.searched.length > 0) await makeSearch(work, archive)
  const known = hashesIn(work, rendered.hashes)
  if (offlineEnabled()) console.log(`  ${await writeOffline(work, known)}`)
  assertWhole(work, archive)
  const hashes = hashesIn(work, known)
  // Last: it lists every file with its hash.
  const manifest = writeManifest(hashes)
  writeFileSync(join(work, MANIFEST), manifest)
  hashes.set(MANIFEST, createHash('sha256').update(manifest).digest('hex'))
  return { ...rendered, hashes }
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
function lawLines({ settings, file }: Loaded): string[] {
  const gaps = lawGaps(settings)
  if (gaps.length === 0) return []
  return [
    `Det här ber lagen om, och det står inte i ${file} (sidorna säger att det inte är angett):`,
    ...gaps.map(({ key, what, law }) => `  ${key}: ${what} (${law})`),
  ]
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
}
