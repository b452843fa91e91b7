/** What a footnote says of what does not go together: a contradiction in, a Swedish sentence out. */
import type { Contradiction } from '../across/contradictions/index.ts'

const SAYS: Record<Contradiction['kind'], (values: readonly [string, string]) => string> = {
  'two-days': ([own, other]) => `Paragrafen och bilagan anger olika dagar: ${own} och ${other}.`,
  'signed-before': ([signed, met]) => `En underskrift är daterad före mötet: ${signed}, men ${met}.`,
  weekday: ([said, is]) => `Veckodagen passar inte datumet: ”${said}”, men ${is}.`,
  vote: ([one, other]) => `Rösterna går inte ihop: ${one}, men ${other}.`,
  number: ([own, before]) => `Numren går bakåt: ${own} kommer ${before}.`,
}

export const contradictionWords = ({ kind, values }: Contradiction): string => SAYS[kind](values)
