/**
 * Covers what identifies a private person, and what an editor asks for, before anything else sees the text: raw lines in,
 * the same lines with the values covered out. Every later stage, and so every output, only ever has the covered text.
 * Grounds: GDPR art. 5.1 c (data minimisation); identity numbers, lag (2018:218) 3 kap. 10 §. Organisation numbers stay.
 */
import type { MaskKind, Masked } from '../../src/protokoll/types.ts'

interface Rule {
  kind: MaskKind
  /** Shown in place of the value. */
  cover: string
  pattern: RegExp
  accepts?: (value: string) => boolean
}

const RULES: readonly Rule[] = [
  // "IDENTIFIKATIONS-ID: _0123456789abcdef…": the signing service's token for a person
  { kind: 'e-signature-id', cover: '[maskerat: e-signatur-id]', pattern: /(?<=\bIDENTIFIKATIONS-ID: {0,3})\S{8,100}/gi },
  { kind: 'e-signature-id', cover: '[maskerat: e-signatur-id]', pattern: /(?<![\w/])_[0-9a-f]{32,40}(?!\w)/gi },
  // "850709-9805", "19850709-9805", "850709+9805", "850709 – 9805"
  { kind: 'identity-number', cover: '[maskerat: personnummer]', pattern: /(?<!\d)(?:19|20)?\d{6}[ \u00a0\u202f]?[-+\u2010-\u2013\u00ad][ \u00a0\u202f]?\d{4}(?!\d)/g, accepts: isIdentityNumber },
  { kind: 'identity-number', cover: '[maskerat: personnummer]', pattern: /(?<!\d)(?:19|20)\d{6}[ \u00a0\u202f]?\d{4}(?!\d)/g, accepts: isIdentityNumber },
  // "070-123 45 67", "+46 (0)70 123 45 67": mobile numbers are personal, switchboards are not
  { kind: 'phone', cover: '[maskerat: telefonnummer]', pattern: /(?<![\d/-])(?:(?:\+|00)46[ \u00a0\u202f]?(?:\(0\)[ \u00a0\u202f]?)?7\d|07\d)[ \u00a0\u202f/\u2010-\u2013-]{0,3}\d{2,3}[ \u00a0\u202f-]?\d{2}[ \u00a0\u202f-]?\d{2,3}(?!\d)/g },
  { kind: 'email', cover: '[maskerat: e-postadress]', pattern: /(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu, accepts: isPersonalAddress },
]

/** Mailboxes of an office rather than of a person. */
const OFFICES = /^(?:info|kommun|kommunen|region|regionen|registrator|diarium|kansli|kansliet|post|kontakt|styrelsen|namnd|support|valnamnd)\b/i

export interface Covered {
  lines: string[]
  /** Which lines were covered and why, in order. */
  masked: Masked[]
  /** What an editor asked for that stands nowhere. */
  notFound: string[]
}

/** @param asked Words that an editor wants covered wherever they stand, in any case, across line ends and in the genitive. */
export function maskLines(source: readonly string[], asked: readonly string[] = []): Covered {
  const masked: Masked[] = []
  const { lines, notFound } = coverAsked(source, asked)
  const covered = lines.map((line, index) => {
    let text = line
    if (line !== source[index]) masked.push({ span: [index + 1, index + 1], kind: 'by-editor' })
    for (const { kind, cover, pattern, accepts } of RULES) {
      const before = text
      text = text.replace(pattern, (value) => (value.startsWith('[maskerat') || (accepts && !accepts(value)) ? value : cover))
      const last = masked.at(-1)
      const known = last?.span[0] === index + 1 && last.kind === kind
      if (text !== before && !known) masked.push({ span: [index + 1, index + 1], kind })
    }
    return text
  })
  return { lines: covered, masked, notFound }
}

const ASKED_COVER = '[maskerat: av redaktionen]'

function coverAsked(lines: readonly string[], asked: readonly string[]): Omit<Covered, 'masked'> {
  let text = lines.join('\n')
  const notFound = asked.filter((phrase) => {
    const words = phrase.trim().split(/\s+/).map((word) => RegExp.escape(word)).join('\\s+')
    const before = text
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?=s?(?![\\p{L}\\p{N}]))`, 'giu'), (value) => value.replace(/[^\n]*\S[^\n]*/g, ASKED_COVER))
    return text === before
  })
  return { lines: text.split('\n'), notFound }
}

/** A day that exists and a right check digit (Luhn over the last ten digits); organisation numbers have month ≥ 20. */
function isIdentityNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '').slice(-10)
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6)) % 60
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(doubled / 10) + (doubled % 10)
  }, 0)
  return sum % 10 === 0
}

function isPersonalAddress(value: string): boolean {
  return !OFFICES.test(value)
}
