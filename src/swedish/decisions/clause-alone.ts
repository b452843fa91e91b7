/** A decision that is its clause and nothing else. */
import { WITHIN } from './passive.ts'
import { verb } from './verbs.ts'

/** "Att fastställa dagordningen": where nothing announces decisions, what was decided may stand as that alone */
const CLAUSE_ALONE = new RegExp(
  String.raw`^Att ${verb(['decides', 'elects', 'notes', 'hands over'], ['infinitive'])}(?!\p{L})${WITHIN}{3,300}\.?$`,
  'u',
)

/** What leads to it may have been a proposal, a wish, or what was talked about. */
const OF_NO_DECISION =
  /föresl|förslag|yrka|motion|alternativ|diskut|önsk|fråg|inkom|tyck|anse|ansåg|mena|följande\.$|[:,]$/iu

/**
 * True for a clause and nothing else, "Att fastställa dagordningen", which what stands above does not give as anybody's
 * proposal.
 */
export const isClauseAlone = (text: string, above: string): boolean =>
  CLAUSE_ALONE.test(text) && !OF_NO_DECISION.test(above)
