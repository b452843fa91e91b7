import { entryAt } from '../../../src/model/lists.ts'
import { bodiesOf, memberOf, type Body } from './bodies.ts'
import { itemsOf } from './items.ts'
import { LAYOUTS, type RawFile } from './layouts.ts'
import { randomOf } from './random.ts'
import { growingWords, type Stock } from './words.ts'

export interface Corpus {
  bodies: Body[]
  files: Generator<RawFile & { name: string }>
}

const SEED = 20_261_122
const YEARS = Array.from({ length: 10 }, (_, at) => 2016 + at)
const MEETINGS_A_YEAR = 7
const FEWEST_BODIES = 8
const ITEMS = [20, 30] as const

/**
 * A whole corpus of invented meetings: a count in, files with their names out. Bodies meet some seven times a year for
 * ten years; every other body numbers its §s through the year, the others from 1 at every meeting.
 */
export function corpusOf(count: number, stock: Stock): Corpus {
  const random = randomOf(SEED)
  const bodies = bodiesOf(random, Math.max(FEWEST_BODIES, Math.ceil(count / (YEARS.length * MEETINGS_A_YEAR))))
  return { bodies, files: filesOf(count, bodies, stock) }
}

function* filesOf(count: number, bodies: readonly Body[], stock: Stock): Corpus['files'] {
  const random = randomOf(SEED + 1)
  const chance = { random, words: growingWords(random, stock) }
  let written = 0
  for (const year of YEARS) {
    for (const [at, body] of bodies.entries()) {
      let next = 1
      for (let month = 0; month < MEETINGS_A_YEAR && written < count; month++, written++) {
        const date = `${year}-${two(1 + Math.floor((month * 12) / MEETINGS_A_YEAR))}-${two(random.int(1, 28))}`
        const items = itemsOf(chance, body, year, random.int(...ITEMS))
        const layout = entryAt(LAYOUTS, at % LAYOUTS.length)
        const meeting = {
          body,
          date,
          first: next,
          items,
          members: Array.from({ length: random.int(7, 15) }, () => memberOf(random)),
        }
        yield { name: `${year}/${body.slug}-${date}`, ...layout(meeting) }
        if (at % 2 === 0) next += items.length
      }
    }
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
