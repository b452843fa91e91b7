/**
 * The files of a folder as sources ready to be converted: each with its sidecar, what is to be covered in all of them,
 * and what makes one unfit before it is read. Names and what reads one in, sources that are still to be read and faults
 * out. A mask that cannot be read, or that has lost its source, stops every source it may have been meant for.
 */
import { createHash } from 'node:crypto'
import { message } from '../../model/rules.ts'
import type { Message } from '../../model/types.ts'
import type { Guard, Source } from '../source.ts'
import { likeliest, pairFiles, type Pair } from './pairing.ts'
import { decode } from '../read/decode.ts'
import { ReadError } from '../read/error.ts'
import { isSidecar } from './sidecar-words.ts'
import { readSidecar, readSiteMasks } from './sidecar.ts'
import { SidecarError } from './sidecar-faults.ts'

/** A source whose bytes nobody has read yet: they may be many. */
export type Unread = Omit<Source, 'bytes'>

export interface Gathered {
  sources: Unread[]
  /** Files that are no sources and cannot be used as what they are. */
  faults: Fault[]
  /** Words to cover in every source. */
  masks: string[]
}

interface Fault {
  name: string
  sha256: string
  /** Whether it asks for words to be covered, or cannot be read so far. */
  asks: boolean
  message: Message
}

/** Endings that a sidecar is given by mistake. */
const PLAIN = /\.(?:txt|text|ya?ml|json|markdown)$|(?:^|\/)[^./]+$/i

/** @param names In the order the sources shall have. @param read Bytes of a file. */
export function gather(names: readonly string[], read: (name: string) => Uint8Array): Gathered {
  const { pairs: all, lone, masks } = pairFiles(names)
  // One text at a time: a folder may have many.
  const guards = [...lone, ...all.map(({ name }) => name).filter((name) => PLAIN.test(name))].flatMap((name) => {
    const text = textOf(read(name))
    return isSidecar(text) ? [guardOf(name, text)] : []
  })
  const orphans = guards.map(({ sidecar }) => sidecar)
  const pairs = all.filter(({ name }) => !orphans.includes(name))
  const own = lone.filter((name) => !orphans.includes(name)).map((name): Pair => ({ name, sidecars: [] }))
  const unpaired = pairs.filter(({ sidecars }) => sidecars.length === 0).map(({ name }) => name)
  const site = siteMasks(masks, read)
  const sources = [...pairs, ...own].map((pair) =>
    withMasks(
      sourceOf(pair, read),
      { ...site, name: masks[0] ?? '' },
      guards.filter(({ near }) => near(pair.name)),
    ),
  )
  return {
    sources: sources.sort((a, b) => (a.name < b.name ? -1 : 1)),
    faults: [
      ...(site.fault && masks[0] !== undefined
        ? [{ name: masks[0], sha256: hashOf(read(masks[0])), asks: true, message: site.fault }]
        : []),
      ...guards.map(({ sidecar, words }) => ({
        name: sidecar,
        sha256: hashOf(read(sidecar)),
        asks: words === null || words.length > 0,
        message: orphanMessage(likeliest(sidecar, unpaired)),
      })),
    ],
    masks: site.words,
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A sidecar in any encoding that sources have; what is no text at all cannot be a sidecar either. */
function textOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).text
  } catch (error) {
    if (error instanceof ReadError) return ''
    throw error
  }
}

function sourceOf({ name, sidecars: [sidecar, second] }: Pair, read: (name: string) => Uint8Array): Unread {
  const source: Unread = { name, sidecar: null }
  if (sidecar === undefined) return source
  if (second !== undefined) {
    return {
      ...source,
      sidecarName: sidecar,
      refused: message('sidecar', null, {
        reason: `Unexpected second sidecar, ${second} beside ${sidecar}`,
        note: 'expected one; put what they say into one file',
        found: `både ${sidecar} och ${second}`,
        expected: 'en sidofil',
      }),
    }
  }
  try {
    return { ...source, sidecarName: sidecar, sidecar: decode(read(sidecar)).text }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return {
      ...source,
      sidecarName: sidecar,
      refused: message('sidecar', null, {
        reason: `${error.message}, in the sidecar ${sidecar}`,
        note: error.advice,
        found: `${sidecar}, som inte går att läsa som text`,
      }),
    }
  }
}

interface SiteMasks {
  words: string[]
  fault: Message | null
}

function siteMasks([name, second]: readonly string[], read: (name: string) => Uint8Array): SiteMasks {
  if (name === undefined) return { words: [], fault: null }
  if (second !== undefined)
    return {
      words: [],
      fault: message('sidecar-unread', null, {
        reason: `Unexpected second list of masks, ${second} beside ${name}`,
        note: 'expected one, maskera.md; put what they say into one file',
        found: `både ${name} och ${second}`,
        expected: 'en lista, maskera.md',
      }),
    }
  try {
    return { words: readSiteMasks(decode(read(name)).text), fault: null }
  } catch (error) {
    if (!(error instanceof SidecarError || error instanceof ReadError)) throw error
    return {
      words: [],
      fault: message('sidecar-unread', error.line, {
        reason: error.message,
        note: 'correct it; until then nothing is converted, since what is to be covered is not known',
        ...(error instanceof SidecarError && error.said),
      }),
    }
  }
}

/** What a sidecar without a source guards; `near` tells the sources that it may have been meant for. */
function guardOf(name: string, text: string): Guard & { near: (source: string) => boolean } {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  try {
    const words = readSidecar(text).mask.map((one) => one.text)
    // Its words say for themselves where they stand.
    return { sidecar: name, words, near: () => words.length > 0 }
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error
    // What it covers is not known: it may be anything beside it.
    return { sidecar: name, words: null, near: (source) => source.startsWith(folder) }
  }
}

function withMasks(source: Unread, site: SiteMasks & { name: string }, guards: readonly Guard[]): Unread {
  const unread = guards.find(({ words }) => words === null)
  const blocked = site.fault ? site.name : unread && source.sidecarName === undefined ? unread.sidecar : null
  const refused: Message | undefined =
    source.refused ??
    (blocked === null
      ? undefined
      : message('sidecar-unread', null, {
          reason: `Unexpected sidecar ${blocked} that cannot be read and may be meant for this source`,
          note: 'expected each mask to be read before anything is written; correct that file, or give it the name of its source',
          found: blocked,
        }))
  const own = guards.filter(({ words }) => words !== null).map(({ sidecar, words }): Guard => ({ sidecar, words }))
  return {
    ...source,
    ...(refused && { refused }),
    ...(site.words.length > 0 && { masks: site.words }),
    ...(own.length > 0 && { guards: own }),
  }
}

function orphanMessage(source: string | null): Message {
  const named =
    source === null ? 'the name of its source, with .md after it' : `the name of its source, likely ${source}`
  return message('sidecar-orphan', null, {
    reason: `Unexpected sidecar without a source, expected ${named}`,
    note: 'rename it; if its source is withdrawn, take away the page that was made of it first, then this',
    expected: source === null ? 'källans namn, med .md efter' : `källans namn, troligen ${source}`,
  })
}
