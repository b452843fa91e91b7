/**
 * What happens to files on their way: lines lost, doubled, swapped, cut and joined, bytes garbled, a passage repeated
 * until the file is huge. Bytes and a list of edits in, bytes out.
 */
import fc from 'fast-check'

const KINDS = ['drop', 'double', 'swap', 'cut', 'split', 'join', 'blank', 'garble', 'repeat', 'end'] as const

export interface Edit {
  kind: (typeof KINDS)[number]
  /** Where in the file, from 0 to 1. */
  at: number
  /** Another place, for what needs two. */
  other: number
  /** How many lines. */
  lines: number
  /** How many times over; only `repeat` makes a file huge. */
  times: number
  bytes: Uint8Array
}

const STEPS = 10_000
const place = fc.nat({ max: STEPS - 1 }).map((step) => step / STEPS)

/** One to six edits, anywhere in the file alike; what makes a file huge is rare. */
export const edits: fc.Arbitrary<Edit[]> = fc.noBias(
  fc.array(
    fc.record<Edit>({
      kind: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...KINDS.filter((kind) => kind !== 'repeat')) },
        { weight: 1, arbitrary: fc.constant('repeat' as const) },
      ),
      at: place,
      other: place,
      lines: fc.nat({ max: 40 }),
      times: fc.integer({ min: 2, max: 200 }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
)

/** @param list Done one after the other, each to what the one before left. */
export function mutate(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  return list.reduce(apply, bytes)
}

function apply(bytes: Uint8Array, edit: Edit): Uint8Array {
  if (edit.kind === 'garble') return garbled(bytes, edit)
  // Latin-1 keeps every byte, whatever the file was written in.
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  return Buffer.from(editLines(lines, edit).join('\n'), 'latin1')
}

function editLines(lines: readonly string[], { kind, at, other, lines: count, times }: Edit): string[] {
  const from = Math.floor(at * lines.length)
  const to = Math.min(lines.length, from + count + 1)
  const [before, passage, after] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)]
  const line = lines[from] ?? ''
  const column = Math.floor(other * line.length)
  switch (kind) {
    case 'drop':
      return [...before, ...after]
    case 'double':
      return [...before, ...passage, ...passage, ...after]
    case 'swap': {
      const place = Math.floor(other * (before.length + after.length))
      const rest = [...before, ...after]
      return [...rest.slice(0, place), ...passage, ...rest.slice(place)]
    }
    case 'cut':
      return lines.with(from, line.slice(0, column))
    case 'split':
      return [...before, line.slice(0, column), line.slice(column), ...lines.slice(from + 1)]
    case 'join':
      return [...before, passage.join(' '), ...after]
    case 'blank':
      return [...before, ...passage.filter((one) => one.trim() !== ''), ...after]
    case 'repeat':
      return [...before, ...Array.from({ length: times }, () => passage).flat(), ...after]
    case 'end':
      return before
    default:
      return [...lines]
  }
}

function garbled(bytes: Uint8Array, { at, bytes: noise }: Edit): Uint8Array {
  const from = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), noise, bytes.subarray(Math.min(bytes.length, from + noise.length))])
}
