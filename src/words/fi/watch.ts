import type { Words } from '../types.ts'

export const watch: Words['watch'] = {
  description: 'Uutta seuraamistasi sanoista, toimielimistä ja asioista.',
  lead: 'Seuraa toimielintä, asiaa tai hakua niiden sivuilla olevalla painikkeella. Luettelo on vain tässä selaimessa; mitään ei lähetetä.',
  needsScript: 'Seuraaminen tarvitsee JavaScriptin.',
  without: 'Toimielinten sivuilla uusimmat kokoukset ovat ylimpinä.',
  search: 'Seuraa hakua',
  word: (word) => `Sana ”${word}”`,
  matter: (dnr) => `Asia ${dnr}`,
  nothing: 'Et seuraa vielä mitään.',
  reading: 'Ladataan …',
  nothingNew: 'Ei uutta viime käyntisi jälkeen.',
  news: (count) => `${count} ${count === 1 ? 'uusi' : 'uutta'} viime käyntisi jälkeen.`,
  stop: 'Lopeta seuraaminen',
  new: 'Uusi',
  noHits: 'Sivustolla ei ole nyt mitään.',
  failed: 'Hakemistoa ei voitu ladata. Lataa sivu uudelleen.',
}
