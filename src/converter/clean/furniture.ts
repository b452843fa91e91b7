/**
 * Tells page furniture from the record: page numbers, heads and feet of pages, e-signature stamps, lists of link
 * targets. What the reader saw by place on the page goes first; then single lines are told by form, heads and
 * feet by what they stand beside, every time they occur.
 * Nothing is thrown away here: what is removed keeps its line, its text and the reason.
 */
import type { RemovalKind } from '../../model/types.ts'
import { findSigningPage } from './signing-page.ts'
import type { Furniture, Line } from '../types.ts'
import { partKindOf } from '../../swedish/heading-words.ts'

interface Rule {
  kind: RemovalKind
  pattern: RegExp
}

/** Lines that are furniture wherever they stand. */
const FURNITURE: readonly Rule[] = [
  // "4 (31)", "1(1)", "Sida 3 av 12", "Sid 3/12"
  { kind: 'page-number', pattern: /^(?:sida|sid\.?|blad)? ?\d{1,4} ?\( ?\d{1,4} ?\)$/i },
  { kind: 'page-number', pattern: /^(?:sida|sid\.?|blad) ?\d{1,4}(?: ?(?:av|\/) ?\d{1,4})?$/i },
  { kind: 'page-number', pattern: /^[-–] ?\d{1,4} ?[-–]$/ },
  // "Comfact Signature Referensnummer: 171229SE", the same glued to "Sida 1/1", "Transaktion 09222115557", "Signerat dokument …"
  {
    kind: 'e-signature',
    pattern:
      /^(?:(?:sida|sid\.?) ?\d{1,4} ?(?:av|\/) ?\d{1,4} ?)?(?:comfact signature|scrive|visma sign|docusign envelope|adobe acrobat sign|penneo)\b.{0,30}(?:referens|ref|transak|id|nummer|key|nyckel)/i,
  },
  { kind: 'e-signature', pattern: /^(?:transaktion|signeringsreferens|dokument-?id) ?:? ?\d[\w-]{6,60}$/i },
  // "Utdragsbestyrkande", "Justerandes sign", "Justerandes signatur      Utdragsbestyrkande"
  {
    kind: 'page-footer',
    pattern:
      /^(?:(?:utdragsbestyrkande|utdraget bestyrks|justerand?es? ?(?:sign|signatur(?:er)?)\.?|(?:protokolls)?justerar(?:es?|nas)? ?sign(?:atur(?:er)?)?\.?|(?:ordförandens?|sekreterarens?) ?sign(?:atur)?\.?)(?:[\s:._…]+|$))+$/i,
  },
  // "forts. § 12" on top of a page
  {
    kind: 'repeated-heading',
    pattern: /^\(?(?:forts\.?|fortsättning)(?: (?:på|av|från))? ?§ ?\d{1,4}(?:\/\d{2,4})?\)?$/i,
  },
  // "_____", "- - -": a line drawn between items
  { kind: 'separator', pattern: /^(?=.*([_–—=*.…·-])[\s]*\1[\s]*\1)[_–—=*.…·\s-]+$/ },
  // "Sammanträdesdatum", "Sammanträdesdatum: 2023-02-23"
  { kind: 'page-header', pattern: /^(?:sammanträdesdatum|sammanträdes datum|mötesdatum):?(?: ?\d{4}-\d{2}-\d{2})?$/i },
]

