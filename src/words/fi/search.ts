import type { Words } from '../types.ts'

export const search: Words['search'] = {
  recordLang: 'sv',
  title: 'Hae pöytäkirjoista',
  description:
    'Hae kaikista pöytäkirjoista sanalla, pykälällä, diaarinumerolla tai päivämäärällä. Pöytäkirjat ovat ruotsiksi.',
  nothing: 'Haettavaa ei vielä ole.',
  nothingLink: 'Pöytäkirjoja ei ole julkaistu.',
  hits: 'Osumat',
  nearest: 'Lähimmät samassa sarjassa',
  missing: (words) => `Puuttuu: ${words}`,
  alsoTreated: 'Käsitelty myös ',
  moreOthers: (count) => `ja ${count} ${count === 1 ? 'kerran' : 'kertaa'} lisää`,
  weaker: 'Heikompia osumia',
  weakLead: 'Niistä puuttuu sanoja, tai sanat ovat vain toisten sanojen osina.',
  moreWeak: 'Näytä lisää heikompia osumia',
  narrow: (number) => (number === 0 ? 'Rajaa ja järjestä' : `Rajaa ja järjestä (valittu ${number})`),
  needsScript: 'Haku tarvitsee JavaScriptin.',
  without: 'Kaiken muun voi lukea ilman sitä. Valitse toimielin alta ja hae sivulta selaimen omalla haulla.',
  because: {
    dnr: 'Hakemasi diaarinumero',
    paragraf: 'Hakemasi pykälä',
    date: 'Kokous hakemanasi päivänä',
  },
  ofTheHits: (count) => ` – ${count} osumaa`,
  filters: {
    organ: 'Toimielin',
    år: 'Vuosi',
    beslutstyp: 'Päätöksen laji',
    slag: 'Oma päätös tai ehdotus',
    oenighet: 'Äänestys tai eriävä mielipide',
  },
  values: {
    medel: 'määrärahat',
    upphandling: 'hankinta',
    avslås: 'hylätään',
    yttrande: 'lausunto',
    uppdrag: 'tehtävä',
    val: 'valinta',
    godkänns: 'hyväksytään',
    besvaras: 'vastataan',
    överlämnas: 'siirretään',
    återkommer: 'palataan myöhemmin',
    noteras: 'merkitään tiedoksi',
    möte: 'kokous',
    ingen: 'ei mitään',
    'eget beslut': 'oma päätös',
    'förslag till annat organ': 'ehdotus toiselle toimielimelle',
    överlämnande: 'siirto',
    omröstning: 'äänestys',
    reservation: 'eriävä mielipide',
  },
  order: 'Järjestys',
  bestFirst: 'Paras osuma ensin',
  latestFirst: 'Uusin ensin',
  removeFilter: 'Poista suodatin.',
  shorter: 'Kokeile lyhyempää tai tavallisempaa ruotsin sanaa.',
  numbers: 'Kirjoita diaarinumero kuten pöytäkirjassa, esimerkiksi HSN 571-2024, ja pykälä muodossa § 206.',
  orBrowse: { before: 'Tai ', link: 'selaa toimielimiä', after: '.' },
  direct: (shown, all, count) =>
    shown < count
      ? `Näytetään ${shown} suoraa osumaa, kaikkiaan ${all}: lisää toimielin tai vuosi, niin löydät oikean.`
      : `${all} ${count === 1 ? 'suora osuma' : 'suoraa osumaa'}.`,
  noHits: (query) => `Ei osumia haulla ”${query}”. Pöytäkirjat ovat ruotsiksi.`,
  found: (count, hits, minutes) => `${hits} ${count === 1 ? 'osuma' : 'osumaa'}, pöytäkirjoja ${minutes}.`,
  onlyWeak: (hits, count) =>
    `Missään pykälässä ei ole kaikkea kirjoittamaasi. Näytetään ${hits} ${count === 1 ? 'heikompi osuma' : 'heikompaa osumaa'}. Pöytäkirjat ovat ruotsiksi.`,
  andWeak: (hits, count) => `Lisäksi ${hits} ${count === 1 ? 'heikompi osuma' : 'heikompaa osumaa'}.`,
  unknown: (asked, near) =>
    `”${asked}” ei ole tällä sivustolla.${near === 0 ? '' : ' Tässä ovat lähimmät numerot samassa sarjassa.'}`,
  also: {
    pair: (words, asked) => `${words} (sanan ${asked} lisäksi)`,
    shown: (pairs) => `Näytetään myös: ${pairs}.`,
    off: 'Hae vain omilla sanoillani',
    isOff: 'Samankaltaisia sanoja ei haeta.',
    on: 'Hae myös samankaltaisilla sanoilla',
  },
  notes: {
    cut: (most, cut) =>
      `Vain ${most} ensimmäistä sanaa haetaan; ${cut === 1 ? 'yksi sana' : `${cut} sanaa`} jätettiin pois.`,
    operators:
      'Sanoja AND ja OR ei tarvita: ensin tulee se, missä on kaikki sanat, ja sen alla se, missä on osa niistä.',
    onlyWithout: 'Kirjoita myös sana, jonka pitää löytyä: miinus vain poistaa osumia.',
  },
  didYouMean: {
    before: 'Tarkoititko ',
    after: (word, count) => `? Kirjoittamaasi sanaa ei löydy, joten tässä ovat osumat sanalla ”${word}”. ${count}`,
  },
  more: 'Näytä lisää osumia',
  failed: 'Hakua ei voitu ladata. Lataa sivu uudelleen, tai ',
  help: {
    appeal: {
      words: 'Miten päätökseen haetaan muutosta, kerrotaan päätöksen yläpuolella, jos julkaisija on ilmoittanut sen.',
      link: 'Näin päätöksiin haetaan muutosta',
    },
    vote: {
      words: 'Pykälissä, joissa jäsenet äänestivät, on valinta ”äänestys” kohdassa ”Äänestys tai eriävä mielipide”.',
      link: 'Äänestyksistä',
    },
    reservation: {
      words:
        'Pykälissä, joissa joku jätti eriävän mielipiteen, on valinta ”eriävä mielipide” kohdassa ”Äänestys tai eriävä mielipide”.',
      link: 'Eriävistä mielipiteistä',
    },
    original: {
      words: 'Linkki tarkastettuun pöytäkirjaan on jokaisen pykälän alussa, jos julkaisija on kertonut, missä se on.',
      link: 'Tietoa sivustosta',
    },
  },
}
