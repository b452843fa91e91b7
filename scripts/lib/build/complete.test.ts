import { expect, test } from 'vitest'
import { sha256 } from '../kept/sha256.ts'
import { assertComplete } from './complete.ts'

const ARCHIVE = { meetings: [], bodies: new Map(), calendars: [] }

/** Every file that is asked for, with this hash. */
class All extends Map<string, string> {
  readonly hash: string
  constructor(hash: string) {
    super()
    this.hash = hash
  }
  override get(): string {
    return this.hash
  }
}

test.each<[what: string, hashes: ReadonlyMap<string, string>, fault: RegExp | null]>([
  ['every file is there', new All(sha256('text')), null],
  ['files are empty', new All(sha256('')), /^\d+ av \d+ filer som ska finnas skrevs inte: /],
  ['none is there', new Map<string, string>(), /^\d+ av \d+ filer som ska finnas skrevs inte: /],
])('%s', (_, hashes, fault) => {
  const check = (): void => {
    assertComplete(hashes, ARCHIVE)
  }
  if (fault === null) expect(check).not.toThrow()
  else expect(check).toThrow(fault)
})