/** A page number standing quite alone; only between blank lines, since a table may hold bare numbers. */
const LONE_NUMBER = /^\d{1,3}$/
/** Points numbered so: at least this many, most of them no more lines apart than this. */
const LEAST_POINTS = 4
const POINT_LINES = 12
const LONE_URL = /^(?:https?:\/\/|www\.)\S+$/
const SIGNING_URL = /verif|validat|sign|[?&]tx=|termsofuse/i
/** "Transaktionsidentitet: [maskerat: e-signatur-id]": a stamp that holds nothing but a token, covered already. */
const STAMP = /^(?!identifikations-id|id-?nummer)\p{L}[\p{L} .:/#-]{0,60}\[maskerat: e-signatur-id\]$/iu
/** The page an e-signature service adds at the end opens with one of these. */
const SIGNATURE_PAGE =
  /^(?:signatursida|detta dokument har (?:elektroniskt|digitalt) (?:under)?(?:tecknats|signerats)\b.*|(?:elektroniska|digitala) underskrifter)$/i
/** What of that page is the record: who signed, as what, when. */
const SIGNATURE_RECORD =
  /^(?:namn|titel(?:, organisation)?|roll|identifikationstyp|identifikations-id|datum(?: & tid)?|tidpunkt) ?:/i
/** Longest line of a page head, in characters, and the most lines one has. */
const HEAD_LENGTH = 80
const HEAD_LINES = 12
/** The least share of the pages a head stands on; recipients and other names recur too, but more rarely. */
const HEAD_SHARE = 0.4

/** What is hidden, or belongs to a site, stands beside nothing and is nothing else. */
const APART = new Set<RemovalKind | null>(['hidden-text', 'site-part'])

export function removeFurniture(lines: readonly Line[]): Furniture {
  const { kept, removed } = removeSeen(lines.filter(({ known }) => !APART.has(known)))
  const apart = lines.flatMap((line) =>
    line.known !== null && APART.has(line.known) ? [{ ...line, kind: line.known }] : [],
  )
  return { kept, removed: [...removed, ...apart] }
}

function removeSeen(lines: readonly Line[]): Furniture {
  const kinds = new Map<number, RemovalKind>()
  lines.forEach(({ known }, index) => known && kinds.set(index, known))
  markSingles(lines, kinds)
  markUrlLists(lines, kinds)
  const signed = markSignaturePage(lines, kinds)
  markNumberedHeads(lines, kinds)
  markHeads(lines, kinds)
  // Last, since one that every page bears is a part of the page's head or foot.
  lines.forEach(({ text }, index) => {
    if (!kinds.has(index) && STAMP.test(text)) kinds.set(index, 'e-signature')
  })
  const kept: Line[] = []
  const removed: Furniture['removed'] = []
  let gap = 0
  lines.forEach((line, index) => {
    const kind = kinds.get(index)
    if (kind) {
      removed.push({ ...line, kind })
      gap += line.gap + 1
    } else {
      // A paragraph cut in two by a page's foot and head goes on: only blank lines of its own count.
      const own = signed.has(index) ? { ...line, gap: line.gap + gap, signed: true as const } : line
      kept.push(gap === 0 ? own : { ...own, opens: 'removed' })
      gap = 0
    }
  })
  return { kept, removed }
}

function markSingles(lines: readonly Line[], kinds: Map<number, RemovalKind>): void {
  const points = numbersOfPoints(lines)
  lines.forEach((line, index) => {
    if (kinds.has(index)) return
    const rule = FURNITURE.find(({ pattern }) => line.text.length <= 120 && pattern.test(line.text))
    if (rule) kinds.set(index, rule.kind)
    else if (LONE_NUMBER.test(line.text) && !points.has(index) && line.gap > 0 && (lines[index + 1]?.gap ?? 1) > 0)
      kinds.set(index, 'page-number')
  })
}

/**
 * Lone numbers that run 1, 2, 3 … a few lines apart are the points of the minutes: pages are longer. Where the lines
 * bear other numbers of items, lone ones are pages all the same.
 */
function numbersOfPoints(lines: readonly Line[]): ReadonlySet<number> {
  const lone = lines.flatMap(({ text }, index) => (LONE_NUMBER.test(text) ? [index] : []))
  const valueAt = (at: number | undefined): number => Number(lines[at ?? -1]?.text)
  const run = lone.filter((at, place) => valueAt(at) === valueAt(lone[0]) + place)
  const close = run.filter((at, place) => place > 0 && at - (run[place - 1] as number) <= POINT_LINES)
  const counted = run.length >= LEAST_POINTS && run.length === lone.length && close.length >= (run.length - 1) * 0.8
  return new Set(counted && !lines.some(({ text }) => /^§|^\d{1,3}[.)] \p{Lu}/u.test(text)) ? run : [])
}

/** A run of addresses that opens a block is a page's list of link targets (seed 001, lines 98–102). */
function markUrlLists(lines: readonly Line[], kinds: Map<number, RemovalKind>): void {
  let inList = false
  lines.forEach((line, index) => {
    const isUrl = LONE_URL.test(line.text)
    inList = isUrl && (inList || line.gap > 0 || index === 0)
    if (inList) kinds.set(index, SIGNING_URL.test(line.text) ? 'e-signature-url' : 'link-list')
  })
}

