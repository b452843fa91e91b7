import type { ParagrafText } from '../content-file/read.ts'
import { wordsOf } from './markdown.ts'
import { outcomeOf } from './said.ts'

/** What most search engines show. */
const LENGTH = 200

/**
 * The description of a §'s page for search engines and shared links: where it stands and how it ended, then its first
 * words.
 */
export function describe(paragraf: ParagrafText, body: string, date: string): string {
  const lead = paragraf.parts.find(({ kind }) => kind === 'decision') ?? paragraf.parts[0]
  return shorten(
    `${body} ${date}. ${outcomeOf(paragraf.data).words}. ${lead ? wordsOf(lead.nodes) : paragraf.title}`,
    LENGTH,
  )
}

/** Cuts between words. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`
}
