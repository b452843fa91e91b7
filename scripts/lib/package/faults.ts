/** What a check found, as lines for a terminal: one a file. */
import type { Report } from '../../../src/package/check.ts'
import { shown } from '../../../src/model/shown.ts'

/** @returns Nothing when all agrees; a file besides those listed is a fault too. */
export function faultsOf({ unsafe, links, repeated, clashing, changed, missing, unread, extra }: Report): string[] {
  const lines = (what: string, paths: readonly string[]): string[] => paths.map((path) => `${what}: ${shown(path)}`)
  return [
    ...lines('otillåten sökväg', unsafe),
    ...lines('är en länk, och följs inte', links),
    ...lines('finns flera gånger', repeated),
    ...lines('är samma namn som en annan på Windows eller Mac', clashing),
    ...lines('ändrad', changed),
    ...lines('saknas', missing),
    ...unread.map(({ path, why }) => `kan inte läsas: ${shown(path)} – ${why}`),
    ...lines('hör inte till paketet', extra),
  ]
}

/** The first of many, and how many more there are: after some it is plain that the copy must be fetched anew. */
export function firstOf(faults: readonly string[], most: number): string[] {
  return [...faults.slice(0, most), ...(faults.length > most ? [`… och ${faults.length - most} till`] : [])]
}
