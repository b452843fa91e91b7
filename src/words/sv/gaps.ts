/** What is missing between a body's minutes, by the numbers of its §§: on its page and in a feed. */
export const gaps = {
  title: 'Saknas något protokoll?',
  lead: 'Paragrafernas nummer löper genom året. De här finns inte på webbplatsen:',
  partOf: (count: number, range: string) => `${count} av ${range}`,
  /** Two meetings. */
  between: { before: 'mellan ', and: ' och ', after: '' },
  means:
    'Det kan vara protokoll som saknas, eller paragrafer som inte publiceras. Protokoll före årets första och efter årets sista syns inte på det här sättet.',
  /** Why nothing is said. */
  because: {
    'no-numbers': 'Paragraferna har inga tryckta nummer, så det går inte att se på dem om ett protokoll saknas.',
    'each-meeting':
      'Paragraferna börjar om från början vid varje möte, så det går inte att se på numren om ett protokoll saknas.',
    'several-series':
      'Paragrafernas nummer går inte i en enda följd genom året, så det går inte att se på dem om ett protokoll saknas.',
    'too-few': 'Här finns för få protokoll för att se på paragrafernas nummer om något saknas.',
  },
  none: 'Paragrafernas nummer hänger ihop mellan de protokoll som finns här, år för år: inget ser ut att saknas.',
  subscribe: 'Prenumerera på luckor i alla organ (Atom)',
  feed: 'Protokoll som saknas',
  /** @param missing "§§ 45–60" */
  entry: (body: string, missing: string, year: string) => `${body}: ${missing} år ${year} finns inte på webbplatsen`,
}
