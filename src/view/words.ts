/**
 * Small things that several pages say: headings of our own for parts the source leaves unnamed, names of masks,
 * letters.
 */
import type { PartKind } from '../model/kinds.ts'
import { rowNamed } from '../model/tables.ts'
import { words } from '../words/index.ts'

/** For a name of ours at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** For a name of ours in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Ours, for a part that stands without a heading in the source; null where the text speaks for itself. */
export function partName(kind: PartKind): string | null {
  return rowNamed(words().paragraf.parts, kind) ?? null
}

/** Kinds come from a file that a newer converter may have written: an unknown one is shown as it stands. */
export function removedName(kind: string): string {
  return rowNamed(words().derived.removed, kind) ?? kind
}

/** As {@link removedName}, of what is masked. */
export function maskedName(kind: string): string {
  return rowNamed(words().derived.masked, kind) ?? kind
}
