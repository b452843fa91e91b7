/**
 * `npm run eval:search`: asks each judged query on the built search page in a real browser, over http or with the page
 * opened from the disk, reads the hits the page shows, in order and with direct hits first, and prints how well they
 * answer.
 */
import { command } from './lib/command.ts'
import { evaluateQuickly } from './lib/search/evaluate-quick.ts'
import { evaluateSite } from './lib/search/evaluate-site.ts'

await command({
  name: 'eval:search',
  about: 'Ställer de bedömda frågorna till söksidan i en webbläsare och mäter hur väl träffarna svarar.',
  options: {
    queries: { type: 'string', value: 'FIL', default: 'tests/truth/queries.json', says: 'frågorna' },
    json: { type: 'string', value: 'FIL', says: 'siffrorna skrivs hit' },
    dist: { type: 'string', value: 'MAPP', default: 'dist', says: 'den byggda webbplatsen' },
    'from-disk': { type: 'boolean', says: 'öppnar sidan från disken' },
    quick: { type: 'boolean', says: 'bara sökindexet och motorn, utan sidor och webbläsare; fler mått' },
    peers: { type: 'boolean', says: 'med --quick: andra sökmotorer på samma poster bredvid' },
    tune: { type: 'boolean', says: 'med --quick: söker bättre vikter och prövar dem på frågor de inte har sett' },
    firefox: { type: 'boolean', says: 'i Firefox, annars i Chromium' },
  },
  run: ({ 'from-disk': fromDisk, quick, peers, tune, ...values }) =>
    quick ? evaluateQuickly({ ...values, peers, tune }) : evaluateSite({ ...values, fromDisk }),
})
