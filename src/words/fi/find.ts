import type { Words } from '../types.ts'

export const find: Words['find'] = {
  title: 'Etsi viittaus',
  description: 'Siirry suoraan pykälään: kirjoita diaarinumero tai toimielin, päivämäärä ja §.',
  label: 'Diaarinumero tai toimielin, päivämäärä ja §',
  go: 'Siirry',
  how: { before: 'Voit kirjoittaa näin: ', after: '. Linkitä tänne: hitta.html?q=…' },
  needsScript: 'Viittauksen etsiminen tarvitsee JavaScriptin.',
  without: { link: 'Valitse toimielin ja kokous', after: ' sen sijaan.' },
  fromSearch: 'Etsi pykälä viittauksen avulla',
  several: (count) => `${count} pykälää tai kokousta voi olla se, mitä tarkoitat.`,
  notHere: (query) => `”${query}” ei ole sivustolla. `,
  unknown: (query) =>
    `”${query}” ei ole viittaus, jonka tunnistamme: kirjoita diaarinumero tai toimielin, päivämäärä ja §. `,
  search: 'Hae sen sijaan sanoilla',
  failed: 'Hakemistoa ei voitu ladata. Lataa sivu uudelleen.',
}
