/**
 * The thread that `beside.ts` starts: it makes ready what hangs on no meeting, waits for the meetings, lays the
 * search's files in the site, and says which they are.
 */
import { parentPort } from 'node:worker_threads'
import { meetingLists } from '../build/meeting-lists.ts'
import { siteWriter } from '../build/site-writer.ts'
import { memoryOf } from '../build/memory/index.ts'
import { SEARCHING, type Given } from './beside.ts'
import { readyToWrite, writeSearch } from './write.ts'

const ready = readyToWrite()
parentPort?.once('message', (given: Given | null) => {
  if (given !== null) void answer(given)
})

/** What fails in it stops the thread, and whoever waits for it is told. */
async function answer({ site, before, meetings, bodies, content, owner }: Given): Promise<void> {
  const { records } = meetingLists(content, memoryOf(owner))
  const layer = siteWriter(site, before)
  const size = await writeSearch(
    layer.put,
    meetings.map((meeting) => ({ ...meeting, records: records(meeting.id) })),
    bodies,
    ready,
  )
  SEARCHING.answer({ size, hashes: layer.hashes })
}
