/**
 * What references lead to: the published meetings in, a resolver out. A body is looked for in the organisation of the
 * text alone. One § or none: where two could be meant, or nobody can tell whose it is, the reference stays words.
 */
import { paragrafPath, type MeetingKey } from '../../model/address.ts'
import { bodyFinder, type NamedBody } from './bodies.ts'
import type { Mention, ParagrafMention, Resolved, Target, Unresolved } from './types.ts'

export interface KnownParagraf {
  id: string
  number: string
  title: string
  /** What lists call it: "§ 206". */
  name: string
}

export interface KnownMeeting extends MeetingKey {
  body: NamedBody
  paragrafer: readonly KnownParagraf[]
}

/** Whose text a reference stands in. */
export interface From extends MeetingKey {
  body: NamedBody
}

export interface Resolver {
  /** @param from Whose text the mention stands in. */
  resolve: (mention: Mention, from: From) => Resolved
}

const no = (why: Unresolved): Resolved => ({ to: null, why })

/**
 * @param matterPath Address of a matter by dnr, as the organisation of the text has it; null where nothing
 * bears it.
 */
export function resolverOf(
  meetings: readonly KnownMeeting[],
  matterPath: (dnr: string, from: From) => string | null,
): Resolver {
  const onDay = Map.groupBy(meetings, ({ organ, date }) => `${organ} ${date}`)
  const inYear = Map.groupBy(meetings, ({ organ, date }) => `${organ} ${date?.slice(0, 4)}`)
  const find = bodyFinder(meetings.map(({ body }) => body))

  const meetingsOf = (slug: string, date: string | null, from: From): readonly KnownMeeting[] => {
    if (date === null) return (onDay.get(`${slug} ${from.date}`) ?? []).filter(({ source }) => source === from.source)
    return (date.length === YEAR ? inYear : onDay).get(`${slug} ${date}`) ?? []
  }

  const paragraf = (mention: ParagrafMention, from: From): Resolved => {
    const slug = find(mention.whose, from.body)
    if (typeof slug !== 'string') return no(slug.why)
    const there = meetingsOf(slug, mention.date, from)
    if (there.length === 0) return no('no meeting that day')
    const found = there.flatMap((meeting) =>
      meeting.paragrafer.filter((one) => isCalled(one, mention.number)).map((one) => targetOf(meeting, one)),
    )
    const [target, ...others] = found
    if (target === undefined) return no('no such paragraf')
    return others.length > 0 ? no('several') : { to: 'paragraf', target }
  }

  return {
    resolve(mention, from) {
      if (mention.kind === 'paragraf') return paragraf(mention, from)
      if (mention.foreign) return no('foreign')
      const path = matterPath(mention.dnr, from)
      return path === null ? no('unknown dnr') : { to: 'matter', path }
    },
  }
}

const YEAR = 4

/** A number that we counted is nobody's way to refer to it, and a point of a § is no § of the meeting. */
const isCalled = ({ id, number }: KnownParagraf, asked: string): boolean => number === asked && !id.startsWith('punkt')

/** @returns What a link to the § says and where it leads. */
export function targetOf(meeting: KnownMeeting, { id, name, title }: KnownParagraf): Target {
  const { body, date, session } = meeting
  return { path: paragrafPath(meeting, id), body: body.name, date, session, name, title }
}
