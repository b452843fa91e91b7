/**
 * `npm run granska:arkiv -- MAPP`: what looks wrong in a folder of conversions, as `convert` writes it to
 * `content/protokoll`. It is advice: status 0 whatever is found, 1 when a file cannot be read.
 */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentName } from '../src/places.ts'
import { examine, tellSuspicions } from '../src/review/suspicions/index.ts'
import { command, Misuse } from './lib/command.ts'
import { readArchive } from './lib/review/archive.ts'

const PLACES = 5

await command({
  name: 'granska:arkiv',
  about: 'Visar vad som ser misstänkt ut i en mapp med omvandlade protokoll. Det är råd: inget ändras.',
  options: {
    visa: { type: 'count', default: PLACES, says: 'så många ställen visas av varje slag' },
    json: { type: 'string', value: 'FIL', says: 'alla ställen skrivs hit, som JSON' },
  },
  operand: {
    value: 'MAPP',
    default: join(contentName(), 'protokoll'),
    says: 'innehållet, som convert har skrivit det',
  },
  run: ({ json, visa }, folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Misuse(`hittar ingen mapp ${folder}`)
    const { files, meetings, unreadable } = readArchive(folder)
    const found = examine(meetings)
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ dokument: files, misstankar: found }, null, 2)}\n`)
    for (const line of tellSuspicions(found, files, visa)) console.log(line)
    for (const line of unreadable) console.error(`granska:arkiv: går inte att läsa: ${line}`)
    return unreadable.length > 0 ? 1 : 0
  },
})
