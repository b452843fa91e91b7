import type { Words } from '../types.ts'

export const keeping: Words['keeping'] = {
  locale: 'fi-FI',
  pages: (count, shown) => `${shown}\u00a0${count === 1 ? 'sivu' : 'sivua'}`,
  fetchingNow: 'Haetaan …',
  hindered: {
    disk: 'Luet sivustoa levyltä. Sinulla on jo kaikki, joten tallennettavaa ei ole.',
    insecure:
      'Täältä ei voi tallentaa. Selaimet tallentavat vain sivustoja, joiden osoite alkaa https, ja tämän alkaa http.',
    unsupported: 'Tämä selain ei voi tallentaa sivustoja, tai ikkuna on yksityinen.',
  },
  tooLarge: (amount) => `Sivusto on liian suuri tallennettavaksi selaimeen: ${amount}.`,
  offered: (amount) => `Koko sivusto: ${amount}. Mitään ei haeta, ennen kuin painat painiketta.`,
  kept: (amount) => `Tallennettu: ${amount}. Voit lukea ja hakea ilman verkkoa.`,
  fetching: (done, total) => `${done}/${total} tiedostoa`,
  newer: 'Uudempi versio on haettu. Luet edellistä, kunnes vaihdat tai olet sulkenut kaikki sivuston välilehdet.',
  failed:
    'Koko sivustoa ei voitu tallentaa. Tarkista verkkoyhteys ja laitteen tila ja yritä uudelleen. Jo haettua ei tarvitse hakea uudelleen.',
  removed: 'Kopio on poistettu.',
}
