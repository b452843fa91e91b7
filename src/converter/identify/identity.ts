/**
 * Who met and when: page heads, title, cover, file name and sidecar in; body and date out, with the evidence.
 * A sidecar is a person's word and goes first; then heads of pages, the title, the cover's labelled lines, the
 * deciders of the text, the file name. What none of them says stays unknown.
 */
import { slugify } from '../../model/address.ts'
import { dateInWords } from '../../model/dates.ts'
import type { DateSource, Message, Organ, ProtokollKind, Span } from '../../model/types.ts'
import type { OrganData } from '../../model/schema.ts'
import { findDate, findShortDate, findYearlessDate } from '../../swedish/dates.ts'
import { bodyIn, meetingIn } from './body-name.ts'
import type { Sidecar } from '../sources/sidecar.ts'
import type { Draft, Furniture } from '../types.ts'

export interface KnownOrgan extends OrganData {
  slug: string
}

interface Evidence {
  field: string
  because: string
  span?: Span
}

export interface Identity {
  organ: Organ
  /** False when the body stands in no file of `content/organ/`. */
  known: boolean
  date: string | null
  dateFrom: DateSource
  kind: ProtokollKind
  title: string
  place: string | null
  time: string | null
  dnr: string[]
  evidence: Evidence[]
  messages: Message[]
}

interface Clue {
  from: DateSource
  text: string
  span?: Span
}

/** "Plats: Teams" */
const LABELLED = /^(\p{Lu}[\p{L} ]{1,24}?) ?: ?(\S.*)$/u
const DATE_LABEL = /^(?:sammanträdesdatum|mötesdatum|datum|tid|datum och tid|när)$/i
/** A head that runs on has its names and dates here. */
const HEAD_LINES = 4
const ORGANISATION = /(?<!\p{L})(Region \p{Lu}\p{Ll}+(?: län)?|\p{Lu}\p{Ll}+s? (?:kommun|[Ss]tad))(?!\p{L})/gu

/** A name that the heads of pages can contradict. */
const ORGANISATION_NAME = /^Region |kommun$|stad$/i

const UNKNOWN_ORGAN: Organ = { slug: 'okant-organ', name: 'Okänt organ', organisation: 'Okänd organisation' }

export function identify(
  draft: Draft,
  furniture: Furniture,
  sidecar: Sidecar,
  fileName: string,
  organs: readonly KnownOrgan[],
): Identity {
  const messages: Message[] = []
  const evidence: Evidence[] = []
  const clues = cluesOf(draft, furniture)
  const { organ, known } = findOrgan(clues, draft, sidecar, organs, evidence, messages)
  const { date, dateFrom } = findMeetingDate(clues, sidecar, fileName, evidence, messages)
  const labelled = labelsOf(draft)
  const stated = sidecar.title?.value ?? draft.title?.text
  if (sidecar.title) evidence.push({ field: 'title', because: sidecar.title.because })
  return {
    organ,
    known,
    date,
    dateFrom,
    evidence,
    messages,
    kind: /^beslut i korthet\b/i.test(stated ?? '') ? 'beslut-i-korthet' : 'protokoll',
    title: stated ?? `${organ.name}, ${dateInWords(date)}`,
    place: sidecar.place?.value ?? labelled.get('plats') ?? null,
    time: timeOf(labelled),
    dnr: [labelled.get('dnr') ?? labelled.get('diarienummer')].filter((dnr) => dnr !== undefined),
  }
}

