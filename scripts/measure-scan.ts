/**
 * `npm run measure:scan -- FIL.pdf`: how well and how fast pictures of a PDF's pages are read; see
 * `lib/scan/measure.ts`.
 */
import { command, Misuse } from './lib/command.ts'
import { existsSync } from 'node:fs'
import { measureScans } from './lib/scan/measure.ts'

await command({
  name: 'measure:scan',
  about:
    'Gör bilder av sidorna i en PDF med textlager, en ren och en sliten skanning, läser dem med OCR och jämför med textlagret: ord, paragrafer, sekunder per sida. Kräver de valfria paketen.',
  operand: { value: 'FIL', says: 'en PDF med textlager' },
  run: async (_, file) => {
    if (!existsSync(file)) throw new Misuse(`hittar ingen fil ${file}`)
    return await measureScans(file)
  },
})
