/**
 * `npx paragraf KOMMANDO`: the commands of the engine by one name, as a publisher's project has them. Each is the same
 * script as the repository's own `npm run KOMMANDO`; which one is asked for is all that is decided here.
 */
import { engineManifest } from '../src/places.ts'
import { COMMANDS, helpOf, missOf, read } from './lib/cli.ts'

const asked = read(process.argv.slice(2))
switch (asked.kind) {
  case 'run': {
    // Each reads the arguments of the process, as when it is run by itself.
    process.argv.splice(2, Infinity, ...asked.args)
    await COMMANDS[asked.name].load()
    break
  }
  case 'help':
    console.log(helpOf())
    break
  case 'version':
    console.log(engineManifest().version)
    break
  case 'unknown':
    console.error(missOf(asked.name))
    process.exitCode = 2
}
