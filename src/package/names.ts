/**
 * Names of files that mean the same on every system: Windows keeps some to itself and drops ends of others, and both
 * Windows and macOS take names that differ by case, or by how a letter with its dots is stored, for one file –
 * whichever is unpacked last.
 */

/** Devices of Windows, with any ending: "con.html" is the console. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i

/**
 * Signs that some system has another use for, and those nobody sees: control signs, direction marks, halves of a sign.
 */
const ODD_SIGN = /[\\:<>"|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u

/**
 * Whether a path stays below the folder it is unpacked in, and means the same on every system.
 * @example isPlainPath('../a') // => false
 */
export function isPlainPath(path: string): boolean {
  return (
    !ODD_SIGN.test(path) && path.split('/').every((part) => part !== '' && !/[. ]$/.test(part) && !DEVICE.test(part))
  )
}

/**
 * What a path is where case and form of letters make no difference.
 * @example nameKey('Å.HTML') === nameKey('a\u030a.html') // => true
 */
export function nameKey(path: string): string {
  return path.normalize('NFD').toLowerCase().toUpperCase().toLowerCase().normalize('NFC')
}

/**
 * Paths of which only one can be unpacked on some system: names that are one there, and a file where others need a
 * folder.
 * @example clashesIn(['a.html', 'A.html', 'b.html']) // => ['a.html', 'A.html']
 */
export function clashesIn(paths: Iterable<string>): string[] {
  const byKey = new Map<string, Set<string>>()
  for (const path of paths) {
    const key = nameKey(path)
    byKey.set(key, (byKey.get(key) ?? new Set()).add(path))
  }
  const clashing = new Set([...byKey.values()].filter((same) => same.size > 1).flatMap((same) => [...same]))
  for (const [key, same] of byKey) {
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
      const file = byKey.get(key.slice(0, at))
      if (file !== undefined) for (const path of [...file, ...same]) clashing.add(path)
    }
  }
  return [...clashing]
}
