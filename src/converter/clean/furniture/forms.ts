/** Furniture that one line tells by itself: a table of forms, each with lines that have it. */
import type { RemovalKind } from '../../../model/types.ts'
import { pageNumber } from '../../../swedish/numbers/page-number.ts'
import type { Line } from '../../types/line.ts'
import type { Kinds } from './types.ts'

interface Form {
  kind: RemovalKind
  pattern: RegExp
}

/** Services that sign, and what their numbers are called */
const SERVICES = ['comfact signature', 'scrive', 'visma sign', 'docusign envelope', 'adobe acrobat sign', 'penneo']
const NUMBERED = ['referens', 'ref', 'transak', 'id', 'num(?:mer|ber)', 'key', 'nyckel']

/** "sign", "sign.", "signatur", "signaturer" */
const SIGN = String.raw`sign(?:atur(?:er)?)?\.?`
/** What a place for initials is called, each a label that may stand beside others on its line */
const FOR_INITIALS = [
  ...['utdragsbestyrkande', 'utdraget bestyrks'],
  // "Justerandes sign", "Justerandes signatur"
  String.raw`justerand?es? ?(?:sign|signatur(?:er)?)\.?`,
  `(?:protokolls)?justerar(?:es?|nas)? ?${SIGN}`,
  String.raw`(?:ordförandens?|sekreterarens?) ?sign(?:atur)?\.?`,
  String.raw`(?:ordf|just|sekr)\.? ?${SIGN}`,
  `justerings(?:männens|personernas?) ?${SIGN}`,
  `justerings${SIGN}`,
]

/** "Justering" and "Utdragets riktighet bestyrker:" beside each other; either alone may head what is the record's */
const TO_SIGN = 'justering|protokolljustering|justeras|justerare|justerandes(?: sign(?:atur)?)?'
const OF_EXTRACTS =
  '(?:utdragets riktighet|rätt utdraget|utdragets överensstämmelse)(?: (?:bestyrk|intyg)(?:s|es|as|er|ar))?'
const UNFILLED = String.raw`[\s:._…]`

/** No line has two of these: their order is free. */
const FORMS: readonly Form[] = [
  // "4 (31)", "1(1)", "Sida 3 av 12", "- 4 -"
  {
    kind: 'page-number',
    pattern: new RegExp(`^${pageNumber('named, of all', 'named', 'bracketed', 'dashed')}$`, 'i'),
  },
  // "Comfact Signature Referensnummer: 171229SE", the same glued to "Sida 1/1", "Scrive Transaktion 09222115557"
  {
    kind: 'e-signature',
    pattern: new RegExp(
      String.raw`^(?:${pageNumber('named, of all')} ?)?(?:${SERVICES.join('|')})(?!\p{L}).{1,30}(?:${NUMBERED.join('|')})`,
      'iu',
    ),
  },
  // "Transaktion 09222115557", "Signeringsreferens: 12ab-…"
  { kind: 'e-signature', pattern: /^(?:transaktion|signeringsreferens|dokument-?id) ?:? ?\d[\w-]{6,60}$/i },
  // "Utdragsbestyrkande", "Justerandes sign", "Justerandes signatur      Utdragsbestyrkande", "Ordf. sign."
  {
    kind: 'page-footer',
    pattern: new RegExp(String.raw`^(?:(?:${FOR_INITIALS.join('|')})(?:${UNFILLED}+|$))+$`, 'i'),
  },
  // "Justering      Utdragets riktighet bestyrker:"
  {
    kind: 'page-footer',
    pattern: new RegExp(`^(?:${TO_SIGN})${UNFILLED}+(?:${OF_EXTRACTS})${UNFILLED}*$`, 'i'),
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

/**
 * Single lines that are furniture by their form, wherever they stand: page numbers, stamps, footers for initials, lines
 * drawn.
 */
export function findForms(lines: readonly Line[]): Kinds {
  const found = new Map<number, RemovalKind>()
  lines.forEach(({ text }, index) => {
    const form = FORMS.find(({ pattern }) => text.length <= LONGEST && pattern.test(text))
    if (form) found.set(index, form.kind)
  })
  return found
}
