/**
 * A thread that `page-workers.ts` starts: it reads what the check has remembered, makes its pages, and says which they
 * are.
 */
import { beginRound, framed } from '../../../src/archive/asked.ts'
import { loadSettings } from '../../../src/site/settings/index.ts'
import { copyEnvironment } from '../environment.ts'
import { checked } from './checked.ts'
import { MAKING } from './page-workers.ts'
import { siteWriter } from './site-writer.ts'
import { groupsOf, makeInTurn, type MadePages } from './make-pages.ts'
import { memoryOf } from './memory/index.ts'
import { appOf, type Page, pagesOf } from './pages.ts'
import { workQueue } from './work-queue.ts'

copyEnvironment()
const { content, owner, entry, site, before, keys, shared } = MAKING.input()
checked(loadSettings(), content, memoryOf(owner))
beginRound(before.record?.questions ?? new Map<string, string[]>())
const app = await appOf(entry)
const own = new Map(groupsOf(await pagesOf(app)))
function pagesWith(key: string): Page[] {
  const pages = own.get(key)
  if (pages === undefined) throw new Error(`Unexpected key ${key}, expected one of the pages that this thread knows`)
  return pages
}
const layer = siteWriter(site, before)
const made: MadePages = { keys: new Map(), questions: new Map(), made: 0 }
await makeInTurn(
  keys.map((key) => [key, pagesWith(key)]),
  { app, layer, made, queue: workQueue(shared), inFrame: await framed(), tell: () => undefined },
)
MAKING.answer({ made, hashes: layer.hashes })
