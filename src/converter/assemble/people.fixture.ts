/** Whole sources with a roll call, for tests of who was at a meeting. */
import { convert } from '../convert.ts'
import type { Draft } from '../types/draft.ts'

const HEAD = ['Almby kommun', 'Socialnämnden', 'PROTOKOLL', '2024-05-14']
/** One § that has its say, below the roll call. */
export const ITEM = '\n\n§ 1 Rapporter\n\nBeslut\nRapporterna läggs till handlingarna.'

/** @param text What stands below the head, also the §§. @param kind The ending of the source's name. */
export async function draftOf(text: string, kind: 'txt' | 'md' | 'html' = 'txt'): Promise<Draft> {
  const whole = {
    txt: `Almby kommun\nSocialnämnden\n\nPROTOKOLL\n2024-05-14\n\n${text}\n`,
    md: `${HEAD.join('\n\n')}\n\n${text}\n`,
    html: `<!doctype html><html><body>${HEAD.map((line) => `<p>${line}</p>`).join('')}${text}</body></html>`,
  }[kind]
  const conversion = await convert({ name: `x.${kind}`, bytes: new TextEncoder().encode(whole), sidecar: null }, [])
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  return conversion.stages.draft
}

/** @example said({ name: 'Ada Provlund', party: 'C', role: 'ledamot' }) // => 'Ada Provlund C ledamot' */
export const said = ({ name, party, role }: { name: string; party: string | null; role: string }): string =>
  `${name} ${party ?? '?'} ${role}`

/** Who was there and who was away, by the draft of a text as `draftOf` takes it. */
export async function peopleOf(text: string): Promise<{ present: string[]; absent: string[] }> {
  const { attendance, absent } = await draftOf(text)
  return { present: attendance.map(said), absent: absent.map(({ name }) => name) }
}
