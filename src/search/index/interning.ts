/**
 * Texts as numbers: each different one once, and lists of their numbers. An archive's words are millions, of which few
 * differ.
 */

/** Lists of numbers, one a record. */
export interface NumberLists {
  /** Where each list begins, and where the last ends. */
  from: Uint32Array
  ids: Uint32Array
}

/** Whole numbers that grow in count; typed, since they are millions. */
export class GrowingNumbers {
  #values = new Uint32Array(1 << 12)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(2 * this.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  get all(): Uint32Array {
    return this.#values.slice(0, this.length)
  }
}

export interface Interner {
  of: (text: string) => number
  /** By number. */
  all: string[]
}

/** Numbers texts as they come. */
export function interner(): Interner {
  const ids = new Map<string, number>()
  const all: string[] = []
  return {
    of: (text) => {
      const known = ids.get(text)
      if (known !== undefined) return known
      ids.set(text, all.length)
      return all.push(text) - 1
    },
    all,
  }
}

/**
 * @param numbered Gives each text its number, and a new one to a new text.
 * @returns The numbers of value n stand from `from[n]` up to `from[n + 1]`.
 */
export function listsOf<T>(
  values: readonly T[],
  textsOf: (value: T) => Iterable<string>,
  { of }: Interner,
): NumberLists {
  const [from, ids] = [new GrowingNumbers(), new GrowingNumbers()]
  for (const value of values) {
    from.push(ids.length)
    for (const text of textsOf(value)) ids.push(of(text))
  }
  from.push(ids.length)
  return { from: from.all, ids: ids.all }
}
