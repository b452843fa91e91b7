/** A source that cannot be read: says which rule, where, what was found and what to do. */
export class ReadError extends Error {
  readonly ruleId: string
  readonly line: number | null
  /** What was expected and what to do about it. */
  readonly advice: string

  constructor(ruleId: string, line: number | null, found: string, advice: string) {
    super(found)
    this.ruleId = ruleId
    this.line = line
    this.advice = advice
  }
}
