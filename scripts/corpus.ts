/**
 * `npm run corpus -- --meetings N [--to DIR]`: the seeds and N invented protocols around them, for trying the whole at
 * a size it has not yet. Sources go to DIR/kallor and bodies to DIR/content/organ, so that
 * `PARAGRAF_CONTENT=DIR/content npm run convert -- --from DIR/kallor` converts them like any others.
 * The same N gives the same files to the byte.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import swedish from 'dictionary-sv'
import { writeFrontMatter } from '../src/content-file/front-matter.ts'
import { wordsOf } from '../src/swedish/stem.ts'
import { corpusOf } from './lib/corpus/meetings.ts'
import { stockOf } from './lib/corpus/words.ts'

const SEEDS = 'seeds'

const { values } = parseArgs({ options: { meetings: { type: 'string' }, to: { type: 'string' } } })
const count = Number(values.meetings)
if (!Number.isSafeInteger(count) || count < 0) {
  console.error('corpus: ange antalet protokoll. Usage: npm run corpus -- --meetings N [--to DIR]')
  process.exit(2)
}

const to = resolve(values.to ?? `/tmp/paragraf-corpus-${count}`)
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
