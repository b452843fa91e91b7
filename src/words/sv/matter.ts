/** A matter: its page and feed, where a § stands in it, and a decision beside its proposal. */
export const matter = {
  course: 'Ärendets gång',
  place: (place: number, of: number) => `${place}\u00a0av\u00a0${of}`,
  before: 'Före',
  after: 'Efter',
  last: 'Senast',
  /** @param bodies In a row. */
  noDecision: (bodies: string) => `Nästa steg, beslut i ${bodies}, finns inte på webbplatsen.`,
  noReturn: 'Ärendet sköts upp eller skickades tillbaka. Nästa steg finns inte på webbplatsen.',
  name: (dnr: string) => `Ärende ${dnr}`,
  untitled: 'Ärende',
  description: (dnr: string, organisation: string, counted: string) =>
    `Vad som hände med ärende ${dnr} hos ${organisation}: ${counted} på webbplatsen.`,
  found: (counted: string) => `${counted} på webbplatsen, äldst först.`,
  /** The name of the organisation stands between. */
  more: { before: '', after: ' kan ha fler handlingar i ärendet.' },
  watch: 'Bevaka ärendet',
  /** The words of the source stand between. */
  because: { before: 'Hör hit: källan säger ”', after: '”.' },
  subscribe: 'Prenumerera på ärendet (Atom)',
  note: 'Paragraferna hör ihop genom ärendenumret, eller genom att den ena nämner den andra. Utfallet är läst automatiskt ur beslutens ord.',
  read: 'Läs paragrafen',
  gone: 'Ärendet finns inte längre här',
  goneWhy:
    'Adressen har varit publicerad. Ärendets nummer har rättats, eller dess paragrafer har tagits ned, sedan dess.',
  compared: {
    /** Which proposal stands between. */
    same: { before: 'Enligt förslag: beslutet har samma ord som ', after: '.' },
    compare: 'Jämför beslutet med förslaget',
    against: { before: 'Mot ', after: '.' },
    own: 'förslaget i paragrafen',
    /** @param place Body, day and § of it. */
    other: (place: string) => `förslaget från ${place}`,
    key: {
      added: 'Understruket',
      inDecision: ' står bara i beslutet, ',
      removed: 'genomstruket',
      inProposal: ' bara i förslaget.',
    },
    /** What is heard before and after. */
    added: { before: 'tillagt: ', after: ' slut på tillagt. ' },
    removed: { before: 'struket: ', after: ' slut på struket. ' },
  },
}
