/**
 * The front matter of a Markdown source, by what its lines are: an editor's facts, what a site asks of a page, or text.
 * A page's title and day, its tags and its template are shown to no reader of the minutes; other words may be minutes
 * that somebody wrote there, "deltagare: …", and stay text.
 */
const FENCE = /^---[ \t]*$/
/** "---js": front matter in another language is refused where facts are read */
const OTHER_FENCE = /^---[ \t]*\w/
/**
 * "date: {value: 2024-01-01, because: …}" or on lines of their own: facts give their reason; a mask is one whatever it
 * lacks
 */
const HAS_REASON = /\bbecause\s*:|^\W*mask\w*["']?\s*:/i

/** What sites and programs that set pages ask of one. */
const OF_PAGES: ReadonlySet<string> = new Set(
  `title titel date datum layout tags tag taggar category categories kategori kategorier author authors slug permalink url
  aliases draft published updated modified lastmod created publishdate lang language type template weight order toc id
  sidebar sidebar_position sidebar_label nav_order nav_exclude parent cssclass cssclasses output geometry papersize
  fontsize mainfont documentclass numbersections`.split(/\s+/),
)
const KEY = /^([\p{L}_-]+)\s*:/u
/** "  - protokoll": what goes on from the key above */
const GOES_ON = /^(?:\s+\S|- |\s*$)/
/** Marked as one, or by bold type alone on its line */
const HEADING = /^(?:#{1,6} +\S|(\*\*|__)\S.*\1\s*$)/

/** How many lines the front matter takes, fences included; 0 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (!FENCE.test(lines[start] ?? '') && !OTHER_FENCE.test(lines[start] ?? '')) return 0
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line))
  return end < 0 ? 0 : end + 1
}

/** What stands above and below front matter is no text, whatever is between. */
export const isFence = (line: string): boolean => FENCE.test(line)

/** An editor's facts, each with its reason. */
export const hasFacts = (front: readonly string[]): boolean => front.some((line) => HAS_REASON.test(line))

/** Nothing but what a site asks of a page, above a heading that the minutes have of their own. */
export function isOfPage(front: readonly string[], below: readonly string[]): boolean {
  const lines = front.filter((line) => line.trim() !== '' && !FENCE.test(line))
  const isKnown = (line: string): boolean => OF_PAGES.has((KEY.exec(line)?.[1] ?? '').toLowerCase())
  return (
    lines.every((line, at) => isKnown(line) || (at > 0 && GOES_ON.test(line))) &&
    below.some((line) => HEADING.test(line))
  )
}
