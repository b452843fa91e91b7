/** A file of content that cannot be used: says which, what was found and what was expected. */
export class ContentError extends Error {
  /** Line of the body, from 1, where the text and the front matter part; null where no line can be told. */
  readonly line: number | null
  constructor(message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options)
    this.line = line
  }
}
