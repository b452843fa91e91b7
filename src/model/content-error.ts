/** A file of content that cannot be used: says which, what was found and what was expected. */
export class ContentError extends Error {
  /** Line of the body, from 1, where the text and the front matter part; null where no line can be told. */
  readonly line: number | null
  constructor(message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options)
    this.line = line
  }
}

/** What a reader gives; null where the file cannot be used. @throws Anything else that goes wrong. */
export function ifReadable<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}
