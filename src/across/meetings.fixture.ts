/**
 * Meetings of an invented municipality, for tests of what is worked out over an archive: as few words as a test needs.
 */
import type { Outcome } from '../model/outcome.ts'
import type { MatterMeeting, MatterParagraf } from './matters/types.ts'
import type { NamedBody } from './references/bodies.ts'
import { mentionsIn } from './references/mentions.ts'

const OWN: Outcome = { tone: 'own', short: 'Godkänt', words: 'Beslut' }
export const PROPOSAL: Outcome = { tone: 'proposal', short: 'Förslag', words: 'Förslag' }

export const KS: NamedBody = body('ks', 'Kommunstyrelsen')
export const KF: NamedBody = body('kf', 'Kommunfullmäktige')

/** A body that minutes may name, of one invented municipality. */
export function body(slug: string, name: string, organisation = 'Ekby kommun'): NamedBody {
  return { slug, name, shortName: null, aliases: [], organisation }
}

type Given = Partial<Omit<MatterParagraf, 'mentions'>> & { text?: string }

/** @param paragrafer What is told of each § by its number; `text` is what it says, with its references. */
export function meeting(of: NamedBody, date: string | null, paragrafer: Record<string, Given>): MatterMeeting {
  return {
    ...{ organ: of.slug, date, session: null, source: `${of.slug}-${date}.txt`, body: of },
    paragrafer: Object.entries(paragrafer).map(([number, { text = '', ...given }]) => ({
      ...{ id: `p${number}`, number, name: `§ ${number}`, title: `Ärende ${number}`, parent: null, withdrawn: false },
      ...{ dnr: [], outcome: OWN, proposedTo: [], comesBack: false, said: null },
      ...given,
      mentions: mentionsIn(text).map((mention) => ({ ...mention, sentence: text })),
    })),
  }
}
