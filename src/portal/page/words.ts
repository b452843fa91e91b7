/** What the portal's search says. */
export const said = {
  waiting: (sites: number) => `Väntar på svar från ${sites} webbplats${sites === 1 ? '' : 'er'} …`,
  noHits: (query: string) => `Inga träffar på ”${query}”.`,
  /** @param hits As shown: "1 200". */
  found: (count: number, hits: string, sites: number) =>
    `${hits} träff${count === 1 ? '' : 'ar'} hos ${sites} utgivare.`,
  onlyWeak: 'Ingen paragraf har alla orden.',
  direct: (count: number) => `${count} direkt träff${count === 1 ? '' : 'ar'}.`,
  corrected: (site: string, word: string) => `${site}: ordet finns inte där, så här visas träffar på ”${word}”.`,
  down: 'svarar inte.',
  slow: 'hann inte svara.',
  old: 'äldre sökning. Den går att söka i på webbplatsen själv.',
  new: 'nyare sökning än portalens. Den går att söka i på webbplatsen själv.',
  searchThere: 'Sök där',
  /** Where no site answered. */
  nobody: 'Ingen av webbplatserna svarar. Pröva igen om en stund, eller sök hos varje utgivare för sig.',
  failed: 'Sökningen kunde inte läsas in. Läs in sidan igen, eller sök hos varje utgivare för sig.',
  more: 'Visa fler träffar',
}
