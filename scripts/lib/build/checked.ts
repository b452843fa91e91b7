/** Content and settings, read and held to be right before anything is made of them. */
import { existsSync } from 'node:fs'
import { type Fault, faultLine } from '../../../src/archive/fault.ts'
import { contentFolder } from '../../../src/archive/files.ts'
import { asked } from '../../../src/places.ts'
import type { Loaded } from '../../../src/site/settings/index.ts'
import { Faults } from '../one-line.ts'
import { readArchive, shownFolder, type Archive } from './archive.ts'
import { type Content, contentNow } from './content.ts'
import type { Memory } from './memory/index.ts'
import { progressOn } from './progress.ts'

/** How many faults of the content are told. */
const TOLD = 20

/** @throws When something in the content or the settings is wrong: all of it is told at once. */
export function checked(loaded: Loaded, content: Content, memory: Memory): Archive {
  const named = process.env['PARAGRAF_CONTENT']
  if (named !== undefined && !existsSync(contentFolder()))
    throw new Error(`PARAGRAF_CONTENT nämner en mapp som inte finns: ${named}. Rätta sökvägen.`)
  const archive = readArchive(loaded.settings.drafts, content, memory, progressOn(process.stdout, 'protokoll lästa'))
  const inSettings = [...loaded.faults, ...groupFaults(loaded, archive)].map(faultLine)
  const faults = [...inSettings, ...archive.faults]
  const places = [
    ...(inSettings.length > 0 ? ['inställningarna'] : []),
    ...(archive.faults.length > 0 ? ['innehållet'] : []),
  ]
  if (faults.length > 0)
    throw new Faults([
      `${faults.length} fel i ${places.join(' och ')}`,
      ...faults.slice(0, TOLD),
      ...(faults.length > TOLD ? [`… och ${faults.length - TOLD} till`] : []),
    ])
  return archive
}

/** A group names bodies; one that is not there would be a group that lacks it, and nobody would see why. */
function groupFaults({ settings, file, lineOf }: Loaded, { bodies, drafts }: Archive): Fault[] {
  const known = new Set([...bodies.keys(), ...drafts.map(({ slug }) => slug)])
  return settings.groups.flatMap(({ bodies: slugs }, at) =>
    slugs.flatMap((slug, within) =>
      known.has(slug)
        ? []
        : [
            {
              file,
              line: lineOf(['grupper', at, 'organ', within]),
              found: `grupper.organ: ${slug}`,
              expected: 'namnet på en fil i content/organ/, utan .md',
              act: 'rätta namnet eller stryk raden',
            },
          ],
    ),
  )
}

/** @throws When the content is no longer what was read: what was made of it is of two minds. */
export function assertSame(content: Content, { files }: Loaded): void {
  if (contentNow(files).fingerprint !== content.fingerprint)
    throw new Error(
      `${shownFolder()} eller inställningarna ändrades medan webbplatsen byggdes. Kör om: ${asked('build')}`,
    )
}
