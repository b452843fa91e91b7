/** npm, asked to install: packages into a project's folder. */
import { spawnSync } from 'node:child_process'

/** Whether a package is named by where it lies, and not by its version. */
export const isTarball = (spec: string): boolean => /\.(?:tgz|tar\.gz)$/i.test(spec)

/**
 * Errors are told as npm has them, and nothing else of what it says. @param specs What is added; none for what
 * `package.json` has.
 * @returns Whether it went well.
 */
export function npmInstall(folder: string, specs: readonly string[] = []): boolean {
  const windows = process.platform === 'win32'
  const args = ['install', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', ...specs]
  // npm is a script on Windows too, and needs a shell there.
  const given = windows ? args.map((arg) => `"${arg}"`) : args
  return spawnSync('npm', given, { cwd: folder, stdio: ['inherit', 'ignore', 'inherit'], shell: windows }).status === 0
}
