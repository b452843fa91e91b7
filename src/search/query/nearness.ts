/**
 * How the words of a query stand in a record: in a row, near one another, or so far apart that they are of other
 * things. Only the first place of a word is known.
 */
import { IN_TITLE, type Occurrence, type TermAnswer } from './answer.ts'

const WINDOW = 15
/** Words of a text that are farther apart than this are of different things. */
const SCATTERED = 60

/** How the words asked stand in a record that holds them all. */
type Nearness = 'rowInTitle' | 'row' | 'near' | 'apart' | 'scattered'

/**
 * Words as they were asked, in title or text, or all within a window.
 * @param isOfRows Its text is rows of different things: what is not near is scattered.
 */
export function nearnessIn(answers: readonly TermAnswer[], record: number, isOfRows = false): Nearness {
  const placed = answers.flatMap(({ place, whole }) => {
    const held = whole.get(record)
    return place === null || held === undefined ? [] : [{ place, held }]
  })
  const asked = answers.filter(({ place }) => place !== null)
  const [first, ...rest] = placed
  if (first === undefined || rest.length === 0 || placed.length < asked.length) return 'apart'
  const isRow = (of: 'title' | 'text'): boolean =>
    first.held[of].some((at) => rest.every(({ place, held }) => held[of].includes(at + place - first.place)))
  const within = (window: number): boolean =>
    first.held.text.some((at) => rest.every(({ held }) => held.text.some((other) => Math.abs(other - at) <= window)))
  if (isRow('title')) return 'rowInTitle'
  if (isRow('text')) return 'row'
  if (within(WINDOW) || placed.every(({ held }) => held.title.length > 0)) return 'near'
  return placed.every(({ held }) => isInTextAlone(held)) && (isOfRows || !within(SCATTERED)) ? 'scattered' : 'apart'
}

const isInTextAlone = ({ fields }: Occurrence): boolean =>
  [...fields].every((field) => !IN_TITLE.includes(field) && field !== 'said')
