/** Seats of a body above the names of those who have them: what is elected, and no heading. Lines in, answer out. */
import { endsSentence } from '../lines/line-ends.ts'
import { NAME } from './names.ts'

const SEATS =
  'ledamot|ledamöter|ersättare|suppleant|suppleanter|ordförande|vice ordförande|sekreterare|kassör|revisor|revisorer|ombud|representant|representanter'
/** "på ett år", "för 2 år" */
const TERM = String.raw`(?: (?:på|för) (?:\d|ett|två|tre|fyra) år)?`
const SEAT_WORD = `(?:ordinarie |personliga |övriga |nya )?(?:${SEATS})(?: och ersättare)?${TERM}`
const SEAT = new RegExp(`^${SEAT_WORD}:?$`, 'iu')
/** "Ledamot: Ada Provlund (S)" */
const SEATED = new RegExp(`^${SEAT_WORD}: +`, 'iu')
const BEGINS_WITH_NAME = new RegExp(`^${NAME}`, 'u')

/**
 * @param below What stands below the line.
 * @example headsElected('Ordinarie ledamöter', 'Ada Provlund (S)') // => true
 */
export const headsElected = (line: string, below: string): boolean =>
  SEAT.test(line) && BEGINS_WITH_NAME.test(below) && !endsSentence(below)

/** True for a seat with who has it, on one line. @example isSeated('Suppleant: Ada Provlund (S)') // => true */
export const isSeated = (line: string): boolean =>
  SEATED.test(line) && BEGINS_WITH_NAME.test(line.replace(SEATED, '')) && !endsSentence(line)
