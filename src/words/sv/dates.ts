/** When a body met. The browser gets these words too. */
export const dates = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  unknown: 'okänt datum',
  unknownYear: 'Okänt år',
  day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
  extra: 'extra möte',
  konstituerande: 'konstituerande möte',
  nth: (session: string) => `möte ${session}`,
}
