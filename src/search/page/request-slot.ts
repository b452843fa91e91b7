/**
 * A place on a page where only the newest question is answered: each question supersedes the one before, and what that
 * one waits for comes to nothing, whether it was found or failed.
 */

/** A newer question was asked before the answer came: there is nothing to show and nothing to tell. */
export class Superseded extends Error {}

export interface LiveRequest {
  /** Aborted when a newer question is asked. */
  signal: AbortSignal
  /** @returns The answer. @throws {Superseded} A newer question was asked before it came, whatever came of it. */
  wait: <Answer>(answer: Promise<Answer>) => Promise<Answer>
}

/** Holds the newest question. */
export class RequestSlot {
  #given = new AbortController()
  #current = requestOf(this.#given.signal)

  /** The newest one. */
  get current(): LiveRequest {
    return this.#current
  }

  /** Supersedes the question before by another. */
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
