import type { Contradiction } from '../across/contradictions/index.ts'
import { rowNamed } from '../model/tables.ts'
import { words } from '../words/index.ts'
import { dateInWords } from './said.ts'

export interface Said {
  sentence: string
  /** As they stand in it. */
  theirs: string[]
}

type Says = (values: readonly string[]) => string

const day = (value: string | undefined): string => dateInWords(value === undefined || value === '' ? null : value)

const SAYS: Record<Contradiction['kind'], Says> = {
  'two-days': ([own, other]) => words().contradictions.twoDays(day(own), day(other)),
  'signed-before': ([signed, met]) => words().contradictions.signedBefore(day(signed), day(met)),
  weekday: ([said = '', is = '']) => words().contradictions.weekday(said, weekdayName(is)),
  'vote-names': ([stated, choice = '', named]) =>
    words().contradictions.voteNames(Number(stated), choiceName(choice), Number(named)),
  'vote-sum': ([voting, votes]) => words().contradictions.voteSum(Number(voting), Number(votes)),
  number: ([own = '', before = '']) => words().contradictions.number(own, before),
}

const weekdayName = (name: string): string => rowNamed(words().contradictions.weekdays, name) ?? name

const choiceName = (choice: string): string => rowNamed(words().contradictions.choices, choice) ?? choice

/**
 * What a footnote says of what does not go together: a contradiction in, a sentence and the words of the source in it
 * out.
 */
export const contradictionWords = ({ kind, values }: Contradiction): Said => ({
  sentence: SAYS[kind](values),
  theirs: kind === 'weekday' ? values.slice(0, 1) : [],
})
