/** What people call parties and bodies for short, as words of a query: one name in, the others out. */
import { LETTERS } from '../people/parties.ts'

/** Bodies that every municipality or region has. */
const BODIES: readonly (readonly [string, string])[] = [
  ['kf', 'kommunfullmäktige'],
  ['ks', 'kommunstyrelse'],
  ['au', 'arbetsutskott'],
  ['rf', 'regionfullmäktige'],
  ['rs', 'regionstyrelse'],
]

/** @example otherNames('sverigedemokraterna') // => ['sd'] */
export function otherNames(word: string): string[] {
  const bare = word.replace(/(?<=.{4})s$/, '')
  const parties = [...LETTERS].flatMap(([name, letters]): string[] => {
    if (name === word || name === bare) return [letters.toLowerCase()]
    return letters.length > 1 && letters.toLowerCase() === word && !name.includes(' ') ? [name] : []
  })
  const bodies = BODIES.flatMap(([short, name]) =>
    short === word ? [name] : bare === name || bare === `${name}n` ? [short] : [],
  )
  return [...parties, ...bodies]
}
