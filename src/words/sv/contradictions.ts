/** What does not go together in a source: a footnote. Dates come in words, figures as they are. */
export const contradictions = {
  title: 'Uppgifter som inte går ihop',
  note: 'Så står det i källan, och inget är ändrat här. Vilket som är rätt vet vi inte.',
  quote: { before: '”', after: '”' },
  twoDays: (own: string, other: string) => `Paragrafen och bilagan anger olika dagar: ${own} och ${other}.`,
  signedBefore: (signed: string, met: string) =>
    `En underskrift är daterad före mötet: underskrivet ${signed}, men mötet hölls ${met}.`,
  /** @param said The words of the source. */
  weekday: (said: string, is: string) => `Veckodagen passar inte datumet: ”${said}”, men dagen är en ${is}.`,
  /** As the model names them. */
  weekdays: {
    måndag: 'måndag',
    tisdag: 'tisdag',
    onsdag: 'onsdag',
    torsdag: 'torsdag',
    fredag: 'fredag',
    lördag: 'lördag',
    söndag: 'söndag',
  },
  voteNames: (stated: number, choice: string, named: number) =>
    `Rösterna går inte ihop: ${stated} ${choice} enligt siffrorna, men ${named} namn.`,
  choices: { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande' },
  voteSum: (voting: number, votes: number) => `Rösterna går inte ihop: ${voting} röstande, men ${votes} röster.`,
  number: (own: string, before: string) => `Numren går bakåt: ${own} kommer efter ${before}.`,
}
