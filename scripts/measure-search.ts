/**
 * `npm run measure:search`: what the search costs a visitor in bytes and milliseconds, seen in a real browser. The
 * server compresses nothing, so the bytes are an upper bound.
 */
import { command } from './lib/command.ts'
import { measureSite } from './lib/search/measure-site.ts'

await command({
  name: 'measure:search',
  about: 'Mäter vad sökningen kostar en besökare, i byte och millisekunder, i en webbläsare.',
  options: {
    dist: { type: 'string', value: 'MAPP', default: 'dist', says: 'den byggda webbplatsen' },
    queries: { type: 'string', value: 'FIL', default: 'tests/truth/queries.json', says: 'frågorna' },
    json: { type: 'string', value: 'FIL', says: 'siffrorna skrivs hit' },
  },
  run: (values) => measureSite(values),
})