/** @returns Indexes of the lines that say who signed and when, on a page told by what stands on it. */
function markSignaturePage(lines: readonly Line[], kinds: Map<number, RemovalKind>): ReadonlySet<number> {
  const start = lines.findIndex((line) => line.text.length <= 120 && SIGNATURE_PAGE.test(line.text))
  if (start < 0) {
    const page = findSigningPage(lines)
    lines.forEach((_, index) => {
      if (page && index >= page.start && !page.record.has(index) && !kinds.has(index)) kinds.set(index, 'e-signature')
    })
    return page?.record ?? new Set()
  }
  lines.slice(start).forEach((line, offset) => {
    const index = start + offset
    if (!SIGNATURE_RECORD.test(line.text) && !SIGNATURE_PAGE.test(line.text) && !kinds.has(index))
      kinds.set(index, 'e-signature')
    else if (SIGNATURE_PAGE.test(line.text) && kinds.size > 0 && line.opens !== null && offset > 0)
      kinds.set(index, 'e-signature')
  })
  return new Set()
}

/** "REGION EKBY      PROTOKOLL      1 (3)", "Kommunstyrelsen 2024-03-12 Sida 3": a head that ends in the number of its page */
const NUMBERED_HEAD =
  /^(\S.{2,120}?)\s+(?:(?:sida|sid\.?) ?(\d{1,4})(?: ?(?:av|\/|\() ?\d{1,4} ?\)?)?|(\d{1,4}) ?\( ?\d{1,4} ?\))$/iu

/** The same words with one page number after another are the heads of pages. */
function markNumberedHeads(lines: readonly Line[], kinds: Map<number, RemovalKind>): void {
  const heads = new Map<string, { index: number; page: string }[]>()
  lines.forEach(({ text }, index) => {
    const [, words, page = '', bare = ''] = NUMBERED_HEAD.exec(text) ?? []
    if (words === undefined || kinds.has(index)) return
    const known = heads.get(words)
    if (known) known.push({ index, page: page || bare })
    else heads.set(words, [{ index, page: page || bare }])
  })
  for (const found of heads.values()) {
    if (found.length > 1 && new Set(found.map(({ page }) => page)).size === found.length)
      for (const { index } of found) kinds.set(index, 'page-header')
  }
}

/**
 * Heads and feet: a short text that occurs at least twice and stands, every time, beside furniture already known
 * ("Hälso- och sjukvårdsnämndens" under "Sammanträdesdatum"). Repeated until nothing more is found.
 */
function markHeads(lines: readonly Line[], kinds: Map<number, RemovalKind>): void {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (line.text.length > HEAD_LENGTH || /^§|[^.]\.$/.test(line.text) || partKindOf(line.text)) return
    const known = places.get(line.text)
    if (known) known.push(index)
    else places.set(line.text, [index])
  })
  const pages = Math.max(
    ...(['page-number', 'page-header', 'page-footer'] as const).map(
      (kind) => [...kinds.values()].filter((k) => k === kind).length,
    ),
  )
  const least = Math.max(2, pages * HEAD_SHARE)
  const open = new Set([...places].filter(([, indexes]) => indexes.length >= least).map(([text]) => text))
  const isTwin = (index: number, step: number): boolean => lines[index]?.text === lines[index + step]?.text
  // Two stamps in a row look the same when their tokens are covered.
  const beside = (index: number): boolean =>
    [-1, 1].some((step) => isHead(kinds.get(index + (isTwin(index, step) ? 2 * step : step))))
  let found = true
  // Each round reaches one line further from the known furniture; a bound keeps hostile input linear.
  for (let round = 0; found && round < HEAD_LINES; round++) {
    found = false
    for (const text of open) {
      const indexes = places.get(text) as number[]
      if (!indexes.every((index) => kinds.has(index) || beside(index))) continue
      for (const index of indexes) if (!kinds.has(index)) kinds.set(index, 'page-header')
      open.delete(text)
      found = true
    }
  }
}

const isHead = (kind: RemovalKind | undefined): boolean =>
  kind === 'page-header' || kind === 'page-footer' || kind === 'page-number'
