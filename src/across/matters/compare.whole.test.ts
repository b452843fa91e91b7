/** What was proposed and what was decided: the same only where every word is. */
import { expect, test } from 'vitest'
import { compare } from './compare.ts'

/** "Taxan antas [-från 1 mars-] {+från 1 maj+}" */
function told(proposal: string, decision: string): string | null {
  const found = compare(proposal, decision)
  if (found === null || found.same) return found && 'same'
  return found.stretches
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join(' ')
}

test.each([
  ['Taxan antas.', 'Taxan antas.', 'same'],
  ['taxan antas', 'Taxan\n antas.', 'same'],
  ['Taxan antas från den 1 mars.', 'Taxan antas från den 1 maj.', 'Taxan antas från den 1 [-mars.-] {+maj.+}'],
  ['Taxan antas.', 'Taxan antas inte.', 'Taxan antas {+inte.+}'],
  ['Bidrag ges med 100 000 kr.', 'Bidrag ges med 100 001 kr.', 'Bidrag ges med 100 [-000-] {+001+} kr.'],
  ['Bidrag ges med 1,5 mnkr.', 'Bidrag ges med 15 mnkr.', 'Bidrag ges med [-1,5-] {+15+} mnkr.'],
  ['Skatten ändras med –5 kronor.', 'Skatten ändras med 5 kronor.', 'Skatten ändras med [-–5-] {+5+} kronor.'],
  ['Avgiften är 5 €.', 'Avgiften är 5 $.', 'Avgiften är 5 [-€.-] {+$.+}'],
  ['Alla 3/4 av ”taxan” (ny) antas:', 'alla 3/4 av taxan, ny – antas.', 'same'],
  ['Tax\u00adan antas.', 'Taxan antas.', 'same'],
  ['Avgiften höjs med 5 %.', 'Avgiften höjs med 5.', 'Avgiften höjs med 5. [-%.-]'],
])('%s → %s', (proposal, decision, expected) => expect(told(proposal, decision)).toBe(expected))

test.each([
  ['texts about different things', 'Taxan antas från den 1 mars.', 'Ordföranden får i uppdrag att svara.'],
  ['a proposal without words', '– . –', 'Taxan antas.'],
  ['texts that differ without end', 'a b '.repeat(3000), 'c d '.repeat(3000)],
])('%s are not compared', (_, proposal, decision) => expect(told(proposal, decision)).toBeNull())
