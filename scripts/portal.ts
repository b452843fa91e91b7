/**
 * `npm run portal -- WEBBPLATS…`: a static site over many sites that Paragraf has built, from what they have published;
 * see `lib/portal/build.ts`. Status 1: a site could not be read, or the settings are wrong; the portal that was lies
 * where it lay.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { askedFor, PORTAL_SETTINGS, readPortalSettings, tellFaults, type Read } from '../src/portal/settings.ts'
import { command, Misuse } from './lib/command.ts'
import { Faults, oneLine } from './lib/one-line.ts'
import { buildPortal } from './lib/portal/build.ts'

const FOLDER = 'portal'

await command({
  name: 'portal',
  about:
    'Bygger en portal: en webbplats över flera webbplatser, av det som de har publicerat. Går något fel ligger den förra kvar.',
  options: {
    to: { type: 'string', value: 'MAPP', default: FOLDER, says: 'mappen som portalen läggs i' },
    installningar: { type: 'string', value: 'FIL', default: PORTAL_SETTINGS, says: 'portalens namn och webbplatser' },
  },
  operand: {
    value: 'WEBBPLATS …',
    many: true,
    says: 'adresser eller byggda mappar, i stället för dem i inställningarna',
  },
  run: async ({ to, installningar }, _, sites) => {
    const { settings, faults } = read(installningar, sites)
    if (faults.length > 0) throw new Faults(tellFaults(faults))
    for (const line of await buildPortal(settings, to)) console.log(line)
  },
  words: (error) => `Portalen byggdes inte; det som låg där ligger kvar.\n${oneLine(error)}`,
})

/** Sites that are named go before those of the file; its name and description hold for them too. */
function read(file: string, named: readonly string[]): Read {
  const ofFile = existsSync(file) ? readPortalSettings(readFileSync(file, 'utf8'), file) : null
  if (named.length === 0) {
    if (ofFile === null) throw new Misuse(`ange webbplatser, eller skriv dem i ${file}`)
    return ofFile
  }
  const asked = askedFor(named, (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
  if (ofFile === null) return asked
  return {
    settings: { ...ofFile.settings, sites: asked.settings.sites },
    faults: [...ofFile.faults, ...asked.faults],
  }
}
