import type { MeetingEntry } from '../archive/catalogue.ts'
import { unbroken } from '../model/naming.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { Span } from '../model/types.ts'
import { words } from '../words/index.ts'
import { wholeAddress } from './identity.ts'
import { qrOf, type Qr } from './qr.ts'
import { meetingInWords } from './said.ts'
import { pageOf } from './source.ts'

export interface Extract {
  /** `names` in a value are the record's. */
  rows: { name: string; value: string; names?: readonly string[] }[]
  /** Null where nobody knows where the site is; then the reader's own browser says. */
  address: string | null
  qr: Qr | null
}

interface Printed {
  entry: Pick<MeetingEntry, 'body' | 'kind' | 'date' | 'session'>
  data: Pick<MeetingData, 'source' | 'pages' | 'lines'>
  /** Whose the site is, where it is, and where the page stands below that. */
  site: { publisher: string | null; url: string | null }
  path: string
  /** The one § that stands on the page; null where the whole meeting does. */
  paragraf: { number: string; span: Span } | null
}

/**
 * What a page says of itself on paper, where no address bar, no header and no link says it: a meeting and what of it
 * stands on the page in, rows of the foot out. The clock is never asked: bytes follow the content alone.
 */
export function extractOf({ entry, data, site: { publisher, url }, path, paragraf }: Printed): Extract {
  const { body, kind } = entry
  const said = words().meeting
  const address = url === null ? null : wholeAddress(url, path)
  const whole = `${body.name} (${body.organisation}), ${unbroken(meetingInWords(entry))}`
  return {
    rows: [
      {
        name: said.kinds[kind],
        value: paragraf === null ? whole : `${whole}, ${paragraf.number}`,
        names: [body.name, body.organisation],
      },
      { name: said.source, value: `${data.source}, ${placeOf(paragraf?.span ?? [1, data.lines], data.pages)}` },
      ...(publisher === null ? [] : [{ name: said.publisher, value: publisher }]),
      ...(address === null ? [] : [{ name: said.address, value: address }]),
    ],
    address,
    qr: address === null ? null : qrOf(address),
  }
}

/** By page where the source has pages, else by line. */
function placeOf([from, to]: Span, pages: readonly number[]): string {
  const [first, last] = [pageOf(from, pages), pageOf(to, pages)]
  const { line, linesFrom, page, pagesFrom } = words().meeting
  if (first === null || last === null) return from === to ? line(from) : linesFrom(from, to)
  return first === last ? page(first) : pagesFrom(first, last)
}
