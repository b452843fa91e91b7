/**
 * The little that lists need to know of a meeting: the parsed file in, a small plain value out. This is what the
 * collection stores; a page that shows the text reads the file itself.
 */
import { mentionsOf, type Quoted } from '../across/references/in-paragraf.ts'
import { comesBack, saidOf } from '../across/matters/said.ts'
import { factsOf, type MeetingFacts } from '../across/facts.ts'
import { weight, type Outcome } from '../model/outcome.ts'
import { paragraferOf, readMeeting, type Meeting, type ParagrafText } from '../content-file/read.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { DateSource, DecisionType, PartKind, ProtokollKind } from '../model/kinds.ts'
import type { Paragraf } from '../model/types.ts'
import { numberWithin, outcomeOf } from '../view/said.ts'

export interface ParagrafSummary {
  id: string
  number: string
  numberFrom: Paragraf['numberFrom']
  label: string | null
  title: string
  titleFrom: Paragraf['titleFrom']
  group: string | null
  dnr: string[]
  types: DecisionType[]
  outcome: Outcome
  /** Id of the § it is part of, or null. */
  parent: string | null
  withdrawn: boolean
  /**
   * What is known of how its votes fell: none was told, nobody voted no, somebody did; null where a vote has no
   * figures.
   */
  vote: 'none' | 'unanimous' | 'divided' | null
  reserved: boolean
  /** What lists call it: "§ 206", "§ 216, punkt 1". */
  name: string
  /** The bodies it is proposed or handed to, as the source names them. */
  proposedTo: string[]
  /** It was put off or sent back: it comes again. */
  comesBack: boolean
  /** The first words of what was decided; null where no decision was found. */
  said: string | null
  /** What its text refers to. */
  mentions: Quoted[]
}

export interface MeetingSummary {
  source: string
  organ: string
  date: string | null
  dateFrom: DateSource
  session: string | null
  kind: ProtokollKind
  missing: string[]
  withdrawn: boolean
  paragrafer: ParagrafSummary[]
  /** What the whole archive asks of it. */
  facts: MeetingFacts
}

/** @param name For the errors alone. @throws As {@link readMeeting}, for a file that is no content file. */
export function summarise(file: string, name: string): MeetingSummary {
  return summaryOf(readMeeting(file, name))
}

/** @returns §s and their sub-matters in one row, each sub-matter after its §. */
export function summaryOf(meeting: Meeting): MeetingSummary {
  const { data } = meeting
  const texts = new Map(paragraferOf(meeting).map((paragraf) => [paragraf.data.id, paragraf]))
  const flatten = (paragraf: ParagrafData, parent: ParagrafData | null): ParagrafSummary[] => [
    {
      ...told(texts.get(paragraf.id), data.date),
      id: paragraf.id,
      number: paragraf.number,
      numberFrom: paragraf.numberFrom,
      label: paragraf.label,
      titleFrom: paragraf.titleFrom,
      group: paragraf.group,
      dnr: paragraf.dnr,
      types: paragraf.decisionTypes,
      outcome: outcomeOf(paragraf),
      parent: parent?.id ?? null,
      withdrawn: paragraf.withdrawn !== null,
      vote: voteOf(paragraf),
      reserved: hasPart(paragraf, 'reservation') || paragraf.reservations.length > 0,
      name: numberWithin(paragraf, parent),
      proposedTo: [...new Set(paragraf.decisions.flatMap(({ proposedTo }) => proposedTo))],
    },
    ...paragraf.children.flatMap((child) => flatten(child, paragraf)),
  ]
  return {
    source: data.source,
    organ: data.organ,
    date: data.date,
    dateFrom: data.dateFrom,
    session: data.session,
    kind: data.kind,
    missing: data.missing,
    withdrawn: data.withdrawn !== null,
    paragrafer: data.paragrafer.flatMap((paragraf) => flatten(paragraf, null)),
    facts: factsOf(meeting),
  }
}

/** What only the text of a § says. */
function told(
  text: ParagrafText | undefined,
  met: string | null,
): Pick<ParagrafSummary, 'title' | 'said' | 'comesBack' | 'mentions'> {
  if (text === undefined) return { title: '', said: null, comesBack: false, mentions: [] }
  return { title: text.title, said: saidOf(text), comesBack: comesBack(text), mentions: mentionsOf(text, met) }
}

/** Ids of what a meeting's pages show: not what is withdrawn, nor what was part of it. */
export function shownIds({ withdrawn, paragrafer }: Pick<MeetingSummary, 'withdrawn' | 'paragrafer'>): string[] {
  const gone = new Set<string>()
  return paragrafer.flatMap((paragraf) => {
    const isGone = withdrawn || paragraf.withdrawn || (paragraf.parent !== null && gone.has(paragraf.parent))
    if (isGone) gone.add(paragraf.id)
    return isGone ? [] : [paragraf.id]
  })
}

const hasPart = ({ parts }: ParagrafData, kind: PartKind): boolean => parts.some((part) => part.kind === kind)

function voteOf(paragraf: ParagrafData): ParagrafSummary['vote'] {
  const { votes } = paragraf
  if (votes.length === 0) return hasPart(paragraf, 'vote') ? null : 'none'
  if (votes.some(({ no, abstain }) => (no ?? 0) > 0 || (abstain ?? 0) > 0)) return 'divided'
  return votes.every(({ yes, no }) => yes !== null && no === 0) ? 'unanimous' : null
}

/** More than any type: what somebody voted or reserved against is what the others will ask for. */
const CONTESTED = 100

function weighed({ outcome: { tone }, types, vote, reserved }: ParagrafSummary): number {
  const own = weight({ tone, types })
  return own > 0 && (vote === 'divided' || reserved) ? own + CONTESTED : own
}

/**
 * The § of a meeting that most readers would ask for first, in the order of the minutes; a § whose sub-matters decide
 * leaves the place to them.
 */
export function weightiest(paragrafer: readonly ParagrafSummary[], count: number): ParagrafSummary[] {
  const parents = new Set(paragrafer.filter(({ outcome }) => outcome.tone !== 'none').map(({ parent }) => parent))
  return paragrafer
    .filter(({ id }) => !parents.has(id))
    .map((paragraf, order) => ({
      paragraf,
      order,
      weight: weighed(paragraf),
    }))
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, count)
    .sort((a, b) => a.order - b.order)
    .map(({ paragraf }) => paragraf)
}
