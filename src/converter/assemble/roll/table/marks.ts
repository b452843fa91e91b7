/** Marks in the columns of a roll call that is a table: which tick a column, and which leave it open. */

/** "X", "x", "✓", "1", "Ja", "☒", "[x]" */
const TICK = /^(?:[Xx✓✔1*☒☑🗹]|[Jj]a|\[[Xx]\])$/u
/** An empty box says no more than an empty cell. */
const OPEN = /^(?:[☐□]|\[ ?\])$/u

/** True for a cell that ticks its column and says no more. */
export const isTick = (cell: string): boolean => TICK.test(cell)

/** What a cell says, "" where it holds an empty box. */
export const withoutBox = (cell: string): string => (OPEN.test(cell) ? '' : cell)
