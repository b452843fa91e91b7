/** Lengths as style sheets write them, "12pt", "1.5em": texts in, pixels of the screen out. */

const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  rem: 16,
  vw: 12,
  vh: 8,
  ch: 8,
  ex: 8,
}

/** In pixels; nothing for what cannot be told without the window. @param em Size of the letters. */
export function lengthOf(text: string | undefined, em: number): number | undefined {
  const [, figure, unit = ''] = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*([a-z%]*)$/i.exec(text?.trim() ?? '') ?? []
  if (figure === undefined) return undefined
  const pixels = pixelsOf(unit.toLowerCase(), em)
  return pixels === undefined ? undefined : Number(figure) * pixels
}

function pixelsOf(unit: string, em: number): number | undefined {
  if (unit === '') return 1
  if (unit === 'em') return em
  return unit === '%' ? em / 100 : UNITS[unit]
}
