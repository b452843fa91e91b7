/**
 * What is said of pages that were read in their pictures: the text of the document in, messages out; and the § signs
 * put back that neither look saw, where the series tells them. Never the words themselves, but with their pictures,
 * which are shown only where the words may be.
 */
import { message } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'
import type { PdfText } from '../pdf/text.ts'
import type { Scans } from './pages.ts'
import { misreadSigns } from './misread-signs.ts'

/** Less of a series seen right, in the second look, is no series of §s. */
const SEEN = 0.5

/** The text with "§" before the numbers of a series that its scanned pages have without it. */
export function withSigns(text: PdfText, { read }: Pick<Scans, 'read'>): PdfText {
  const scanned = new Set(read)
  const texts = text.lines.map((line, index) => (scanned.has(text.pages[index] ?? 0) ? line : ''))
  const { series } = misreadSigns(texts)
  const isSeen = series.filter(({ isRight }) => isRight).length >= series.length * SEEN
  const misread = new Map(isSeen ? series.filter(({ isRight }) => !isRight).map((one) => [one.at, one]) : [])
  const lines = text.lines.map((line, at) => {
    const one = misread.get(at)
    if (!one) return line
    return `${/^\s*/.exec(line)?.[0] ?? ''}§ ${one.number}${one.title === '' ? '' : ` ${one.title}`}`
  })
  const doubts = text.doubts.map((doubt) => {
    const one = misread.get(doubt.line - 1)
    return one && texts[doubt.line - 1]?.trimStart().startsWith(doubt.text)
      ? { ...doubt, text: `§ ${one.number}` }
      : doubt
  })
  return { ...text, lines, doubts }
}

/** @param scans Pages that were read in their pictures, and the share of their letters that is sure, 0 to 1. */
export function scanMessages(text: PdfText, { read, sure }: Scans): Message[] {
  if (read.length === 0) return []
  const share = Math.floor(sure * 100)
  const pages = read.length === 1 ? `page ${read[0] ?? 0}` : `${read.length} pages`
  return [
    message('scan-read', null, {
      reason: `Unexpected pictures of text: ${pages} read in the pictures, ${share} % of the letters surely`,
      note: 'expected a text layer; compare names, sums, dates and numbers with the original',
      found: `${read.length === 1 ? `sida ${read[0] ?? 0}` : `${read.length} sidor`}, ${share} % av bokstäverna säkert lästa`,
    }),
    ...unsureWords(text),
  ]
}

/** One message a page. */
function unsureWords({ doubts, pages }: PdfText): Message[] {
  return [...Map.groupBy(doubts, ({ line }) => pages[line - 1] ?? 0)].map(([page, words]) =>
    message('words-unsure', words[0]?.line ?? null, {
      reason: `Unexpected words on page ${page} that could not be read surely: ${words.length}`,
      note: 'expected words read surely; compare each with its picture in granska.html, and correct the file in content',
      found: words.length === 1 ? '1 ord' : `${words.length} ord`,
      pictures: words.map(({ text, line, confidence, picture }) => ({ text, line, confidence, src: picture })),
    }),
  )
}
