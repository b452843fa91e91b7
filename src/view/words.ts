/** Small Swedish words that several pages print: headings of our own for parts the source leaves unnamed, counts, names of masks. */
import type { MaskKind, PartKind, RemovalKind } from '../model/types.ts'

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** For a name of ours in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** @example count(1, 'paragraf', 'paragrafer') // => '1 paragraf' */
export function count(number: number, one: string, many: string): string {
  return `${number}\u00a0${number === 1 ? one : many}`
}

/** Ours, for a part that stands without a heading in the source; null where the text speaks for itself. */
export const PART_NAMES: Record<PartKind, string | null> = {
  text: null,
  topic: 'Ärendet',
  summary: 'Sammanfattning',
  proposal: 'Förslag till beslut',
  decision: 'Beslut',
  documents: 'Beslutsunderlag',
  yrkande: 'Yrkande',
  procedure: 'Beslutsgång',
  vote: 'Omröstning',
  reservation: 'Reservation',
  participation: 'Deltar ej i beslutet',
  note: null,
  attendance: 'Närvarande',
  presenter: null,
  'matter-type': null,
  'immediate-justering': 'Omedelbar justering',
  recipients: 'Beslutet skickas till',
}

const REMOVED: Record<RemovalKind, string> = {
  'page-number': 'sidnummer',
  'page-header': 'sidhuvud',
  'page-footer': 'sidfot',
  'line-number': 'radnummer i marginalen',
  'e-signature': 'e-underskrift',
  'e-signature-url': 'adress för e-underskrift',
  'link-list': 'länklista',
  'link-label': 'länktext',
  'signature-label': 'ledtext vid underskrift',
  'repeated-heading': 'upprepad rubrik',
  separator: 'avskiljande streck',
  'front-matter': 'redaktörens uppgifter',
  'hidden-text': 'dold text',
  'site-part': 'webbplatsens egen text',
  withdrawn: 'tillbakadraget',
}

const MASKED: Record<MaskKind, string> = {
  'e-signature-id': 'maskerat id för e-underskrift',
  'identity-number': 'maskerat personnummer',
  phone: 'maskerat telefonnummer',
  email: 'maskerad e-postadress',
  'ip-address': 'maskerad IP-adress',
  'by-editor': 'maskerat av redaktionen',
}

/** Kinds come from a file that a newer converter may have written: an unknown one is shown as it stands. */
export function removedName(kind: string): string {
  return (REMOVED as Record<string, string>)[kind] ?? kind
}

export function maskedName(kind: string): string {
  return (MASKED as Record<string, string>)[kind] ?? kind
}
