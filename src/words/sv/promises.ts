/** What a body said will come back, and the meetings that its minutes announce: a page, a feed and a calendar. */
export const promises = {
  title: 'Vad som ska återkomma',
  description: (body: string, organisation: string) =>
    `Vad ${body} (${organisation}) har beslutat ska återkomma eller redovisas, med ordagranna citat.`,
  lead: 'Beslut som säger att något ska komma tillbaka eller redovisas, med protokollens egna ord. De är funna automatiskt, och det kan finnas fler.',
  measured: (date: string) => `Om en tid har passerat räknas mot organets senaste protokoll här, ${date}.`,
  none: 'Vi hittade inget sådant beslut i protokollen som finns här.',
  returned: (count: number) =>
    `${count === 1 ? 'Ett uppskjutet ärende' : `${count} uppskjutna ärenden`} har en senare paragraf och står inte i listan; paragrafernas egna sidor leder vidare.`,
  onPage: 'På sidan',
  quote: { before: '”', after: '”' },
  /** By what became of them; `about` is what is known of all of them. */
  kinds: {
    overdue: {
      title: 'Tiden har passerat',
      about:
        'Den angivna tiden är före organets senaste protokoll här, och ingen senare paragraf med samma diarienummer finns på webbplatsen. Ärendet kan ha kommit tillbaka utan att det syns här.',
    },
    waiting: {
      title: 'Har inte kommit tillbaka här',
      about: 'Ingen senare paragraf med samma diarienummer finns på webbplatsen, och ingen angiven tid har passerat.',
    },
    unseen: {
      title: 'Sammanträdet finns inte här',
      about:
        'Ärendet sköts upp till ett sammanträde vars protokoll inte finns på webbplatsen, så det går inte att se om det kom tillbaka.',
    },
    untold: {
      title: 'Går inte att följa',
      about:
        'Paragrafen har inget diarienummer eller inget datum, så det går inte att se om ärendet har kommit tillbaka.',
    },
    proposed: {
      title: 'Föreslaget till ett annat organ',
      about: 'Orden står i ett förslag. Det andra organet beslutar, och löftet gäller bara om förslaget antas.',
    },
    back: {
      title: 'En senare paragraf finns',
      about: 'Ärendet finns i en senare paragraf med samma diarienummer. Läs den för att se om det är svaret.',
    },
  },
  decidedIn: 'Beslutat i',
  proposedIn: 'Föreslaget i',
  decidedBy: 'Beslutas av',
  otherBody: 'annat organ',
  time: 'Angiven tid',
  noTime: 'ingen',
  /** @param words Those of the source: "1 mars". */
  yearless: (words: string) => `${words} (året står inte)`,
  later: 'Senare paragraf',
  noLater: 'finns inte på webbplatsen',
  more: (count: number) => `Sedan ${count} till.`,
  subscribe: 'Prenumerera på det som ska återkomma i alla organ (Atom)',
  stated: (time: string) => `Angiven tid: ${time}.`,
  onlyProposed: ' Orden står i ett förslag.',
  calendar: 'Kommande möten till kalendern (.ics)',
  event: (body: string) => `Möte: ${body}`,
  announced: (quote: string, place: string) => `”${quote}” (${place}). Mötet kan ha flyttats sedan dess.`,
}
