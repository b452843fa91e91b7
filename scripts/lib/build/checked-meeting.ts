/** What a check makes of a meeting's content, and the names that builds remember it by. */
import { createHash } from 'node:crypto'
import type { KnownMeeting } from '../../../src/archive/known.ts'
import { summaryOf } from '../../../src/archive/summary.ts'
import type { Meeting } from '../../../src/content-file/read.ts'
import { correctionsName } from '../../../src/corrections/file.ts'
import { isWith } from '../kept/shape.ts'
import type { Content } from './content.ts'
import type { ListSizes } from './meeting-lists.ts'
import type { Memory } from './memory/index.ts'

/** What a content file comes to, when nothing is wrong with it. */
export interface Checked extends KnownMeeting {
  /** How many records the search has of it. */
  records: number
}

export const isChecked = isWith<Checked>({ hash: 'text', summary: 'object', rows: 'number', records: 'number' })

/** @param id As `hsn-au/2024-11-28`. @param counts Of what lies by itself (`meeting-lists.ts`). */
export const checkedOf = (content: Content, id: string, meeting: Meeting, counts: ListSizes): Checked => ({
  hash: hashOfMeeting(content, id),
  summary: summaryOf(meeting),
  ...counts,
})

/** Of the content file, the source text beside it and what has been corrected. */
const hashOfMeeting = ({ hashes }: Content, id: string): string =>
  [`protokoll/${id}.md`, `protokoll/${id}.txt`, correctionsName(`protokoll/${id}.md`)]
    .map((path) => hashes.get(path) ?? '')
    .join(' ')

/** Of the parsed file, which means the same wherever it lies. */
export const parsedName = ({ hashes }: Content, id: string): string => `lasta/${hashes.get(`protokoll/${id}.md`) ?? ''}`

const isParsed = isWith<Meeting>({ data: 'object', title: 'text', entries: 'list' })

/** The meeting whole, where its file has been parsed before. */
export const parsedIn = (memory: Pick<Memory, 'read'> | null, content: Content, id: string): Meeting | undefined =>
  memory?.read(parsedName(content, id), isParsed)

/**
 * Of what the check made, which knows the file's place, its words, those beside it, and which names are offices.
 *
 * @param offices In the order of the bodies' files.
 */
export const checkedName = (content: Content, offices: readonly string[], id: string): string =>
  `granskade/${createHash('sha256')
    .update(JSON.stringify([id, hashOfMeeting(content, id), offices]))
    .digest('hex')}`
