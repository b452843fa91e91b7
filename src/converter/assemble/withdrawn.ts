import { message } from '../../model/rules.ts'
import type { Message, Span, Withdrawn } from '../../model/types.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft, DraftAppendix, DraftParagraf } from '../types/draft.ts'
import type { Line, RemovedLine } from '../types/line.ts'

/** Says in the place of a title that the title is gone too. */
const WITHDRAWN_TITLE = 'Tillbakadragen'
/** All of the document. */
const ALL = 'all'

interface AfterWithdrawal {
  draft: Draft
  /** Lines of what was withdrawn; nothing of them may be published. */
  spans: Span[]
  /** Why, where all of the document is withdrawn. */
  reason: Withdrawn | null
}

/**
 * What an editor has withdrawn: the assembled document and the sidecar in; the same without a word of what is
 * withdrawn, and the lines that held it, out. A withdrawn § keeps its number, so that its address goes on saying what
 * became of it.
 */
export function withdraw(draft: Draft, { withdrawn }: Pick<Sidecar, 'withdrawn'>): AfterWithdrawal {
  const whole = withdrawn.find(({ what }) => what === ALL)
  if (whole) return withdrawAll(draft, whole)
  const ids = [
    ...draft.paragrafer.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]),
    ...draft.appendices.map(({ id }) => id),
  ]
  const asked = withdrawn.filter(({ what }) => ids.includes(what))
  const spans: Span[] = []
  const retract = (paragraf: DraftParagraf): DraftParagraf => {
    const order = asked.find(({ what }) => what === paragraf.id)
    if (!order) return { ...paragraf, children: paragraf.children.map(retract) }
    spans.push(paragraf.span)
    return emptied(paragraf, order)
  }
  const paragrafer = draft.paragrafer.map(retract)
  // An appendix goes with its §, or by itself; it has no page of its own that could say so.
  const isGone = ({ id, paragraf }: DraftAppendix): boolean =>
    asked.some(({ what }) => what === id || what === paragraf)
  spans.push(...draft.appendices.filter(isGone).map(({ span }) => span))
  const unknown = withdrawn.filter(({ what }) => !ids.includes(what))
  return {
    draft: {
      ...draft,
      paragrafer,
      appendices: draft.appendices.filter((appendix) => !isGone(appendix)),
      messages: [
        ...draft.messages,
        ...unknown.map(({ what }) => notThere(what, ids)),
        ...asked.map(({ what }) => told(what)),
      ],
    },
    spans,
    reason: null,
  }
}

function withdrawAll(draft: Draft, order: Sidecar['withdrawn'][number]): AfterWithdrawal {
  return {
    draft: {
      ...{ title: null, sections: [], groups: [], appendices: [], attendance: [], absent: [], signatures: [] },
      paragrafer: draft.paragrafer.map((paragraf) => ({ ...emptied(paragraf, order), group: null })),
      messages: [told(ALL)],
    },
    spans: [[1, Infinity]],
    reason: reasonOf(order),
  }
}

const reasonOf = ({ date, because, ground }: Sidecar['withdrawn'][number]): Withdrawn => ({
  date,
  because,
  ground: ground ?? null,
})

function emptied(paragraf: DraftParagraf, order: Sidecar['withdrawn'][number]): DraftParagraf {
  return {
    ...paragraf,
    ...{ title: WITHDRAWN_TITLE, titleFrom: 'sidecar', headingSpan: null, withdrawn: reasonOf(order) },
    ...{
      dnr: [],
      parts: [],
      decisions: [],
      reservations: [],
      votes: [],
      messages: [],
      documents: [],
      attachments: [],
      references: [],
    },
    ...{ decisionTypes: ['ingen'], decisionStage: 'ingen' },
    children: paragraf.children.map((child) => emptied(child, order)),
  }
}

const told = (what: string): Message =>
  message('withdrawn', null, {
    reason: `"${what}" is withdrawn by the sidecar; its address says so`,
    note: 'check that its title stands nowhere else, as in a list of contents; cover it with mask: there',
    found: what === ALL ? 'hela protokollet' : what,
  })

const notThere = (what: string, ids: readonly string[]): Message =>
  message('sidecar-withdrawn', null, {
    reason: `Unexpected "${what}" to withdraw, expected "all" or one of ${ids.join(', ')}`,
    note: 'correct it in withdrawn: [{what: …}]',
    found: what,
    expected: `all eller någon av ${ids.join(', ')}`,
  })

/**
 * What is removed as furniture, and every line of what is withdrawn: that a line there is a page's header changes
 * nothing.
 */
export function withWithdrawn(
  removed: readonly RemovedLine[],
  lines: readonly Line[],
  spans: readonly Span[],
): RemovedLine[] {
  const isWithdrawn = ({ number }: Line): boolean => spans.some(([from, to]) => from <= number && number <= to)
  const gone = lines.filter(isWithdrawn).map((line) => ({ ...line, kind: 'withdrawn' as const, by: 'withdrawn' }))
  return [...removed.filter((line) => !isWithdrawn(line)), ...gone]
}
