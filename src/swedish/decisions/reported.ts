/**
 * Sentences that tell what somebody proposes, wishes or thinks: "Motionären yrkar att stadgarna ändras", "Om planen
 * antas kan arbetet starta". What their clause says is done has nobody decided. Text in, answers out.
 */
import { verb } from './verbs.ts'

/** What people do with a matter before anybody decides; each in the present and the past. */
const SAYING = `
  yrkar yrkade yrkas yrkades | anser ansåg | menar menade | vill ville | önskar önskade | önskas önskades | tycker tyckte |
  tror trodde | hoppas hoppades | begär begärde | begärs begärdes | framför framförde | framhåller framhöll |
  påpekar påpekade | meddelar meddelade | informerar informerade | berättar berättade | upplyser upplyste |
  undrar undrade | frågar frågade | säger sade sa | motionerar motionerade | argumenterar argumenterade`
  .split(/[\s|]+/)
  .filter(Boolean)
  .join('|')
const PROPOSES = verb(['proposes'], ['present', 'past', 'passive', 'passive past'])
/** "föreslår", "ansåg" */
const SAYS = String.raw`(?<!\p{L})(?:${PROPOSES}|(?:${SAYING})(?!\p{L}))`
/** "föreslår att", "yrkade i andra hand att" */
const SAYS_THAT = String.raw`${SAYS}(?: [^.:]{1,60}?)? (?:att|om)(?!\p{L})`
/** "Förslaget från styrelsen är att", "Motionen går ut på att" */
const IS_PROPOSAL = String.raw`^(?:\p{L}*[Ff]örslag|[Mm]otion|[Yy]rkande|[Öö]nskemål|[Tt]ank|[Ii]dé|[Ss]ynpunkt)\p{Ll}* [^.:]{0,80}?(?<!\p{L})(?:är|var|innebär|innebar|går ut på|gick ut på|gäller) att(?!\p{L})`
const TELLS = new RegExp(`${SAYS_THAT}|${IS_PROPOSAL}`, 'u')

/** "Om planen antas kan …": it hangs on what comes, and the main verb stands behind */
const ON_CONDITION =
  /^(?:Om|Ifall|Innan|Därest|Såvida|Huruvida)(?!\p{L})[^.]*?(?:,| (?:kan|ska|skall|blir|får|skulle|är|måste|behöver|bör|innebär|vore|kommer|krävs|finns))(?!\p{L})/u

/** The part of a sentence before what it tells of as said, wished or hung on; all of it where it tells of no such. */
export function beforeReported(text: string): string {
  if (ON_CONDITION.test(text)) return ''
  const told = TELLS.exec(text)
  return told === null ? text : text.slice(0, told.index)
}

/** "Styrelsen föreslår", "Anna Ek (S) yrkar att": who, and below it what */
const WISH = new RegExp(String.raw`^\p{Lu}[^.:]{2,60}? (?:${PROPOSES}|yrka(?:r|de)(?!\p{L}))(?: att)?:?$`, 'u')
/** True for a line that ends before what somebody proposes or wishes. */
export const leadsToWish = (text: string): boolean => text.length <= LONGEST_WISH && WISH.test(text)
const LONGEST_WISH = 90
