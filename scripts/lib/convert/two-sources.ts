/**
 * Sources that would write the same file: results in, those that are not published out, each with why. Published is the
 * one whose file stands there, the first of copies, or the one that holds every § of the others word for word, as
 * minutes hold their extracts; of a draft and its corrected copy nobody can say which holds, and a person must choose.
 */
import { join } from 'node:path'
import { entryAt } from '../../../src/model/lists.ts'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { changesOf, type Changes } from '../../../src/review/changes.ts'
import type { Result } from '../../../src/review/result.ts'
import { readIfThere } from './files.ts'
import { hashOf, partOf, type ConversionStore } from './store.ts'

interface Where {
  /** The folder of content files. */
  to: string
  store: ConversionStore
}

/** The source that a page was made of. */
export const ownerOf = (path: string): string | undefined => /^source: (.+)$/m.exec(readIfThere(path) ?? '')?.[1]

/** A source that was converted has its place. */
export const outputOf = ({ page }: Result): string => page ?? ''

/** @returns By source, why it is not published. */
export function findClashes(conversions: readonly Result[], where: Where): Map<string, Message> {
  const byOutput = Map.groupBy(
    conversions.filter((one) => one.outcome === 'converted'),
    outputOf,
  )
  const clashes = new Map<string, Message>()
  for (const sharing of byOutput.values()) {
    if (sharing.length === 1) continue
    const owner = ownerAmong(sharing, where)
    for (const one of sharing)
      if (owner.published !== one.published) clashes.set(one.source, clashOf(one, sharing, owner.held, where.store))
  }
  return clashes
}

interface Owner {
  published: string | undefined
  /** It holds the others. */
  held: boolean
}

function ownerAmong(sharing: readonly Result[], { to, store }: Where): Owner {
  const stands = ownerOf(join(to, outputOf(entryAt(sharing, 0))))
  if (sharing.some(({ published }) => published === stands)) return { published: stands, held: false }
  const areCopies = new Set(sharing.map(({ source }) => hashOf(store, source, 'text'))).size === 1
  if (areCopies) return { published: firstOf(sharing)?.published, held: false }
  const whole =
    mayCompare(sharing) && sharing.find((one) => sharing.every((other) => other === one || holds(one, other, store)))
  return whole ? { published: whole.published, held: true } : { published: stands, held: false }
}

/** Each is held against each, and each is read for it. */
const mayCompare = ({ length }: readonly Result[]): boolean => length <= MOST_COMPARED
const MOST_COMPARED = 4

/** Of copies the one that its editor says something of in a sidecar; of more than one that has a sidecar none. */
function firstOf(copies: readonly Result[]): Result | undefined {
  const said = copies.filter(({ sidecar }) => sidecar !== null)
  return said.length > 1 ? undefined : (said[0] ?? copies[0])
}

/** All §§ of the other stand in the one, each as it reads there, and more do. */
function holds(one: Result, other: Result, store: ConversionStore): boolean {
  const { paragrafer } = differences(other, one, store)
  return other.met?.ids.length !== 0 && paragrafer.length > 0 && paragrafer.every(({ what }) => what === 'ny')
}

const differences = (was: Result, is: Result, store: ConversionStore): Changes =>
  changesOf(partOf(store, was.source, 'page'), partOf(store, is.source, 'page'), outputOf(is))

function clashOf(one: Result, sharing: readonly Result[], held: boolean, store: ConversionStore): Message {
  const others = sharing.filter(({ source }) => source !== one.source)
  const names = others.map(({ source }) => source).join(', ')
  const same = `${names} (${outputOf(one)})`
  const how = held ? 'varje paragraf står ordagrant i den som publiceras' : besideEach(one, others, store)
  return message('two-sources', null, {
    reason: `Unexpected second source for one body and date, the same as ${same}`,
    note: 'expected one; remove the draft, the extract or the copy, or tell two meetings apart in a sidecar: date or session',
    found: `samma som ${same}${how === '' ? '' : `; ${how}`}`,
    expected: 'en källa',
  })
}

/** '' where they are more than a person compares. */
function besideEach(one: Result, others: readonly Result[], store: ConversionStore): string {
  if (!mayCompare([one, ...others])) return ''
  const words = others.map((other) => inWords(differences(other, one, store)))
  return others.length > 1 ? words.map((each, at) => `${others[at]?.source ?? ''}: ${each}`).join('; ') : words.join('')
}

/** How this differs from the other, for an editor: the §§ by number. */
function inWords({ paragrafer, around }: Changes): string {
  const those = (is: (what: Changes['paragrafer'][number]['what']) => boolean): string =>
    paragrafer
      .filter(({ what }) => is(what))
      .map(({ name }) => name)
      .join(', ')
  const told = [
    ['skiljer sig i ', those((what) => typeof what !== 'string')],
    ['bara här: ', those((what) => what === 'ny')],
    ['bara där: ', those((what) => what === 'borttagen')],
    ['skiljer sig i ', around ? 'det som står utanför paragraferna' : ''],
  ].flatMap(([words = '', which = '']) => (which === '' ? [] : [words + which]))
  return told.length > 0 ? told.join(', ') : 'de läses lika'
}
