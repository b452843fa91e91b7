/** The list of documents that must not be built: its name and its entries. `convert` writes it, the build reads it. */
import type { RuleId } from './rules.ts'

/** Its name, in the folder of content. */
export const STOPPED = 'stoppade.json'

export interface Stopped {
  /** Folder of the meeting below the site's root; null where nothing of it was ever published. */
  address: string | null
  /** The source, by the name it may be shown with. */
  source: string
  rule: RuleId
}
