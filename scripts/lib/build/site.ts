/**
 * Content to a finished site. All content is checked first; everything is built aside, counted, and moved to its place
 * at the end, so that a build that fails, is killed or meets another leaves the site that was.
 */
import { existsSync } from 'node:fs'
import { hasRegister } from '../../../src/archive/register.ts'
import { gapsIn } from '../../../src/data/paths.ts'
import { asked, SOURCES } from '../../../src/places.ts'
import { type Loaded, loadSettings } from '../../../src/site/settings/index.ts'
import { lawGaps } from '../../../src/site/settings/law.ts'
import { Busy, withLock } from '../lock.ts'
import { oneLine } from '../one-line.ts'
import { type Search, searchBeside } from '../search/beside.ts'
import { withBuildLock, WORK } from './build-lock.ts'
import { secondsSince } from '../tenths.ts'
import { shownFolder, type Archive } from './archive.ts'
import { readBeside } from './read-ahead.ts'
import { assertSame, checked } from './checked.ts'
import { type Content, contentNow } from './content.ts'
import { draftLine } from './drafts.ts'
import { memoryOf } from './memory/index.ts'
import { memoryOwner, type MemoryOwner } from './memory/owner.ts'
import { forgetQuestions, isWholeSite, looksOf, readRecord, type SiteRecord, writeRecord } from './record.ts'
import { assertReplaceable, moveIn, placeOf, recover, type SitePlace } from './place.ts'
import { sharesIn } from './shares.ts'
import { threadsHere } from './threads.ts'

interface Ways {
  /** A folder with pages that have been made already, see `shares.ts`. */
  shares: string | null
  /** How many may be at work; what comes of it is the same for any number. */
  threads: number
}

/**
 * Alone with the place: Astro's own folder is one a project, so a build to another folder has to wait for this one, and
 * one to the same is told.
 * @param folder Where the site is to lie.
 * @throws What stopped it; the place is as it was then.
 */
export async function buildSite(folder: string, ways: Partial<Ways> = {}): Promise<void> {
  const place = placeOf(folder)
  const all = { shares: null, threads: threadsHere(), ...ways }
  await withLock(place.dist, WORK, () => withBuildLock(place.work, () => buildAt(place, all)))
}

/** What is said of an error that stopped the build, and of what lies in the folder now. */
export function stoppedBy(folder: string, error: unknown): string {
  const kept = existsSync(placeOf(folder).dist) ? 'den förra webbplatsen är orörd' : 'inget skrevs'
  return error instanceof Busy ? error.message : `Bygget avbröts, ${kept}.\n${oneLine(error)}`
}

async function buildAt(place: SitePlace, { shares, threads }: Ways): Promise<void> {
  recover(place)
  try {
    const start = performance.now()
    assertReplaceable(place.dist)
    const settings = loadSettings()
    const content = contentNow(settings.files)
    const owner = memoryOwner(settings)
    const memory = memoryOf(owner)
    const before = shares === null ? null : { from: shares, record: joined(shares, owner, content) }
    const { from, record } = before ?? { from: place.dist, record: readRecord(memory, place.dist) }
    if (record?.fingerprint === content.fingerprint && isWholeSite(place.dist, record)) {
      console.log(`Inget har ändrats: webbplatsen i ${place.dist} är som den ska vara (${secondsSince(start)}).`)
      tell(record.told)
      return
    }
    const { archive, made } = await whileSearchable(async (search) => {
      const archive = await readBeside({ content, owner, threads }, () => checked(settings, content, memory))
      // Only now: where nothing has changed, what makes pages is not needed, and to load it takes longer than all else.
      const { make } = await import('./make.ts')
      const [seen, before] = [
        { content, owner },
        { dist: from, record },
      ]
      return { archive, made: await make(place.work, archive, { memory, seen, before, start, threads, search }) }
    })
    assertSame(content, settings)
    moveIn(place)
    const told = toldOf(archive, settings)
    const files = looksOf(place.dist, made.hashes)
    const known = { fingerprint: content.fingerprint, contents: contentsOf(content) }
    writeRecord(memory, place.dist, { ...made, ...known, files, told })
    forgetQuestions(memory, place.dist, known)
    memory.forgetRest()
    console.log(`Webbplatsen ligger i ${place.dist} (${secondsSince(start)}). Se den med: ${asked('serve')}`)
    tell(told)
  } catch (error) {
    recover(place)
    throw error
  }
}

/** The search makes itself ready while content is read. */
async function whileSearchable<T>(work: (search: Search) => Promise<T>): Promise<T> {
  const search = searchBeside()
  try {
    return await work(search)
  } finally {
    await search.stop()
  }
}

/** What shares hold of this site; what they do not hold is told, and made here. */
function joined(shares: string, { anywhere }: MemoryOwner, { fingerprint }: Content): SiteRecord {
  const { record, used, others } = sharesIn(shares, { whose: anywhere, fingerprint })
  console.log(`  ${used} delar i ${shares}`)
  if (others.length > 0)
    console.log(
      `  ${others.join(', ')} används inte: gjord av annat innehåll, andra inställningar eller en annan Paragraf, eller skadad. Bygg den igen, annars görs sidorna här.`,
    )
  return record
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
    ...(meetings.length > 0 && !hasRegister() ? [registerLine(shownFolder())] : []),
    ...(drafts.length > 0 ? [draftLine(drafts, shownFolder())] : []),
    ...(gaps === null ? [] : [gaps]),
    ...lawLines(settings),
  ]
}

/** Content of another place may have none, and is built; of a site that is published it must not be lost. */
const registerLine = (folder: string): string =>
  `Registret över adresser (${folder}/permalinks.json) saknas: det som har flyttat eller är tillbakadraget har inga sidor. Har det funnits, ta tillbaka filen ur versionshistoriken och bygg om.`

/** For information: a site that is nobody's duty is built as it is. */
function lawLines({ settings, file }: Loaded): string[] {
  const gaps = lawGaps(settings)
  if (gaps.length === 0) return []
  return [
    `Det här ber lagen om, och det står inte i ${file} (sidorna säger att det inte är angett):`,
    ...gaps.map(({ key, what, law }) => `  ${key}: ${what} (${law})`),
  ]
}
