/**
 * What a check makes of a meeting that is long and of use to few: its rows to the tables, its records to the search.
 * It lies in the memory by itself, so that nobody holds it who does not need it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '../../../src/archive/files.ts'
import { readMeeting, type Meeting } from '../../../src/content-file/read.ts'
import { rowsOf, type RowOfMeeting } from '../../../src/data/rows.ts'
import { recordsOf, type SearchRecord } from '../../../src/search/index/records.ts'
import { type Guard, isListOf, isWith, shaped } from '../kept/shape.ts'
import { parsedIn, parsedName } from './checked-meeting.ts'
import type { Content } from './content.ts'
import type { Memory } from './memory/index.ts'

/** How many of each a meeting has. */
export interface ListSizes {
  rows: number
  records: number
}

export interface MeetingLists {
  /** Lays down what a meeting comes to. @returns How much that is. */
  lay: (id: string, meeting: Meeting) => ListSizes
  /** That what has been laid down is still of use. */
  keep: (id: string) => void
  rows: (id: string) => RowOfMeeting[]
  records: (id: string) => SearchRecord[]
}

type ListMemory = Pick<Memory, 'read' | 'write' | 'keep'>

const isRow = isWith<RowOfMeeting>({ adress: 'text', protokoll: 'text', id: 'text', rubrik: 'text' })
const isSearchRecord = isWith<SearchRecord>({ url: 'text', title: 'text', content: 'text', facets: 'object' })

/** Both hang on the file's text alone, as the parsed meeting does. */
const nameOf = (folder: string, content: Content, id: string): string => parsedName(content, id).replace(/^\w+/, folder)

/** @param memory Where it lies; what lies there no more, or not whole, is made again. */
export function meetingLists(content: Content, memory: ListMemory): MeetingLists {
  const listOf = <T>(folder: string, of: (meeting: Meeting) => T[], isEntry: Guard<T>) => ({
    lay: (id: string, meeting: Meeting): number => {
      const made = of(meeting)
      memory.write(nameOf(folder, content, id), made)
      return made.length
    },
    keep: (id: string): void => {
      memory.keep(nameOf(folder, content, id))
    },
    read: (id: string): T[] => {
      const known = memory.read(nameOf(folder, content, id), isListOf(isEntry))
      if (known !== undefined) return known
      const made = of(meetingOf(id))
      memory.write(nameOf(folder, content, id), made)
      return made
    },
  })
  const meetingOf = (id: string): Meeting => {
    const path = `protokoll/${id}.md`
    return parsedIn(memory, content, id) ?? readMeeting(readFileSync(join(contentFolder(), path), 'utf8'), path)
  }
  const [rows, records] = [listOf('rader', rowsOf, isRow), listOf('poster', recordsOf, isSearchRecord)]
  return {
    lay: (id, meeting) => ({ rows: rows.lay(id, meeting), records: records.lay(id, meeting) }),
    keep: (id) => {
      rows.keep(id)
      records.keep(id)
    },
    rows: rows.read,
    records: records.read,
  }
}

/** A memory that lasts as long as the process, for work that is done once. */
export function transientMemory(): ListMemory {
  const values = new Map<string, unknown>()
  return {
    read: (name, is) => shaped(values.get(name), is),
    write: (name, value) => {
      values.set(name, value)
    },
    keep: () => undefined,
  }
}
