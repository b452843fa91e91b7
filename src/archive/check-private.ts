/** The last gate before a build, whoever wrote the file: a text in, a fault for each private value that is left out. */
import { privateValueName } from '../model/private-values.ts'
import { leaksIn } from '../privacy/index.ts'
import type { Fault } from './fault.ts'

/** @param offices Names of offices, which are no private persons. @param act What the editor is to do. */
export function privateFaults(file: string, text: string, offices: readonly string[], act: string): Fault[] {
  return leaksIn(text, [], offices).map(({ line, kind }) => ({
    ...{ file, line, act },
    found: `en privat uppgift (${privateValueName(kind)})`,
    expected: 'att den är täckt',
  }))
}
