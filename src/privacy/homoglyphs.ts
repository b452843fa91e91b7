/** Letters of other alphabets that are drawn as Latin ones: a name with one of them in it reads as ever. */

/** Cyrillic, Greek and phonetic letters, each row beside the Latin ones that it looks like. */
const ROWS: readonly (readonly [letters: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХԚԜҺ', 'ABESIJKMHOPCTYXQWH'],
  ['аеѕіјорсухԛԝһԁӏ', 'aesijopcyxqwhdl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αιονρυ', 'aiovpu'],
  ['ıɑɡ', 'iag'],
]
const LATIN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([letters, latin]) => Array.from(letters, (letter, at): [string, string] => [letter, latin.charAt(at)])),
)
const LETTERS = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu')

/** @param text With its marks apart from its letters. */
export const asLatin = (text: string): string => text.replace(LETTERS, (letter) => LATIN.get(letter) ?? letter)
