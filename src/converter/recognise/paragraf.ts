/** The heading of a § or a numbered point, already accepted by its series: title and dnrs apart. */
import { labelIn, titleOf } from '../headings/title-words.ts'
import type { Recogniser } from './index.ts'

/**
 * "§ 206 Upphandling - Förbrukningsmaterial IR och INR - Beslut om" + "tilldelning" + "HSN 571-2024" (seed 002, line
 * 244)
 */
export const paragraf: Recogniser = ({ heading, lines }) => {
  if (!heading) return undefined
  const { title, dnr } = heading.runIn ?? titleOf(heading, lines)
  return { type: 'paragraf', heading: { ...heading, label: labelIn(heading, lines) }, title, dnr }
}
