import type { RootContent } from 'mdast'
import type { Meeting } from '../../content-file/read.ts'
import { MONTHS } from '../../model/months.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { passagesOf, standingIn } from '../texts.ts'
import type { Contradiction } from './types.ts'

/** A whole day, as it is taken out of a sentence to compare the rest. */
const DAY = new RegExp(
  String.raw`(?<!\d)(?:20\d{2}-\d{2}-\d{2}|\d{1,2}(?::e)? (?:${MONTHS.join('|')}) 20\d{2})(?!\d)`,
  'giu',
)
const HAS_YEAR = /20\d{2}/
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
  const appendices = meeting.entries.flatMap((entry) =>
    entry.type === 'appendix' ? [{ of: entry.paragraf, says: saidIn(entry.nodes) }] : [],
  )
  return standingIn(meeting).flatMap((paragraf) => {
    const beside = appendices.flatMap(({ of, says }) => (of === null || of === paragraf.data.id ? says : []))
    if (beside.length === 0) return []
    const own = paragraf.parts.flatMap(({ nodes }) => saidIn(nodes))
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

function saidIn(nodes: readonly RootContent[]): Said[] {
  const dated = passagesOf(nodes).filter((passage) => HAS_YEAR.test(passage))
  return dated.flatMap(sentencesOf).flatMap((quote) => {
    const days = quote.match(DAY)?.map(findDate) ?? []
    const rest = quote
      .replace(DAY, '')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
    return days.length > 0 && rest.split(' ').length >= WORDS ? [{ quote, rest, days }] : []
  })
}
