/**
 * Private e-mail addresses, also as people write them to hide them from machines: "(at)", "snabel-a", "[dot]", spaces round
 * the sign, cut at a line's end in either half. Each sign is looked for once and the address grown from it, so that the
 * time follows the length of the text whatever it holds.
 */
import { isConsumer, isPrivateMailbox } from './mailbox.ts'
import type { Hit } from './numbers.ts'

const AT =
  /@|%40|[([{<] ?(?:at|snabel-?a|@|a) ?[)\]}>]|(?<=[ \n])(?:at|snabel-?a)(?=[ \n])|[-_*] ?(?:at|snabel-?a) ?[-_*](?=[\p{L}\p{N} ])/giu
const IN_LOCAL = /[\p{L}\p{N}_.%+'-]/u
const LONGEST_LOCAL = 64
const DOT_BEFORE = / ?(?:[([{] ?(?:dot|punkt|prick) ?[)\]}]|(?<=[ \n])(?:dot|punkt)(?= ?$)|(?<= )\.(?= $)) ?$/iu
/** Ends of domains that a dot written as a word leads to: "gmail dot com", "ekby punkt se". */
const LABEL = /[\p{L}\p{N}](?:[\p{L}\p{N}]|-(?=-?[\p{L}\p{N}])){0,62}/uy
const DOT = / ?(?:[([{] ?(?:dot|punkt|prick|\.) ?[)\]}]| (?:dot|punkt)(?= )) ?|\./iuy
/** The domain goes on after a line's end, or after a space, as long as it has no end yet. */
const CUT_DOT =
  /\.[ ]?\n[ >|]{0,4}|[ ]?\n[ >|]{0,4}\.|\. (?=[a-z]{2,4}(?![\p{L}]))|[ ]\.[ ]?(?=[a-z]{2,24}(?![\p{L}]))/uy
const CUT_LABEL = /-?[ ]?\n[ >|]{0,4}(?=[\p{L}\p{N}-]{1,40}\.[\p{L}]{2})/uy

export function privateAddresses(text: string, offices: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  let done = 0
  for (const { 0: sign, index } of text.matchAll(AT)) {
    if (index < done) continue
    const domain = domainAfter(text, index + sign.length)
    if (!domain) continue
    const local = localBefore(text, index, done)
    if (!local || !isMeant(sign, local.name, domain)) continue
    if (!isPrivateMailbox(local.name, domain.name, offices)) continue
    hits.push({ from: local.from, to: domain.to })
    done = domain.to
  }
  return hits
}

interface Part {
  name: string
  /** Written with points, not with words for them. */
  plain: boolean
}

/** "kim.ek at ekby.se", "kim(a)gmail.com": such a word is the sign only where both sides look like an address. */
function isMeant(sign: string, local: string, domain: Part): boolean {
  if (!/^(?:at|[-_*] ?at ?[-_*]|\W?\s?a\s?\W?)$/i.test(sign)) return true
  return local.includes('.') || !domain.plain || isConsumer(domain.name)
}

function domainAfter(text: string, at: number): (Part & { to: number }) | null {
  const labels: string[] = []
  let place = at + (/^(?: {0,2}\n[ >|]{0,4}| {1,2})/.exec(text.slice(at, at + 8))?.[0].length ?? 0)
  let to = place
  let plain = true
  for (let label = match(LABEL, text, place); label !== null && labels.length < 6; label = match(LABEL, text, place)) {
    place += label.length
    const cut = labels.length === 0 ? match(CUT_LABEL, text, place) : null
    const rest = cut === null ? null : match(LABEL, text, place + cut.length)
    if (cut !== null && rest !== null) {
      label += (cut.startsWith('-') ? '-' : '') + rest
      place += cut.length + rest.length
    }
    labels.push(label)
    to = place
    const dot = (labels.length === 1 ? match(CUT_DOT, text, place) : null) ?? match(DOT, text, place)
    if (dot === null) break
    if (/[^.\s>|]/.test(dot)) plain = false
    place += dot.length
  }
  const isWhole = labels.length > 1 && /^(?:\p{L}{2,24}|xn--[\w-]{2,40})$/u.test(labels.at(-1) ?? '')
  return isWhole ? { name: labels.join('.'), plain, to } : null
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function localBefore(text: string, at: number, floor: number): { name: string; from: number } | null {
  let end = at
  while (end > floor && at - end < 3 && /[ \n]/.test(text[end - 1] ?? '')) end--
  if (text[end - 1] === '"') {
    const open = text.lastIndexOf('"', end - 2)
    return open >= Math.max(floor, end - LONGEST_LOCAL) && end - open > 2
      ? { name: text.slice(open + 1, end - 1).replace(/\s+/g, '.'), from: open }
      : null
  }
  let from = end
  let name = ''
  for (let pieces = 0; pieces < 6; pieces++) {
    const start = from
    while (from > floor && end - from < LONGEST_LOCAL && IN_LOCAL.test(text[from - 1] ?? '')) from--
    name = text.slice(from, start) + name
    const dot = DOT_BEFORE.exec(text.slice(Math.max(floor, from - 14), from))
    const cut = dot ? null : cutBefore(text, from, floor)
    if (start === from || end - from >= LONGEST_LOCAL || (!dot && cut === null)) break
    name = (dot ? '.' : '') + name
    from -= dot ? dot[0].length : (cut ?? 0)
  }
  name = name.replace(/^[.'-]+/, (signs) => ((from += signs.length), ''))
  return /[\p{L}\p{N}_]$/u.test(name) ? { name, from } : null
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
