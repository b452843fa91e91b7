/** Single lines that are furniture by their form, wherever they stand: page numbers, stamps, feet for initials, lines drawn. */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types.ts'
import type { Kinds } from './types.ts'

interface Form {
  kind: RemovalKind
  pattern: RegExp
}

const FORMS: readonly Form[] = [
  // "4 (31)", "1(1)", "Sida 3 av 12", "Sid 3/12"
  { kind: 'page-number', pattern: /^(?:sida|sid\.?|blad)? ?\d{1,4} ?\( ?\d{1,4} ?\)$/i },
  { kind: 'page-number', pattern: /^(?:sida|sid\.?|blad) ?\d{1,4}(?: ?(?:av|\/) ?\d{1,4})?$/i },
  { kind: 'page-number', pattern: /^[-–] ?\d{1,4} ?[-–]$/ },
  // "Comfact Signature Referensnummer: 171229SE", the same glued to "Sida 1/1", "Transaktion 09222115557", "Signerat dokument …"
  {
    kind: 'e-signature',
    pattern:
      /^(?:(?:sida|sid\.?) ?\d{1,4} ?(?:av|\/) ?\d{1,4} ?)?(?:comfact signature|scrive|visma sign|docusign envelope|adobe acrobat sign|penneo)\b.{1,30}(?:referens|ref|transak|id|nummer|key|nyckel)/i,
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
  {
    kind: 'page-header',
    pattern: /^(?:sammanträdesdatum|sammanträdes datum|mötesdatum):?(?: ?\d{4}-\d{2}-\d{2})?$/i,
  },
]
const LONGEST = 120

/** A page number standing quite alone; only between blank lines, since a table may hold bare numbers. */
const LONE_NUMBER = /^\d{1,3}$/
/** Points numbered so: at least this many, most of them no more lines apart than this. */
const LEAST_POINTS = 4
const POINT_LINES = 12
/** The share of the points that stand so near each other. */
const NEAR = 0.8
const ITEM = /^§|^\d{1,3}[.)] \p{Lu}/u

export function findForms(lines: readonly Line[]): Kinds {
  const found = new Map<number, RemovalKind>()
  lines.forEach(({ text }, index) => {
    const form = FORMS.find(({ pattern }) => text.length <= LONGEST && pattern.test(text))
    if (form) found.set(index, form.kind)
  })
  return found
}

export function findLoneNumbers(lines: readonly Line[]): Kinds {
  const points = numbersOfPoints(lines)
  const found = new Map<number, RemovalKind>()
  lines.forEach(({ text, gap }, index) => {
    const isAlone = gap > 0 && (lines[index + 1]?.gap ?? 1) > 0
    if (isAlone && LONE_NUMBER.test(text) && !points.has(index)) found.set(index, 'page-number')
  })
  return found
}

/**
 * Lone numbers that run 1, 2, 3 … a few lines apart are the points of the minutes: pages are longer. Where the lines
 * bear other numbers of items, lone ones are pages all the same.
 */
function numbersOfPoints(lines: readonly Line[]): ReadonlySet<number> {
  const lone = lines.flatMap(({ text }, index) => (LONE_NUMBER.test(text) ? [{ index, value: Number(text) }] : []))
  const first = lone[0]?.value ?? 0
  const runs = lone.every(({ value }, place) => value === first + place)
  if (!runs || lone.length < LEAST_POINTS || lines.some(({ text }) => ITEM.test(text))) return new Set()
  const near = lone.filter(({ index }, place) => place > 0 && index - (lone[place - 1]?.index ?? 0) <= POINT_LINES)
  return new Set(near.length >= (lone.length - 1) * NEAR ? lone.map(({ index }) => index) : [])
}
