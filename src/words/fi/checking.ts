import type { Words } from '../types.ts'

export const checking: Words['checking'] = {
  preparing: 'Valmistellaan …',
  begun: 'Tarkistus on alkanut.',
  done: 'Tarkistus on valmis.',
  stopped: 'Tarkistus keskeytettiin.',
  progress: (done, total) => `${done}/${total} tiedostoa`,
  percent: (percent) => `${percent} prosenttia tarkistettu.`,
  noFile: 'Tiedostoa ei valittu.',
  noAnswer: 'Palvelin ei vastaa. Tarkista yhteys ja yritä uudelleen.',
  allAgree: (files) => `Kaikki ${files} tiedostoa täsmäävät.`,
  someDiffer: (wrong, files) => `Kopio ei täsmää: ${wrong}/${files} tiedostoa ei ole niin kuin pitäisi.`,
  differs: 'Kopio ei täsmää.',
  besides: (count, shown) =>
    `Kopio ei täsmää: ${count === 1 ? 'yksi tiedosto ei' : `${shown} tiedostoa ei`} kuulu siihen.`,
  besidesAdvice:
    'Tiedosto, joka ei kuulu kopioon, voi muuttaa sitä, mitä kopio näyttää. Poista se tai pura kopio uudelleen tyhjään kansioon ja tarkista uudelleen. (Tiedostot .DS_Store, Thumbs.db ja desktop.ini on tietokone itse lisännyt; ne ovat vaarattomia mutta eivät nekään kuulu kopioon.)',
  checked: (name) => `Tarkistettu: ${name}`,
  changed: 'Muuttuneet tiedostot',
  missing: 'Puuttuvat tiedostot',
  unread: 'Tiedostot, joita ei voitu lukea',
  unsafe: 'Kielletyt polut',
  repeated: 'Tiedostot, jotka ovat useaan kertaan',
  clashing: 'Tiedostot, joiden nimet ovat samat Windowsissa tai Macissa',
  links: 'Linkit, joita ei seurata',
  extra: 'Tiedostot, jotka eivät kuulu kopioon',
  listHash: 'Luettelon tarkistussumma, sama kaikille samanlaisille kopioille: ',
  zipHash: 'Zip-tiedoston tarkistussumma, verrattavaksi julkaisijan antamaan: ',
  failed: 'Tarkistusta ei voitu tehdä.',
  more: (count) => `… ja vielä ${count}`,
}
