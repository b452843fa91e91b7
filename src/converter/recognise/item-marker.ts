import type { Recogniser } from './index.ts'

/** "§9" (seed 001, line 210) */
const ALONE = /^§ ?(\d{1,4})$/

/** A § number alone on a line, outside the series: tells which § an appendix belongs to. */
export const itemMarker: Recogniser = ({ text, heading }) => {
  const number = heading ? undefined : ALONE.exec(text)?.[1]
  return number === undefined ? undefined : { type: 'item-marker', number }
}
