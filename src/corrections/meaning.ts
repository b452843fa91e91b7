/**
 * Whether an address still means what it meant: what a § said before and what it says in, and whether that is another §
 * out. A corrected title, a text that was added to, a decision that was read wrong are the same §; another matter in
 * other words is not.
 */
import type { Meeting, ParagrafText } from '../content-file/read.ts'
import { paragraferOf } from '../content-file/read.ts'
import { dnrKey } from '../across/matters/dnr.ts'
import { plain } from '../model/spaces.ts'
import { shortNumber } from '../model/naming.ts'
import type { Correction, Earlier, Wording } from './file.ts'
import { allWords, wordingOf } from './wording.ts'

/** A § as far as it tells which it is. */
export interface ParagrafIdentity {
  wording: Wording
  /** Its dnrs; none where they are not known. */
  dnr: readonly string[]
}

/** More than this share of the words of the shorter title, or of the longer text, is the same one. */
const HALF = 0.5
/** Two matters by their numbers are one where nearly all of the text is. */
const NEARLY_ALL = 0.9

/** @returns False where a dnr is the same; without that the words of titles and texts decide. */
export function isAnother(before: ParagrafIdentity, after: ParagrafIdentity): boolean {
  const [was, is] = [keysOf(before), keysOf(after)]
  const isSameMatter = !was.isDisjointFrom(is)
  if (isSameMatter) return false
  const isOtherMatter = was.size > 0 && is.size > 0
  const text = shared(wordsIn(allWords(before.wording)), wordsIn(allWords(after.wording)), Math.max)
  const title = shared(wordsIn(before.wording.title), wordsIn(after.wording.title), Math.min)
  if (isOtherMatter) return text < (title > HALF ? HALF : NEARLY_ALL)
  return title <= HALF && text < HALF
}

const keysOf = ({ dnr }: ParagrafIdentity): Set<string> => new Set(dnr.map((one) => dnrKey(one, '')))

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of two texts is the same words, each as many times as it stands there. */
function shared(one: readonly string[], other: readonly string[], of: (a: number, b: number) => number): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  const both = one.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return both.length / Math.max(1, of(one.length, other.length))
}

/** An address that shows another § than it did. */
export interface Turned {
  id: string
  /** "§ 206" */
  name: string
  /** Titles, as they may be read today. */
  was: string
  is: string
  /** The day of it. */
  date: string
}

/**
 * §§ whose address has come to mean another §, and nobody has told why. What was covered or withdrawn nobody can
 * compare.
 * @param corrections Of the meeting, the oldest first.
 */
export function turnedIn(corrections: readonly Correction[], meeting: Meeting): Turned[] {
  if (meeting.data.withdrawn !== null) return []
  return paragraferOf(meeting).flatMap((paragraf) => {
    if (paragraf.data.withdrawn !== null) return []
    const steps = stepsOf(corrections, paragraf)
    const at = steps.findIndex(({ told, because }, step) => {
      const next = steps[step + 1]
      return next !== undefined && because === null && told !== null && next.told !== null && isAnother(told, next.told)
    })
    const [step, next] = [steps[at], steps[at + 1]]
    if (!step?.told || !next?.told) return []
    const name = plain(shortNumber(paragraf.data))
    return [{ id: paragraf.data.id, name, was: step.told.wording.title, is: next.told.wording.title, date: step.date }]
  })
}

interface Step {
  /** What stood there until that day; null where it is not kept. */
  told: ParagrafIdentity | null
  date: string
  /** Why it was corrected. */
  because: string | null
}

/** What has stood at the address, the last being what stands there now. A § that was away has left its words. */
function stepsOf(corrections: readonly Correction[], paragraf: ParagrafText): Step[] {
  const own = corrections.flatMap(({ date, paragrafer }) =>
    paragrafer.flatMap((one) => (one.id === paragraf.data.id && one.what !== 'covered' ? [{ date, one }] : [])),
  )
  const now: Step = { told: { wording: wordingOf(paragraf), dnr: paragraf.data.dnr }, date: '', because: null }
  const steps = own.flatMap(({ date, one }, at): Step[] => {
    if (one.what === 'added') return []
    const added = own[at + 1]?.one
    const because = one.because ?? (added?.what === 'added' ? added.because : null)
    const isLast = own.slice(at + 1).every((later) => later.one.what === 'added')
    return [{ told: toldIn(one, isLast ? paragraf.data.dnr : []), date, because }]
  })
  return [...steps, now]
}

function toldIn({ before, facts = [] }: Earlier, today: readonly string[]): ParagrafIdentity | null {
  if (before === null) return null
  const fact = facts.find(({ name }) => name === 'dnr')
  return { wording: before, dnr: fact === undefined ? today : fact.before.split(', ').filter(Boolean) }
}
