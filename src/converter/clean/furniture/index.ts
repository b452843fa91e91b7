/**
 * Tells page furniture from the record: page numbers, headers and footers of pages, e-signature stamps, lists of link
 * targets. Detectors look in the order of the table; what one has claimed stays its own, and those below it see it.
 * Nothing is thrown away: what is removed keeps its line, its text, the kind and the detector.
 */
import type { RemovalKind } from '../../../model/types.ts'
import type { Format } from '../../../model/kinds.ts'
import { isToWriteOn } from '../../../swedish/people/signing.ts'
import type { Furniture, Line, RemovedLine } from '../../types/line.ts'
import { findForms } from './forms.ts'
import { findHeaders } from './headers.ts'
import { findItemHeaders } from './item-headers.ts'
import { findLineNumbers } from './line-numbers.ts'
import { findLinks } from './links.ts'
import { findLoneNumbers } from './lone-numbers.ts'
import { findNumberedColumns } from './numbered-columns.ts'
import { findNumberedHeaders } from './numbered-headers.ts'
import { findPageEdges } from './page-edges.ts'
import { findRunningHeaders } from './running-headers.ts'
import { findSigning, findStamps, signersAmong } from './signing.ts'
import { findSplitHeaders } from './split-headers.ts'
import type { Detector } from './types.ts'

export const DETECTORS: readonly Detector[] = [
  { name: 'reader', because: 'it saw the page itself', find: (lines) => knownOf(lines) },
  { name: 'line number', because: 'it is no page’s, though it stands alone on its line', find: findLineNumbers },
  { name: 'form', because: 'it needs nothing beside the line', find: findForms },
  { name: 'link list', because: 'an address is no header of a page, however often it comes back', find: findLinks },
  { name: 'signing page', because: 'it ends the record: no header is looked for in it', find: findSigning },
  { name: 'numbered header', because: 'it is evidence for the lines beside it', find: findNumberedHeaders },
  {
    name: 'numbered column',
    because: 'it is such evidence too, and a number at the end of a header is no column',
    onPages: true,
    find: findNumberedColumns,
  },
  {
    name: 'lone number',
    because: 'it is a page’s only where nothing above has numbered the pages',
    onPages: true,
    find: findLoneNumbers,
  },
  { name: 'header', because: 'it goes by all that is known above', find: findHeaders },
  {
    name: 'running header',
    because: 'it stands where the others do not, and would tell a false number of pages above',
    onPages: true,
    find: findRunningHeaders,
  },
  {
    name: 'page edge',
    because: 'it goes by where pages end, which only some sources tell',
    onPages: true,
    find: findPageEdges,
  },
  { name: 'item header', because: 'it stands in the text of its item, beside nothing', find: findItemHeaders },
  { name: 'split header', because: 'it needs the rest of the header', onPages: true, find: findSplitHeaders },
  { name: 'stamp', because: 'one that every page bears is a part of the page’s header or footer', find: findStamps },
]

const WITHOUT_PAGES: ReadonlySet<Format> = new Set(['html', 'docx'])

/** Those that can find anything in a source of a format. */
export const detectorsFor = (format: Format): readonly Detector[] =>
  WITHOUT_PAGES.has(format) ? DETECTORS.filter(({ onPages }) => !onPages) : DETECTORS

/** What is hidden, nobody wrote or belongs to a site, stands beside nothing and is nothing else. */
const APART = new Set<RemovalKind | null>(['hidden-text', 'placeholder', 'site-part'])

/** Each line in exactly one of the two lists. @param detectors In order; given apart only by tests of the order. */
export function removeFurniture(lines: readonly Line[], detectors: readonly Detector[] = DETECTORS): Furniture {
  const { kept, removed } = removeSeen(
    lines.filter(({ known }) => !APART.has(known)),
    detectors,
  )
  const apart = lines.flatMap((line) =>
    line.known !== null && APART.has(line.known) ? [{ ...line, kind: line.known, by: 'reader' }] : [],
  )
  return { kept, removed: [...removed, ...apart] }
}

function removeSeen(lines: readonly Line[], detectors: readonly Detector[]): Furniture {
  const kinds = new Map<number, RemovalKind>()
  const by = new Map<number, string>()
  for (const { name, find } of detectors) {
    for (const [index, kind] of find(lines, kinds)) {
      if (kinds.has(index)) continue
      kinds.set(index, kind)
      by.set(index, name)
    }
  }
  const removed = lines.flatMap((line, index): RemovedLine[] => {
    const kind = kinds.get(index)
    return kind ? [{ ...line, kind, by: by.get(index) ?? '' }] : []
  })
  return { kept: keptOf(lines, kinds), removed }
}

/** A paragraph cut in two by a page's footer and header goes on: only blank lines of its own count. */
function keptOf(lines: readonly Line[], kinds: ReadonlyMap<number, RemovalKind>): Line[] {
  const signers = signersAmong(lines)
  const kept: Line[] = []
  let gap = 0
  let before = 0
  let isRuled = false
  lines.forEach((line, index) => {
    if (kinds.get(index) === 'line-number') {
      // It stood beside the text: nothing is cut where it is taken out.
      before += line.gap
      return
    }
    if (kinds.has(index)) {
      gap += line.gap + 1
      isRuled = isToWriteOn(line.text)
      return
    }
    const own = signers.has(index) ? { ...line, gap: line.gap + gap, signed: true as const } : line
    const apart = before === 0 ? own : { ...own, gap: own.gap + before }
    kept.push(gap === 0 ? apart : { ...apart, opens: 'removed', ...(isRuled && { belowRule: true as const }) })
    gap = 0
    before = 0
    isRuled = false
  })
  return kept
}

const knownOf = (lines: readonly Line[]): Map<number, RemovalKind> =>
  new Map(lines.flatMap(({ known }, index) => (known ? [[index, known]] : [])))
