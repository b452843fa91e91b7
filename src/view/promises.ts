/** What the page of promises says: promises with what became of them in, words and links out. */
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { OpenPromise, PromiseState } from '../across/promises/open.ts'
import type { StatedTime } from '../across/promises/time.ts'
import { paragrafPath, relative } from '../model/address.ts'
import { unbroken } from '../model/naming.ts'
import { svLang, words } from '../words/index.ts'
import type { FactRow } from './facts.ts'
import { dateInWords, inRow, meetingInWords } from './said.ts'

type Promised = OpenPromise<MeetingEntry>

/** In the order of the page, with their anchors. */
const KINDS: readonly { state: PromiseState; id: string }[] = [
  { state: 'overdue', id: 'passerat' },
  { state: 'waiting', id: 'vantar' },
  { state: 'unseen', id: 'sammantradet-saknas' },
  { state: 'untold', id: 'gar-inte-att-folja' },
  { state: 'proposed', id: 'foreslaget' },
  { state: 'back', id: 'senare-paragraf' },
]

export interface PromiseGroup {
  id: string
  title: string
  /** What is known of all of them. */
  about: string
  promises: Promised[]
}

/** @returns Groups that have any; what was put off and has returned is in none. */
export const promiseGroups = (promises: readonly Promised[]): PromiseGroup[] =>
  KINDS.map(({ state, id }) => ({
    id,
    ...words().promises.kinds[state],
    promises: promises.filter((one) => one.state === state && !hasReturned(one)),
  })).filter((group) => group.promises.length > 0)

/** Put off to a meeting, and taken up again: most of what is tabled, and nothing to wait for. */
export const hasReturned = ({ state, promised }: Promised): boolean => state === 'back' && promised.postponed

/** How many have no later §: what a link to the page says. */
export const openCount = (promises: readonly Promised[]): number =>
  promises.filter(({ state }) => state !== 'back' && state !== 'proposed').length

/** "§ 12, 6 februari 2024": a § of a meeting. */
export function placeWords({ meeting, id }: { meeting: MeetingEntry; id: string }): string {
  const name = meeting.paragrafer.find((paragraf) => paragraf.id === id)?.name ?? id
  return `${name}, ${unbroken(meetingInWords(meeting))}`
}

const titleOf = ({ meeting, id }: { meeting: MeetingEntry; id: string }): string =>
  meeting.paragrafer.find((paragraf) => paragraf.id === id)?.title ?? ''

/** When it is to come back, as it is stated: "oktober 2025", "12 mars (året står inte)". */
export function timeWords({ kind, date, words: stated }: StatedTime): string {
  const said = words().promises
  if (kind === 'none') return said.noTime
  if (stated === null) return dateInWords(date)
  const isYearless = date === null && (kind === 'day' || kind === 'month')
  return isYearless ? said.yearless(stated) : stated
}

/** @param path Of the page, from the site's root; links are relative to it. */
export function promiseFacts(path: string, { meeting, promised, later, state }: Promised): FactRow[] {
  const said = words().promises
  const [first] = later
  const { proposedTo, time } = promised
  const laterBody = first?.meeting.body.shortName ?? first?.meeting.body.name ?? ''
  return [
    {
      name: proposedTo === null ? said.decidedIn : said.proposedIn,
      value: placeWords({ meeting, id: promised.id }),
      href: relative(path, paragrafPath(meeting, promised.id)),
      note: titleOf({ meeting, id: promised.id }),
      noteLang: svLang(),
    },
    ...(proposedTo === null
      ? []
      : [{ name: said.decidedBy, value: inRow(proposedTo) || said.otherBody, names: proposedTo }]),
    { name: said.time, value: timeWords(time), names: time.words === null ? [] : [time.words] },
    ...(first === undefined
      ? state === 'untold'
        ? []
        : [{ name: said.later, value: said.noLater }]
      : [
          {
            name: said.later,
            value: `${placeWords(first)}, ${laterBody}`,
            names: [laterBody],
            href: relative(path, paragrafPath(first.meeting, first.id)),
            ...(later.length > 1 && { note: said.more(later.length - 1) }),
          },
        ]),
  ]
}
