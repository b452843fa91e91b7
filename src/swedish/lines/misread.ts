/** Capital I between small letters, as scanning reads l and r: "BesIut", "NäIvarande". */
const MISREAD = /(?<=\p{Ll})I(?=\p{Ll})/gu
/** More of them are no slip of one word. */
const MOST = 2

/**
 * What a line may say whose letters were misread, each way; none where no letter was.
 * @example misreadings('BesIut') // => ['Beslut', 'Besrut']
 */
export function misreadings(line: string): string[] {
  if (!line.includes('I')) return []
  const places = line.match(MISREAD)?.length ?? 0
  if (places === 0 || places > MOST) return []
  const readings = (text: string): string[] =>
    text.search(MISREAD) < 0 ? [text] : ['l', 'r'].flatMap((letter) => readings(text.replace(ONE_MISREAD, letter)))
  return readings(line)
}
const ONE_MISREAD = new RegExp(MISREAD.source, 'u')

/** What a line is read as, or else what it is with its misread letters put right; undefined where it is neither. */
export const readAs = <T>(line: string, read: (line: string) => T | undefined): T | undefined =>
  read(line) ??
  misreadings(line)
    .map(read)
    .find((found) => found !== undefined)
