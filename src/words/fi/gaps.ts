import type { Words } from '../types.ts'

export const gaps: Words['gaps'] = {
  title: 'Puuttuuko pöytäkirjoja?',
  lead: 'Pykälien numerot juoksevat läpi vuoden. Näitä ei ole sivustolla:',
  partOf: (count, range) => `${count} pykälää väliltä ${range}`,
  between: { before: 'kokousten ', and: ' ja ', after: ' välissä' },
  means:
    'Pöytäkirjoja voi puuttua, tai kyse voi olla pykälistä, joita ei julkaista. Vuoden ensimmäistä edeltävät ja viimeisen jälkeiset pöytäkirjat eivät näy tällä tavalla.',
  because: {
    'no-numbers': 'Pykälillä ei ole painettuja numeroita, joten niistä ei näe, puuttuuko pöytäkirja.',
    'each-meeting': 'Pykälät alkavat alusta joka kokouksessa, joten numeroista ei näe, puuttuuko pöytäkirja.',
    'several-series':
      'Pykälien numerot eivät kulje yhtenä sarjana läpi vuoden, joten niistä ei näe, puuttuuko pöytäkirja.',
    'too-few': 'Pöytäkirjoja on täällä liian vähän, jotta pykälien numeroista näkisi, puuttuuko jokin.',
  },
  none: 'Pykälien numerot jatkuvat täällä olevasta pöytäkirjasta toiseen, vuosi vuodelta: mitään ei näytä puuttuvan.',
  subscribe: 'Tilaa kaikkien toimielinten aukot (Atom)',
  feed: 'Puuttuvat pöytäkirjat',
  entry: (body, missing, year) => `${body}: sivustolta puuttuu ${missing} vuodelta ${year}`,
}
