/**
 * Private e-mail addresses, also as people write them to hide them from machines: "(at)", "snabel-a", "[dot]", spaces
 * round the sign, cut at a line's end in either half. Each sign is looked for once and the address grown from it, so
 * that the time follows the length of the text whatever it holds.
 */
import { isConsumer, isPrivateMailbox } from './mailbox.ts'
import type { Hit } from './numbers.ts'

const AT =
  /@|%40|[([{<] ?(?:at|snabel-?a|@|a|©|®) ?[)\]}>]|(?<=[\p{L}\p{N}_])[©®€¢£&](?=[\p{L}\p{N}])|(?<=[ \n])(?:at|snabel-?a)(?=[ \n])|[-_*] ?(?:at|snabel-?a) ?[-_*](?=[\p{L}\p{N} ])/giu
const IN_LOCAL = /[\p{L}\p{N}_.%+'-]/u
const LONGEST_LOCAL = 64
const DOT_BEFORE = / ?(?:[([{] ?(?:dot|punkt|prick) ?[)\]}]|(?<=[ \n])(?:dot|punkt)(?= ?$)|(?<= )\.(?= $)) ?$/iu
/** Ends of domains that a dot written as a word leads to: "gmail dot com", "ekby punkt se". */
const LABEL = /[\p{L}\p{N}](?:[\p{L}\p{N}]|-(?=-?[\p{L}\p{N}])){0,62}/uy
const DOT = / ?(?:[([{] ?(?:dot|punkt|prick|\.) ?[)\]}]| (?:dot|punkt)(?= )) ?|\./iuy
/** The domain goes on after a line's end, or after a space, as long as it has no end yet. */
const CUT_DOT =
  /\.[ ]?\n[ >|]{0,4}|[ ]?\n[ >|]{0,4}\.|\. (?=[a-z]{2,10}(?![\p{L}]))|[ ]\.[ ]?(?=[a-z]{2,24}(?![\p{L}]))/uy
const CUT_LABEL = /-?[ ]?\n[ >|]{0,4}(?=[\p{L}\p{N}-]{1,40}\.[\p{L}]{2})/uy

/** @param offices As `officeWords` gives them. @returns Places in UTF-16 units, in order, none within another. */
export function privateAddresses(text: string, offices: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  let done = 0
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const domain = domainAfter(text, index + sign.length)
    if (!domain) continue
    const local = localBefore(text, index, done)
    if (!local || !isMeant(sign, local.name, domain)) continue
    if (!isPrivateMailbox(local.name, domain.name, offices)) continue
    hits.push({ from: local.from - cutInName(text, local, done), to: domain.to })
    done = domain.to
  }
  return hits
}

interface Part {
  name: string
  /** Written with points, not with words for them. */
  plain: boolean
}

/** "at", "-at-", "(a)": also words and points of lists; "(at)" and "snabel-a" are nothing else. */
const DOUBTFUL = /^[-_* ]*at[-_* ]*$|^\W*a\W*$/i

