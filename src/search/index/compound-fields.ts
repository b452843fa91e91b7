/**
 * The fields that hang on the words of the whole archive: which parts a record's compounds have. Worked out apart from
 * Pagefind's index, so that what Pagefind made of a part of the archive stays good when another part gets new words.
 */
import { stem } from '../../swedish/stem.ts'
import type { Splitter } from '../../swedish/compounds.ts'
import { DERIVED } from './fields.ts'
import { numbered, Numbers, type Lists } from './lists.ts'
import type { PartWords } from './part.ts'

/** Where a record lies: its part, and its number there. */
export interface Place {
  part: number
  record: number
}

/** Words of derived fields, one after the other, records in order and fields in order. */
export interface Derived {
  words: string[]
  /** Of each posting: its word, … */
  word: Uint32Array
  record: Uint32Array
  /** … place in {@link DERIVED}, … */
  field: Uint32Array
  /** … and place within the field. */
  at: Uint32Array
}

/** A word of a part, by numbers that are the same in all parts. */
interface Known {
  stem: number
  /** Numbers of its parts. */
  parts: readonly number[]
}

/**
 * The parts of a record's compounds, those of its title and those of its text: each once, and none that it says in so many
 * words; after those of the title what names what was decided. By numbers, for millions.
 * @param order Where each record of the archive lies, in the order of the whole index.
 */
export function derivedOf(parts: readonly PartWords[], order: readonly Place[], split: Splitter): Derived {
  const [stems, parted] = [numbered(), numbered()]
  const stemOfParted: number[] = []
  const partOf = (word: string): number => {
    const id = parted.of(word)
    stemOfParted[id] ??= stems.of(stem(word))
    return id
  }
  const known = new Map<string, Known>()
  const knownOf = (word: string): Known => {
    const own = known.get(word) ?? { stem: stems.of(stem(word)), parts: split(word).map(partOf) }
    known.set(word, own)
    return own
  }
  const lists = parts.map(({ all }) => all.map(knownOf))
  const [word, record, field, at] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()]
  /** Parts that some record gets, numbered as they come: what every text says in so many words is none. */
  const used = numbered()
  const numberOf: number[] = []
  const push = (own: number, of: number, name: (typeof DERIVED)[number], place: number): void => {
    numberOf[own] ??= used.of(parted.all[own] ?? '')
    word.push(numberOf[own])
    record.push(of)
    field.push(DERIVED.indexOf(name))
    at.push(place)
  }
  // The field in which a stem or a part was met last, so that nothing has to be emptied between two.
  const [saidIn, takenIn] = [new Uint32Array(stems.all.length), new Uint32Array(parted.all.length)]
  let round = 0
  const take = (
    of: number,
    { from, ids }: Lists,
    place: Place,
    words: readonly Known[],
    name: (typeof DERIVED)[number],
  ): number => {
    round++
    const [first, last] = [from[place.record] as number, from[place.record + 1] as number]
    for (let id = first; id < last; id++) saidIn[(words[ids[id] as number] as Known).stem] = round
    let count = 0
    for (let id = first; id < last; id++)
      for (const part of (words[ids[id] as number] as Known).parts) {
        if (takenIn[part] === round || saidIn[stemOfParted[part] as number] === round) continue
        takenIn[part] = round
        push(part, of, name, count++)
      }
    return count
  }
  order.forEach((place, of) => {
    const [own, words] = [parts[place.part] as PartWords, lists[place.part] as Known[]]
    take(of, own.content, place, words, 'ord')
    let count = take(of, own.title, place, words, 'rubrikord')
    const { from, ids } = own.named
    for (let id = from[place.record] as number; id < (from[place.record + 1] as number); id++)
      push(partOf(own.all[ids[id] as number] as string), of, 'rubrikord', count++)
  })
  return { words: used.all, word: word.all, record: record.all, field: field.all, at: at.all }
}
