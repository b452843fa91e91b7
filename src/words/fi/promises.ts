import type { Words } from '../types.ts'

export const promises: Words['promises'] = {
  title: 'Asiat, joihin palataan',
  description: (body, organisation) =>
    `Mihin on päätetty palata tai mistä raportoidaan, sanatarkoin lainauksin: ${body} (${organisation}).`,
  lead: 'Päätökset, joiden mukaan asiaan palataan tai siitä raportoidaan, pöytäkirjojen omin sanoin. Ne on löydetty automaattisesti, ja niitä voi olla enemmän.',
  measured: (date) =>
    `Määräajan umpeutumista verrataan toimielimen uusimpaan täällä olevaan pöytäkirjaan, jonka päiväys on ${date}.`,
  none: 'Emme löytäneet tällaista päätöstä täällä olevista pöytäkirjoista.',
  returned: (count) =>
    `${count === 1 ? 'Yhdellä siirretyllä asialla' : `${count} siirretyllä asialla`} on myöhempi pykälä, eivätkä ne ole luettelossa; pykälien omat sivut johtavat eteenpäin.`,
  onPage: 'Tällä sivulla',
  quote: { before: '”', after: '”' },
  kinds: {
    overdue: {
      title: 'Aika on umpeutunut',
      about:
        'Ilmoitettu aika on ennen toimielimen uusinta täällä olevaa pöytäkirjaa, eikä sivustolla ole myöhempää pykälää, jolla on sama diaarinumero. Asiaan on voitu palata niin, ettei se näy täällä.',
    },
    waiting: {
      title: 'Ei ole palattu täällä',
      about:
        'Sivustolla ei ole myöhempää pykälää, jolla on sama diaarinumero, eikä mikään ilmoitettu aika ole umpeutunut.',
    },
    unseen: {
      title: 'Kokousta ei ole täällä',
      about: 'Asia siirrettiin kokoukseen, jonka pöytäkirja ei ole sivustolla, joten ei voi nähdä, palattiinko siihen.',
    },
    untold: {
      title: 'Ei voi seurata',
      about: 'Pykälällä ei ole diaarinumeroa tai päivämäärää, joten ei voi nähdä, onko asiaan palattu.',
    },
    proposed: {
      title: 'Ehdotettu toiselle toimielimelle',
      about: 'Sanat ovat ehdotuksessa. Toinen toimielin päättää, ja lupaus on voimassa vain, jos ehdotus hyväksytään.',
    },
    back: {
      title: 'Myöhempi pykälä on olemassa',
      about: 'Asia on myöhemmässä pykälässä, jolla on sama diaarinumero. Lue se nähdäksesi, onko se vastaus.',
    },
  },
  decidedIn: 'Päätetty',
  proposedIn: 'Ehdotettu',
  decidedBy: 'Päättää',
  otherBody: 'toinen toimielin',
  time: 'Ilmoitettu aika',
  noTime: 'ei ole',
  yearless: (words) => `${words} (vuotta ei mainita)`,
  later: 'Myöhempi pykälä',
  noLater: 'ei ole sivustolla',
  more: (count) => `Sen jälkeen vielä ${count}.`,
  subscribe: 'Tilaa kaikkien toimielinten asiat, joihin palataan (Atom)',
  stated: (time) => `Ilmoitettu aika: ${time}.`,
  onlyProposed: ' Sanat ovat ehdotuksessa.',
  calendar: 'Tulevat kokoukset kalenteriin (.ics)',
  event: (body) => `Kokous: ${body}`,
  announced: (quote, place) => `”${quote}” (${place}). Kokous on voitu siirtää sen jälkeen.`,
}
