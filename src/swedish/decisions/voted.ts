/** Lines that tell how somebody voted: text in, answers out. None of them is a clause of what was decided. */
import { anyCase } from '../lines/any-case.ts'
import { phrases } from '../lines/phrases.ts'
import { CAST } from './votes.ts'

/** How many, behind a label: "Ja (12):" */
const COUNTED = String.raw`(?: \(\d{1,3}\))?:`
const TELLS_VOTES = phrases(
  [
    // "Ja-röster: Anna Ek (S)", "Avstår: Bo Lind (M)"
    '^(?:ja|nej)[- ]?röst(?:er|ar|ade)?',
    `^(?:${CAST})${COUNTED}`,
    // "Följande ledamöter röstade nej: …", "För bifall röstar …", "Röstande mot förslaget (1): …"
    // "Röstade ja: Anna Ek (S)", "Röstar nej (2): Bo Lind"
    String.raw`^röst(?:ar|ade) (?:ja|nej)(?=(?: \(\d{1,3}\))?(?::| gör| gjorde))`,
    '^(?:följande|dessa) (?:ledamöter )?(?:röstar|röstade|avstår|avstod)',
    '^för (?:bifall|avslag) (?:röstar|röstade)',
    '^(?:de )?röstande (?:för|mot)',
    // "Votering begärs och verkställs"
    '^(?:omröstning|votering) (?:begär|genomför|verkställ|företa)(?:s|des|ts|gs)(?=\\.?$| och )',
    `^(?:röst(?:er|erna) )?(?:för|mot) (?:förslaget|bifall|avslag)${COUNTED}`,
    `^avstående(?: röster)?${COUNTED}|^avstående från`,
  ].map((source) => String.raw`${source}(?!\p{L})`),
  'iu',
)

/** "Anna Ek (S): ja", "Anna Ek, S, avstår" */
const SO_VOTED = new RegExp(
  String.raw`^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4}(?: \(\p{Lu}{1,4}\)|, \p{Lu}{1,4}(?=[ ,:]))?(?: ?[:,–-])? (?:${anyCase(CAST)})\.?$`,
  'u',
)
const LONGEST_ROW = 80

/** True for a line that tells how somebody voted. */
export const tellsVotes = (text: string): boolean => TELLS_VOTES.test(text) || votedSo(text)

/**
 * True for a row of a list of votes: one person, and ja, nej or avstår.
 *
 * @example votedSo('Anna Ek (S): ja') // => true
 */
export const votedSo = (text: string): boolean => text.length <= LONGEST_ROW && SO_VOTED.test(text)
