/**
 * The cells of a row some of whose values are covered: cells, the row as printed and the same row covered in; as many
 * cells out, a cover in each cell that its value stood in. Whatever parts the cells, a gap, a tab or a bar, is not
 * looked at.
 */

/** A cover, see `COVERS` in `privacy/cover.ts`. */
const COVER = /\[maskerat: [^\]]*\]/g

/** A part of the row as printed and what is shown in its place. */
interface Part {
  from: number
  to: number
  shown: string
  isCover: boolean
}

/** @returns Undefined where a cell does not stand in the row as its words are. */
export function coveredCells(cells: readonly string[], printed: string, covered: string): string[] | undefined {
  const places = placesOf(cells, printed)
  const parts = partsOf(printed, covered)
  return (
    places &&
    parts &&
    places.map((place) =>
      parts
        .map((part) => within(part, place))
        .join('')
        .trim(),
    )
  )
}

/** Where each cell stands in the row, in their order. */
function placesOf(cells: readonly string[], printed: string): { from: number; to: number }[] | undefined {
  const places: { from: number; to: number }[] = []
  let at = 0
  for (const cell of cells) {
    const words = cell.trim()
    const from = printed.indexOf(words, at)
    if (from < 0) return undefined
    at = words === '' ? at : from + words.length
    places.push(words === '' ? { from: at, to: at } : { from, to: at })
  }
  return places
}

/** What stands between the covers is as printed: where it stands tells what each cover is for. */
function partsOf(printed: string, covered: string): Part[] | undefined {
  const covers = Array.from(covered.matchAll(COVER), ([cover]) => cover)
  const words = covered.split(COVER)
  const parts: Part[] = []
  let end = 0
  for (const [index, own] of words.entries()) {
    const isLast = index === words.length - 1
    const from = index === 0 ? 0 : isLast ? printed.length - own.length : printed.indexOf(own, end + 1)
    if (from < end || !printed.startsWith(own, from)) return undefined
    if (index > 0) parts.push({ from: end, to: from, shown: covers[index - 1] ?? '', isCover: true })
    end = from + own.length
    parts.push({ from, to: end, shown: own, isCover: false })
  }
  return parts
}

/** What a cell shows of a part. */
function within({ from, to, shown, isCover }: Part, cell: { from: number; to: number }): string {
  if (isCover) return from < cell.to && to > cell.from ? shown : ''
  return shown.slice(Math.max(0, cell.from - from), Math.max(0, cell.to - from))
}
