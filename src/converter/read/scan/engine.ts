/**
 * The engine that reads pictures of text, `tesseract.js`, where the user has installed it (`packages.ts`). All that it
 * needs lies in its packages: it works without a network, writes nothing, and reads the same picture the same
 * everywhere.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inEngine, SCRIPT } from '../../../places.ts'
import { CORE, DATA, ENGINE } from './packages.ts'
import type { Look, Ocr, Picture, ScannedLine } from './types.ts'
import { fieldsOf } from '../../../model/fields.ts'

/** The part of `tesseract.js` that is used. */
interface Engine {
  createWorker: (language: string, mode: number, options: object) => Promise<Reader>
}
interface Reader {
  setParameters: (parameters: Record<string, string>) => Promise<unknown>
  recognize: (image: Uint8Array, options: object, output: object) => Promise<{ data: { blocks: Block[] | null } }>
  terminate: () => Promise<unknown>
}
interface Place {
  x0: number
  y0: number
  x1: number
  y1: number
}
interface Block {
  paragraphs: { lines: Line[] }[]
}
interface Line {
  words: { text: string; confidence: number; bbox: Place }[]
  baseline: Place
  rowAttributes: { rowHeight: number }
}

const LSTM_ONLY = 1
/** The language of each look, and how Tesseract is to take the page: 3 finds its parts, 7 sees one line. */
const LOOKS: Record<Look, { language: keyof typeof DATA; parts: string }> = {
  page: { language: 'swe', parts: '3' },
  line: { language: 'eng', parts: '7' },
}

/** @returns Null where not all the packages are there in their versions. */
export async function openOcr(): Promise<Ocr | null> {
  const packages = createRequire(import.meta.url)
  if (![ENGINE, DATA.swe, DATA.eng].every((one) => isThere(packages, one)) || !hasCore(packages)) return null
  const engine = packages(ENGINE.name) as Engine
  const readers = new Map<Look, Promise<Reader>>()
  const readerOf = (look: Look): Promise<Reader> => {
    const reader = readers.get(look) ?? start(engine, packages, look)
    readers.set(look, reader)
    return reader
  }
  return Promise.resolve({
    read: async (picture, look) => {
      const reader = await readerOf(look)
      const { data } = await reader.recognize(toPgm(picture), {}, { text: false, blocks: true })
      return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(lineOf)))
    },
    close: async () => {
      // One that never started has failed already where it was asked for.
      await Promise.allSettled([...readers.values()].map(async (reader) => (await reader).terminate()))
    },
  })
}

function isThere(packages: NodeJS.Require, { name, version }: { name: string; version: string }): boolean {
  return versionOf(packages, name) === version
}

function versionOf(packages: NodeJS.Require, name: string): string | null {
  try {
    const { version } = fieldsOf(packages(`${name}/package.json`))
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}

/**
 * The versions of the packages that read pictures, null for one that is not there: what is read of a scan depends on
 * them.
 */
export function ocrPackages(): (string | null)[] {
  const packages = createRequire(import.meta.url)
  return [ENGINE, DATA.swe, DATA.eng].map(({ name }) => versionOf(packages, name))
}

/** What the engine itself asks for: without it its thread would take the process with it. */
function hasCore(packages: NodeJS.Require): boolean {
  try {
    return createRequire(packages.resolve(ENGINE.name)).resolve(CORE) !== ''
  } catch {
    return false
  }
}

async function start({ createWorker }: Engine, packages: NodeJS.Require, look: Look): Promise<Reader> {
  const { language, parts } = LOOKS[look]
  const reader = await createWorker(language, LSTM_ONLY, {
    workerPath: inEngine('src', 'converter', 'read', 'scan', `worker${SCRIPT}`),
    langPath: join(dirname(packages.resolve(`${DATA[language].name}/package.json`)), '4.0.0_best_int'),
    cacheMethod: 'none',
    // What fails is told by the promise that fails.
    errorHandler: () => undefined,
  })
  await reader.setParameters({ tessedit_pageseg_mode: parts, user_defined_dpi: '300', debug_file: '/dev/null' })
  return reader
}

/** Grey pixels as a file that Tesseract's own reader of pictures knows (portable graymap). */
function toPgm({ width, height, grey }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + grey.length)
  file.set(head)
  file.set(grey, head.length)
  return file
}

const lineOf = ({ words, baseline: { x0, y0, x1, y1 }, rowAttributes }: Line): ScannedLine => ({
  words: words.map(({ text, confidence, bbox }) => ({
    text,
    confidence,
    box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
  })),
  from: { x: x0, y: y0 },
  to: { x: x1, y: y1 },
  height: rowAttributes.rowHeight,
})
