import type { Words } from '../types.ts'

export const check: Words['check'] = {
  title: 'Tarkista kopio',
  description: 'Katso, onko sivuston kopio ehjä ja muuttumaton.',
  lead: 'Onko sivuston kopio ehjä ja muuttumaton pakkaamisen jälkeen?',
  howHtml:
    'Tarkistus laskee jokaisesta tiedostosta tarkistussumman (SHA-256) ja vertaa sitä kopion mukana tulevaan luetteloon <code>manifest.sha256.txt</code>. Kaikki tehdään selaimessasi. Mitään ei lähetetä minnekään.',
  needsScript: 'Tämä tarkistus tarvitsee JavaScriptin.',
  without: 'Alempana kerrotaan, miten tarkistat ilman tätä sivua.',
  what: 'Mitä tarkistetaan',
  site: 'Sivusto, jota nyt luet',
  siteNote: 'Hakee jokaisen tiedoston palvelimelta. Suuri sivusto voi viedä useita minuutteja.',
  checkSite: 'Tarkista sivusto',
  zip: 'Zip-tiedosto',
  zipNote: 'Saamasi tai lataamasi tiedosto, ennen kuin se puretaan.',
  folder: 'Kansio',
  folderNoteHtml:
    'Kansio, jossa <code>START.html</code> on. Selain voi kysyä, haluatko ladata tiedostot palvelimelle, mutta ne pysyvät tietokoneellasi.',
  progress: 'Tarkistetut tiedostot',
  stop: 'Keskeytä',
  shows: 'Mitä tarkistus osoittaa',
  showsHtml: {
    unchanged:
      '<strong>Se osoittaa, että tiedostot ovat muuttumattomia.</strong> Jos kaikki täsmää, jokainen tiedosto on sama kuin kopiota tehtäessä. Mikään ei ole rikkoutunut, kadonnut tai muuttunut matkalla.',
    notWho:
      '<strong>Se ei osoita, kuka kopion teki.</strong> Joka muuttaa tiedostoa, voi muuttaa myös luetteloa ja tätä sivua. Vertaa siksi zip-tiedoston omaa tarkistussummaa, joka näytetään tarkistuksen jälkeen, siihen, jonka julkaisija on antanut muulla tavalla, esimerkiksi verkkosivuillaan tai sähköpostissa.',
    server:
      '<strong>Palvelimelta tarkistetaan se, mitä palvelin lähettää sinulle.</strong> Palvelimen tiedostoja, jotka eivät ole luettelossa, ei huomata, eikä pisteellä alkavia tiedostoja lasketa mukaan.',
    notText: '<strong>Se ei kerro mitään sisällöstä.</strong> Tarkastettu pöytäkirja on aina ratkaiseva.',
  },
  withoutPage: 'Tarkista ilman tätä sivua',
  terminal: 'Silloin sinun ei tarvitse luottaa sivuun itseensä. Avaa pääte puretussa kansiossa:',
  zipOnWindows: 'Zip-tiedosto itse, Windowsissa',
  commands:
    'Kaksi ensimmäistä tulostavat vain tiedostot, jotka eivät täsmää. Viimeinen tulostaa zip-tiedoston oman tarkistussumman.',
}