function cluesOf(draft: Draft, { removed }: Furniture): Clue[] {
  const heads = removed.filter(({ kind }) => kind === 'page-header')
  const first = heads[0]
  const cover = draft.sections.filter(({ kind }) => kind === 'cover').flatMap(({ blocks }) => blocks)
  return [
    ...(first
      ? [
          {
            from: 'page-header' as const,
            text: [...new Set(heads.map(({ text }) => text))].join('\n'),
            span: [first.number, first.number] as Span,
          },
        ]
      : []),
    ...(draft.title ? [{ from: 'title' as const, text: draft.title.text, span: draft.title.span }] : []),
    ...cover
      .filter(({ text }) => DATE_LABEL.test(LABELLED.exec(text)?.[1] ?? ''))
      .map(({ text, span }) => ({ from: 'text' as const, text, span })),
    ...cover.filter(({ text }) => text.length <= 120).map(({ text, span }) => ({ from: 'text' as const, text, span })),
    // The first lines of a document whose head runs on without an empty line.
    ...cover
      .slice(0, 2)
      .flatMap(({ lines }) => (lines.length > 1 ? lines.slice(0, HEAD_LINES) : []))
      .map(({ text, number }) => ({ from: 'text' as const, text, span: [number, number] as Span })),
  ]
}

function findOrgan(
  clues: readonly Clue[],
  draft: Draft,
  sidecar: Sidecar,
  organs: readonly KnownOrgan[],
  evidence: Evidence[],
  messages: Message[],
): { organ: Organ; known: boolean } {
  if (sidecar.organ) {
    const { value, because } = sidecar.organ
    const organ = organs.find(({ slug }) => slug === value)
    evidence.push({ field: 'organ', because })
    if (organ?.draft) messages.push(draftMessage(organ))
    if (organ) return { organ: pick(organ), known: true }
    messages.push({
      ruleId: 'organ-unknown',
      severity: 'error',
      line: null,
      reason: `Unexpected organ "${value}" in the sidecar, expected a file content/organ/${value}.md`,
      note: 'write that file, or name one that exists',
    })
    return { organ: UNKNOWN_ORGAN, known: false }
  }
  const deciders: Clue[] = decidersOf(draft).map((text) => ({ from: 'text', text }))
  const inHeads = clues
    .filter(({ from }) => from === 'page-header')
    .map(({ text }) => text)
    .join('\n')
  const own = organisationIn(inHeads)
  // "Kommunstyrelsen" is in every municipality: heads that name another one say that it is another body.
  // A draft is what the program itself once read: it is no evidence, or the second run would read otherwise than the first.
  const candidates = organs
    .filter(({ draft: isDraft }) => !isDraft)
    .filter(
      ({ organisation }) =>
        own === undefined || own.toLowerCase() === organisation.toLowerCase() || !ORGANISATION_NAME.test(organisation),
    )
  for (const clue of [...clues, ...deciders]) {
    const organ = named(clue.text, candidates)
    if (!organ) continue
    evidence.push({
      field: 'organ',
      because: `”${organ.name}” ${WHERE[clue.from]}`,
      ...(clue.span && { span: clue.span }),
    })
    return { organ: pick(organ), known: true }
  }
  const lines = clues.flatMap(({ text }) => text.split('\n'))
  const name = firstOf([...lines, ...decidersOf(draft)], bodyIn) ?? firstOf(lines, meetingIn)
  if (!name) {
    messages.push({
      ruleId: 'organ-unknown',
      severity: 'warning',
      line: null,
      reason: 'Unexpected document without a deciding body, expected its name in the head, the title or a decision',
      note: 'name it in a sidecar: organ: {value: …, because: …}',
    })
    return { organ: UNKNOWN_ORGAN, known: false }
  }
  const organisation = own ?? organisationIn(textOf(draft)) ?? UNKNOWN_ORGAN.organisation
  const slug = slugify(organisation === UNKNOWN_ORGAN.organisation ? name : `${organisation} ${name}`)
  const described = organs.find((organ) => organ.slug === slug)
  if (!described || described.draft) messages.push(draftMessage({ name }))
  evidence.push({ field: 'organ', because: `”${name}” i dokumentet` })
  return { organ: described ? pick(described) : { slug, name, organisation }, known: false }
}

const draftMessage = ({ name }: { name: string }): Message => ({
  ruleId: 'organ-draft',
  severity: 'warning',
  line: null,
  reason: `Unexpected body "${name}", expected one of content/organ/`,
  note: 'a draft is written there; check its name and organisation and set draft: false',
})

