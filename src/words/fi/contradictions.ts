import type { Words } from '../types.ts'

export const contradictions: Words['contradictions'] = {
  title: 'Ristiriitaisia tietoja',
  note: 'Näin on lähteessä, eikä mitään ole muutettu täällä. Emme tiedä, kumpi on oikein.',
  quote: { before: '”', after: '”' },
  twoDays: (own, other) => `Pykälässä ja liitteessä on eri päivät: ${own} ja ${other}.`,
  signedBefore: (signed, met) =>
    `Allekirjoitus on päivätty ennen kokousta: allekirjoitettu ${signed}, mutta kokous pidettiin ${met}.`,
  weekday: (said, is) => `Viikonpäivä ei sovi päivämäärään: ”${said}”, mutta päivä on ${is}.`,
  weekdays: {
    måndag: 'maanantai',
    tisdag: 'tiistai',
    onsdag: 'keskiviikko',
    torsdag: 'torstai',
    fredag: 'perjantai',
    lördag: 'lauantai',
    söndag: 'sunnuntai',
  },
  voteNames: (stated, choice, named) =>
    `Äänet eivät täsmää: lukujen mukaan ${stated} ${choice}, mutta nimiä on ${named}.`,
  choices: { yes: 'kyllä', no: 'ei', abstain: 'pidättyy', absent: 'poissa' },
  voteSum: (voting, votes) => `Äänet eivät täsmää: äänestäneitä on ${voting}, mutta ääniä ${votes}.`,
  number: (own, before) => `Numerot kulkevat taaksepäin: ${own} tulee numeron ${before} jälkeen.`,
}
