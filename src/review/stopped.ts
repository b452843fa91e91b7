/**
 * What must not be built: documents that somebody asked to have words covered in, where it could not be done, and those
 * in which a private value is left. The list lies beside the content, `stoppade.json`; build and start refuse while an
 * entry stands, and the site that is out stays. It names address, file and rule, never the words.
 */
import type { RuleId } from '../model/rules.ts'
import type { Stopped } from '../model/stopped.ts'
import type { Message } from '../model/types.ts'

/** Faults by which words that were to be covered can come out. */
const STOPPING: ReadonlySet<RuleId> = new Set([
  'mask-beside',
  'mask-not-applied',
  'masks-lost',
  'private-value-left',
  'sidecar-mask',
  'sidecar-orphan',
  'sidecar-unread',
])

/**
 * The fault that stops the build, if there is one. @param asks Whether its sidecar asks for words to be covered, as far
 * as it can be read.
 */
export function stoppingRule(messages: readonly Message[], asks: boolean): RuleId | null {
  const errors = messages.filter(({ severity }) => severity === 'error')
  return (
    (
      errors.find(({ ruleId }) => STOPPING.has(ruleId) && (asks || ruleId !== 'sidecar-orphan')) ??
      (asks ? errors.find(({ ruleId }) => ruleId === 'sidecar') : undefined)
    )?.ruleId ?? null
  )
}

/** @returns The text of the file, sorted, so that the same entries give the same bytes. */
export function stoppedList(stopped: readonly Stopped[]): string {
  const sorted = [...stopped].sort((a, b) => ((a.address ?? '') + a.source < (b.address ?? '') + b.source ? -1 : 1))
  return `${JSON.stringify(sorted, null, 1)}\n`
}
