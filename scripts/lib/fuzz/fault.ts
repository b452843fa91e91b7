/** What must never come of any source, however broken. A conversion in, what is wrong with it out. */
import type { Conversion } from '../../../src/converter/index.ts'

/** Messages that are faults of ours and not of the source. */
const OURS = new Set(['fault', 'line-unaccounted'])

/** @returns Null where all is well: converted with every line accounted for, or refused with a reason. */
export function faultOf(conversion: Conversion): string | null {
  const own = conversion.messages.find(({ ruleId }) => OURS.has(ruleId))
  if (own) return `${own.ruleId}, line ${own.line ?? '–'}: ${own.reason}`
  if (conversion.outcome === 'failed')
    return conversion.messages.some(({ severity }) => severity === 'error') ? null : 'failed without a reason'
  const { lines, blank, published, removed, masked, unaccounted } = conversion.stages.ledger
  const spans = [...removed, ...masked].reduce((sum, { span: [from, to] }) => sum + to - from + 1, 0)
  return unaccounted.length === 0 && blank + published + spans === lines
    ? null
    : `the ledger does not add up: ${blank} + ${published} + ${spans} of ${lines}`
}
