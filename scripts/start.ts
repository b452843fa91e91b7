/**
 * `npm start`: converts the sources, builds the site and serves it. A source that fails is told and the rest go on; a
 * document that `convert` stopped, or a build that fails, ends it here with the old site untouched. Where the sources
 * are kept elsewhere the site is built of the content alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inEngine, SCRIPT, SOURCES } from '../src/places.ts'
import { command } from './lib/command.ts'

function run(script: string): number {
  return spawnSync(process.execPath, [inEngine('scripts', `${script}${SCRIPT}`)], { stdio: 'inherit' }).status ?? 1
}

function withoutSources(): number {
  console.error(`start: mappen ${SOURCES}/ finns inte här; webbplatsen byggs av det som redan är omvandlat.`)
  return 0
}

await command({
  name: 'start',
  about: 'Omvandlar källorna i seeds/, bygger webbplatsen och visar den på den här datorn.',
  run: () => {
    const converted = existsSync(SOURCES) ? run('convert') : withoutSources()
    if (converted > 1) return converted
    if (converted === 1)
      console.error('start: en eller flera källor kunde inte läsas (se ovan); webbplatsen byggs av de övriga.')
    return run('build') || run('serve')
  },
})
