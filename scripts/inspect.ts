/**
 * `npm run inspect -- FILE --stage lines|furniture|blocks|marks|protokoll|markdown`
 * Prints what the converter made of one source at one stage. Exit status 1 when it cannot be converted, 2 on wrong usage.
 */
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { convert, show, type StageName, STAGES } from '../src/converter/index.ts'
import { readOrgans, readSources } from './lib/convert/files.ts'

const { values, positionals } = parseArgs({
  options: { stage: { type: 'string', default: 'protokoll' } },
  allowPositionals: true,
})
const [file] = positionals
const stage = STAGES.find((name): name is StageName => name === values.stage)

if (!file || !stage) {
  console.error(`inspect: expected a file and a stage. Usage: npm run inspect -- FILE --stage ${STAGES.join('|')}`)
  process.exit(2)
}
const source = readSources(dirname(file)).find(({ name }) => name === basename(file))
if (!source) {
  console.error(`inspect: no source ${file}`)
  process.exit(2)
}
const conversion = await convert(source, readOrgans(join('content', 'organ')))
for (const { severity, line, ruleId, reason, note } of conversion.messages)
  console.error(`${file}:${line ?? 1}: ${severity} ${ruleId}: ${reason}; ${note}`)
if (conversion.outcome === 'converted') process.stdout.write(show(conversion.stages, stage))
else process.exitCode = 1
