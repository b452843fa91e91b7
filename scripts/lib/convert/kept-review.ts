/**
 * The editor's page, which is made of all sources: where it stands as it was made of the same as now, it is not made
 * again. What it was made of, and its own hash, lie in the store.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../../../src/review/notice.ts'
import { reviewPage } from '../../../src/review/page.ts'
import type { Review } from '../../../src/review/review.ts'
import { engineNow } from './engine-print.ts'
import { readIfThere, writeWhole } from './files.ts'
import { sha256 } from '../kept/sha256.ts'
import { REVIEWED } from './store.ts'

interface Reviewed {
  reviews: readonly Review[]
  notices: readonly Notice[]
}

/** Writes it where it does not stand. @param store The folder that tells what it was made of. */
export async function keepReview(path: string, { reviews, notices }: Reviewed, store: string): Promise<void> {
  const madeOf = sha256(JSON.stringify([engineNow(), reviews, notices]))
  const standing = readIfThere(path)
  const isSame = standing !== null && readIfThere(join(store, REVIEWED)) === `${madeOf} ${sha256(standing)}`
  if (isSame) return
  const page = await reviewPage(reviews, notices)
  writeWhole(path, page)
  writeFileSync(join(store, REVIEWED), `${madeOf} ${sha256(page)}`, { mode: 0o600 })
}
