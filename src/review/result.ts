/**
 * What is kept of a conversion once what it would publish has been laid aside: a few kilobytes, since an archive has
 * many. A conversion in; its result, and its part of the report, out.
 */
import { mattersIn } from '../across/matters/path.ts'
import type { Organ } from '../model/types.ts'
import type { Conversion } from '../converter/index.ts'
import { isAnybodys } from '../converter/index.ts'
import { seenIn, type Seen } from './seen.ts'

/** What the register of addresses and the drafts of bodies need to know of a meeting. */
interface Met {
  organ: Organ
  /** Whether the body is described already. */
  known: boolean
  date: string | null
  session: string | null
  /** Of its §§ and their parts. */
  ids: string[]
  /** Addresses of the matters that they belong to. */
  matters: string[]
  /** Names on its lists, where nothing but those tells whose body it is; else nobody's. */
  people: string[]
  /** Decisions in brief, which may count their own. */
  isBrief: boolean
}

export interface Result extends Pick<
  Conversion,
  'outcome' | 'source' | 'published' | 'page' | 'sidecar' | 'sha256' | 'covers' | 'causes' | 'messages'
> {
  /** Null where it failed. */
  met: Met | null
  seen: Seen
}

/** @returns Without stages and pages, which are large. */
export function resultOf(conversion: Conversion): Result {
  const { outcome, source, published, page, sidecar, sha256, covers, causes, messages } = conversion
  return {
    ...{ outcome, source, published, page, sidecar, sha256, covers, causes, messages },
    met: conversion.outcome === 'converted' ? metIn(conversion.stages) : null,
    seen: seenIn(conversion),
  }
}

function metIn({ identity, draft }: Extract<Conversion, { outcome: 'converted' }>['stages']): Met {
  const { organ, known, date, session } = identity
  return {
    organ,
    known,
    date,
    session,
    people: isAnybodys(organ) ? [...draft.attendance, ...draft.absent].map(({ name }) => name) : [],
    matters: mattersIn(
      draft.paragrafer
        .flatMap((p) => [p, ...p.children])
        .map(({ dnr, withdrawn }) => ({ dnr, withdrawn: withdrawn !== null })),
      organ.slug,
      organ.organisation,
    ),
    isBrief: identity.kind !== 'protokoll',
    ids: draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]),
  }
}
