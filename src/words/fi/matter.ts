import type { Words } from '../types.ts'

export const matter: Words['matter'] = {
  course: 'Asian kulku',
  place: (place, of) => `${place}/${of}`,
  before: 'Ennen',
  after: 'Jälkeen',
  last: 'Viimeisin',
  noDecision: (bodies) => `Seuraavaa vaihetta, päätöstä toimielimessä ${bodies}, ei ole sivustolla.`,
  noReturn: 'Asia lykättiin tai palautettiin. Seuraavaa vaihetta ei ole sivustolla.',
  name: (dnr) => `Asia ${dnr}`,
  untitled: 'Asia',
  description: (dnr, organisation, counted) => `Mitä asialle ${dnr} tapahtui, ${organisation}: sivustolla ${counted}.`,
  found: (counted) => `Sivustolla ${counted}, vanhin ensin.`,
  // Names of organisations are Swedish and take no Finnish endings.
  more: { before: 'Lisää asian asiakirjoja voi olla organisaatiolla ', after: '.' },
  watch: 'Seuraa asiaa',
  because: { before: 'Kuuluu tähän: lähteessä sanotaan ”', after: '”.' },
  subscribe: 'Tilaa asia (Atom)',
  note: 'Pykälät kuuluvat yhteen diaarinumeron perusteella tai siksi, että toinen mainitsee toisen. Tulos on luettu automaattisesti päätösten sanoista.',
  read: 'Lue pykälä',
  gone: 'Asia ei ole enää täällä',
  goneWhy: 'Osoite on ollut julkaistuna. Sen jälkeen asian numero on korjattu tai sen pykälät on poistettu.',
  compared: {
    same: { before: 'Ehdotuksen mukainen: sanat ovat samat. Vertailukohta: ', after: '.' },
    compare: 'Vertaa päätöstä ehdotukseen',
    against: { before: 'Vertailukohta: ', after: '.' },
    own: 'pykälässä oleva ehdotus',
    other: (place) => `ehdotus, ${place}`,
    key: {
      added: 'Alleviivattu',
      inDecision: ' on vain päätöksessä, ',
      removed: 'yliviivattu',
      inProposal: ' vain ehdotuksessa.',
    },
    added: { before: 'lisätty: ', after: ' lisäys päättyy. ' },
    removed: { before: 'poistettu: ', after: ' poisto päättyy. ' },
  },
}
