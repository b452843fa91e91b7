/** Numbers of the §s of one meeting that skip or come again, and §s that hold too little or too much. */
import { at } from './look.ts'
import type { Hit, Matter, Read, Suspicion } from './types.ts'

const WHOLE = /^\d+$/
const printed = ({ matters }: Read): Matter[] =>
  matters.filter(({ isCounted, isBelow, number }) => !isCounted && !isBelow && WHOLE.test(number))

function findGaps(meeting: Read): Hit[] {
  const all = printed(meeting)
  return all.flatMap((matter, index) => {
    const before = all[index - 1]
    if (before === undefined || Number(matter.number) <= Number(before.number) + 1) return []
    return [at(matter, { text: `${matter.name} efter ${before.name}`, line: matter.span[0] })]
  })
}

function findRepeats(meeting: Read): Hit[] {
  const all = printed(meeting)
  return all.flatMap((matter, index) => {
    const before = all[index - 1]
    if (before === undefined || Number(matter.number) > Number(before.number)) return []
    return [at(matter, { text: `${matter.name} efter ${before.name}`, line: matter.span[0] })]
  })
}

/** Of a short meeting one § may be most. */
const MANY = 6
const MOST = 0.5

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
    reason: 'A title and nothing below it: a row of a list of contents, or text that went to the § before.',
    says: 'Paragrafen har ingen text',
    find: ({ matters }) =>
      matters
        .filter(({ text, decisions, decidesBelow }, index) => {
          const isParent = matters[index + 1]?.isBelow === true
          return text.length === 0 && decisions.length === 0 && !decidesBelow && !isParent
        })
        .map((matter) => at(matter, { text: matter.title, line: matter.span[0] })),
  },
  {
    id: 'huge-paragraf',
    reason: 'Headings after it were missed.',
    says: 'En enda paragraf är mer än halva protokollet',
    find: findHuge,
  },
]
