/**
 * `npm run corpus -- --meetings N [--to MAPP]`: the seeds and N invented protokoll around them, for trying the whole at
 * a size it has not yet; see `lib/corpus/write.ts`.
 */
import { resolve } from 'node:path'
import { command, Misuse } from './lib/command.ts'
import { writeCorpus } from './lib/corpus/write.ts'

await command({
  name: 'corpus',
  about: 'Skriver fröna och påhittade protokoll runt dem, för att pröva stora arkiv.',
  options: {
    meetings: { type: 'count', least: 0, says: 'antal påhittade protokoll' },
    to: { type: 'string', value: 'MAPP', says: 'mappen de läggs i (annars /tmp/paragraf-corpus-ANTAL)' },
  },
  run: ({ meetings, to }) => {
    if (meetings === undefined) throw new Misuse('ange --meetings')
    writeCorpus(meetings, resolve(to ?? `/tmp/paragraf-corpus-${meetings}`))
    return 0
  },
})
