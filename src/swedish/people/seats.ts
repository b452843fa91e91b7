/** Seats of a body above the names of those who have them: what is elected, and no heading. Lines in, answer out. */
import { endsSentence } from '../lines/line-ends.ts'
import { NAME } from './names.ts'

const SEAT =
  /^(?:ordinarie |personliga |övriga |nya )?(?:ledamot|ledamöter|ersättare|suppleant|suppleanter|ordförande|vice ordförande|sekreterare|kassör|revisor|revisorer|ombud|representant|representanter)(?: och ersättare)?:?$/iu
const BEGINS_WITH_NAME = new RegExp(`^${NAME}`, 'u')

/**
 * @param below What stands below the line.
 * @example headsElected('Ordinarie ledamöter', 'Ada Provlund (S)') // => true
 */
export const headsElected = (line: string, below: string): boolean =>
  SEAT.test(line) && BEGINS_WITH_NAME.test(below) && !endsSentence(below)
