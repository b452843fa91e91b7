import type { Words } from '../types.ts'

export const dates: Words['dates'] = {
  months: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  unknown: 'päivämäärä ei tiedossa',
  unknownYear: 'Vuosi ei tiedossa',
  day: (day, month, year) => `${day}. ${month}ta ${year}`,
  extra: 'ylimääräinen kokous',
  konstituerande: 'järjestäytymiskokous',
  nth: (session) => `kokous ${session}`,
}
