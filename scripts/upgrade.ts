/**
 * `npx paragraf upgrade [VERSION]`: another version of the engine into the project's `package.json`, by npm, and then
 * what the new one's `doctor` says. Whoever would rather ask npm writes `npm install --save-exact paragraf@latest`,
 * which is the same.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { engineManifest, inEngine, IS_PACKAGE } from '../src/places.ts'
import { command } from './lib/command.ts'
import { isTarball, npmInstall } from './lib/npm.ts'

await command({
  name: 'upgrade',
  about: 'Byter till en nyare version av Paragraf, eller till den som anges, och säger vad som sedan behöver göras.',
  operand: { value: 'VERSION', default: 'latest', says: 'versionen, eller var ett paket ligger' },
  run: (_, asked) => {
    if (!IS_PACKAGE)
      throw new Error('Det här är programmets eget förråd. Hämta en nyare version med: git pull && npm install')
    const before = engineManifest().version
    const spec = isTarball(asked) ? resolve(asked) : `paragraf@${asked.replace(/^senaste$/, 'latest')}`
    if (!npmInstall('.', [spec]))
      throw new Error(`npm kunde inte hämta ${asked}; versionen är kvar som den var, ${before}`)
    const after = engineManifest().version
    console.log(before === after ? `Paragraf ${after} är redan den versionen.` : `Paragraf ${before} är nu ${after}.`)
    // The new one's words, in a process that has none of the old one's code.
    spawnSync(process.execPath, [inEngine('bin.js'), 'doctor'], { stdio: 'inherit' })
    return 0
  },
})
