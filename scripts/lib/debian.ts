/** Installs what tests need from the packages of Debian or Ubuntu, where that can be done without asking: as root. */
import { execFileSync, spawnSync } from 'node:child_process'

/** There is an apt-get here, and the right to use it. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

/** All in one call. Does nothing where that cannot be done. @throws When apt-get fails. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0 || !canInstallPackages()) return
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options)
}
