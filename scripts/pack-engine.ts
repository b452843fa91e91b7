/**
 * `npm run pack:engine -- [--to MAPP] [--version N]`: the engine and `create-paragraf` as npm installs them; see
 * `create/pack/`.
 */
import { packBoth } from './create/pack/pack.ts'
import { command } from './lib/command.ts'

await command({
  name: 'pack:engine',
  about: 'Packar paragraf och create-paragraf som npm-paket, med JavaScript i stället för TypeScript.',
  options: {
    to: { type: 'string', value: 'MAPP', default: '.cache/paket', says: 'mappen som paketen läggs i' },
    version: { type: 'string', value: 'N', says: 'versionen de får, i stället för den i package.json' },
  },
  run: async ({ to, version }) => {
    const { engine, create } = await packBoth(to, version)
    console.log(`${engine}\n${create}`)
  },
})
