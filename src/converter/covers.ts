/**
 * What is covered in all that is written of a source: words that an editor asks for, and what the names of bodies tell
 * of mailboxes. The source's name and the sidecar's own words are written too.
 */
import { message } from '../model/rules.ts'
import type { Message } from '../model/types.ts'
import { coverLines, coverName, coverText } from '../privacy/index.ts'
import { hashOf, namelessName, type Guard, type Source } from './source.ts'
import type { Sidecar } from './sources/sidecar-schema.ts'

/** What is covered in all that is written of a source. */
export interface Covers {
  /** Words that the editor asks for, for this source and for all. */
  asked: readonly string[]
  /** How many of them its own sidecar asks for. */
  own: number
  /** Whether its sidecar asks for any, as far as it can be read. */
  asks: boolean
  /** Whether it says that what was covered before may be read. */
  lifted: boolean
  /** Words of the bodies' names: mailboxes called so are an office's. */
  offices: readonly string[]
}

/** Beginnings of what a sidecar has that may ask for words to be covered, well written or not. */
const ASKING = {
  // The fields, one letter of "mask" wrong too
  fields: ['m.sk', 'text', 'withdr', 'hidden'],
  // "täck Kim Provsson", "anonymiserad", "ska bort", "dra tillbaka"
  words: ['täck', 'dölj', 'anonym', 'skydd', 'sekret', 'bort', 'dra '],
}
const ASKS = new RegExp([...ASKING.fields, ...ASKING.words].join('|'), 'i')

/**
 * @param sidecar Its text as it stands, well written or not.
 * @returns True also where it only may ask: what was covered then stays so.
 */
export const mayAsk = (sidecar: string): boolean => ASKS.test(sidecar)

/** What is known of the covers before the sidecar is read. */
export function coversBefore({ masks, sidecar, refused }: Source, offices: readonly string[]): Covers {
  const asks = mayAsk(sidecar ?? '') || refused !== undefined
  return { asked: masks ?? [], own: 0, asks, lifted: false, offices }
}

/** What its sidecar, or front matter of its own, says beside what is asked for all sources. */
export function coversBy(sidecar: Sidecar, { masks = [], guards = [] }: Source, offices: readonly string[]): Covers {
  const own = sidecar.mask.map((one) => one.text)
  return {
    asked: [...own, ...masks],
    own: own.length,
    asks:
      own.length > 0 ||
      guards.length > 0 ||
      sidecar.withdrawn.length > 0 ||
      sidecar.corrected.some(({ hidden }) => hidden),
    lifted: sidecar.unmask !== undefined,
    offices,
  }
}

/**
 * A name that holds what is covered is published as the kind of file and the start of its checksum, so that it still
 * tells one source from another. Words of a name are often joined by "-", "_" or "+".
 */
export function publicName(source: Source, { asked, offices }: Pick<Covers, 'asked' | 'offices'>): string {
  const { name } = source
  const words = name.replace(/%20/g, ' ').replace(/[-_+.%]+/g, ' ')
  const isSafe = coverName(name, asked, offices) === name && coverText(words, asked, offices) === words
  return isSafe ? name : namelessName(name, hashOf(source))
}

/** The sidecar's own words are published too. */
export function coveredSidecar(sidecar: Sidecar, cover: (words: string) => string): Sidecar {
  const fact = <T extends { value: string; because: string }>(one: T): T => ({ ...one, because: cover(one.because) })
  const { organ, date, title, place, titles, remarks, withdrawn, corrected, note } = sidecar
  return {
    ...sidecar,
    ...(organ && { organ: fact(organ) }),
    ...(date && { date: fact(date) }),
    ...(title && { title: { value: cover(title.value), because: cover(title.because) } }),
    ...(place && { place: { value: cover(place.value), because: cover(place.because) } }),
    ...(titles && {
      titles: {
        because: cover(titles.because),
        values: Object.fromEntries(Object.entries(titles.values).map(([id, words]) => [id, cover(words)])),
      },
    }),
    withdrawn: withdrawn.map(({ because, ground, ...one }) => ({
      ...{ ...one, because: cover(because) },
      ...(ground !== undefined && { ground: cover(ground) }),
    })),
    corrected: corrected.map((one) => ({ ...one, because: cover(one.because) })),
    remarks: remarks.map(({ at, text, because }) => ({
      ...(at !== undefined && { at }),
      text: cover(text),
      because: cover(because),
    })),
    note: note === null ? null : cover(note),
  }
}

/** Words that a sidecar without a source covers stand here: it was meant for this source, likely under its old name. */
export function guarded({ sidecar, words }: Guard, lines: readonly string[]): Message[] {
  const asked = words ?? []
  const isHere = asked.length > 0 && coverLines(lines, { asked, offices: [] }).notFound.length < asked.length
  return isHere
    ? [
        message('sidecar-orphan', null, {
          reason: `Unexpected words that the sidecar ${sidecar} covers and that has no source of its own`,
          note: 'expected them covered; give the sidecar the name of this source, or put them in a sidecar of its own',
          found: `ord som sidofilen ${sidecar} täcker`,
          expected: 'en sidofil med källans namn',
        }),
      ]
    : []
}
