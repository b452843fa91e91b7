/**
 * What the data are called and where they lie, from the site's root: the content in, paths out. A build that wrote
 * fewer is broken. What is withdrawn has no data.
 */
import {
  CORRECTIONS,
  meetingFolder,
  meetingPath,
  organPath,
  organYearPath,
  paragrafPath,
  promisesPath,
  type MeetingKey,
} from '../model/address.ts'
import { yearOf } from '../model/dates.ts'

/** What data need to know of a meeting. */
export interface Given extends MeetingKey {
  withdrawn: boolean
  /** Of every § and sub-matter that is not withdrawn; none where the meeting is. */
  shown: readonly string[]
  /** Addresses of the matters that its §§ belong to. */
  matters?: readonly string[]
}

/** What a site says of itself that not all data can do without. */
export interface Known {
  url: string | null
  publisher: string | null
}

export const NDJSON = 'data/beslut.ndjson'
export const CSV = 'data/beslut.csv'
/** What the columns of the CSV are; CSV on the Web says where it lies. */
export const CSVW = 'data/beslut.csv-metadata.json'
/** What the site says of itself; every site has it. */
export const SITE = 'data/webbplats.json'
export const CATALOGUE = 'data/dcat.ttl'
export const SITEMAP = 'sitemap.xml'
const OPENSEARCH = 'opensearch.xml'

/** The meeting as Akoma Ntoso, which needs its day. */
export const AKN = 'akn.xml'
/** Formats that a meeting is given away in, beside its page. */
export const formatsOf = ({ date }: Pick<MeetingKey, 'date'>): string[] => [
  'json',
  'md',
  ...(date?.length === 10 ? [AKN] : []),
]

/** @param format One of {@link formatsOf}. */
export const besideMeeting = (meeting: MeetingKey, format: string): string =>
  `${meetingFolder(meeting)}/index.${format}`

/** As Hive writes a partition whose value is null. */
export const partitionOf = (date: string | null): string => `ar=${yearOf(date) ?? '__HIVE_DEFAULT_PARTITION__'}`

/** @param partition As Hive names the folder, "ar=2024". */
export const parquetPath = (partition: string): string => `data/beslut/${partition}/beslut.parquet`

/** As many as one file of a sitemap may hold. */
export const MOST_ADDRESSES = 50_000

/** @param number From 1. */
export const sitemapPart = (number: number): string => `sitemap-${number}.xml`

/** Pages that search engines may list, whatever the content. */
const PAGES = [
  'hitta.html',
  'index.html',
  'sok.html',
  'om.html',
  'integritet.html',
  'tillganglighet.html',
  CORRECTIONS,
  'organ/index.html',
]
const GLOSSARY = 'ordlista/index.html'

/** Every page that search engines may list, each once, in an order that follows the content. */
export function listedPages(meetings: readonly Given[], organs: readonly string[]): string[] {
  return [
    ...new Set([
      ...PAGES,
      GLOSSARY,
      ...organs.flatMap((slug) => [organPath(slug), promisesPath(slug)]),
      ...meetings.flatMap(({ matters = [] }) => matters),
      ...meetings.flatMap(({ organ, date }) => (date === null ? [] : [organYearPath(organ, date.slice(0, 4))])),
      ...meetings.flatMap((meeting) =>
        meeting.withdrawn ? [] : [meetingPath(meeting), ...meeting.shown.map((id) => paragrafPath(meeting, id))],
      ),
    ]),
  ].sort()
}

/** The files of a site with so many pages: one, or parts and the list of them. */
export function sitemapPaths(pages: number): string[] {
  const parts = Math.ceil(pages / MOST_ADDRESSES)
  return [SITEMAP, ...(parts < 2 ? [] : Array.from({ length: parts }, (_, at) => sitemapPart(at + 1)))]
}

/** Whether there is what DCAT-AP-SE asks of a catalogue: an address and a publisher. */
export const isDescribed = ({ url, publisher }: Known): boolean => url !== null && publisher !== null

/** Every file of data that the content asks for, besides those that every site has. */
export function dataFiles(meetings: readonly Given[], organs: readonly string[], known: Known): string[] {
  const told = meetings.filter(({ withdrawn }) => !withdrawn)
  const withRows = told.filter(({ shown }) => shown.length > 0)
  return [
    ...told.flatMap((meeting) => formatsOf(meeting).map((format) => besideMeeting(meeting, format))),
    ...(withRows.length > 0 ? [NDJSON, CSV, CSVW] : []),
    ...new Set(withRows.map(({ date }) => parquetPath(partitionOf(date)))),
    ...(known.url === null ? [] : [...sitemapPaths(listedPages(meetings, organs).length), OPENSEARCH]),
    ...(isDescribed(known) && withRows.length > 0 ? [CATALOGUE] : []),
  ]
}

/** Told once at a build: what is left out, and what to write for it; null where nothing is. */
export function gapsIn(known: Known): string | null {
  if (known.url === null)
    return 'Utan adress (adress i webbplats.yaml, eller PARAGRAF_URL) utelämnas det som behöver en: flöden, kalendrar, sitemap.xml, opensearch.xml, data/dcat.ttl och JSON-LD.'
  return known.publisher === null ? 'Utan utgivare (utgivare i webbplats.yaml) utelämnas data/dcat.ttl.' : null
}

const DATA =
  /^(?:data\/|sitemap(?:-\d+)?\.xml$|robots\.txt$|llms\.txt$|opensearch\.xml$|protokoll\/.*\/index\.(?:json|md|akn\.xml)$)/

/** Whether a file of the site is for programs and not for who reads the pages. */
export const isData = (path: string): boolean => DATA.test(path)
