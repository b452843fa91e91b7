import { misplacedDay } from '../model/history.ts'
import { permalinksSchema, type Permalinks } from '../model/permalinks.ts'
import { lineOf, type Fault } from './fault.ts'
import { issuesInWords } from './reason.ts'

const FOLDER = /^protokoll\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ACT = 'ta tillbaka filen ur versionshistoriken; convert lägger till det som är nytt'

/**
 * The register of addresses as a file: its text in, faults out. What is wrong here would drop or misplace published
 * pages.
 */
export function registerFaults(file: string, text: string): Fault[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return [
      {
        file,
        line: lineAt(text, message),
        found: 'något som inte är JSON',
        expected: 'registret över publicerade adresser',
        act: ACT,
      },
    ]
  }
  const result = permalinksSchema.safeParse(json)
  if (!result.success) {
    const key = result.error.issues[0]?.path[0]
    return [
      {
        file,
        line: key === undefined ? null : keyLine(text, String(key)),
        found: `ett register med fel (${issuesInWords(result.error)})`,
        expected:
          'source, ids och i förekommande fall movedTo, masks, matters, took, published och changed för varje adress',
        act: ACT,
      },
    ]
  }
  return Object.entries(result.data).flatMap(([folder, { ids, movedTo, ...history }]): Fault[] => {
    // Looked for only where it is told: the register has a line for each meeting.
    const wrong = (found: string, expected: string): Fault => ({
      ...{ file, line: keyLine(text, folder), found, expected, act: ACT },
    })
    if (!FOLDER.test(folder)) return [wrong(`adressen ${JSON.stringify(folder)}`, 'protokoll/<organ>/<datum>')]
    const id = ids.find((one) => !ID.test(one) || one === 'index')
    if (id !== undefined) return [wrong(`id ${JSON.stringify(id)} under ${folder}`, 'ett id av a–z, 0–9 och -')]
    if (movedTo !== undefined && !FOLDER.test(movedTo))
      return [wrong(`movedTo ${JSON.stringify(movedTo)} under ${folder}`, 'protokoll/<organ>/<datum>')]
    const misplaced = misplacedDay(history)
    if (misplaced !== null)
      return [
        wrong(
          `dagen ${misplaced.day} efter ${misplaced.after} under ${folder}`,
          'published först, sedan dagarna i changed i ordning',
        ),
      ]
    return movesInCircle(result.data, folder)
      ? [wrong(`en flytt av ${folder} som leder tillbaka till sig själv`, 'en flytt till en adress som finns')]
      : []
  })
}

function movesInCircle(register: Permalinks, folder: string): boolean {
  const seen = new Set<string>()
  let at: string | undefined = folder
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = register[at]?.movedTo
  }
  return at === folder
}

const keyLine = (text: string, key: string): number | null =>
  lineOf(text, new RegExp(`^\\s*\\{?\\s*${RegExp.escape(JSON.stringify(key))}\\s*:`))

/** Letters that V8 shows before the one it did not expect. */
const SHOWN_BEFORE = 10

/**
 * "… in JSON at position 12 (line 1 column 13)"; "Unexpected token 'x', ..."24": x" is not valid JSON"; or the end of
 * the file.
 */
function lineAt(text: string, message: string): number {
  const [, line] = /\(line (\d+) column/.exec(message) ?? []
  if (line !== undefined) return Number(line)
  const [, token = '', cut, shown = ''] =
    /^Unexpected token '(.)', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? []
  const at =
    shown === '' ? text.length : text.indexOf(shown) + (cut === undefined ? shown.indexOf(token) : SHOWN_BEFORE)
  return text.slice(0, at).split('\n').length
}
