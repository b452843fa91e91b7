/**
 * What is said of a round that cannot begin, since a file of the content that it needs – the register of addresses, a
 * body, what stood before a correction – cannot be read: the lines that a build has for it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type ContentFile } from '../../../src/archive/check.ts'
import { faultLine, type Fault } from '../../../src/archive/fault.ts'
import { listIds } from '../../../src/archive/files.ts'
import { FrontMatterError } from '../../../src/content-file/front-matter.ts'
import { correctionsName, pageOfCorrections } from '../../../src/corrections/file.ts'
import { ContentError } from '../../../src/model/content-error.ts'
import { STOPPED } from '../../../src/model/stopped.ts'
import { listContent } from './files.ts'
import { isRegisterLost } from './registers.ts'

/** @param folder Of content, as a person names it. @returns Null where the error is about something else. */
export function ownFileFaults(folder: string, error: unknown): string | null {
  if (!(error instanceof ContentError || error instanceof FrontMatterError)) return null
  const faults = [...(isRegisterLost(folder) ? [lostRegister(folder)] : []), ...checkContent(filesIn(folder), folder)]
  return faults.length === 0 ? null : faults.map(faultLine).join('\n')
}

const lostRegister = (folder: string): Fault => ({
  ...{ file: `${folder}/permalinks.json`, line: null },
  found: 'protokoll i innehållet och inget register över deras adresser',
  expected: 'registret, som ensamt vet vilka adresser som har funnits och när de publicerades',
  act: 'ta tillbaka filen ur versionshistoriken, eller lägg dit en med bara {} om inget har publicerats än',
})

/** The page beside a file of corrections is there, and is not read. */
function* filesIn(folder: string): Generator<ContentFile> {
  const read = (path: string): ContentFile => ({ path, text: readFileSync(join(folder, path), 'utf8') })
  for (const name of ['permalinks.json', STOPPED]) if (existsSync(join(folder, name))) yield read(name)
  for (const id of listIds('organ')) yield read(`organ/${id}.md`)
  for (const name of listContent(join(folder, 'protokoll'), correctionsName('.md'))) {
    const path = `protokoll/${name}`
    if (existsSync(join(folder, pageOfCorrections(path)))) yield { path: pageOfCorrections(path), text: null }
    yield read(path)
  }
}
