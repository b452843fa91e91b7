/**
 * Questions that take turns: an answer that comes after a newer question was asked is never used. Each question is a
 * turn; what it waits for comes to nothing when the next has begun, whether it was found or failed.
 */

/** The turn was over when the answer came: there is nothing to show and nothing to tell. */
export class Superseded extends Error {}

export interface LiveRequest {
  /** Aborted when the next turn begins. */
  signal: AbortSignal
  /** @returns The answer, if the turn still lasts. @throws {Superseded} If it does not, whatever came of the answer. */
  wait: <Answer>(answer: Promise<Answer>) => Promise<Answer>
}

/** The turns of one place on a page, where only the newest question is answered. */
export class RequestSlot {
  #given = new AbortController()
  #current = requestOf(this.#given.signal)

  /** The newest one. */
  get current(): LiveRequest {
    return this.#current
  }

  /** Ends the turn before and begins another. */
  next(): LiveRequest {
    this.#given.abort()
    this.#given = new AbortController()
    this.#current = requestOf(this.#given.signal)
    return this.#current
  }
}

function requestOf(signal: AbortSignal): LiveRequest {
  const wait: LiveRequest['wait'] = (answer) =>
    answer.finally(() => {
      if (signal.aborted) throw new Superseded()
    })
  return { signal, wait }
}
