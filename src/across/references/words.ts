/**
 * Words beside a § that tell whose it is not: rules have §§ of their own, and others than bodies decide too. Words in,
 * yes or no out.
 */

/** "kommunallagen", "reglementet", "bolagsordningen", "hyresavtal" */
const RULES = new RegExp(
  `(?:${[
    'lag(?:en)?',
    'förordning(?:en)?',
    'ordning(?:en)?',
    'balk(?:en)?',
    'stadg(?:a|an|ar|arna)',
    'reglemente(?:t|na)?',
    'föreskrift(?:en|er|erna)?',
    'avtal(?:et|en)?',
    'policyn?',
    'riktlinje(?:n|r|rna)?',
    'instruktion(?:en)?',
    'direktiv(?:et|en)?',
    'lydelsen?',
    'villkor(?:en)?',
  ].join('|')})s?$`,
  'iu',
)
/** They end so and are none. */
const NO_RULES =
  /(?:(?:för|an|av|in|ut|upp|ned|be|över)s?lag(?:en)?|underlag|bolag(?:en)?|dagordning(?:en)?|i ordning)s?$/iu
/** "förvaltningslagen", "hälso- och sjukvårdslagen", "avtalslagen": an s of a compound, no "slag" */
const COMPOUND = /(?:nings|vårds|avtals|tjänst|unals|handels|skaps|hets)lag(?:en)?s?$/iu

/** @example isRule('bolagsordningen') // => true; isRule('förslagen') // => false */
export const isRule = (word: string): boolean => RULES.test(word) && (COMPOUND.test(word) || !NO_RULES.test(word))

/**
 * Courts, authorities, companies, meetings of members and single persons: they decide, and are no body of the site
 * unless it says so.
 */
const ACTORS = new RegExp(
  String.raw`^(?:regering(?:en)?|riksdag(?:en)?|AB|[\p{L}-]*(?:${[
    'bolag(?:et)?',
    'domstol(?:en)?',
    'rätten',
    'verket',
    'myndighet(?:en)?',
    'inspektion(?:en)?',
    'ombudsmannen',
    'förening(?:en)?',
    'stiftelsen?',
    'förbund(?:et)?',
    'revisor(?:n|er|erna)',
    'årsmötet?',
    'stämman?',
    'kapitlet',
    'ordföranden?',
    'direktör(?:en)?',
  ].join('|')}))(?::?s)?$`,
  'iu',
)

/** @example isActor('Regeringens') // => true */
export const isActor = (word: string): boolean => ACTORS.test(word)
