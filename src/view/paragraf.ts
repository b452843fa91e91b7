/** A § on a page of its own: what it is a part of, and as what others cite it. The § and its meeting in, values out. */
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { ParagrafText } from '../content-file/read.ts'
import { organPath, relative } from '../model/address.ts'
import type { Source } from '../model/citation-formats.ts'
import { fullNumber, numberWithin, unbroken } from '../model/naming.ts'
import { svLang, words } from '../words/index.ts'
import type { FactRow } from './facts.ts'
import { meetingInWords, shortNumber } from './said.ts'

/** What of a § is cited. */
interface Cited {
  data: Pick<ParagrafText['data'], 'id' | 'number' | 'numberFrom' | 'label' | 'dnr' | 'group'>
  title: string
}

interface OwnPage {
  entry: Pick<MeetingEntry, 'id' | 'organ' | 'body' | 'kind' | 'date' | 'session'>
  paragraf: Cited
  /** The § that it is a sub-matter of. */
  above: Cited | null
  /** Address of its page from the site's root. */
  path: string
}

/** The row of facts below its title. */
export function paragrafFacts({ entry, paragraf: { data }, above, path }: OwnPage): FactRow[] {
  const { paragraf: said } = words()
  const lang = svLang()
  const { date } = entry
  return [
    { name: said.body, value: entry.body.name, href: relative(path, organPath(entry.organ)), lang },
    { name: said.meeting, value: unbroken(meetingInWords(entry)), ...(date === null ? {} : { datetime: date }) },
    ...(data.group === null ? [] : [{ name: said.group, value: data.group, lang }]),
    ...(above === null ? [] : [partOf(above)]),
  ]
}

const partOf = ({ data, title }: Cited): FactRow => ({
  name: words().paragraf.partOf,
  value: `${shortNumber(data)} ${title}`,
  href: `${data.id}.html`,
  lang: svLang(),
})

/** @param url Where the site is; null where nobody knows, and then no address is cited. */
export function citedParagraf({ entry, paragraf: { data, title }, above, path }: OwnPage, url: string | null): Source {
  const { body, kind, date, session } = entry
  return {
    organ: { name: body.name, organisation: body.organisation },
    kind,
    date,
    session,
    number: numberWithin(data, above?.data ?? null, fullNumber),
    title,
    dnr: data.dnr,
    key: `${entry.id.replace('/', '-')}-${data.id}`,
    url: url === null ? null : `${url}${path}`,
  }
}
