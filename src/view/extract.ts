/**
 * What a page says of itself on paper, where no address bar, no header and no link says it: a meeting and what of it stands
 * on the page in, rows of the foot out. The clock is never asked: bytes follow the content alone.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { meetingInWords } from '../model/dates.ts'
import { unbroken } from '../model/naming.ts'
import type { MeetingData } from '../model/schema.ts'
import type { Span } from '../model/types.ts'
import { wholeAddress } from './identity.ts'
import { qrOf, type Qr } from './qr.ts'
import { pageOf } from './source.ts'

export interface Extract {
  rows: { name: string; value: string }[]
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

const KINDS = { protokoll: 'Protokoll', 'beslut-i-korthet': 'Beslut i korthet' } as const

export function extractOf({ entry, data, site: { publisher, url }, path, paragraf }: Printed): Extract {
  const { body, kind } = entry
  const address = url === null ? null : wholeAddress(url, path)
  const whole = `${body.name} (${body.organisation}), ${unbroken(meetingInWords(entry))}`
  return {
    rows: [
      { name: KINDS[kind], value: paragraf === null ? whole : `${whole}, ${paragraf.number}` },
      { name: 'Källa', value: `${data.source}, ${placeOf(paragraf?.span ?? [1, data.lines], data.pages)}` },
      ...(publisher === null ? [] : [{ name: 'Utgivare', value: publisher }]),
      ...(address === null ? [] : [{ name: 'Adress', value: address }]),
    ],
    address,
    qr: address === null ? null : qrOf(address),
  }
}

/** By page where the source has pages, else by line. */
function placeOf([from, to]: Span, pages: readonly number[]): string {
  const [first, last] = [pageOf(from, pages), pageOf(to, pages)]
  return first === null || last === null ? inWords('rad', from, to) : inWords('sida', first, last)
}

const inWords = (word: string, from: number, to: number): string =>
  from === to ? `${word}\u00a0${from}` : `${PLURAL[word] ?? word}\u00a0${from}–${to}`
const PLURAL: Readonly<Record<string, string>> = { rad: 'raderna', sida: 'sidorna' }
