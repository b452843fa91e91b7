/**
 * Each decision of a meeting beside the lines of its source, for the editor who checks that it begins and ends where it
 * should. The stages of a conversion in; plain words and lines out, private values covered on both sides.
 */
import type { Block, DraftDecision, DraftParagraf, Stages } from '../../converter/index.ts'
import { dateInWords } from '../../model/dates.ts'
import type { Span } from '../../model/types.ts'
import { pageAt } from '../report.ts'

export interface SourceRow {
  /** Counted from 1. */
  line: number
  text: string
  /** False for the lines before and after, which show what was left out. */
  isInside: boolean
}

export interface BesideDecision {
  /** Who decides, as the source says; null where it does not. */
  decider: string | null
  /** What introduces the clauses, a paragraph each. */
  leadIn: string[]
  clauses: string[]
  /** Page of the source; null where it has none. */
  page: number | null
  source: SourceRow[]
}

/** A § or a matter below it. */
export interface BesideParagraf {
  id: string
  /** "§ 206", "3". */
  name: string
  title: string
  /** 0 for a §, 1 for a matter below it. */
  depth: number
  /** Taken back: its words are shown nowhere, and nobody is asked to read them. */
  withdrawn: boolean
  decisions: BesideDecision[]
  /** All lines of one where no decision was found; empty otherwise. */
  unread: SourceRow[]
}

export interface Beside {
  organ: string
  date: string
  paragrafer: BesideParagraf[]
}

/** Lines of text shown around a decision: enough to see a clause that was cut off, or a heading that was not seen. */
const BEFORE = 2
const AFTER = 4

/** @returns Every § in order, those below it after it. */
export function besideOf({ draft, identity, publishedSource, text }: Stages): Beside {
  const lines = publishedSource
    .split('\n')
    .map((words, at) => ({ line: at + 1, text: words }))
    // That there is nothing on a line is told by the numbers of its neighbours.
    .filter((one) => one.text.trim() !== '')
  const around = ([from, to]: Span, before = BEFORE, after = AFTER): SourceRow[] => {
    const first = lines.findIndex(({ line }) => line >= from)
    const last = lines.findLastIndex(({ line }) => line <= to)
    return lines
      .slice(Math.max(0, first - before), last + 1 + after)
      .map((one) => ({ ...one, isInside: one.line >= from && one.line <= to }))
  }

  const decision = (one: DraftDecision): BesideDecision => ({
    decider: one.decider,
    leadIn: one.leadInBlocks.map(wordsOf),
    clauses: one.clauses,
    page: pageAt(text, one.span[0]),
    source: around(one.span),
  })
  const paragraf = (one: DraftParagraf, depth: number): BesideParagraf[] => {
    const children = one.children.flatMap((child) => paragraf(child, depth + 1))
    const decides = one.decisions.length > 0 || children.some(({ decisions }) => decisions.length > 0)
    const own: BesideParagraf = {
      id: one.id,
      name: one.label ?? one.number,
      title: one.title,
      depth,
      withdrawn: one.withdrawn !== null,
      decisions: one.decisions.map(decision),
      unread: decides || one.withdrawn !== null ? [] : around(one.span, 0, 0),
    }
    return [own, ...children]
  }
  return {
    organ: identity.organ.name,
    date: dateInWords(identity.date),
    paragrafer: draft.paragrafer.flatMap((one) => paragraf(one, 0)),
  }
}

const wordsOf = ({ text }: Block): string => text