const WHERE: Record<DateSource, string> = {
  'page-header': 'i sidhuvudet',
  title: 'i rubriken',
  text: 'i texten',
  'file-name': 'i filnamnet',
  sidecar: 'i redaktörens uppgifter',
  inferred: 'utläst',
  unknown: '',
}

/** The organisation a text names most often; heads may set it in capitals. */
function organisationIn(text: string): string | undefined {
  const plain = text
    .replace(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/ Kommun(?!\p{L})/gu, ' kommun')
  return commonest([...plain.matchAll(ORGANISATION)].map(([found]) => found))
}

/**
 * The known body whose name or alias a text holds as words of its own: "Regionstyrelsens arbetsutskott" is not
 * "Regionstyrelsen". The longest name wins, so that a committee is not its board.
 */
function named(text: string, organs: readonly KnownOrgan[]): KnownOrgan | undefined {
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  const names = organs.flatMap((organ) =>
    [organ.name, ...organ.aliases].map((name) => ({ organ, name: name.toLowerCase() })),
  )
  return names
    .filter(({ name }) => new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(flat))
    .sort((a, b) => b.name.length - a.name.length)[0]?.organ
}

function firstOf(texts: readonly string[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = read(text)
    if (found !== undefined) return found
  }
  return undefined
}

const pick = ({ slug, name, organisation }: KnownOrgan): Organ => ({ slug, name, organisation })

function decidersOf(draft: Draft): string[] {
  const all = draft.paragrafer
    .flatMap((p) => [p, ...p.children])
    .flatMap(({ decisions }) => decisions.map(({ decider }) => decider))
  const first = commonest(all.filter((decider) => decider !== null))
  return first === undefined ? [] : [first]
}

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function textOf(draft: Draft): string {
  return draft.paragrafer
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
    .join('\n')
}

function findMeetingDate(
  clues: readonly Clue[],
  sidecar: Sidecar,
  fileName: string,
  evidence: Evidence[],
  messages: Message[],
): { date: string | null; dateFrom: DateSource } {
  if (sidecar.date) {
    evidence.push({ field: 'date', because: sidecar.date.because })
    return { date: sidecar.date.value, dateFrom: 'sidecar' }
  }
  const all = [...clues, { from: 'file-name' as const, text: fileName.replace(/_/g, ' ') }]
  for (const { clue, date } of [
    ...all.map((clue) => ({ clue, date: findDate(clue.text) })),
    ...all.map((clue) => ({ clue, date: findShortDate(clue.text) })),
  ]) {
    if (!date) continue
    evidence.push({
      field: 'date',
      because: `”${date}” ${WHERE[clue.from]}`,
      ...('span' in clue && { span: clue.span }),
    })
    return { date, dateFrom: clue.from }
  }
  const yearless = clues.map(({ text }) => findYearlessDate(text)).find((found) => found !== undefined)
  messages.push({
    ruleId: 'date-unknown',
    severity: 'warning',
    line: null,
    reason: yearless
      ? `Unexpected date without a year, "${yearless}", expected a whole date`
      : 'Unexpected document without a date, expected one in the head, the title or the cover',
    note: 'state it in a sidecar: date: {value: YYYY-MM-DD, because: …}',
  })
  return { date: null, dateFrom: 'unknown' }
}

function labelsOf(draft: Draft): Map<string, string> {
  const cover = draft.sections.filter(({ kind }) => kind === 'cover').flatMap(({ blocks }) => blocks)
  return new Map(
    cover.flatMap(({ text }) => {
      const [, label, value] = LABELLED.exec(text) ?? []
      return label && value ? [[label.toLowerCase(), value] as const] : []
    }),
  )
}

/** "8.00 - 11.00" out of "20210319 8.00 - 11.00". */
function timeOf(labels: ReadonlyMap<string, string>): string | null {
  const value = labels.get('tid') ?? labels.get('datum och tid')
  return /\b\d{1,2}[.:]\d{2}(?: ?[–-] ?\d{1,2}[.:]\d{2})?/.exec(value ?? '')?.[0] ?? null
}
