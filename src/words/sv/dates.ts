/** When a body met. The browser gets these words too. */
import { MONTHS } from '../../model/months.ts'

export const dates = {
  months: [...MONTHS] as string[],
  unknown: 'okänt datum',
  unknownYear: 'Okänt år',
  day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
  extra: 'extra möte',
  konstituerande: 'konstituerande möte',
  nth: (session: string) => `möte ${session}`,
}
