/**
 * Which files of a folder are sources, and which sidecar belongs to which: names in, pairs out. A sidecar that is not
 * found is a mask that is not carried out, so names are compared as a person reads them: without regard to case, to
 * how å, ä and ö are put together, and to the ".txt" that Windows hides after ".md".
 */

export interface Pair {
  /** The source, as the folder names it. */
  name: string
  /** Its sidecars; more than one is a fault. */
  sidecars: string[]
}

export interface Pairing {
  pairs: Pair[]
  /** Markdown beside no source: a source by itself, or a sidecar that has lost its own. */
  lone: string[]
  /** The file with what is to be covered in every source; more than one is a fault. */
  masks: string[]
}

/** "README.md", "LÄS-MIG.md": about the folder, not a source in it */
const ABOUT = /(?:^|\/)(?:readme|lasmig|läs[ -]?mig)\.md(?:\.txt)?$/
/**
 * What programs leave beside a file: locks of Word and LibreOffice, thumbnails, settings of folders, an editor's
 * copies, hidden files; what Windows keeps beside a file's bytes, "möte.txt:Zone.Identifier", and what was thrown away.
 */
const LEFT_BEHIND =
  /(?:^|\/)(?:~\$|\.|(?:eh)?thumbs\.db$|desktop\.ini$|icon\r$|picasa\.ini$|~[^/]*\.tmp$|#[^/]*#$)|(?:^|\/)(?:__macosx|@eadir|\$recycle\.bin)\/|:(?:zone\.identifier|encryptable)$|(?<!\.md)~$/
/**
 * Copies and halves that editors, office programs, browsers and synchronisers leave: "möte.pdf.bak", "möte.tmp",
 * "möte.docx.crdownload", "möte.swp", "möte.txt.orig". A copy of a sidecar or of the masks is no such: what it asks to
 * have covered is heeded.
 */
const COPY =
  /\.(?:bak|bk|backup|tmp|temp|old|orig|save|sav|wbk|asd|swp|swo|part|partial|crdownload|download|filepart|lnk|url|lck|lock)$/
const ASKS = /\.(?:md|mdx|mkd|mdown)(?=\.)|(?:^|\/)maskera\./
const isLeftBehind = (key: string): boolean => LEFT_BEHIND.test(key) || (COPY.test(key) && !ASKS.test(key))
/**
 * "möte.md", "MÖTE.MD", "möte.md.txt", and what other programs make of the name: "möte.md.docx", "möte.md.bak",
 * "möte.md~", "möte.mdx"
 */
const SIDECAR = /\.(?:md|mdx|mkd|mdown)(?:\.(?:txt|text|rtf|docx?|odt|html?|bak|old|orig|copy))?[ ~]*$/
const SITE_MASKS = 'maskera'
const PLAIN_MASKS = /^maskera\.(?:txt|ya?ml|bak|docx)$/

/** A name as a person reads it. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

/** The name without what tells its type. @example stemOf('a/möte.pdf') // => 'a/möte' */
const stemOf = (name: string): string => name.replace(/\.[^./]*$/, '')

/** @param names Paths below the folder, "/" between their parts, in the order the sources shall have. */
export function pairFiles(names: readonly string[]): Pairing {
  const files = names
    .map((name) => ({ name, key: keyOf(name) }))
    .filter(({ key }) => !isLeftBehind(key) && !ABOUT.test(key))
  const masks = files.filter(
    ({ key }) => key === SITE_MASKS || key.replace(SIDECAR, '') === SITE_MASKS || PLAIN_MASKS.test(key),
  )
  const others = files.filter((one) => !masks.includes(one))
  const [sidecars, sources] = [
    others.filter(({ key }) => SIDECAR.test(key)),
    others.filter(({ key }) => !SIDECAR.test(key)),
  ]
  const byOwner = Map.groupBy(sidecars, ({ key }) => key.replace(SIDECAR, ''))
  const pairs = sources.map(({ name, key }): Pair => {
    const own = new Set([key, stemOf(key)])
    return { name, sidecars: [...own].flatMap((owner) => (byOwner.get(owner) ?? []).map((sidecar) => sidecar.name)) }
  })
  const taken = new Set(pairs.flatMap((pair) => pair.sidecars))
  const left = sidecars.filter(({ name }) => !taken.has(name))
  // "möte.md.md" beside minutes in Markdown, "möte.md".
  const minutes = new Map(left.map(({ name, key }) => [key, name]))
  const beside = left.flatMap(({ name, key }) => {
    const owner = minutes.get(key.replace(SIDECAR, ''))
    return owner === undefined || owner === name ? [] : [{ name: owner, sidecar: name }]
  })
  for (const [name, own] of Map.groupBy(beside, (one) => one.name))
    pairs.push({ name, sidecars: own.map(({ sidecar }) => sidecar) })
  const paired = new Set(beside.flatMap(({ name, sidecar }) => [name, sidecar]))
  const free = left.filter(({ name }) => !paired.has(name))
  return { pairs, lone: free.map(({ name }) => name), masks: masks.map(({ name }) => name) }
}

/** The source whose name is most like that of a sidecar without one; null where none is at all like it. */
export function likeliest(sidecar: string, sources: readonly string[]): string | null {
  const wanted = pairsOfLetters(keyOf(sidecar).replace(SIDECAR, ''))
  const scored = sources.map((name) => ({ name, score: alike(wanted, pairsOfLetters(stemOf(keyOf(name)))) }))
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score >= LEAST_ALIKE ? best.name : null
}

/** Dice's measure over pairs of letters: 1 for the same name, 0 for names without a pair in common. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size)
}

const LEAST_ALIKE = 0.5

function pairsOfLetters(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
