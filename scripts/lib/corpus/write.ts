/** Writes the seeds and N invented protokoll around them. The same N gives the same files to the byte. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import swedish from 'dictionary-sv'
import { writeFrontMatter } from '../../../src/content-file/front-matter.ts'
import { wordsOf } from '../../../src/swedish/words/stem.ts'
import { corpusOf } from './meetings.ts'
import { stockOf } from './words.ts'

const SEEDS = 'seeds'

/** @param count How many are invented. @param to Folder for `kallor/` and `content/organ/`. */
export function writeCorpus(count: number, to: string): void {
  const sources = join(to, 'kallor')
  const organ = join(to, 'content', 'organ')
  cpSync(SEEDS, sources, { recursive: true })
  cpSync(join('content', 'organ'), organ, { recursive: true })

  const seedWords = readdirSync(SEEDS).flatMap((name) => wordsOf(readFileSync(join(SEEDS, name), 'utf8')))
  const { bodies, files } = corpusOf(count, stockOf(Buffer.from(swedish.dic).toString('utf8'), seedWords))
  for (const { slug, name, organisation } of bodies)
    writeFileSync(join(organ, `${slug}.md`), writeFrontMatter({ name, organisation, overklagande: 'okant' }, ''))
  for (const { name, text, sidecar } of files) {
    mkdirSync(dirname(join(sources, name)), { recursive: true })
    writeFileSync(join(sources, `${name}.txt`), text)
    if (sidecar !== null) writeFileSync(join(sources, `${name}.md`), sidecar)
  }
  console.log(`${count} protokoll och fröna ligger i ${sources}, ${bodies.length} organ i ${organ}.
Gå vidare med:
  PARAGRAF_CONTENT=${to}/content npm run convert -- --from ${sources} --to ${to}/content/protokoll
  PARAGRAF_CONTENT=${to}/content npm run build -- ${to}/dist`)
}
