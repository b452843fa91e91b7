/**
 * Diary numbers and the records that bear them, in as many small files as keep a lookup cheap: a number lies in the
 * files of its telling figures (571 of "HSN 571-2024"), and a query fetches the one file of its own.
 */

/** Number as the source writes it, with its records, newest first. */
export type DnrRecords = Record<string, number[]>

/** Numbers a file, about. */
const PER_FILE = 400

/** @returns At least one file, in the order of their numbers. */
export function dnrFiles(entries: readonly { record: number; dnr: readonly string[] }[]): DnrRecords[] {
  const files: DnrRecords[] = Array.from({ length: Math.max(1, Math.ceil(entries.length / PER_FILE)) }, () => ({}))
  for (const { record, dnr } of entries) {
    for (const number of new Set(dnr)) {
      for (const at of new Set(tellingFigures(figuresOf(number)).map((figure) => fileOf(figure, files.length)))) {
        const file = files[at]
        if (file) (file[number] ??= []).push(record)
      }
    }
  }
  return files
}

/** Which of `count` files to look in for the figures asked; null when there are none. */
export function dnrFile(figures: readonly string[], count: number): number | null {
  const [figure] = tellingFigures(figures)
  return figure === undefined ? null : fileOf(figure, count)
}

/** @example figuresOf('HSN 571-2024') // => ['571', '2024'] */
export function figuresOf(dnr: string): string[] {
  return dnr.match(/\d+/g) ?? []
}

// "2024" anywhere and "21" last are years, which too many numbers share
const YEAR = /^(?:19|20)\d{2}$/

function tellingFigures(figures: readonly string[]): string[] {
  const telling = figures.filter(
    (figure, at) => !YEAR.test(figure) && !(at > 0 && at === figures.length - 1 && figure.length === 2),
  )
  return (telling.length > 0 ? telling : figures).map((figure) => figure.replace(/^0+(?=\d)/, ''))
}

function fileOf(figure: string, count: number): number {
  return Number(figure.slice(-6)) % count
}
