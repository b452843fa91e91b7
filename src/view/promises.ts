/** What the page of promises says: promises with what became of them in, Swedish words and links out. */
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { OpenPromise, PromiseState } from '../across/promises/open.ts'
import type { StatedTime } from '../across/promises/time.ts'
import { paragrafPath, relative } from '../model/address.ts'
import { dateInWords, meetingInWords } from '../model/dates.ts'
import { unbroken } from '../model/naming.ts'
import { inRow } from '../model/outcome.ts'
import type { FactRow } from './facts.ts'

type Promised = OpenPromise<MeetingEntry>

interface Kind {
  state: PromiseState
  id: string
  title: string
  /** What is known of all of them. */
  about: string
}

/** In the order of the page. */
const KINDS: readonly Kind[] = [
  {
    state: 'overdue',
    id: 'passerat',
    title: 'Tiden har passerat',
    about:
      'Den angivna tiden är före organets senaste protokoll här, och ingen senare paragraf med samma diarienummer finns på webbplatsen. Ärendet kan ha kommit tillbaka utan att det syns här.',
  },
  {
    state: 'waiting',
    id: 'vantar',
    title: 'Har inte kommit tillbaka här',
    about: 'Ingen senare paragraf med samma diarienummer finns på webbplatsen, och ingen angiven tid har passerat.',
  },
  {
    state: 'untold',
    id: 'gar-inte-att-folja',
    title: 'Går inte att följa',
    about:
      'Paragrafen har inget diarienummer eller inget datum, så det går inte att se om ärendet har kommit tillbaka.',
  },
  {
    state: 'proposed',
    id: 'foreslaget',
    title: 'Föreslaget till ett annat organ',
    about: 'Orden står i ett förslag. Det andra organet beslutar, och löftet gäller bara om förslaget antas.',
  },
  {
    state: 'back',
    id: 'senare-paragraf',
    title: 'En senare paragraf finns',
    about: 'Ärendet finns i en senare paragraf med samma diarienummer. Läs den för att se om det är svaret.',
  },
]

export interface PromiseGroup extends Omit<Kind, 'state'> {
  promises: Promised[]
}

export const promiseGroups = (promises: readonly Promised[]): PromiseGroup[] =>
  KINDS.map(({ state, ...kind }) => ({ ...kind, promises: promises.filter((one) => one.state === state) })).filter(
    (group) => group.promises.length > 0,
  )

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
export function timeWords({ kind, date, words }: StatedTime): string {
  if (kind === 'none') return 'ingen'
  if (words === null) return dateInWords(date)
  const isYearless = date === null && (kind === 'day' || kind === 'month')
  return isYearless ? `${words} (året står inte)` : words
}

export function promiseFacts(path: string, { meeting, promised, later, state }: Promised): FactRow[] {
  const [first] = later
  const more = later.length > 1 ? ` Sedan ${later.length - 1} till.` : ''
  return [
    {
      name: promised.proposedTo === null ? 'Beslutat i' : 'Föreslaget i',
      value: placeWords({ meeting, id: promised.id }),
      href: relative(path, paragrafPath(meeting, promised.id)),
      note: titleOf({ meeting, id: promised.id }),
    },
    ...(promised.proposedTo === null ? [] : [{ name: 'Beslutas av', value: inRow(promised.proposedTo) }]),
    { name: 'Angiven tid', value: timeWords(promised.time) },
    ...(first === undefined
      ? state === 'untold'
        ? []
        : [{ name: 'Senare paragraf', value: 'finns inte på webbplatsen' }]
      : [
          {
            name: 'Senare paragraf',
            value: `${placeWords(first)}, ${first.meeting.body.shortName ?? first.meeting.body.name}`,
            href: relative(path, paragrafPath(first.meeting, first.id)),
            ...(more !== '' && { note: more.trim() }),
          },
        ]),
  ]
}
