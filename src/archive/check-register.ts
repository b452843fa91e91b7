import type { Correction } from '../corrections/file.ts'
import { misplacedDay } from '../model/history.ts'
import { issuesInWords } from '../model/issues.ts'
import { SLUG } from '../model/values.ts'
import { currentFolder, permalinksSchema, type Permalinks } from '../model/permalinks.ts'
import { lineOf, TAKE_BACK, type Fault } from './fault.ts'

const FOLDER = /^protokoll\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/
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
        act: TAKE_BACK,
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
        act: TAKE_BACK,
      },
    ]
  }
  return Object.entries(result.data).flatMap(([folder, { ids, movedTo, ...history }]): Fault[] => {
    // Looked for only where it is told: the register has a line for each meeting.
    const wrong = (found: string, expected: string): Fault => ({
      ...{ file, line: keyLine(text, folder), found, expected, act: TAKE_BACK },
    })
    if (!FOLDER.test(folder)) return [wrong(`adressen ${JSON.stringify(folder)}`, 'protokoll/<organ>/<datum>')]
    const id = ids.find((one) => !SLUG.test(one) || one === 'index')
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
    const move = moveGoneWrong(result.data, folder)
    return move === null ? [] : [wrong(move, 'en flytt till en adress som finns')]
  })
}

/** What is wrong with where an address leads; null where it leads to one that the register has. */
function moveGoneWrong(register: Permalinks, folder: string): string | null {
  const to = register[folder]?.movedTo
  if (to !== undefined && register[to] === undefined) return `en flytt av ${folder} till ${to}, som registret inte har`
  const seen = new Set<string>()
  let at: string | undefined = folder
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = register[at]?.movedTo
  }
  return at === folder ? `en flytt av ${folder} som leder tillbaka till sig själv` : null
}

/**
 * A § that corrections tell of has had an address here, or where its meeting was before: one that the register lacks
 * has been taken out of it by hand, and its page would die. @param file The file of corrections.
 */
export function forgottenFaults(
  file: string,
  corrections: readonly Correction[],
  folder: string,
  register: Permalinks,
): Fault[] {
  const known = new Set(
    Object.entries(register).flatMap(([one, { ids }]) => (currentFolder(register, one) === folder ? ids : [])),
  )
  if (known.size === 0) return []
  const told = new Set(corrections.flatMap(({ paragrafer }) => paragrafer.flatMap(({ id }) => id ?? [])))
  return [...told]
    .filter((id) => !known.has(id))
    .map((id) => ({
      ...{ file, line: null, act: 'ta tillbaka permalinks.json ur versionshistoriken' },
      found: `en rättelse av ${folder}/${id}.html, som registret över adresser inte har`,
      expected: 'att en adress som har varit publicerad står kvar där',
    }))
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
