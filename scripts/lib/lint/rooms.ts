/** The rooms of `src/`, whom each of them may ask, and by which door: a table, and the question put to it. */
import { posix } from 'node:path'

/**
 * What stands deep knows nothing of what stands on it. A room may ask itself and those named here; `components`,
 * `layouts`, `pages` and `styles` show the site, may ask all of them, and are asked by none.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // The words that the site says may be those of the publisher's settings.
  words: ['model', 'site'],
  model: ['words'],
  swedish: ['model'],
  privacy: ['model'],
  picture: ['model'],
  'content-file': ['model', 'privacy'],
  converter: ['model', 'swedish', 'privacy', 'content-file', 'picture', 'places.ts'],
  across: ['model', 'swedish', 'content-file'],
  corrections: ['model', 'privacy', 'content-file', 'across', 'data'],
  data: ['model', 'swedish', 'content-file', 'archive'],
  package: ['model', 'words'],
  search: ['model', 'swedish', 'words', 'content-file', 'across', 'view'],
  offline: ['model', 'words', 'data', 'package', 'search'],
  review: ['model', 'swedish', 'words', 'content-file', 'converter', 'across', 'site'],
  archive: 'model swedish privacy content-file across corrections data view site places.ts process-wide.ts'.split(' '),
  view: 'model swedish words content-file across corrections archive site'.split(' '),
  site: 'model words content-file picture across data archive view places.ts'.split(' '),
  client: ['model', 'words', 'search', 'package', 'offline'],
  portal: 'model swedish content-file across data archive search site client'.split(' '),
}

/** Rooms whose other files are their own affair, for whoever may ask them. */
const DOORS: ReadonlySet<string> = new Set(['converter', 'privacy'])
const DOOR = 'index.ts'

/**
 * Rooms inside a room, each with those that it may ask besides itself; a file by its own name. The converter's stand in
 * the order in which a document goes through them.
 */
const INSIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  converter: stream(
    'types rising.ts source.ts read sources covers.ts clean headings blocks recognise assemble identify account',
  ),
  search: { query: ['index'], index: ['query'], page: ['query', 'index'] },
}

/** Each stage may ask those before it. */
function stream(stages: string): Record<string, string[]> {
  const order = stages.split(' ')
  return Object.fromEntries(order.map((stage, at) => [stage, order.slice(0, at)]))
}

/**
 * Why a file may not import another, or null where it may.
 * @param from Of the file, from the root, with `/`. @param to Of what it imports.
 * @example refusal('src/swedish/lines/line.ts', 'src/view/said.ts') // 'src/swedish knows model, and not src/view.'
 */
export function refusal(from: string, to: string): string | null {
  const [here, there] = [placeOf(from), placeOf(to)]
  if (there === null) return here !== null && IS_COMMAND.test(posix.normalize(to)) ? UPWARDS : null
  if (here?.room === there.room) return insideRefusal(there.room, here.rest, there.rest)
  if (DOORS.has(there.room) && there.rest !== DOOR) return `The door is src/${there.room}/${DOOR}.`
  return here === null || isTest(from) ? null : roomRefusal(here.room, there.room)
}

const IS_COMMAND = /^scripts\//
const UPWARDS = 'Commands use the library, never the other way.'

function roomRefusal(from: string, to: string): string | null {
  const known = ROOMS[from]
  return known === undefined || known.includes(to) ? null : `src/${from} knows ${known.join(', ')}, and not src/${to}.`
}

function insideRefusal(room: string, from: string, to: string): string | null {
  const [here, there] = [topOf(from), topOf(to)]
  const known = INSIDE[room]?.[here]
  if (known === undefined || here === there || isTest(from)) return null
  return known.includes(there) ? null : `${room}/${here} knows ${known.join(', ')}.`
}

/** A test may make what it needs by any way but past a door. */
const isTest = (path: string): boolean => /\.(?:test|fixture)\.ts$/.test(path)
const topOf = (rest: string): string => rest.split('/')[0] ?? ''

/** Its room, and where it lies there; null outside `src/`. */
function placeOf(path: string): { room: string; rest: string } | null {
  const [top, room = '', ...rest] = posix.normalize(path).split('/')
  return top === 'src' ? { room, rest: rest.join('/') } : null
}
