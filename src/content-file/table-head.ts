/** "1 200", "-12 %", "4,5 mnkr", "X", "2024-03-01", "–" */
const VALUE = /^(?:[-–+±]? ?\d[\d .,/:–-]*(?:%|kr|tkr|mnkr|mkr|st|kl)?|[xX✓–-]|ja|nej)$/u
/** "2024", "2024–2026": values that name columns all the same */
const YEAR = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/u
/** One row alone below says too little. */
const LEAST_BELOW = 2

/**
 * Whether the first row of a table names its columns, where neither a tag nor a style of the source says so: it has a
 * word for every column, and some column below it holds only values – numbers, crosses, days – which its own cell is
 * not. A table of words alone does not tell, and its first row stays a row.
 */
export function readsAsHead([head = [], ...below]: readonly (readonly string[])[]): boolean {
  if (below.length < LEAST_BELOW || head.some((cell) => cell === '' || (VALUE.test(cell) && !YEAR.test(cell))))
    return false
  return head.some((cell, column) => {
    const values = below.map((row) => row[column] ?? '').filter((value) => value !== '')
    return (
      values.length > 0 &&
      values.every((value) => VALUE.test(value)) &&
      !(YEAR.test(cell) && values.every((value) => YEAR.test(value)))
    )
  })
}
