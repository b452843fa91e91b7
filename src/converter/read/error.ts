import type { RuleId, Said } from '../../model/rules.ts'

type Swedish = Required<Pick<Said, 'found' | 'expected'>>

/** A source that cannot be read: says which rule, where, what was found and what to do. */
export class ReadError extends Error {
  readonly ruleId: RuleId
  readonly line: number | null
  /** What was expected and what to do about it. */
  readonly advice: string
  /** What was found and expected, in Swedish. */
  readonly said: Swedish

  constructor(ruleId: RuleId, line: number | null, found: string, advice: string, said: Swedish) {
    super(found)
    this.ruleId = ruleId
    this.line = line
    this.advice = advice
    this.said = said
  }
}
