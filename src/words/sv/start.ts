/** The start page. */
export const start = {
  title: 'Protokoll och beslut, paragraf för paragraf',
  description: 'Sök och läs protokoll: varje paragraf har en egen sida med beslutet först.',
  nothingYet: 'Inga protokoll ännu',
  willStand: 'Här kommer protokoll och beslut att stå, paragraf för paragraf.',
  whatTheyDecided: 'Vad beslutade de?',
  whatWeDecided: 'Vad har vi beslutat?',
  lead: 'Protokoll, sökbara och länkbara paragraf för paragraf.',
  forExample: 'Till exempel',
  latestDecisions: 'Senaste besluten',
  noDecisions: 'Här finns ännu inget beslut. Det som organen har föreslagit och tagit del av står i protokollen.',
  onTheWay: 'På väg till beslut',
  onTheWayAbout: 'Föreslaget i en nämnd eller styrelse. Vi har inte hittat något beslut här.',
  latestMeetings: 'Senaste mötena',
}