/** What scanning reads for the sign; the others stand between words of their own, "Ek.Alm&Partner.se". */
const LIKE_SIGN = /^[([{<]? ?[©®€¢£&]/
const IS_COPYRIGHT = /[©®]/

/** "kim.ek at ekby.se", "kim(a)gmail.com": such a word is the sign only where both sides look like an address. */
function isMeant(sign: string, local: string, domain: Part): boolean {
  if (LIKE_SIGN.test(sign)) return isConsumer(domain.name) || (IS_COPYRIGHT.test(sign) && local.includes('.'))
  if (!DOUBTFUL.test(sign)) return true
  return local.includes('.') || !domain.plain || isConsumer(domain.name)
}

const MOST_LABELS = 6
const BEFORE_DOMAIN = /^(?: {0,2}\n[ >|]{0,4}| {1,2})/
/** "com", "xn--p1ai": what a whole domain ends in; "com1": with the figure of a note that was raised above it. */
const TOP_LABEL = /^(?:\p{L}{2,24}|xn--[\w-]{2,40}|(?:com|se|nu|net|org|eu|info)\d{1,2})$/u

function domainAfter(text: string, at: number): (Part & { to: number }) | null {
  const labels: string[] = []
  let place = at + (BEFORE_DOMAIN.exec(text.slice(at, at + 8))?.[0].length ?? 0)
  let to = place
  let plain = true
  while (labels.length < MOST_LABELS) {
    const label = labelAt(text, place, labels.length === 0)
    if (label === null) break
    labels.push(label.name)
    to = label.to
    const dot = dotAt(text, to, labels.length === 1) ?? misreadDot(text, to, label.name)
    if (dot === null) break
    if (/[^.\s>|]/.test(dot)) plain = false
    place = to + dot.length
  }
  const isWhole = labels.length > 1 && TOP_LABEL.test(labels.at(-1) ?? '')
  return isWhole ? { name: labels.join('.').replace(/(?<=\p{L})\d+$/u, ''), plain, to } : null
}

/** A part of a domain; the first may be cut at a line's end. */
function labelAt(text: string, at: number, isFirst: boolean): { name: string; to: number } | null {
  const label = match(LABEL, text, at)
  if (label === null) return null
  const to = at + label.length
  const cut = isFirst ? match(CUT_LABEL, text, to) : null
  const rest = cut === null ? null : match(LABEL, text, to + cut.length)
  if (cut === null || rest === null) return { name: label, to }
  return { name: `${label}${cut.startsWith('-') ? '-' : ''}${rest}`, to: to + cut.length + rest.length }
}

/** The dot after a part of a domain; after the first it may stand at a line's end or have spaces round it. */
const dotAt = (text: string, at: number, isFirst: boolean): string | null =>
  (isFirst ? match(CUT_DOT, text, at) : null) ?? match(DOT, text, at)

/** "gmail,com": scanning has read the dot as another sign, before what whole domains end in. */
const TOP = '(?:com|se|nu|net|org|eu|info)'
const END = '(?![\\p{L}\\p{N}])'
const MISREAD_DOT = new RegExp(`[,;:·](?=${TOP}${END})`, 'uy')
/** Of private persons' mail also with spaces, as no sentence has them: "gmail , se"; "se" alone is a word. */
const MISREAD_APART = new RegExp(`(?: [,;:·] ?|[,;:·])(?=${TOP}${END})|[,;:·]? (?=(?:com|net)${END})`, 'uy')
const IS_TOP = new RegExp(`^${TOP}$`, 'u')

function misreadDot(text: string, at: number, label: string): string | null {
  if (IS_TOP.test(label)) return null
  return match(isConsumer(`${label}.com`) ? MISREAD_APART : MISREAD_DOT, text, at)
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

interface Local {
  name: string
  from: number
}

const MOST_PIECES = 6
const MOST_SPACES = 3

/** @param floor Where the address before it ends: nothing is read from there. */
function localBefore(text: string, at: number, floor: number): Local | null {
  let end = at
  while (end > floor && at - end < MOST_SPACES && /[ \n]/.test(text[end - 1] ?? '')) end--
  return text[end - 1] === '"' ? quotedBefore(text, end, floor) : plainBefore(text, end, floor)
}

/** "Kim Ek"@ekby.se */
function quotedBefore(text: string, end: number, floor: number): Local | null {
  const open = text.lastIndexOf('"', end - 2)
  return open >= Math.max(floor, end - LONGEST_LOCAL) && end - open > 2
    ? { name: text.slice(open + 1, end - 1).replace(/\s+/g, '.'), from: open }
    : null
}

/** Pieces that dots join, also dots written as words, or that a line's end parts. */
function plainBefore(text: string, end: number, floor: number): Local | null {
  let from = end
  let name = ''
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const start = pieceBefore(text, from, Math.max(floor, end - LONGEST_LOCAL))
    const isEmpty = start === from
    name = text.slice(start, from) + name
    from = start
    const joint = jointBefore(text, from, floor)
    if (isEmpty || end - from >= LONGEST_LOCAL || joint === null) break
    name = joint.sign + name
    from -= joint.length
  }
  name = name.replace(/^[.'-]+/, (signs) => ((from += signs.length), ''))
  return /[\p{L}\p{N}_]$/u.test(name) ? { name, from } : null
}

/** Where the run of signs of a local part begins that ends at a place. */
function pieceBefore(text: string, end: number, floor: number): number {
  let from = end
  while (from > floor && IN_LOCAL.test(text[from - 1] ?? '')) from--
  return from
}

/** What joins a piece to the one before it: how long it is, and the sign it stands for. */
function jointBefore(text: string, from: number, floor: number): { length: number; sign: '.' | '' } | null {
  const [dot] = DOT_BEFORE.exec(text.slice(Math.max(floor, from - 14), from)) ?? []
  if (dot !== undefined) return { length: dot.length, sign: '.' }
  const length = cutBefore(text, from, floor)
  return length === null ? null : { length, sign: '' }
}

/** "kim.provs-" at the end of the line before: the name goes on. */
function cutBefore(text: string, from: number, floor: number): number | null {
  const [gap = ''] =
    // eslint-disable-next-line regexp/no-dupe-disjunctions -- it reads what is looked behind at from the wrong end
    /(?<=[\p{L}\p{N}][-_]|[\p{L}\p{N}][._]\p{L}{1,30}[._])[ ]?\n[ >|]{0,4}$/u.exec(
      text.slice(Math.max(floor, from - 48), from),
    ) ?? []
  return gap === '' ? null : gap.length
}

/** "kim.pro" at the end of the line before "vsson@": the begin of a name that is cut within a word. */
const CUT_IN_NAME = /(?<![\p{L}\p{N}@._%+-])\p{L}{3,30}[._](\p{L}{1,30})[ ]?\n[ >|]{0,4}$/u
/** "ekby.se", "avtal.pdf": an address or a file, whole */
const IS_END = /^(?:se|com|nu|net|org|eu|info|example|pdf|docx?|xlsx?|txt|html?)$/i
const LONGEST_CUT = 72

/**
 * How much of the line above is of a private address whose name has no point of its own. What it begins with stands in
 * no other way beside an address.
 */
function cutInName(text: string, { name, from }: Local, floor: number): number {
  if (!/^\p{Ll}[\p{L}\d]*$/u.test(name)) return 0
  const [cut = '', end = ''] = CUT_IN_NAME.exec(text.slice(Math.max(floor, from - LONGEST_CUT), from)) ?? []
  return IS_END.test(end) ? 0 : cut.length
}
