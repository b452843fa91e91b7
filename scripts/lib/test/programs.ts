/** The programs of other makers that the tests use: a browser and web servers. */
import { findFirefox } from '../browser.ts'
import { canInstallPackages, installPackages } from '../debian.ts'
import { missingServers } from '../servers.ts'

/**
 * What is not here of all that the tests need besides a Chromium, which has more ways of coming here; as Debian names
 * it.
 */
function missingPrograms(): string[] {
  return [...(findFirefox() === null ? ['firefox-esr'] : []), ...missingServers()]
}

/**
 * Says what is missing, then installs it.
 * @throws When something is missing that could not be installed: a test that cannot be run is one that failed.
 */
export function installMissing(): void {
  const missing = missingPrograms()
  if (missing.length === 0) return
  if (canInstallPackages()) {
    console.log(
      `Testerna behöver ${missing.join(', ')}, som saknas här. Installeras nu med: apt-get install ${missing.join(' ')}`,
    )
    try {
      installPackages(missing)
    } catch (error) {
      console.log(
        `  apt-get gick inte: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      )
    }
  }
  const left = missingPrograms()
  if (left.length > 0)
    throw new Error(
      `Testerna prövar sökningen i Firefox och inställningarna i hosting/ i riktiga webbservrar. Här saknas: ${left.join(', ')}. Installera dem, på Debian och Ubuntu med: sudo apt-get install ${left.join(' ')}`,
    )
}
