/**
 * `npm run inspect -- FIL --stage STEG`: prints what the converter made of one source at one stage, also of one that
 * fails, as far as it came. Status 0: converted; 1: it cannot be; 2: wrong usage.
 */
import { dirname, join } from 'node:path'
import { convert, openOcr, show, STAGES } from '../src/converter/index.ts'
import { contentName } from '../src/places.ts'
import { reviewOf } from '../src/review/review.ts'
import { tell } from '../src/review/tell.ts'
import { command, Misuse } from './lib/command.ts'
import { readOrgans, readSource } from './lib/convert/files.ts'

await command({
  name: 'inspect',
  about: 'Visar vad programmet har gjort av en källa i ett steg, också när källan inte gick att omvandla.',
  options: {
    stage: { type: 'string', value: 'STEG', default: 'protokoll', says: STAGES.join(', ') },
  },
  operand: { value: 'FIL', says: 'källan' },
  run: async ({ stage: named }, file) => {
    const stage = STAGES.find((one) => one === named)
    if (stage === undefined) throw new Misuse(`--stage är något av ${STAGES.join(', ')}`)
    const source = readSource(file)
    if (source === null) throw new Misuse(`hittar ingen källa ${file}`)
    const conversion = await convert(source, readOrgans(join(contentName(), 'organ')), { ocr: openOcr })
    const { outcome, messages, stages } = conversion
    // A document that stands as it stood has its messages and no summary.
    const became = outcome === 'failed' ? outcome : 'unchanged'
    for (const line of tell(dirname(file), reviewOf({ conversion, outcome: became, output: null, messages })))
      console.error(line)
    const shown = show(stages, stage)
    if (shown === null) console.error(`inspect: omvandlingen kom inte till ${stage}`)
    else process.stdout.write(shown)
    return outcome === 'failed' ? 1 : 0
  },
})
