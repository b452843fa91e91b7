import type { RuleId, Said } from '../../model/rules.ts'

/** A source that cannot be read: says which rule, where, what was found and what to do. */
export class ReadError extends Error {
  readonly ruleId: RuleId
  readonly line: number | null
  /** What was expected and what to do about it. */
  readonly advice: string
  /** What was found and expected, in Swedish, where it says more than the rule does. */
  readonly said: Pick<Said, 'found' | 'expected'>

  constructor(
    ruleId: RuleId,
    line: number | null,
    found: string,
    advice: string,
    said: Pick<Said, 'found' | 'expected'> = {},
  ) {
    super(found)
    this.ruleId = ruleId
    this.line = line
    this.advice = advice
    this.said = said
  }
}
