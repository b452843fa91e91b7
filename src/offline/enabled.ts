/**
 * Whether the site offers itself for reading offline; `PARAGRAF_OFFLINE=nej` at build leaves out the page, its links
 * and the worker.
 */
export function offlineEnabled(): boolean {
  return process.env['PARAGRAF_OFFLINE'] !== 'nej'
}
