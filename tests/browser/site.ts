/** The built site as the tests see it: its files, a page of every type, and the addresses it is read at. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { listIds } from '../../src/archive/files.ts'
import { loadMeeting } from '../../src/archive/load.ts'
import { meetingPath, paragrafPath } from '../../src/model/address.ts'
import { paragraferOf, type Meeting, type ParagrafText } from '../../src/content-file/read.ts'

export const DIST = resolve(inject('dist'))
export const SITE = inject('atRoot')

/** Everywhere a reader can have the site: a server's root, a folder below it, and a disk. */
export const BASES: Record<string, string> = {
  'the root of a server': SITE,
  'a folder on a server': inject('below'),
  'a disk': `${pathToFileURL(DIST).href}/`,
}

/** Paths of files below a folder, with "/" between. */
export function filesIn(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort()
}

export const PAGES = filesIn(DIST, '.html')
export const htmlOf = (path: string): string => readFileSync(join(DIST, path), 'utf8')

export const MEETINGS: readonly Meeting[] = listIds('protokoll').map(loadMeeting)

/** Every § of the content with its page. */
export const PARAGRAFER: readonly { path: string; meeting: Meeting; paragraf: ParagrafText }[] = MEETINGS.flatMap(
  (meeting) =>
    paragraferOf(meeting).map((paragraf) => ({
      path: paragrafPath(meeting.data, paragraf.data.id),
      meeting,
      paragraf,
    })),
)

export const meetingPageOf = (source: string): string => {
  const meeting = MEETINGS.find(({ data }) => data.source.startsWith(source))
  if (!meeting) throw new Error(`Unexpected absence of a meeting from seed ${source}`)
  return meetingPath(meeting.data)
}

const largest = (paths: readonly string[]): string =>
  [...paths].sort((a, b) => htmlOf(b).length - htmlOf(a).length)[0] ?? ''
const paragrafPages = (keep: (paragraf: ParagrafText) => boolean): string[] =>
  PARAGRAFER.filter(({ paragraf }) => keep(paragraf)).map(({ path }) => path)

/** An address that was published once and has nothing of its own any more, if there is one. */
const OLD = PAGES.find(
  (path) =>
    path.startsWith('protokoll/') && !path.endsWith('index.html') && !PARAGRAFER.some((known) => known.path === path),
)

/** One page of every type, the largest where there are many; with the states of search that look different. */
export const PAGE_TYPES: Record<string, string> = {
  start: 'index.html',
  'search, nothing asked': 'sok.html',
  'search, with hits': 'sok.html?q=avtal+om+patienthotell',
  'search, by dnr': 'sok.html?q=HSN+571-2024',
  'search, without hits': 'sok.html?q=xyzzyplugh',
  'search, by weaker hits too': 'sok.html?q=v%C3%A5rd&svaga=ja',
  'search, without all words': 'sok.html?q=patienthotell+l%C3%A4karmedverkan',
  'a reference': 'hitta.html?q=HSN+999-1999',
  matter: largest(PAGES.filter((path) => path.startsWith('arende/'))),
  watched: 'bevaka.html',
  about: 'om.html',
  corrections: 'rattelser.html',
  glossary: 'ordlista/index.html',
  'accessibility statement': 'tillganglighet.html',
  privacy: 'integritet.html',
  'start of a copy': 'START.html',
  'check of a copy': 'kontroll.html',
  'reading offline': 'offline.html',
  'not found': '404.html',
  'all bodies': 'organ/index.html',
  body: largest(PAGES.filter((path) => /^organ\/(?!index)[^/]+$/.test(path))),
  'year of a body': largest(PAGES.filter((path) => /^organ\/[^/]+\/\d{4}\.html$/.test(path))),
  meeting: largest(MEETINGS.map(({ data }) => meetingPath(data))),
  'meeting, a selection': meetingPageOf('004'),
  'meeting, day unknown': meetingPageOf('000'),
  'meeting, with attendance': meetingPageOf('001'),
  '§': largest(paragrafPages(() => true)),
  '§, a proposal': largest(paragrafPages(({ data }) => data.decisions.some(({ proposedTo }) => proposedTo.length > 0))),
  '§, with sub-matters': largest(paragrafPages(({ children }) => children.length > 0)),
  '§, a sub-matter': 'protokoll/nrf-bg/2021-12/p216-1.html',
  '§, with words sought': 'protokoll/nrf-bg/2021-12/p213.html?ord=patienthotell',
  ...(OLD === undefined ? {} : { 'address of old': OLD }),
}
