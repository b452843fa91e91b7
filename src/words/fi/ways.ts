import type { Words } from '../types.ts'

export const ways: Words['ways'] = {
  notFound: 'Sivua ei ole',
  notFoundDescription: 'Osoite ei johda millekään sivulle.',
  notFoundLead:
    'Osoite ei johda mihinkään täällä olevaan pöytäkirjaan tai pykälään. Tarkista osoitteen numero ja päivämäärä.',
  nearest: 'Ehkä etsit tätä',
  onward: 'Eteenpäin',
  addresses: 'Näin osoitteet muodostuvat',
  addressesHtml:
    'Kokouksen osoitteessa ovat toimielin ja päivämäärä, pykälän osoitteessa viimeisenä numero: <code>protokoll/organ/2024-11-28/p206.html</code>. Jos et löydä perille, mene sivuston etusivulle ja hae siellä.',
  bodiesHere: 'Toimielimet, joiden pöytäkirjoja täällä on',
  gone: 'Pykälää ei enää ole',
  moved: 'Sivu on siirtynyt',
  oldDescription: 'Aiemmin julkaistu osoite.',
  goneTitle: 'Tässä ollutta ei enää ole pöytäkirjassa',
  goneWhy: 'Osoite on ollut julkaistu. Pöytäkirja on sen jälkeen korjattu tai poistettu.',
  goneLink: 'Siirry siihen, mitä täällä nyt on',
  movedWhy: 'Pöytäkirjan päivämäärä tai toimielin on korjattu.',
  movedLink: 'Siirry uuteen osoitteeseen',
  minutesGone: 'Pöytäkirjat eivät ole enää täällä',
  minutesGoneWhy: 'Osoite on ollut julkaistuna. Pöytäkirjat on siirretty tai poistettu sen jälkeen.',
  startHere: 'Aloita tästä',
  startDescription: 'Mitä tässä kansiossa on ja miten se avataan.',
  startLead: (holds) =>
    `Tämä kansio on kokonainen sivusto${holds}. Se toimii suoraan levyltä, muistitikulta tai sisäiseltä palvelimelta, ilman internetiä.`,
  holdsNothing: ', vielä ilman pöytäkirjoja',
  holds: (minutes, bodies) => ` (pöytäkirjoja ${minutes}, toimielimiä ${bodies})`,
  openSite: 'Avaa sivusto',
  checkCopy: 'Tarkista kopio',
  trouble: 'Jos jokin ei toimi',
  troubleHtml: {
    links:
      '<strong>Linkit eivät johda mihinkään, tai sivulta puuttuvat värit ja muotoilu.</strong> Silloin sivu on luultavasti vielä zip-tiedostossa. Pura koko zip-tiedosto (napsauta hiiren oikealla painikkeella, <em>Pura kaikki</em>) ja avaa <code>START.html</code> syntyvässä kansiossa.',
    search:
      '<strong>Haku ei vastaa.</strong> Haku tarvitsee JavaScriptin. Muun voi lukea ilman sitä: <a href="organ/index.html">selaa toimielimiä</a>.',
    page: '<strong>Sivu puuttuu tai näyttää rikkinäiseltä.</strong> <a href="kontroll.html">Tarkista kopio</a>; siitä näkyy, mitkä tiedostot puuttuvat tai ovat muuttuneet.',
  },
  server: 'Kopion vieminen palvelimelle',
  serverHow:
    'Kopioi koko kansio sellaisenaan verkkopalvelimelle. Kansio saa olla missä tahansa palvelimen osoitteen alla. Mitään ohjelmaa ei tarvitse asentaa, ja useimmat verkkopalvelimet eivät tarvitse asetuksia.',
  whatCopyIs: 'Mikä kopio on',
  whatCopyIsHtml:
    'Pöytäkirjojen toisinto sellaisina kuin ne olivat, kun kopio tehtiin. Uudempia pöytäkirjoja ja korjauksia ei ole täällä. <a href="om.html">Lue lisää sivustosta</a>.',
}
