/** What is wrong with a file: in English for the log, in Swedish for the editor, each without the file's name. */
export interface Fault {
  english: string
  swedish: string
}

/** A file of content that cannot be used: says which, what was found and what was expected. */
export class ContentError extends Error {
  /** Line of the body, from 1, where the text and the front matter part; null where no line can be told. */
  readonly line: number | null
  readonly swedish: string
  /** @param where The file's name, and within it what is wrong: a line of the file, the id of a §. */
  constructor(where: string, { english, swedish }: Fault, line: number | null = null, options?: ErrorOptions) {
    super(`${where}: ${english}`, options)
    this.line = line
    this.swedish = swedish
  }
}

/** What to do about a file that only `convert` writes. */
export const FETCH_BACK = 'fetch the last good one back'

/** @param error Of `JSON.parse`. */
export const notJson = (error: unknown): Fault => ({
  english: `${error instanceof Error ? error.message : String(error)}, expected JSON; ${FETCH_BACK}`,
  swedish: 'det är inte JSON',
})

/** What a reader gives; null where the file cannot be used. @throws Anything else that goes wrong. */
export function ifReadable<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}
