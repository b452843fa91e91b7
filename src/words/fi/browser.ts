import type { Words } from '../types.ts'

export const browser: Words['browser'] = {
  copied: 'Kopioitu',
  watch: {
    on: 'Seurataan. Uudet ovat sivulla Seuratut',
    off: 'Ei enää seurata',
    notKept: 'Selain ei tallenna mitään tätä sivustoa varten',
  },
  copyYourself: (text) => `Kopioi itse: ${text}`,
  clauseCopied: (sign) => `Kopioitu: ${sign}`,
  link: 'Linkki',
  newer: 'Luet tallennettua kopiota, ja sivustosta on uudempi versio.',
  newerLink: 'Vaihda siihen',
  place: (number, nth, of) => `${number} · ${nth}/${of}`,
}
