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
