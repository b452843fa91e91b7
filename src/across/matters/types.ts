/** A matter: what became of one thing, § by §, as far as the site has it. */
import type { KnownMeeting, KnownParagraf } from '../references/resolve.ts'
import type { Quoted } from '../references/in-paragraf.ts'
import type { Outcome } from '../../model/outcome.ts'

export interface MatterParagraf extends KnownParagraf {
  dnr: readonly string[]
  parent: string | null
  withdrawn: boolean
  outcome: Outcome
  /** The bodies it is proposed or handed to, as the source names them. */
  proposedTo: readonly string[]
  /** It was put off or sent back: it comes again. */
  comesBack: boolean
  /** The first words of what was decided; null where no decision was found. */
  said: string | null
  mentions: readonly Quoted[]
}

export interface MatterMeeting extends KnownMeeting {
  paragrafer: readonly MatterParagraf[]
}

export interface Step {
  meeting: MatterMeeting
  paragraf: MatterParagraf
  /** Address of the §, from the site's root. */
  path: string
  /** By what it belongs here: its dnr, or a reference in so many words. */
  by: 'dnr' | { quote: string }
}

export interface Matter {
  /** Address of its page, from the site's root; null where it has none. */
  path: string | null
  /** As the first § writes it; null where no § of it has one. */
  dnr: string | null
  organisation: string
  /** In order of time. */
  steps: readonly Step[]
  /** What is to come and is not on the site; null where nothing says that more is to come. */
  missing: Missing | null
}

export type Missing = { what: 'decision'; of: readonly string[] } | { what: 'return' }
