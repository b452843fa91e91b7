/**
 * What the reader watches: its page and the script there. The buttons' own words are in `browser.ts`, which every page
 * loads.
 */
export const watch = {
  description: 'Det nya om ord, organ och ärenden som du bevakar.',
  lead: 'Bevaka ett organ, ett ärende eller en sökning med knappen på deras sidor. Listan finns bara i den här webbläsaren; inget skickas.',
  needsScript: 'Bevakning behöver JavaScript.',
  without: 'Organens sidor visar sina senaste möten överst.',
  search: 'Bevaka sökningen',
  word: (word: string) => `Ordet ”${word}”`,
  matter: (dnr: string) => `Ärende ${dnr}`,
  nothing: 'Du bevakar inget än.',
  reading: 'Läser …',
  nothingNew: 'Inget nytt sedan ditt förra besök.',
  news: (count: number) => `${count} nya sedan ditt förra besök.`,
  stop: 'Sluta bevaka',
  new: 'Nytt',
  noHits: 'Inget på webbplatsen just nu.',
  failed: 'Registret kunde inte läsas in. Läs in sidan igen.',
}
