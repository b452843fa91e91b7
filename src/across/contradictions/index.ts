import type { Meeting } from '../../content-file/read.ts'
import type { ParagrafData } from '../../model/paragraf-schema.ts'
import { shortNumber } from '../../model/naming.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { sentencesIn, standingIn } from '../texts.ts'
import { twoDays } from './days.ts'
import type { Contradiction } from './types.ts'
import { votesThatDiffer } from './votes.ts'
import { wrongWeekdays, type Weekday } from './weekdays.ts'

export type { Contradiction } from './types.ts'

/**
 * What a rule can see that does not go together in a meeting's minutes: the parsed meeting in, each with its words and
 * both values out. It is said in a footnote and mends nothing: which of the two is right nobody here knows.
 */
export function contradictionsIn(meeting: Meeting): Contradiction[] {
  const standing = standingIn(meeting)
  return [
    ...signedBefore(meeting),
    ...wrongWeekdays(sentencesAround(meeting)).map((found) => weekday(null, found)),
    ...twoDays(meeting),
    ...standing.flatMap((paragraf) => [
      ...paragraf.parts
        .flatMap(({ nodes }) => wrongWeekdays(sentencesIn(nodes)))
        .map((found) => weekday(paragraf.data.id, found)),
      ...votesThatDiffer(paragraf),
    ]),
    ...numbersBack(meeting),
  ]
}

/** Of the cover, the roll and the signatures, and of what was read out of them. */
function sentencesAround({ data, entries }: Meeting): string[] {
  if (data.withdrawn !== null) return []
  const around = entries.flatMap((entry) => (entry.type === 'section' ? sentencesIn(entry.nodes) : []))
  return [...new Set([...around, ...[data.time, data.place].filter((words) => words !== null)])]
}

const weekday = (id: string | null, { quote, said, is }: Weekday): Contradiction => ({
  id,
  kind: 'weekday',
  quotes: [quote],
  values: [said, is],
})

/** "Justerat 2024-03-01", "Justeringsdatum: 1 mars 2024": what begins otherwise may be of other minutes */
const ATTESTED =
  /^(?:(?:protokollet|paragrafen) (?:är )?justera(?:t|d|des)|justera(?:t|des)|justerings?(?:datum|dag))(?!\p{L})/iu

/** Nobody can attest minutes of a meeting that has not been held. */
function signedBefore(meeting: Meeting): Contradiction[] {
  const { date, signatures, withdrawn } = meeting.data
  if (date?.length !== 10 || withdrawn !== null) return []
  const said = sentencesAround(meeting).flatMap((quote) => {
    const day = ATTESTED.test(quote) ? findDate(quote) : undefined
    return day === undefined || day >= date ? [] : [{ day, quote }]
  })
  const days = new Set(
    signatures.flatMap(({ signedAt }) => (signedAt?.length === 10 && signedAt < date ? [signedAt] : [])),
  )
  for (const { day } of said) days.add(day)
  return [...days].map((day) => ({
    id: null,
    kind: 'signed-before',
    quotes: said.filter((one) => one.day === day).map(({ quote }) => quote),
    values: [day, date],
  }))
}

/** The number of a § that is not higher than the one before it. */
function numbersBack({ data }: Meeting): Contradiction[] {
  if (data.withdrawn !== null) return []
  const printed = data.paragrafer.filter(({ numberFrom, label }) => numberFrom === 'source' && label?.startsWith('§'))
  return printed.flatMap((paragraf, at): Contradiction[] => {
    const before = printed[at - 1]
    if (before === undefined || paragraf.withdrawn !== null) return []
    const [own, last] = [wholeNumber(paragraf), wholeNumber(before)]
    if (own === null || last === null || own > last) return []
    return [{ id: paragraf.id, kind: 'number', quotes: [], values: [shortNumber(paragraf), shortNumber(before)] }]
  })
}

const wholeNumber = ({ number }: ParagrafData): number | null => (/^\d+$/.test(number) ? Number(number) : null)
