/** A portal of two sites, one of which names a matter of the other. */
import { line, siteOf } from '../portal.fixture.ts'

export const SETTINGS = { name: 'Länets protokoll', description: null, sites: [] }
export const ALBY = siteOf('Alby', [
  line({ organisation: 'Alby kommun', dnr: ['KS 2023/123'], rubrik: 'Bron <i>över</i> ån' }),
])
export const EKBY = siteOf('Ekby', [line({ beslutstext: 'att besvara Alby kommuns skrivelse, dnr KS 2023/123.' })])
