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
  cite: {
    as: 'Kopioi muodossa',
    copied: (format) => `${format}: viite on kopioitu`,
    short: 'Lyhyt',
    full: 'Täydellinen',
  },
  newer: 'Luet tallennettua kopiota, ja sivustosta on uudempi versio.',
  newerLink: 'Vaihda siihen',
  place: (number, nth, of) => `${number} · ${nth}/${of}`,
  wording: {
    gone: 'Päätöskohtaa, johon linkki johtaa, ei ole tekstissä nyt.',
    same: 'Päätöskohdassa on samat sanat kuin linkkiä tehtäessä.',
    changed: 'Päätöskohta on muuttunut linkin tekemisen jälkeen.',
    moved: (order) => `Sanat ovat nyt päätöskohdassa ${order}`,
    before: 'Näin siinä luki silloin:',
  },
}
