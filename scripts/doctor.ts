/**
 * `npm run doctor`, `npx paragraf doctor`: what is missing, old or left to do in the project, a line each with what to
 * do. Status 1 when something must be done; advice alone is status 0. Nothing is changed.
 */
import { command } from './lib/command.ts'
import { readFacts } from './lib/doctor/facts.ts'
import { findingsOf, lineOf, sumOf } from './lib/doctor/findings.ts'

await command({
  name: 'doctor',
  about: 'Säger vad som saknas, är gammalt eller behöver göras i projektet. Inget ändras.',
  run: () => {
    const facts = readFacts()
    const findings = findingsOf(facts)
    const versions = [`Node ${facts.node}`, ...(facts.writer === null ? [] : [`innehåll skrivet av ${facts.writer}`])]
    console.log(`Paragraf ${facts.engine ?? 'ur förrådet'}; ${versions.join('; ')}`)
    for (const finding of findings) console.log(lineOf(finding))
    console.log(sumOf(findings))
    return findings.some(({ must }) => must) ? 1 : 0
  },
})
