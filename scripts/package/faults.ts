/** What a check found, as lines for a terminal: one a file. */
import type { Report } from '../../src/package/check.ts'
import { shown } from '../../src/package/manifest.ts'

/** @returns Nothing when all agrees; a file besides those listed is a fault too. */
export function faultsOf({ unsafe, repeated, changed, missing, unread, extra }: Report): string[] {
  const lines = (what: string, paths: readonly string[]): string[] => paths.map((path) => `${what}: ${shown(path)}`)
  return [
    ...lines('otillåten sökväg', unsafe),
    ...lines('finns flera gånger', repeated),
    ...lines('ändrad', changed),
    ...lines('saknas', missing),
    ...unread.map(({ path, why }) => `kan inte läsas: ${shown(path)} – ${why}`),
    ...lines('hör inte till paketet', extra),
  ]
}
