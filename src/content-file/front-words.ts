/** Why front matter cannot be read, in Swedish for the editor: an error in, a few words out. */
import type { FrontMatterError } from './front-matter.ts'

/** By how the reader of front matter begins to say it; what the table has not is YAML that is none. */
const FRONT: readonly (readonly [RegExp, string])[] = [
  [/^Unexpected ".*" after ---/, 'ord efter ---'],
  [/^Unexpected end of the file/, 'filen tar slut före en andra rad med ---'],
  [/^Unexpected front matter of \d+ characters/, 'det är för långt'],
  [/^Unexpected front matter nested/, 'det har för många nivåer'],
  [/^Unexpected front matter without keys/, 'det har inga fält'],
  [/^Unexpected "&" or "\*"/, 'ord som börjar med & eller * utan citattecken'],
  [/: Implicit (?:map )?keys need to be/, 'en rad utan kolon och mellanslag efter nyckeln'],
  [/: Map keys must be unique/, 'samma nyckel två gånger'],
  [/: Tabs are not allowed/, 'en tabb först på raden, där det ska vara mellanslag'],
  [
    /: Nested mappings are not allowed/,
    'två kolon på en rad (ett värde med kolon skrivs inom citattecken), eller en rad som står för långt in',
  ],
  [/: Missing closing /, 'ett citattecken som inte har något slut'],
  [/: Flow \S+ in block collection/, 'en klammer som inte har något slut'],
  [/: Plain value cannot start with/, 'ett värde som måste stå inom citattecken'],
  [/: All \S+ items must start at the same column/, 'rader som inte börjar lika långt in'],
]

/** @returns That it is not YAML, where nothing more is known. */
export function frontInWords({ message }: FrontMatterError): string {
  return FRONT.find(([begins]) => begins.test(message))?.[1] ?? 'det är inte YAML'
}
