import type { Words } from '../types.ts'

export const dates: Words['dates'] = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  unknown: 'unknown date',
  unknownYear: 'Unknown year',
  day: (day, month, year) => `${day} ${month} ${year}`,
  extra: 'extraordinary meeting',
  konstituerande: 'constituent meeting',
  nth: (session) => `meeting ${session}`,
}
