/** The page that a reference is typed into, and the script there. */
export const find = {
  title: 'Hitta en hänvisning',
  description: 'Gå rakt till en paragraf: skriv ärendenumret, eller organ, datum och §.',
  label: 'Ärendenummer, eller organ, datum och §',
  go: 'Gå dit',
  how: { before: 'Så här går det att skriva: ', after: '. Länka hit med hitta.html?q=…' },
  needsScript: 'Uppslaget behöver JavaScript.',
  /** The link stands first. */
  without: { link: 'Välj organ och möte', after: ' i stället.' },
  fromSearch: 'Hitta en paragraf från en hänvisning',
  several: (count: number) => `${count} paragrafer eller möten kan vara det du menar.`,
  notHere: (query: string) => `”${query}” finns inte på webbplatsen. `,
  unknown: (query: string) =>
    `”${query}” är ingen hänvisning som vi känner igen: skriv ett ärendenummer, eller organ, datum och §. `,
  search: 'Sök på orden i stället',
  failed: 'Registret kunde inte läsas in. Läs in sidan igen.',
}
