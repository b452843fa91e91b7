/**
 * What may still be read of an earlier wording: today's masks and finders are laid over it, and what they, or a page of
 * today, cover is covered in it too. Where that cannot be done for certain, nothing of it is shown.
 */
import { COVERS, coverLines, coverText, leaksIn } from '../privacy/index.ts'
import { lostMasks } from '../content-file/kept-masks.ts'
import { paragraferOf, type Meeting } from '../content-file/read.ts'
import { linesOfWording, type Correction, type Earlier, type Wording } from './file.ts'
import { wordingAround, wordingOf } from './wording.ts'

/** What is covered: words that an editor asks for, and words of the bodies' names. */
export interface Covering {
  asked: readonly string[]
  offices: readonly string[]
}

/** @returns The wording covered; null where something is left to read that must not be. */
export function coverWording(wording: Wording, { asked, offices }: Covering): Wording | null {
  const { lines } = coverLines(linesOfWording(wording), { asked, offices })
  if (leaksIn(lines.join('\n'), asked, offices).length > 0) return null
  let at = 1
  const parts = wording.parts.map((part) => {
    const heading = part.heading === null ? null : (lines[at + 1] ?? '')
    const text = part.text.map((_, index) => lines[at + 3 + index] ?? '')
    at += 3 + part.text.length
    return { ...part, heading, text }
  })
  return { title: lines[0] ?? '', parts }
}

/** Whether a later wording has words covered that can be read in the earlier one. */
export function readsCovered(earlier: Wording, later: Wording): boolean {
  const [before, after] = [textOf(earlier), textOf(later)]
  return coversIn(after) > coversIn(before) || lostMasks(after, before).length > 0
}

const textOf = (wording: Wording): string => linesOfWording(wording).join('\n')

const coversIn = (text: string): number => text.split(COVERS['by-editor'].slice(1)).length - 1

/**
 * All corrections of a meeting as they may be read today: what is withdrawn says nothing of before, and neither does
 * what a page has covered since.
 * @param now The meeting as it stands; null where it cannot be read.
 */
export function safeCorrections(
  corrections: readonly Correction[],
  now: Meeting | null,
  covering: Covering,
): Correction[] {
  const today = now === null ? null : standing(now)
  const cover = (words: string): string => coverText(words, covering.asked, covering.offices)
  const safe = corrections.map(({ paragrafer, ...correction }) => ({
    ...correction,
    paragrafer: paragrafer.map((earlier): Earlier => {
      const isGone = today?.isWithdrawn(earlier) ?? false
      return {
        ...earlier,
        because: earlier.because === null ? null : cover(earlier.because),
        ...(earlier.facts && {
          facts: isGone
            ? []
            : earlier.facts.map((one) => ({ ...one, before: cover(one.before), after: cover(one.after) })),
        }),
        before: isGone || earlier.before === null ? null : coverWording(earlier.before, covering),
      }
    }),
  }))
  return safe.map(({ paragrafer, ...correction }, day) => ({
    ...correction,
    paragrafer: paragrafer.map((earlier) => {
      const { before } = earlier
      if (before === null) return earlier
      const later = [...wordingsAfter(safe, day, earlier.id), ...(today?.wordingsOf(earlier) ?? [])]
      return later.some((one) => readsCovered(before, one)) ? { ...earlier, before: null } : earlier
    }),
  }))
}

/** What the § said between that day and today. */
const wordingsAfter = (corrections: readonly Correction[], day: number, id: string | null): Wording[] =>
  corrections
    .slice(day + 1)
    .flatMap(({ paragrafer }) =>
      paragrafer.flatMap((one) => (one.id === id && one.before !== null ? [one.before] : [])),
    )

interface Standing {
  isWithdrawn: (earlier: Earlier) => boolean
  wordingsOf: (earlier: Earlier) => Wording[]
}

function standing(meeting: Meeting): Standing {
  const paragrafer = paragraferOf(meeting)
  const withdrawn = paragrafer.filter(({ data }) => data.withdrawn !== null).map(({ data }) => data.id)
  const wordings = new Map<string | null, Wording>(paragrafer.map((one) => [one.data.id, wordingOf(one)]))
  wordings.set(null, wordingAround(meeting))
  // An appendix may be that of a § which is withdrawn, and a sub-matter goes with its §.
  const isGone = (id: string | null | undefined): boolean =>
    id === null
      ? withdrawn.length > 0
      : id !== undefined && withdrawn.some((one) => id === one || id.startsWith(`${one}-`))
  return {
    isWithdrawn: ({ id, standsAs }) => meeting.data.withdrawn !== null || isGone(id) || isGone(standsAs),
    wordingsOf: ({ id, standsAs }) =>
      [id, standsAs].flatMap((one) => (one === undefined ? [] : (wordings.get(one) ?? []))),
  }
}
