/** Numbers of the §s of one meeting that skip or come again, and §s that hold too little or too much. */
import { at } from './look.ts'
import type { Hit, Matter, Read, Suspicion } from './types.ts'

const WHOLE = /^\d+$/
const printed = ({ matters }: Read): Matter[] =>
  matters.filter(({ isCounted, isBelow, number }) => !isCounted && !isBelow && WHOLE.test(number))

function findGaps(meeting: Read): Hit[] {
  const all = printed(meeting)
  const step = usualStep(all.map(({ number }) => Number(number)))
  return all.flatMap((matter, index) => {
    const before = all[index - 1]
    if (before === undefined || Number(matter.number) <= Number(before.number) + step) return []
    const missing = Number(before.number) + 1
    const text = `${matter.name} efter ${before.name}; ${whereIs(missing, meeting.lines)}`
    return [at(matter, { text, line: matter.span[0] })]
  })
}

const LEAST_STEPS = 3

/** A program may have counted 2, 4, 6: what most go on by is no gap. */
function usualStep(numbers: readonly number[]): number {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))
  const middle = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 1
  return steps.length < LEAST_STEPS ? 1 : Math.max(1, middle)
}

/** Tells what the source lacks from what was lost. */
function whereIs(number: number, lines: readonly string[]): string {
  const heading = new RegExp(String.raw`^\s*(?:\p{Lu}{2,5} )?§ ?${number}(?!\d)|^\s*${number} ?§`, 'u')
  const line = lines.findIndex((one) => heading.test(one))
  return line < 0 ? `§ ${number} börjar ingen rad i källan` : `§ ${number} står på rad ${line + 1} i källan`
}

function findRepeats(meeting: Read): Hit[] {
  const all = printed(meeting)
  return all.flatMap((matter, index) => {
    const before = all[index - 1]
    if (before === undefined || Number(matter.number) > Number(before.number)) return []
    return [at(matter, { text: `${matter.name} efter ${before.name}`, line: matter.span[0] })]
  })
}

const RUN = 3

/** The first of so many §s in a row that hold nothing. */
function findEmpty({ matters }: Read): Hit[] {
  const isEmpty = (at: number): boolean => matters[at]?.text.length === 0 && matters[at + 1]?.isBelow !== true
  return matters.flatMap((matter, index) => {
    if (!isEmpty(index) || isEmpty(index - 1)) return []
    let end = index
    while (isEmpty(end)) end++
    return end - index >= RUN
      ? [at(matter, { text: `${end - index} från ”${matter.title}”`, line: matter.span[0] })]
      : []
  })
}

/** Of a short meeting one § may be most. */
const MANY = 6
const MOST = 0.6

/** A § that holds half of the minutes has swallowed others. */
function findHuge({ matters }: Read): Hit[] {
  const all = matters.filter(({ isBelow }) => !isBelow)
  const lengthOf = ({ text }: Matter): number => text.reduce((sum, passage) => sum + passage.text.length, 0)
  const whole = matters.reduce((sum, matter) => sum + lengthOf(matter), 0)
  return all
    .filter((matter) => all.length >= MANY && lengthOf(matter) > MOST * whole)
    .map((matter) => at(matter, { text: matter.title, line: matter.span[0] }))
}

export const NUMBERS: readonly Suspicion[] = [
  {
    id: 'number-skips',
    reason: 'A § was lost, or the source lacks it.',
    says: 'Ett nummer saknas i följden',
    find: findGaps,
  },
  {
    id: 'number-repeats',
    reason: 'Another document, or a list of contents, was read as §s.',
    says: 'Numren går tillbaka',
    find: findRepeats,
  },
  {
    id: 'empty-paragraf',
    reason: 'Titles with nothing below them, one after the other: the rows of a list of contents.',
    says: 'Flera paragrafer i rad har ingen text',
    find: findEmpty,
  },
  {
    id: 'huge-paragraf',
    reason: 'Headings after it were missed.',
    says: 'En enda paragraf är mer än halva protokollet',
    find: findHuge,
  },
]
