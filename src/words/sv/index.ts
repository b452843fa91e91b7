import { about } from './about.ts'
import { asking } from './asking.ts'
import { body } from './body.ts'
import { browser } from './browser.ts'
import { check } from './check.ts'
import { checking } from './checking.ts'
import { contradictions } from './contradictions.ts'
import { corrected } from './corrected.ts'
import { dates } from './dates.ts'
import { derived } from './derived.ts'
import { find } from './find.ts'
import { gaps } from './gaps.ts'
import { keeping } from './keeping.ts'
import { layout } from './layout.ts'
import { matter } from './matter.ts'
import { meeting } from './meeting.ts'
import { naming } from './naming.ts'
import { offline } from './offline.ts'
import { onward } from './onward.ts'
import { outcome } from './outcome.ts'
import { paragraf } from './paragraf.ts'
import { promises } from './promises.ts'
import { references } from './references.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { watch } from './watch.ts'
import { ways } from './ways.ts'

/** All that the site says of its own, in Swedish: the rows that every other language must have. */
export const sv = {
  /** As `lang` of a page has it, and as the protocol for cards has it. */
  lang: 'sv',
  locale: 'sv_SE',
  about,
  asking,
  body,
  browser,
  check,
  checking,
  contradictions,
  corrected,
  dates,
  derived,
  find,
  gaps,
  keeping,
  layout,
  matter,
  meeting,
  naming,
  offline,
  onward,
  outcome,
  paragraf,
  promises,
  references,
  search,
  start,
  watch,
  ways,
}
