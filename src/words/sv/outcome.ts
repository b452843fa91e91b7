/** What a § came to: a word or two, and a sentence that says what they leave out. Bodies keep their names. */
export const outcome = {
  types: {
    medel: 'Pengar beviljas',
    upphandling: 'Beslut om upphandling',
    avslås: 'Avslag',
    yttrande: 'Beslut om yttrande',
    uppdrag: 'Uppdrag ges',
    val: 'Någon väljs',
    godkänns: 'Godkänt',
    besvaras: 'Besvarat',
    överlämnas: 'Överlämnat',
    återkommer: 'Återkommer',
    noteras: 'Till kännedom',
    möte: 'Beslut om möte',
  },
  tones: {
    own: 'Eget beslut',
    proposal: 'Förslag till annat organ',
    handed: 'Överlämnat',
    rejected: 'Avslag',
    noted: 'Till kännedom',
    none: 'Inget beslut hittat',
  },
  withdrawn: 'Tillbakadragen',
  none: 'Inget beslut',
  decision: 'Beslut',
  rejection: 'Beslut – avslag',
  noted: 'Beslut – till kännedom',
  /** @param to Names of bodies; null where the source names none. */
  handedTo: (to: string | null) => `Överlämnas till ${to ?? 'annat organ'}`,
  proposalTo: (to: string | null) => `Förslag till ${to ?? 'annat organ'}`,
  notFinal: (words: string) => `${words} – inte ett slutligt beslut`,
  alsoProposal: (own: string, to: string) => `${own}, och förslag till ${to}`,
  proposalNotFinal: (words: string) => `${words} – förslaget är inte ett slutligt beslut`,
  /** Names in a row: all but the last, and the last. */
  row: (most: string, last: string) => `${most} och ${last}`,
}
