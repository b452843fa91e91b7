/**
 * `npm run andringar -- MAPP [--fore MAPP]`: what a proposed change of the content means, as Markdown for the comment
 * of a pull request: counts and ids, no words of a record. Status 1 when a file cannot be read.
 */
import { statSync } from 'node:fs'
import { contentName } from '../src/places.ts'
import { commentOf, type Content } from '../src/review/comment.ts'
import { examine } from '../src/review/suspicions/index.ts'
import { command, Misuse } from './lib/command.ts'
import { readArchive, readContent } from './lib/review/archive.ts'

await command({
  name: 'andringar',
  about: 'Säger vilka protokoll och paragrafer som ändras mellan två mappar med innehåll, för den som ska godkänna.',
  options: { fore: { type: 'string', value: 'MAPP', says: 'innehållet som det var; utan den är allt nytt' } },
  operand: { value: 'MAPP', default: contentName(), says: 'innehållet som det blir' },
  run: ({ fore }, folder) => {
    for (const name of [folder, ...(fore === undefined ? [] : [fore])])
      if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) throw new Misuse(`hittar ingen mapp ${name}`)
    const { meetings, unreadable } = readArchive(folder)
    for (const line of unreadable) console.error(`andringar: går inte att läsa: ${line}`)
    if (unreadable.length > 0) return 1
    const before: Content = fore === undefined ? new Map() : readContent(fore)
    process.stdout.write(commentOf(before, readContent(folder), examine(meetings)))
    return 0
  },
})
