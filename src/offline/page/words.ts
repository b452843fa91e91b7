/** Amounts as the page about reading offline says them. */
import { keeping } from '../../words/sv/keeping.ts'
import type { Offer } from '../selection.ts'

const thousands = new Intl.NumberFormat(keeping.locale)

/** @example megabytes(2_140_000) // => '2,1 MB' */
export function megabytes(bytes: number): string {
  const millions = bytes / 1_000_000
  return `${new Intl.NumberFormat(keeping.locale, { maximumFractionDigits: millions < 10 ? 1 : 0 }).format(Math.max(millions, 0.1))}\u00a0MB`
}

/** @example amount(offer) // => '107 sidor, 2,1 MB' */
export function amount({ pages, bytes }: Offer): string {
  return `${keeping.pages(pages, thousands.format(pages))}, ${megabytes(bytes)}`
}

/** How far the fetching has come. */
export const fetching = (done: number, total: number): string =>
  keeping.fetching(thousands.format(done), thousands.format(total))
