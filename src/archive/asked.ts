/**
 * What the pages of a meeting asked of the rest of the archive while they were made, and what they were answered: with
 * all else that they are made of it is their key. Pages with a key are as they were, byte for byte.
 */
import { createHash } from 'node:crypto'
import { processWide } from '../process-wide.ts'
import { remembered } from '../swedish/lines/remembered.ts'

interface Asked {
  /** Questions of the last time, by the meeting's id; none where its pages have never been made. */
  before: ReadonlyMap<string, readonly string[]>
  /** Those of this time, with their answers. */
  now: Map<string, Map<string, string>>
  /** By the key that a meeting's pages had before they were made. */
  made: Map<string, { id: string; own: string }>
}

const framing = processWide('frame', (): { frame?: () => Promise<object> } => ({}))

/** @param frame What every page shows of the whole archive. */
export function tellFrame(frame: () => Promise<object>): void {
  framing.frame = frame
}

/** A page's key, with what its frame shows. @throws When no page has been loaded. */
export async function framed(): Promise<(key: string) => string> {
  const { frame } = framing
  if (frame === undefined)
    throw new Error('Unexpected key before any page, expected one that says what its frame shows')
  const shown = await frame()
  // Pages of a meeting share theirs.
  return remembered((key) => keyOf(key, shown))
}

const asked = processWide('asked', () => newRound(new Map()))

function newRound(before: Asked['before']): Asked {
  return { before, now: new Map(), made: new Map() }
}

/** Before pages are made. @param before Questions by the meeting's id. */
export function beginRound(before: Asked['before']): void {
  Object.assign(asked, newRound(before))
}

/** The same values give the same 32 hexadecimal digits in every process; they must have a form in JSON. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

/**
 * Key of a meeting's pages before they are made.
 * @param own All that they are made of but what they ask. @param answer To a question of last time.
 */
export function keyBefore(id: string, own: string, answer: (question: string) => string): string {
  const questions = asked.before.get(id)
  const key = keyOf(own, questions === undefined ? null : answersIn(questions.map((one) => [one, answer(one)])))
  asked.made.set(key, { id, own })
  return key
}

/** Told while the pages of a meeting are made. @param id The meeting's. */
export function wasAnswered(id: string, question: string, answer: string): void {
  const own = asked.now.get(id) ?? new Map<string, string>()
  asked.now.set(id, own.set(question, answer))
}

/** A meeting whose pages have been made. */
export interface Settled {
  id: string
  /** Key of its pages, now that it is known what they ask. */
  key: string
  questions: string[]
}

/** @returns Undefined where the key is not that of a meeting. */
export function settled(key: string): Settled | undefined {
  const meeting = asked.made.get(key)
  if (meeting === undefined) return undefined
  const answers = asked.now.get(meeting.id) ?? new Map<string, string>()
  return { id: meeting.id, key: keyOf(meeting.own, answersIn([...answers])), questions: [...answers.keys()].sort() }
}

/** @returns Undefined where the key is not that of a meeting. */
export const meetingWithKey = (key: string): string | undefined => asked.made.get(key)?.id

const answersIn = (answers: readonly (readonly [string, string])[]): [string, string][] =>
  answers.map(([question, answer]): [string, string] => [question, answer]).sort(([a], [b]) => (a < b ? -1 : 1))
