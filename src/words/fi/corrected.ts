import { counted } from '../counted.ts'
import type { Words } from '../types.ts'

export const corrected: Words['corrected'] = {
  title: 'Korjaukset',
  description: 'Mitä sivustolla on korjattu julkaisemisen jälkeen, milloin ja miksi.',
  lead: 'Mitä on korjattu julkaisemisen jälkeen. Pykälän omalla sivulla näkyy, mitä siinä luki aiemmin.',
  none: 'Sivuston tietojen mukaan mitään ei ole korjattu.',
  older: (shown, all) =>
    `Viimeisimmät ${shown}, kaikkiaan ${all}. Vanhemmat ovat pykälien ja kokousten omilla sivuilla.`,
  subscribe: 'Tilaa korjaukset (Atom)',
  all: 'Kaikki korjaukset',
  on: (date) => `Korjattu ${date}.`,
  minutesOn: (date) => `Korjattu ${date}.`,
  addedOn: (date) => `Lisätty ${date}.`,
  by: {
    authority: 'Toimielin on korjannut pöytäkirjan.',
    us: 'Olimme toisintaneet lähteen väärin.',
    unknown: 'Lähde on eri kuin aiemmin. Syytä ei ole ilmoitettu.',
  },
  same: 'Lähde on sama; se on luettu uudelleen.',
  hand: 'Teksti on korjattu käsin; lähde on sama.',
  because: 'Syy:',
  covered: 'Sanoja on poistettu. Niitä ei näytetä.',
  notShown: 'Tässä aiemmin olleita sanoja ei näytetä.',
  asBefore: 'Tekstissä on nyt samat sanat kuin ennen korjausta.',
  standsAs: 'Sama teksti on nyt kohdassa',
  show: 'Näytä, mitä tässä luki ennen korjausta',
  showWhole: 'Näytä, mitä tässä luki',
  key: {
    removed: 'Yliviivattu',
    between: ' oli tässä ennen korjausta, ',
    added: 'alleviivattu',
    after: ' tuli tilalle.',
  },
  whole: 'Teksti on toinen. Näin tässä luki:',
  spoken: {
    removed: ['poistettu: ', ' poistettu päättyy. '],
    added: ['lisätty: ', ' lisätty päättyy. '],
    left: 'muuttumattomia rivejä jätetty pois',
  },
  facts: { dnr: 'Diaarinumero', outcome: 'Lopputulos' },
  factBefore: (name, before, after) => `${name}: ennen ${before}, nyt ${after}.`,
  nothing: 'ei mitään',
  around: 'mitä pykälien ulkopuolella on',
  added: 'lisätty',
  removed: 'ei enää ole',
  corrections: counted('korjaus', 'korjausta'),
}
