import type { Words } from '../types.ts'

export const onward: Words['onward'] = {
  start: 'Etusivu',
  search: 'Hae pöytäkirjoista',
  bodies: 'Kaikki toimielimet',
}
