/** Furniture that one line tells by itself: a table of forms, each with lines that have it. */
import type { RemovalKind } from '../../../model/types.ts'
import { pageNumber } from '../../../swedish/numbers/page-number.ts'
import { isPerson, withoutParty } from '../../../swedish/people/names.ts'
import { isToWriteOn } from '../../../swedish/people/signing.ts'
import type { Line } from '../../types/line.ts'
import { textsOf } from '../pieces.ts'
import type { Kinds } from './types.ts'

interface Form {
  kind: RemovalKind
  pattern: RegExp
  /** Labels of those who sign: a page's foot only where no names stand below it, and a § does further down. */
  labels?: true
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
    labels: true,
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
  const lastHeaded = lines.findLastIndex(({ text }) => HEADED.test(text))
  lines.forEach(({ text }, index) => {
    const form = FORMS.find(
      ({ pattern, labels }) =>
        text.length <= LONGEST && pattern.test(text) && (!labels || (index < lastHeaded && !areNamed(lines, index))),
    )
    if (form) found.set(index, form.kind)
  })
  return found
}

const HEADED = /^(?:(?:\p{L}{1,5} )?§ ?\d|\d{1,4} ?§)/u

/** Names stand below the labels, also below lines to write on: there they are the record's. */
function areNamed(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + NEAR).find(({ text }) => !isToWriteOn(text))
  return below !== undefined && textsOf(below).every((text) => isPerson(withoutParty(text)))
}
const NEAR = 3
