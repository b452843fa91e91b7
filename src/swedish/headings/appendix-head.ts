/** The head of an appendix: a line in, whether it says which one it is and nothing else out. */
const HEAD = /^bilaga (?:\d{1,3}|[a-z])(?:,? ?(?:till )?§ ?(\d{1,4}))?:?$/i

/** @example isAppendixHead('Bilaga 3 till § 12') // => true */
export const isAppendixHead = (text: string): boolean => HEAD.test(text)

/** The § that such a head names. @example appendixOf('Bilaga 3 till § 12') // => '12' */
export const appendixOf = (text: string): string | undefined => HEAD.exec(text)?.[1]

/** "Omröstning § 3" heads the vote on a § of some statutes as well. */
const VOTING_LIST =
  /^(?:votering|omröstning|röst)s?(?:lista|listor|protokoll|resultat):?,? (?:(?:för|till|gällande|vid) )?\(?(?:\p{L}{2,4} )?§ ?(\d{1,4})\)?:?$/iu

/** The § whose voting list a line heads, and nothing else. @example votingListOf('Voteringslista § 103') // => '103' */
export const votingListOf = (text: string): string | undefined => VOTING_LIST.exec(text)?.[1]
