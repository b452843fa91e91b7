import type { Meeting } from '../../content-file/read.ts'
import { MONTHS } from '../../model/months.ts'
import { findDate } from '../../swedish/dates.ts'
import { sentencesIn, standingIn } from '../texts.ts'
import type { Contradiction } from './types.ts'

/** A whole day, as it is taken out of a sentence to compare the rest. */
const DAY = new RegExp(
  String.raw`(?<!\d)(?:20\d{2}-\d{2}-\d{2}|\d{1,2}(?::e)? (?:${MONTHS.join('|')}) 20\d{2})(?!\d)`,
  'giu',
)
/** Fewer words may be said of two things. */
const WORDS = 6

interface Said {
  quote: string
  /** The sentence without its dates, as words alone. */
  rest: string
  days: (string | undefined)[]
}

/** A § and its appendix that say the same of two days: the same sentence, but for one date. */
export function twoDays(meeting: Meeting): Contradiction[] {
  return standingIn(meeting).flatMap((paragraf) => {
    const own = paragraf.parts.flatMap(({ nodes }) => saidIn(sentencesIn(nodes)))
    const beside = meeting.entries.flatMap((entry) =>
      entry.type === 'appendix' && (entry.paragraf === null || entry.paragraf === paragraf.data.id)
        ? saidIn(sentencesIn(entry.nodes))
        : [],
    )
    const told = new Set<string>()
    return own.flatMap((said) => {
      const same = beside.filter(({ rest }) => rest === said.rest)
      // What the appendix says on its own day too is said of several things.
      if (same.length === 0 || same.some(({ days }) => days.join() === said.days.join())) return []
      return same.flatMap(({ quote, days }): Contradiction[] => {
        const at = days.findIndex((day, nth) => day !== said.days[nth])
        const values = [said.days[at] ?? '', days[at] ?? '']
        if (told.has(values.join()) || days.length !== said.days.length) return []
        told.add(values.join())
        return [
          {
            id: paragraf.data.id,
            kind: 'two-days',
            quotes: [said.quote, quote],
            values,
          },
        ]
      })
    })
  })
}

function saidIn(sentences: readonly string[]): Said[] {
  return sentences.flatMap((quote) => {
    const days = quote.match(DAY)?.map(findDate) ?? []
    const rest = quote
      .replace(DAY, '')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
    return days.length > 0 && rest.split(' ').length >= WORDS ? [{ quote, rest, days }] : []
  })
}
