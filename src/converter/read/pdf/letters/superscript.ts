import type { Piece } from '../types.ts'

/** "1", "12", "1,2", "3)", "*", "a" */
const FIGURE = /^(?:\d{1,3}(?: ?[,-] ?\d{1,3}){0,3}\)?|\*{1,3}\)?|[a-e]\)?)$/
const RAISED: Record<string, string> = Object.fromEntries(
  Array.from('0123456789abcde').map((sign, index) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ')[index] ?? sign]),
)
/** A raised figure is at most this large, of the letters it belongs to. */
const SMALLER = 0.85
/** It stands so far above their line, in their size. */
const LEAST_RISE = 0.12
const MOST_RISE = 0.75
/** It follows their end, or stands before their beginning, within this, in their size. */
const AFTER = 0.3
const BEFORE = 0.6
/** Height of the strips that pieces are looked up by, in points. */
const STRIP = 12

/**
 * Raised figures: pieces of a page in, the same pieces out, those that are small and stand above the line they follow
 * written with raised signs, so that a note's figure is no part of the number before it ("12 500¹", not "12 5001") and
 * a measure reads as printed ("m²").
 */
export function writeSuperscripts(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some((piece) => isFigure(piece))) return [...pieces]
  const strips = Map.groupBy(
    pieces.filter(({ text, turned }) => !turned && text.trim() !== ''),
    ({ y }) => Math.floor(y / STRIP),
  )
  return pieces.map((piece) => {
    if (!isFigure(piece)) return piece
    const strip = Math.floor(piece.y / STRIP)
    const near = [strip, strip + 1, strip + 2].flatMap((one) => strips.get(one) ?? [])
    const base = near.find((other) => carries(other, piece))
    return base ? { ...piece, text: raised(piece.text), y: base.y } : piece
  })
}

const isFigure = ({ text, turned }: Piece): boolean => !turned && text.length <= 12 && FIGURE.test(text.trim())

/** Figures as raised signs; what has none stays. */
const raised = (text: string): string => text.replace(/[0-9a-e]/g, (sign) => RAISED[sign] ?? sign)

function carries(base: Piece, figure: Piece): boolean {
  const rise = (base.y - figure.y) / base.size
  if (figure.size > base.size * SMALLER || rise < LEAST_RISE || rise > MOST_RISE) return false
  const after = (figure.x - (base.x + base.width)) / base.size
  const before = (base.x - (figure.x + figure.width)) / base.size
  return (after >= -AFTER && after <= AFTER) || (before >= -AFTER && before <= BEFORE)
}
