import type { Words } from '../types.ts'

export const outcome: Words['outcome'] = {
  types: {
    medel: 'Rahaa myönnetään',
    upphandling: 'Hankintapäätös',
    avslås: 'Hylätty',
    yttrande: 'Päätös lausunnosta',
    uppdrag: 'Annetaan tehtävä',
    val: 'Henkilövalinta',
    godkänns: 'Hyväksytty',
    besvaras: 'Vastattu',
    överlämnas: 'Siirretty',
    återkommer: 'Palataan myöhemmin',
    noteras: 'Merkitty tiedoksi',
    möte: 'Kokousta koskeva päätös',
  },
  tones: {
    own: 'Oma päätös',
    proposal: 'Ehdotus toiselle toimielimelle',
    handed: 'Siirretty',
    rejected: 'Hylätty',
    noted: 'Merkitty tiedoksi',
    none: 'Päätöstä ei löytynyt',
  },
  withdrawn: 'Poistettu julkaisusta',
  none: 'Ei päätöstä',
  decision: 'Päätös',
  rejection: 'Päätös – hylätty',
  noted: 'Päätös – merkitty tiedoksi',
  // Names of bodies are Swedish and take no Finnish endings.
  handedTo: (to) => (to === null ? 'Siirretään toiselle toimielimelle' : `Siirretään toimielimelle: ${to}`),
  proposalTo: (to) => (to === null ? 'Ehdotus toiselle toimielimelle' : `Ehdotus toimielimelle: ${to}`),
  notFinal: (words) => `${words} – ei lopullinen päätös`,
  alsoProposal: (own, to) => `${own}, ja ehdotus toimielimelle: ${to}`,
  proposalNotFinal: (words) => `${words} – ehdotus ei ole lopullinen päätös`,
  row: (most, last) => `${most} ja ${last}`,
}
