/**
 * Questions that take turns: an answer that comes after a newer question was asked is never used. Each question is a
 * turn; what it waits for comes to nothing when the next has begun, whether it was found or failed.
 */

/** The turn was over when the answer came: there is nothing to show and nothing to tell. */
export class TurnOver extends Error {}

export interface Turn {
  /** Aborted when the next turn begins. */
  signal: AbortSignal
  /** @returns The answer, if the turn still lasts. @throws {TurnOver} If it does not, whatever came of the answer. */
  wait: <Answer>(answer: Promise<Answer>) => Promise<Answer>
}

/** The turns of one place on a page, where only the newest question is answered. */
export class Turns {
  #given = new AbortController()
  #current = turnOf(this.#given.signal)

  /** The newest one. */
  get current(): Turn {
    return this.#current
  }

  /** Ends the turn before and begins another. */
  next(): Turn {
    this.#given.abort()
    this.#given = new AbortController()
    this.#current = turnOf(this.#given.signal)
    return this.#current
  }
}

function turnOf(signal: AbortSignal): Turn {
  const wait: Turn['wait'] = (answer) =>
    answer.finally(() => {
      if (signal.aborted) throw new TurnOver()
    })
  return { signal, wait }
}
