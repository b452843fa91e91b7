/** What a list of matters is called; in lower case. */
export const AGENDAS: readonly string[] = ['dagordning', 'föredragningslista', 'ärendelista']

/**
 * What every meeting decides about itself: a § about its opening, its list of matters or its minutes is news to nobody.
 */
const ROUTINE = [
  ...AGENDAS,
  'justering',
  'justerare',
  'protokollsjusterare',
  'protokolljusterare',
  'justeringsperson',
  'justeringspersoner',
  'justeringsman',
  'justeringsmän',
  'rösträknare',
  'röstlängd',
  'mötesordförande',
  'mötessekreterare',
  'upprop',
  'närvaro',
  'öppnande',
  'öppnas',
  'avslutande',
  'avslutas',
  'avslutning',
  'föregående protokoll',
  'utlysning',
]
/** "föredragningslistan", "dagordningen": the word as it is most often bent. */
const ENDING = '(?:n|en|et|s|na|ens|ets)?'
const WORDS = new RegExp(`(?<!\\p{L})(?:${ROUTINE.join('|')})${ENDING}(?!\\p{L})`, 'iu')
/** Longer titles hold a matter of their own: "Upphandling av justering av vågar vid återvinningscentralerna". */
const LONGEST = 60

/** @example isRoutine('Godkännande av dagordningen') // => true */
export const isRoutine = (title: string): boolean => title.length <= LONGEST && WORDS.test(title)

/** What a § lists that only tells a body what has come in or been decided elsewhere; questions of many matters. */
const REPORTS = [
  'anmälningsärende',
  'anmälningar',
  'delgivningsärende',
  'delgivningar',
  'informationsärende',
  'meddelanden',
  'delegationsbeslut',
  'delegeringsbeslut',
  'delegationsärende',
  'inkomna skrivelser',
  'postlista',
  'frågestund',
]
const OF_REPORTS = new RegExp(`(?<!\\p{L})(?:${REPORTS.join('|')})(?:n|en|na|ena)?(?!\\p{L})`, 'iu')
/** A matter of its own has them too: "Ändring i riktlinjer för delegationsbeslut". */
const OF_ONE_MATTER = /(?<!\p{L})(?:motion|yrkande|revidering|ändring|riktlinjer?|reglemente)(?!\p{L})/iu

/**
 * True for the title of a § with many matters of no common kind, each in a row: words of it have little to do with one
 * another.
 * @example isOfReports('Förteckning över anmälningsärenden') // => true
 */
export const isOfReports = (title: string): boolean =>
  title.length <= LONGEST && OF_REPORTS.test(title) && !OF_ONE_MATTER.test(title)
