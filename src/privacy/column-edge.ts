/** Numbers that the edge of a column parts: how the cell begins that the rest of one stands in. */

/** Just before what a cell or a column begins with. */
export const OPENS_CELL = /(?:\n[ >*`]{0,60}| {2}|\|[ *`]{0,60})$/
/** How many lines further down it may stand. */
export const LINES_BELOW = 2
