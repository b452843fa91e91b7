/** What went wrong, as one line for a terminal: an error in, Swedish out. */
import { codeOf } from './error-code.ts'

/** What the system says, by its code. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'Det finns inget utrymme kvar på disken. Frigör utrymme och kör igen',
  EDQUOT: 'Det finns inget utrymme kvar för den här användaren. Frigör utrymme och kör igen',
  EACCES: 'Det saknas rätt att skriva eller läsa. Ändra rättigheterna eller välj en annan mapp',
  EPERM: 'Det saknas rätt att skriva eller läsa. Ändra rättigheterna eller välj en annan mapp',
  ENOENT: 'Det finns ingen sådan fil eller mapp. Se efter att namnet är rätt',
  EROFS: 'Disken går bara att läsa. Välj en mapp som går att skriva i',
  ENOTDIR: 'Det ligger en fil där en mapp skulle ligga. Flytta den eller välj en annan mapp',
  EISDIR: 'Det ligger en mapp där en fil skulle ligga. Flytta den',
  EBUSY: 'Filen eller mappen används av ett annat program. Stäng det och kör igen',
  EMFILE: 'För många filer är öppna på en gång. Stäng andra program och kör igen',
}

/** Several things that are wrong, a line each. */
export class Faults extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Any error as one line for a person: what stopped, where, and what to do about it. The stack is for `DEBUG`. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env['DEBUG']) return error.stack ?? error.message
  if (error instanceof Faults) return error.message
  const said = systemError(error)
  return said ?? withoutControls(error.message)
}

/** The system's word may be wrapped by a program that met it. */
function systemError(error: Error): string | null {
  const code = codeOf(error) || (/^[^\n]*\b(E[A-Z]{4,}):/.exec(error.message)?.[1] ?? '')
  const words = SYSTEM[code]
  if (words !== undefined) return `${words}${pathOf(error)} [${code}].`
  return error.cause instanceof Error ? systemError(error.cause) : null
}

function pathOf(error: Error): string {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : /'([^'\n]+)'/.exec(error.message)?.[1]
  return path === undefined ? '' : `: ${path}`
}

const withoutControls = (text: string): string =>
  text
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
