import type { Words } from '../types.ts'
import { about } from './about.ts'
import { asking } from './asking.ts'
import { body } from './body.ts'
import { browser } from './browser.ts'
import { check } from './check.ts'
import { checking } from './checking.ts'
import { corrected } from './corrected.ts'
import { dates } from './dates.ts'
import { derived } from './derived.ts'
import { keeping } from './keeping.ts'
import { layout } from './layout.ts'
import { meeting } from './meeting.ts'
import { naming } from './naming.ts'
import { offline } from './offline.ts'
import { onward } from './onward.ts'
import { outcome } from './outcome.ts'
import { paragraf } from './paragraf.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { ways } from './ways.ts'

export const fi: Words = {
  lang: 'fi',
  locale: 'fi_FI',
  about,
  asking,
  body,
  browser,
  check,
  checking,
  corrected,
  dates,
  derived,
  keeping,
  layout,
  meeting,
  naming,
  offline,
  onward,
  outcome,
  paragraf,
  search,
  start,
  ways,
}
