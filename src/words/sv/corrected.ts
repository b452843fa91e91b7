/** What became of words that were published and have been corrected since. */
import { counted } from '../counted.ts'

export const corrected = {
  title: 'Rättelser',
  description: 'Vad som har rättats på webbplatsen sedan det publicerades, när och varför.',
  lead: 'Här står vad som har rättats sedan det publicerades. På paragrafens egen sida står vad som stod där före.',
  none: 'Inget har rättats på webbplatsen, så vitt den vet.',
  older: (shown: number, all: number) =>
    `De ${shown} senaste av ${all}. De äldre står på paragrafernas och mötenas egna sidor.`,
  subscribe: 'Prenumerera på rättelserna (Atom)',
  all: 'Alla rättelser',
  entry: (body: string, meeting: string, about: string) => `Rättat: ${body}, ${meeting}: ${about}`,
  on: (date: string) => `Rättad ${date}.`,
  minutesOn: (date: string) => `Rättat ${date}.`,
  addedOn: (date: string) => `Tillkom ${date}.`,
  /** Who corrected it: said by the editor's reason, or by what the program knows. */
  by: {
    authority: 'Organet har rättat protokollet.',
    us: 'Vi hade återgett källan fel.',
    unknown: 'Källan är en annan än förut. Orsaken är inte angiven.',
  },
  same: 'Källan är densamma; den är läst på nytt.',
  hand: 'Texten är rättad för hand; källan är densamma.',
  because: 'Skäl:',
  covered: 'Ord är borttagna. De visas inte.',
  notShown: 'Orden som stod här före visas inte.',
  asBefore: 'Texten har nu samma ord som före rättelsen.',
  standsAs: 'Samma text står nu som',
  show: 'Visa vad som stod före rättelsen',
  showWhole: 'Visa vad som stod',
  /** Stands before the text; the two words are marked as they are in it. */
  key: { removed: 'Genomstruket', between: ' stod före rättelsen, ', added: 'understruket', after: ' kom i stället.' },
  whole: 'Texten är en annan. Så här stod det:',
  spoken: {
    removed: ['struket: ', ' slut på struket. '],
    added: ['tillagt: ', ' slut på tillagt. '],
    left: 'oförändrade rader utelämnade',
  },
  facts: { dnr: 'Diarienummer', outcome: 'Utfall' },
  factBefore: (name: string, before: string, after: string) => `${name}: ${before} före, nu ${after}.`,
  nothing: 'inget',
  around: 'det som står utanför paragraferna',
  added: 'tillkom',
  removed: 'finns inte kvar',
  taken: (date: string) => `Före den ${date} stod ett annat protokoll på den här adressen.`,
  takenTo: 'Det står nu på en egen adress',
  corrections: counted('rättelse', 'rättelser'),
}
