import type { Meeting } from '../content-file/read.ts'
import { announcedIn, type Announced } from './announced/find.ts'
import { contradictionsIn, type Contradiction } from './contradictions/index.ts'
import { numbersIn } from './gaps/numbers.ts'
import { promisesOf, type Promised } from './promises/find.ts'
import { passagesOf } from './texts.ts'

export interface MeetingFacts {
  promises: Promised[]
  announced: Announced[]
  contradictions: Contradiction[]
  /** Of its §s, in the order of the minutes. */
  numbers: number[]
  /** Only some §s of a meeting, or decisions in brief. */
  isPart: boolean
}

/**
 * What the whole archive asks of each meeting, worked out once where its file is parsed: a parsed meeting in, small
 * plain values out. Pages of the archive ask for these and parse no file again.
 */
export function factsOf(meeting: Meeting): MeetingFacts {
  return {
    promises: promisesOf(meeting),
    announced: announcedIn(meeting),
    contradictions: contradictionsIn(meeting),
    numbers: numbersIn(meeting.data.paragrafer.map(({ id }) => id)),
    isPart: isPart(meeting),
  }
}

const EXTRACT = /^(?:protokollsutdrag|utdrag (?:ur|från) (?:\p{L}+ )?(?:sammanträdes)?protokoll)/iu
/** Whole minutes may call each page an extract; what an extract holds is little. */
const FEW = 3

function isPart({ data, title, entries }: Meeting): boolean {
  if (data.kind === 'beslut-i-korthet') return true
  const around = entries.flatMap((entry) =>
    entry.type === 'section' ? [entry.heading ?? '', ...passagesOf(entry.nodes)] : [],
  )
  const isCalled =
    [title, ...around].some((text) => EXTRACT.test(text)) || /(?:^|[^\p{L}])(?:protokolls)?utdrag/iu.test(data.source)
  return isCalled && data.paragrafer.length <= FEW
}
