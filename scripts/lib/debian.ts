/** Installs what tests need from the packages of Debian or Ubuntu, where that can be done without asking: as root. */
import { execFileSync, spawnSync } from 'node:child_process'

/** All in one call. Does nothing where there is no apt-get or no right to use it. @throws When apt-get fails. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0 || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options)
}
