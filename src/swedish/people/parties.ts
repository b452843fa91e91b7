/** Parties by their names, as a table: a name in, its letters out. */

/** The parties of the Riksdag, the name that one had before, and the groups of Svenska kyrkan's elections. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BA: 'borgerligt alternativ',
    C: 'centerpartiet|centern',
    FiSK: 'fria liberaler i svenska kyrkan',
    FP: 'folkpartiet|folkpartiet liberalerna',
    KD: 'kristdemokraterna',
    L: 'liberalerna',
    M: 'moderaterna|moderata samlingspartiet|nya moderaterna',
    MP: 'miljöpartiet|miljöpartiet de gröna',
    POSK: 'partipolitiskt obundna i svenska kyrkan',
    S: 'socialdemokraterna|socialdemokratiska arbetarepartiet|arbetarepartiet socialdemokraterna|arbetarpartiet socialdemokraterna',
    SD: 'sverigedemokraterna',
    V: 'vänsterpartiet|vänstern',
    ViSK: 'vänstern i svenska kyrkan',
    ÖKA: 'öppen kyrka|öppen kyrka en kyrka för alla',
  }).flatMap(([letters, names]) => names.split('|').map((name): [string, string] => [name, letters])),
)
/** "Ekbypartiet", "Framtidslistan"; nothing tells "Vårt Ekby"; no list of other things, "Närvarolistan" */
const LOCAL =
  /^(?!(?:När|Om|Rös|Del|Tal|Sän|Ären|Dag|Vän|Bes|För|Val|Check|Pris)\p{Ll}*listan)\p{Lu}[\p{L}-]{2,}(?: \p{L}+)?(?<=partiet|listan|demokraterna|alliansen)$/u
/** "(S)", "MP": letters that are known */
const SIGNS: ReadonlySet<string> = new Set(LETTERS.values())

/**
 * The letters of a party, or the name of a local one; undefined for other words.
 * @example partyNamed('Centerpartiet (C)') // => 'C'
 */
export function partyNamed(words: string): string | undefined {
  const [, name = words, sign] = /^(\p{L}[\p{L} -]*?) ?\((\p{Lu}\p{L}{0,4})\)$/u.exec(words) ?? []
  const plain = words.replace(/^\((.*)\)$/, '$1')
  if (SIGNS.has(plain)) return plain
  const known = LETTERS.get(name.toLowerCase())
  if (sign !== undefined) return known !== undefined || LOCAL.test(name) ? sign : undefined
  return known ?? (LOCAL.test(name) ? name : undefined)
}

const MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centerpartister: 'Centerpartiet',
    kristdemokrater: 'Kristdemokraterna',
    liberaler: 'Liberalerna',
    miljöpartister: 'Miljöpartiet',
    moderater: 'Moderaterna',
    socialdemokrater: 'Socialdemokraterna',
    sverigedemokrater: 'Sverigedemokraterna',
    vänsterpartister: 'Vänsterpartiet',
  }),
)

/** The name of the party that a word names the members of. @example partyOfMembers('Liberaler') // => 'Liberalerna' */
export const partyOfMembers = (word: string): string | undefined => MEMBERS.get(word.toLowerCase())
