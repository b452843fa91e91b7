/**
 * What is known of every record without the index of words: where it is, what its numbers are, what is shown of it.
 * Files are fetched when they are asked for, the text of a record when it is about to be shown.
 */
import { fieldsOf, hasTexts } from '../../model/fields.ts'
import { meetingAt, unpackCatalogue, type Catalogue } from '../index/catalogue.ts'
import { dnrFile, type DnrRecords } from '../index/dnr-files.ts'
import { valuesOf, type FacetColumn } from '../index/facet-column.ts'
import type { Shown } from '../index/records.ts'
import type { Start } from '../index/start.ts'
import { excerpt, markedText, matchedWords } from '../query/excerpt.ts'
import type { FilterValues } from '../query/facets.ts'
import { resolve, type DirectHit } from '../query/identifiers.ts'
import { readReference } from '../query/reference.ts'
import { isName, nearest } from '../query/unknown.ts'
import { missingIn, placesIn, type AnsweredQuery } from './answers.ts'
import { remembering, type Files } from './files.ts'
import type { Hit, LazyHits, MatterHit, UnknownReference } from './found.ts'
import { gathered } from './gather-by-matter.ts'
import { shownAt } from './texts.ts'

/** Near numbers at most. */
const MOST_NEAR = 5
/** So few files of dnrs are all looked in; of more, those beside. */
const FEW_FILES = 12
const BESIDE = 3

/** The list of what is published: what numbers and days name, and what is shown of each record. */
export class Listing {
  readonly #files: Files
  /** A record is asked for by its hit, by the gathering and at the next key. */
  readonly #once = remembering()
  readonly start: Start
  readonly catalogue: Catalogue

  private constructor(files: Files, start: Start) {
    this.#files = files
    this.start = start
    this.catalogue = unpackCatalogue(start.catalogue)
  }

  /** Fetches the list. */
  static async of(files: Files): Promise<Listing> {
    return new Listing(files, await registerIn(files, 'start.bin', isStart))
  }

  /** What a query names by number or date, all of it, in order. */
  async named(query: string): Promise<DirectHit[]> {
    if (!/\d/.test(query)) return []
    const file = dnrFile(readReference(query).figures, this.start.diaryFiles)
    return resolve(query, this.catalogue, file === null ? {} : await this.#diaries([file]))
  }

  /** What is near a name that names nothing; null where the query is no name. */
  async unknown(query: string): Promise<UnknownReference | null> {
    if (!/\d/.test(query)) return null
    const { diaryFiles } = this.start
    const file = dnrFile(readReference(query).figures, diaryFiles)
    const diaries = await this.#diaries(file === null ? [] : around(file, diaryFiles))
    if (!isName(query, this.catalogue, diaries)) return null
    const records = nearest(query, diaries, MOST_NEAR).flatMap((dnr) => diaries[dnr]?.[0] ?? [])
    const near = await Promise.all([...new Set(records)].map((record) => this.hit(record, 'dnr', null)))
    return { asked: query, near }
  }

  async #diaries(files: readonly number[]): Promise<DnrRecords> {
    const all = await Promise.all(files.map((own) => registerIn(this.#files, `dnr/${own}.bin`, areDiaries)))
    return Object.fromEntries(all.flatMap(Object.entries<number[]>))
  }

  /** What is shown of a record. */
  shown(record: number): Promise<Shown> {
    return this.#once(String(record), () => shownAt(this.#files, record, this.start.pageList.lengths.length))
  }

  /**
   * What records are filtered by. @param isWhole Whether what only their texts tell is asked for too, which is a file
   * more.
   */
  async values(isWhole: boolean): Promise<FilterValues> {
    const column = isWhole ? await registerIn(this.#files, 'filter.bin', isColumn) : null
    return (record) => valuesOf(this.catalogue, column, record)
  }

  /**
   * @param by What names it; null for a hit of the full text. @param asked Words to mark; null where none were asked
   * for.
   */
  async hit(record: number, by: Hit['by'], asked: AnsweredQuery | null): Promise<Hit> {
    const { content, url, title, dnr, outcome, tone } = await this.shown(record)
    const places = asked === null ? [] : placesIn(record, title, content, asked)
    const [inTitle, inText] = [places.map((own) => own.title), places.map((own) => own.text)]
    const { organ, date } = meetingAt(this.catalogue, record)
    return {
      ...{ url, title, dnr, outcome, tone, record, by, date },
      meeting: this.catalogue.meetingOf[record] ?? 0,
      organ: this.catalogue.organs[organ]?.name ?? '',
      words: excerpt(content, inText),
      titleWords: markedText(title, inTitle.flat()),
      marked: [...new Set([...matchedWords(title, inTitle), ...matchedWords(content, inText)])],
      missing: asked === null || by !== null ? [] : missingIn(record, asked),
      others: [],
    }
  }

  /** Hits of the full text, gathered by matter as they are loaded. @param records In order. */
  list(records: readonly number[], asked: AnsweredQuery): LazyHits {
    const upTo = gathered(records, (record) => this.shown(record))
    const load: LazyHits['load'] = async (from, to) => {
      const entries = (await upTo(to)).slice(from, to)
      return Promise.all(
        entries.map(async ({ record, others }) => ({
          ...(await this.hit(record, null, asked)),
          others: await this.#others(record, others),
        })),
      )
    }
    return { count: records.length, entries: records.length, load }
  }

  /** What is shown of other §§ of a hit's matter. */
  async #others(record: number, others: readonly number[]): Promise<MatterHit[]> {
    if (others.length === 0) return []
    const { title: own, matter = [] } = await this.shown(record)
    return others.flatMap((other) => {
      const known = matter.find((one) => one.record === other)
      if (known === undefined) return []
      const { organ, date } = meetingAt(this.catalogue, other)
      const { url, title = own, outcome, tone } = known
      return [{ record: other, url, title, organ: this.catalogue.organs[organ]?.name ?? '', date, outcome, tone }]
    })
  }
}

/**
 * @throws Where the file is another: a server may answer with a page of its own, or with the register of another
 * version.
 */
async function registerIn<T>(files: Files, name: string, is: (file: unknown) => file is T): Promise<T> {
  const file = await files.json(name)
  if (!is(file)) throw new Error(`Unexpected content of ${name}`)
  return file
}

function isStart(start: unknown): start is Start {
  const { pageList, catalogue, diaryFiles } = fieldsOf(start)
  const { organs, meetings } = fieldsOf(catalogue)
  return (
    hasTexts(start, ['beginnings', 'thesaurus']) &&
    hasTexts(pageList, ['version', 'lengths', 'chunks']) &&
    typeof diaryFiles === 'number' &&
    [organs, meetings].every(Array.isArray)
  )
}

const areDiaries = (file: unknown): file is DnrRecords => Object.values(fieldsOf(file)).every(Array.isArray)

function isColumn(file: unknown): file is FacetColumn {
  const { facets, facetOf } = fieldsOf(file)
  return Array.isArray(facets) && typeof facetOf === 'string'
}

/** The files that near numbers are in. */
function around(file: number, count: number): number[] {
  if (count <= FEW_FILES) return Array.from({ length: count }, (_, at) => at)
  const beside = Array.from({ length: 2 * BESIDE + 1 }, (_, at) => (file + at - BESIDE + count) % count)
  return [...new Set(beside)]
}
