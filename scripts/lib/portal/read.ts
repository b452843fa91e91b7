/**
 * Reads what sites have published, each over the net or from a built folder: the settings' sites in, what was read or
 * why not out.
 */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import { type Fault } from '../../../src/archive/fault.ts'
import { NDJSON, SITE } from '../../../src/data/paths.ts'
import { slugify } from '../../../src/model/address.ts'
import { publishedIn, Table, Unreadable, type Published } from '../../../src/portal/published.ts'
import type { SiteToRead, Site } from '../../../src/portal/types.ts'
import { codeOf } from '../error-code.ts'

/** Sites read at once. */
const AT_ONCE = 8
/** Milliseconds that a site's table may take. */
const PATIENCE = 300_000
/** What stands between a publisher and its site's name. */
const NAMELESS = 'utgivare'

const USUAL = 'kontrollera adressen, eller bygg om webbplatsen med en nyare version av Paragraf'
const NO_ADDRESS =
  'skriv adress i webbplatsens webbplats.yaml och bygg om den, eller skriv både adress och mapp i portal.yaml'

type Opened = Omit<Site, 'slug'>

/** @returns In the order they were asked for; none where anything could not be read. */
export async function readSites(asked: readonly SiteToRead[]): Promise<{ sites: Site[]; faults: Fault[] }> {
  const read: (Opened | Fault)[] = []
  const waiting = asked.map((one, at) => ({ one, at }))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      read[next.at] = await readSite(next.one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const faults = read.filter((one): one is Fault => 'found' in one)
  const sites = read.filter((one): one is Opened => 'bodies' in one)
  return { sites: faults.length > 0 ? [] : withSlugs(sites), faults: [...faults, ...sameIn(sites)] }
}

async function readSite(asked: SiteToRead): Promise<Opened | Fault> {
  try {
    const published = publishedIn(await textOf(asked.from))
    const address = asked.address ?? published.adress
    if (address === null) throw new Unreadable('ingen adress i webbplatsens data', NO_ADDRESS)
    const table = new Table(published.adress)
    if (published.beslut !== null) for await (const line of linesOf(asked.from)) if (line !== '') table.add(line)
    return { ...whoOf(published, asked), address, ...table.done() }
  } catch (error) {
    return faultOf(asked, error)
  }
}

const whoOf = (
  { namn, utgivare, beskrivning, protokoll, paragrafer, forsta_dag, senaste_dag, sokregister, organ }: Published,
  { name }: SiteToRead,
): Omit<Opened, 'address' | 'decisions' | 'quotes' | 'registry'> => ({
  name: name ?? utgivare ?? namn,
  siteName: namn,
  description: beskrivning,
  meetings: protokoll,
  paragrafer,
  first: forsta_dag,
  latest: senaste_dag,
  indexVersion: sokregister,
  bodies: organ.map((body) => ({
    id: body.id,
    name: body.namn,
    organisation: body.organisation,
    path: body.adress,
    meetings: body.protokoll,
    latest: body.senaste_dag,
  })),
})

/** Each its own, ASCII, in the order of the sites. */
function withSlugs(sites: readonly Opened[]): Site[] {
  const taken = new Map<string, number>()
  return sites.map((site) => {
    const slug = slugify(site.name) || NAMELESS
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return { ...site, slug: count === 1 ? slug : `${slug}-${count}` }
  })
}

/** A folder and an address may be the same site. */
const sameIn = (sites: readonly Opened[]): Fault[] =>
  sites.flatMap(({ address, name }, at) =>
    sites.findIndex((other) => other.address === address) < at
      ? [faultWith(name, `adressen ${address} två gånger`, 'varje webbplats en gång', 'stryk den ena')]
      : [],
  )

const faultWith = (file: string, found: string, expected: string, act: string): Fault => ({
  ...{ file, line: null, found, expected, act },
})

function faultOf({ from }: SiteToRead, error: unknown): Fault {
  const expected = `${SITE} och ${NDJSON} från en webbplats som Paragraf har byggt`
  const isTold = error instanceof Unreadable
  return faultWith(from, isTold ? error.message : netWords(error), expected, (isTold ? error.act : null) ?? USUAL)
}

function netWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'inget svar i tid'
  if (codeOf(error) === 'ENOENT') return `ingen fil ${SITE} eller ${NDJSON}`
  const cause = codeOf(error.cause)
  return cause === '' ? 'inget svar' : `inget svar (${cause})`
}

const isAddress = (from: string): boolean => /^https?:\/\//.test(from)

async function textOf(from: string): Promise<string> {
  if (!isAddress(from)) return readFile(join(from, SITE), 'utf8')
  return (await asked(`${from}${SITE}`)).text()
}

/** Of a table of any size, one at a time. */
async function* linesOf(from: string): AsyncGenerator<string> {
  const input = isAddress(from)
    ? Readable.fromWeb(
        ((await asked(`${from}${NDJSON}`)).body ?? new ReadableStream()) as Parameters<typeof Readable.fromWeb>[0],
      )
    : createReadStream(join(from, NDJSON))
  const lines = createInterface({ input, crlfDelay: Infinity })
  // The interface hides what goes wrong with its input.
  const failed = new Promise<never>((_, fail) => input.once('error', fail))
  failed.catch(() => undefined)
  const each = lines[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await Promise.race([each.next(), failed])
    if (done === true) return
    yield value
  }
}

async function asked(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), headers: { accept: '*/*' } })
  if (!response.ok) throw new Unreadable(`svaret ${response.status} för ${address}`)
  return response
}
