/**
 * Makes the search of a project that is built, with nothing kept, and lays it nowhere: what the index costs by itself.
 * A process of its own, for its memory is measured too.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSettings } from '../../../src/site/settings/index.ts'
import { checked } from '../build/checked.ts'
import { contentNow } from '../build/content.ts'
import { meetingLists } from '../build/meeting-lists.ts'
import { memoryOf } from '../build/memory/index.ts'
import { memoryOwner } from '../build/memory/owner.ts'
import { collectSooner } from '../heap.ts'
import { readyToWrite, writeSearch } from '../search/write.ts'

// As in a build.
collectSooner()
const settings = loadSettings()
const content = contentNow(settings.files)
const memory = memoryOf(memoryOwner(settings))
const { searched, bodies } = checked(settings, content, memory)
const { records } = meetingLists(content, memory)
const kept = mkdtempSync(join(tmpdir(), 'paragraf-bench-index-'))
try {
  const meetings = searched.map((meeting) => ({ ...meeting, records: records(meeting.id) }))
  const size = await writeSearch(() => undefined, meetings, bodies, readyToWrite(kept))
  console.log(`${size.records} poster, ${size.files} filer, ${size.bytes} byte`)
} finally {
  rmSync(kept, { recursive: true, force: true })
}
