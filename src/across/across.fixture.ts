/** Meetings for tests: what their content files would be read as, from a few words. */
import { parseMarkdown } from '../content-file/markdown.ts'
import type { Entry, Meeting, ParagrafText } from '../content-file/read.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { PartKind } from '../model/kinds.ts'

interface Given {
  number?: string
  title?: string
  /** Markdown of each part. */
  parts: Partial<Record<PartKind, string>>
  stage?: 'eget beslut' | 'förslag till annat organ'
  proposedTo?: string[]
  votes?: Partial<ParagrafData['votes'][number]>[]
  withdrawn?: boolean
}

/** A § with its parts; each list of a decision is one decision. */
export function paragrafOf({
  number = '1',
  title = 'Ärendet',
  parts,
  withdrawn = false,
  ...given
}: Given): ParagrafText {
  const nodes = Object.entries(parts).map(([kind, text]) => ({
    kind: kind as PartKind,
    heading: null,
    nodes: parseMarkdown(text).children,
    span: [1, 1] as [number, number],
  }))
  const lists = nodes.flatMap((part) =>
    part.kind === 'decision' ? part.nodes.filter(({ type }) => type === 'list') : [],
  )
  const { stage = 'eget beslut', proposedTo = [], votes = [] } = given
  const data = {
    ...{ id: `p${number}`, number, numberFrom: 'source', label: `§ ${number}`, children: [] },
    decisions: lists.map(() => ({ decider: null, proposedTo, stage, span: [1, 1] })),
    votes: votes.map((vote) => ({
      yes: null,
      no: null,
      abstain: null,
      absent: null,
      names: [],
      span: [1, 1],
      ...vote,
    })),
    withdrawn: withdrawn ? { date: '2024-05-01', because: 'fel', ground: null } : null,
  }
  return { data: data as unknown as ParagrafData, title, parts: nodes, decisions: [], children: [] }
}

/**
 * @param data What it differs in from a plain meeting.
 * @param others Sections and appendices after its §s, in Markdown.
 */
export function meetingOf(
  data: Partial<MeetingData>,
  paragrafer: readonly ParagrafText[],
  others: readonly { type: 'section' | 'appendix'; text: string; paragraf?: string }[] = [],
): Meeting {
  const entries = [
    ...paragrafer.map((paragraf) => ({ type: 'paragraf', paragraf, span: [1, 1] })),
    ...others.map(({ text, ...other }) => ({
      ...{ kind: 'cover', heading: null, id: 'bilaga-1', title: 'Bilaga', paragraf: null, span: [1, 1] },
      ...other,
      nodes: parseMarkdown(text).children,
    })),
  ]
  return {
    data: {
      ...{
        date: '2024-04-10',
        kind: 'protokoll',
        source: 'a.txt',
        time: null,
        place: null,
        withdrawn: null,
        signatures: [],
      },
      ...{ paragrafer: paragrafer.map((one) => one.data), ...data },
    } as MeetingData,
    title: 'Nämnden',
    entries: entries as unknown as Entry[],
  }
}
