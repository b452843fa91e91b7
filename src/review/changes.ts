/**
 * What a conversion changed of what stood on the site: the content file as it was and as it is in, the §§ that differ
 * out, by name and by what of them differs. No words of the record, so that it can be shown where anybody reads.
 */
import { toString } from 'mdast-util-to-string'
import { shortNumber } from '../model/naming.ts'
import { paragraferOf, readMeeting, type Entry, type Meeting, type ParagrafText } from '../content-file/read.ts'

/** What of a § is not as it was. */
type Aspect = 'rubrik' | 'beslut' | 'text' | 'uppgifter'

interface Changed {
  /** "p206" */
  id: string
  /** "§ 206", "Punkt 3", with spaces that do not break */
  name: string
  what: 'ny' | 'borttagen' | readonly Aspect[]
}

export interface Changes {
  paragrafer: Changed[]
  /** Whether what stands outside every § differs: those present, signatures, appendices. */
  around: boolean
}

/**
 * @param before The content file as it stood. @param after As it stands. @param name What to call it in an error.
 * @throws {ContentError} When either is no content file.
 */
export function changesOf(before: string, after: string, name: string): Changes {
  const [was, is] = [readMeeting(before, name), readMeeting(after, name)]
  const [old, now] = [byId(was), byId(is)]
  const gone = [...old.values()].filter(({ data }) => !now.has(data.id)).map((one) => named(one, 'borttagen'))
  const here = [...now.values()].flatMap((one): Changed[] => {
    const former = old.get(one.data.id)
    if (former === undefined) return [named(one, 'ny')]
    const what = aspects(former, one)
    return what.length === 0 ? [] : [named(one, what)]
  })
  return { paragrafer: [...here, ...gone], around: aroundOf(was) !== aroundOf(is) }
}

/**
 * For an editor, in Swedish.
 * @example changesInWords(changes) // => '§ 206 (beslut, text), § 207 (ny), det som står utanför paragraferna'
 */
export function changesInWords({ paragrafer, around }: Changes): string {
  const each = paragrafer.map(({ name, what }) => `${name} (${typeof what === 'string' ? what : what.join(', ')})`)
  return [...each, ...(around ? ['det som står utanför paragraferna'] : [])].join(', ')
}

/** Nothing that a reader sees is another. */
export const isSame = ({ paragrafer, around }: Changes): boolean => paragrafer.length === 0 && !around

const byId = (meeting: Meeting): Map<string, ParagrafText> =>
  new Map(paragraferOf(meeting).map((one) => [one.data.id, one]))

const named = ({ data }: ParagrafText, what: Changed['what']): Changed => ({
  id: data.id,
  name: shortNumber(data),
  what,
})

/** Compared as they are published, in the order they are told. */
const ASPECTS: readonly (readonly [Aspect, (one: ParagrafText) => string])[] = [
  ['rubrik', ({ title }) => title],
  ['beslut', ({ decisions }) => decisions.map(({ leadIn, clauses }) => plain([...leadIn, clauses])).join('\n\n')],
  [
    'text',
    ({ parts }) =>
      parts
        .filter(({ kind }) => kind !== 'decision')
        .map(({ heading, nodes }) => `${heading ?? ''}\n${plain(nodes)}`)
        .join('\n\n'),
  ],
  ['uppgifter', ({ data }) => JSON.stringify(withoutPlaces({ ...data, parts: [], children: [] }))],
]

const aspects = (before: ParagrafText, after: ParagrafText): Aspect[] =>
  ASPECTS.filter(([, of]) => of(before) !== of(after)).map(([aspect]) => aspect)

const plain = (nodes: readonly unknown[]): string => nodes.map((node) => toString(node)).join('\n')

/** Where in the source something stands is no part of what it says: an inserted line changes nothing below it. */
const withoutPlaces = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'span' ? [] : [[key, withoutPlaces(one)]])),
  )
}

const aroundOf = ({ data, title, entries }: Meeting): string =>
  JSON.stringify(
    withoutPlaces([
      title,
      data.attendance,
      data.absent,
      data.signatures,
      entries.map(outsideOf).filter((own) => own !== null),
    ]),
  )

/** The words of what is no §; null of a §. */
function outsideOf(entry: Entry): string | null {
  if (entry.type === 'paragraf') return null
  if (entry.type === 'group') return entry.title
  const heading = entry.type === 'appendix' ? entry.title : entry.heading
  return `${heading ?? ''}\n${plain(entry.nodes)}`
}
