/** Values of the filter `slag` that are no stage of a decision; apart, so that the browser gets these and no parser. */

/** A meeting's own page. It only says who was there and where, so the search ranks it below the § it holds. */
export const MEETING_PAGE = 'mötets sida'
