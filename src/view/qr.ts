/** An address as a QR code: text in, what an SVG needs out. Made at build, so that no page runs anything for it. */
import { type Bitmap2D, correction, generate } from 'lean-qr'

export interface Qr {
  /** Modules a side. */
  size: number
  /** The dark ones, a stroke along the middle of each row of them: the `d` of a path. */
  path: string
}

/** Modules of white that the standard asks for around it. */
export const QUIET = 4

/** Modules would be smaller on paper than a phone can read; no address of ours is that long. */
const MOST_CHARACTERS = 300

/** @returns Null for an address so long that a phone could not read it on paper. */
export function qrOf(address: string): Qr | null {
  if (address.length > MOST_CHARACTERS) return null
  const code = generate(address, { minCorrectionLevel: correction.M })
  return { size: code.size, path: strokesOf(code) }
}

/** @example A row of two dark, one light, one dark => 'M0 .5h2m1 0h1' */
function strokesOf(code: Bitmap2D): string {
  const rows: string[] = []
  for (let y = 0; y < code.size; y++) {
    const runs = runsOf(code, y)
    const strokes = runs.map(([from, to], at) => {
      const move = at === 0 ? `M${from} ${y}.5` : `m${from - (runs[at - 1]?.[1] ?? 0)} 0`
      return `${move}h${to - from}`
    })
    rows.push(strokes.join(''))
  }
  return rows.join('')
}

/** The dark runs of a row. */
function runsOf(code: Bitmap2D, y: number): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let x = 0; x < code.size; x++) {
    if (!code.get(x, y)) continue
    const last = runs.at(-1)
    if (last?.[1] === x) last[1] = x + 1
    else runs.push([x, x + 1])
  }
  return runs
}
