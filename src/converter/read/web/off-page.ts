/** Whether declarations take words from the page: set off its edge, or cut to nothing. */
import type { Declarations } from './css.ts'
import { lengthOf } from './css-length.ts'

/** Further out than this nothing is on the page. */
export const OFF = -500

/** Set so far to the left or the top that no one gets there. */
export function isOff(style: Declarations, size: number): boolean {
  const moved = /^(?:absolute|fixed|relative)$/i.test(style.get('position') ?? '')
  const far = (name: string): boolean => (lengthOf(style.get(name), size) ?? 0) < OFF
  const shift = Array.from(
    (style.get('transform') ?? '').matchAll(/translate(?:X|Y|3d)?\(([^)]*)\)/gi),
    ([, inside = '']) => inside.split(',').some((one) => (lengthOf(one, size) ?? 0) < OFF),
  )
  return (
    (moved && ['left', 'top', 'right', 'bottom'].some(far)) ||
    shift.some(Boolean) ||
    /(?:^|\s)scale(?:3d|X|Y)?\(\s*0[\s,)]/i.test(style.get('transform') ?? '')
  )
}

/** Cut to nothing: "rect(0 0 0 0)", "rect(1px, 1px, 1px, 1px)", "inset(50%)" */
export function isClipped(style: Declarations): boolean {
  const edges = /^rect\(([^)]*)\)$/i
    .exec(style.get('clip') ?? '')?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map((one) => Number.parseFloat(one))
  const cut =
    edges !== undefined &&
    edges.length === 4 &&
    edges.every((one) => Math.abs(one) <= 1) &&
    /^(?:absolute|fixed)$/i.test(style.get('position') ?? 'absolute')
  return cut || /^(?:inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0)/i.test(style.get('clip-path') ?? '')
}
