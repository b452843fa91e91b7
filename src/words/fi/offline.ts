import type { Words } from '../types.ts'

export const offline: Words['offline'] = {
  title: 'Lue ilman verkkoa',
  description: 'Tallenna koko sivusto selaimeen ja lue ja hae ilman verkkoyhteyttä.',
  lead: 'Tallenna koko sivusto selaimeen, niin voit lukea ja hakea kaikista pöytäkirjoista ilman verkkoyhteyttä.',
  needsScript: 'Sivuston tallentaminen tarvitsee JavaScriptin.',
  without: 'Kaiken voi lukea ilman sitä, kun sinulla on verkkoyhteys.',
  here: 'Kopio tässä selaimessa',
  progress: 'Haetut tiedostot',
  keep: 'Tallenna sivusto',
  change: 'Vaihda uuteen',
  remove: 'Poista kopio',
  how: 'Näin kopio toimii',
  where:
    'Se on tässä selaimessa tällä laitteella. Pöytäkirjat avautuvat samoista osoitteista kuin ennenkin, verkossa ja ilman.',
  newer:
    'Kun sinulla on verkkoyhteys, selain tarkistaa sivua avattaessa, onko jotain muuttunut, ja hakee vain uudet tiedostot. Uusi näkyy, kun olet sulkenut kaikki sivuston välilehdet tai kun vaihdat tässä. Sivu ei siksi ole koskaan puoliksi vanha.',
  unknown: 'Sivu, jota ei ole kopiossa, haetaan palvelimelta, kun sinulla on verkkoyhteys.',
  room: 'Selain voi poistaa kopion, jos tila loppuu tai jos et ole käynyt täällä pitkään aikaan. Silloin luet verkossa kuten tavallisesti.',
}
