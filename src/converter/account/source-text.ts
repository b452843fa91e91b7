/**
 * The source text as it may be shown: every line in its place, so that line numbers hold, with private values
 * already covered. Lines of signing services carry tokens that lead to persons; their text is left out whole.
 */
import type { RemovalKind } from '../../model/types.ts'
import type { Line } from '../types/line.ts'

const WITHHELD: Partial<Record<RemovalKind, string>> = {
  'e-signature': '[borttaget: e-signatur]',
  'e-signature-url': '[borttaget: adress till e-signatur]',
  'hidden-text': '[borttaget: dold text]',
  'site-part': '[borttaget: källsidans menyer och sidopaneler]',
  withdrawn: '[tillbakadraget]',
}

/** @param lines Raw lines with private values covered. */
export function toPublishedSource(
  lines: readonly string[],
  removed: readonly (Line & { kind: RemovalKind })[],
): string {
  const withheld = new Map(
    removed.flatMap(({ number, kind }) => (WITHHELD[kind] ? [[number, WITHHELD[kind]] as const] : [])),
  )
  return lines.map((line, index) => withheld.get(index + 1) ?? line.trimEnd()).join('\n') + '\n'
}
