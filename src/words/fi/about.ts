import type { Words } from '../types.ts'

export const about: Words['about'] = {
  description: 'Mikä sivusto on, miten teksti on syntynyt ja miten pykälään linkitetään.',
  lead: 'Täällä on pöytäkirjoja, joista voi hakea, joihin voi linkittää ja joita voi lukea pykälä pykälältä.',
  who: 'Kuka sivuston julkaisee',
  noName: 'Julkaisija ei ole ilmoittanut nimeään.',
  publishedBy: (publisher) => `Sivuston julkaisee ${publisher}`,
  numbered: (number) => ` (organisaationumero ${number})`,
  noContact: 'Julkaisija ei ole ilmoittanut yhteystietoja.',
  whatApplies: 'Mikä on ratkaisevaa',
  rendering:
    'Tämä on toisinto. Tarkastettu pöytäkirja, useimmiten allekirjoitettu PDF sen antajan hallussa, on aina ratkaiseva tämän tekstin sijasta. Sivusto ei ole ilmoitustaulu: milloin päätöksestä on ilmoitettu ja mihin asti siihen voi hakea muutosta, näkyy viranomaisen virallisella ilmoitustaululla',
  noticeBoard: 'virallinen ilmoitustaulu',
  wordsTitle: 'Lähteen sanat ja meidän',
  typefaces:
    'Pöytäkirjan teksti on ruotsiksi, ja se on ladottu päätteellisellä kirjasintyypillä kuten kirjassa. Kaikki meidän tekstimme – nimikkeet, valikot, huomautukset – on ladottu sillä päätteettömällä kirjasintyypillä, jota nyt luet.',
  wordsHtml: {
    source: 'Sanat ovat lähteen. Kirjoitusvirheitä ja ristiriitoja ei korjata; ne saavat viereensä huomautuksen.',
    leftOut:
      'Ylätunnisteet, sivunumerot ja sähköisten allekirjoitusten tiedot on jätetty pois. Pois jätetty näkyy jokaisen pykälän sivulla kohdassa <em>Lähdeteksti</em>.',
    ours: 'Jos lähteestä puuttuu numero tai otsikko, olemme antaneet oman ja kertoneet, että se on meidän.',
    outcome:
      'Se, mihin päätös johtaa – esimerkiksi ”Ehdotus toiselle toimielimelle” tai ”Merkitty tiedoksi” – on luettu automaattisesti päätöksen sanoista. <em>Näin olemme tulkinneet tekstin</em> kertoo, mistä kukin tieto on peräisin.',
  },
  correctionsHtml:
    'Jos jotain on korjattu julkaisemisen jälkeen, pykälän sivu kertoo sen ja mitä siinä luki aiemmin. Kaikki on koottu kohtaan <a href="rattelser.html">Korjaukset</a>.',
  proposals: 'Ehdotus ei ole päätös',
  proposalsHtml:
    'Jaostot ja valmisteluelimet ehdottavat usein, miten toisen toimielimen tulisi päättää. Tällaisissa pykälissä on merkintä <strong>”ei lopullinen päätös”</strong> ja sen toimielimen nimi, joka ratkaisee asian.',
  linking: 'Linkitä pykälään',
  linkingHtml:
    'Jokaisella pykälällä on pysyvä osoite, joka koostuu toimielimestä, päivämäärästä ja numerosta. Käytä painiketta <em>Jaa tai lainaa</em>. Kokouksen sivulla myös <code>#p206</code> ja <code>#§206</code> johtavat pykälään § 206 ja <code>#p206-beslut</code> sen päätökseen.',
  terms: 'Sanat ja tulosteet',
  termsHtml:
    'Sanat, joiden alla on pisteviiva, esimerkiksi <em lang="sv">bordläggning</em>, johtavat selitykseensä. Selitykset ovat meidän, ruotsiksi, koottuina <a href="ordlista/index.html">sanastoon</a>, eivätkä ne tule mukaan, kun kopioit tai tulostat.',
  prints: 'Pykälän tuloste on vahvistamaton ote, jonka alareunassa ovat kokous, lähde ja osoite.',
  offline: 'Ilman verkkoa ja ilman JavaScriptiä',
  offlineHtml:
    'Voit <a href="offline.html">tallentaa sivuston selaimeen</a> ja sitten lukea ja hakea ilman verkkoyhteyttä.',
  folderHtml:
    'Koko sivuston voi ladata kansiona ja lukea levyltä. Ilman JavaScriptiä toimii kaikki paitsi haku ja kopiointi. Voit <a href="kontroll.html">tarkistaa, että kopio on ehjä ja muuttumaton</a>.',
  openData: 'Avoin data',
  openDataHtml:
    'Kaikki pykälät ovat taulukkona, <a href="data/beslut.csv">CSV</a> tai <a href="data/beslut.ndjson">NDJSON</a>, ja Parquet-muodossa, yksi tiedosto vuotta kohti (<code>data/beslut/ar=2024/beslut.parquet</code>). Jokaisen pöytäkirjan vieressä se on JSON-muodossa (<code>index.json</code>) ja Markdown-muodossa (<code>index.md</code>), ja jos kokouksen päivä tiedetään, Akoma Ntoso -muodossa (<code>index.akn.xml</code>). Kentät kuvataan ruotsiksi: <a href="data/schema/beslut-1.json">pykälän skeema</a> ja <a href="data/schema/protokoll-1.json">pöytäkirjan skeema</a>, ja CSV:n sarakkeet kuvaa myös <a href="data/beslut.csv-metadata.json">CSV on the Web</a>. Mitkä pykälät on oikaistu, milloin ja kenen virhe oli, on kentissä <code>rattad</code> ja <code>rattad_av</code>. Mikä sivusto on, toimielimineen ja määrineen, on tiedostossa <a href="data/webbplats.json">webbplats.json</a>. Tarkastettu pöytäkirja on ratkaiseva myös dataan nähden.',
  keys: 'Näppäimet',
  keysHtml: 'Paina <kbd>Ctrl</kbd> + <kbd>K</kbd> (Macissa <kbd>⌘</kbd> + <kbd>K</kbd>), niin pääset hakukenttään.',
  missing: 'Puuttuuko asiakirja?',
  missingLead: 'Liitteitä ja päätösten asiakirjoja ei aina julkaista. Pyydä niitä täältä:',
  anyRegistrar: 'sen alueen, kunnan tai kuntayhtymän kirjaamo, johon toimielin kuuluu',
  registrar: 'kirjaamo:',
  glossary: 'Ruotsinkielisiä lain ja kokousten sanoja selitettyinä tavallisella ruotsilla.',
  glossaryNote:
    'Selitykset ovat meidän eivätkä kuulu pöytäkirjoihin. Ne ovat yleisiä; mitä tietty päätös merkitsee, ilmenee pöytäkirjasta.',
  accessibility: 'Miten saavutettava sivusto on, tiedossa olevat puutteet ja miten ilmoitat niistä. Ruotsiksi.',
  privacy: 'Ei evästeitä, ei seurantaa. Mitä pöytäkirjojen henkilöistä näytetään ja mitä on poistettu. Ruotsiksi.',
}
