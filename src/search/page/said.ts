/**
 * What the search page says of an answer in words of its own: how many hits, what was put right, what was asked
 * besides, what of the query was passed over. State and answer in, DOM out.
 */
import { MOST_WORDS, type ParsedQuery } from '../query/parse.ts'
import { search } from '../../words/sv/search.ts'
import type { SearchResult } from './found.ts'
import { writeState, type State } from './state.ts'
import { element } from './view.ts'
import { inThousands } from '../../model/thousands.ts'

type Said = (Node | string)[]

/** How many hits, and how sure they are. Never empty. */
export function statusOf(state: State, found: SearchResult): Said {
  if (found.unknown !== null) return [search.unknown(found.unknown.asked, found.unknown.near.length)]
  const { direct, directCount, weak } = found
  const sentences = [
    directCount === 0 ? null : search.direct(direct.length, inThousands(directCount), directCount),
    countOf(state, found),
    found.count > 0 && state.weak === true && weak.count > 0
      ? search.andWeak(inThousands(weak.count), weak.count)
      : null,
  ]
  const said = sentences.filter((sentence) => sentence !== null).join(' ')
  // What gives no hits either is no better.
  if (found.corrected === null || found.count + weak.count === 0) return [said]
  const link = element('a', { href: writeState({ ...state, query: found.corrected }) }, found.corrected)
  return [search.didYouMean.before, link, search.didYouMean.after(found.corrected, said)]
}

function countOf({ query }: State, { count, meetings, weak, directCount }: SearchResult): string | null {
  if (count > 0) return search.found(count, inThousands(count), inThousands(meetings))
  if (directCount > 0) return null
  return weak.count > 0 ? search.onlyWeak(inThousands(weak.count), weak.count) : search.noHits(query)
}

/**
 * Words that were asked beside those of the query, and the way to be without them; [] where there is nothing to say.
 */
export function alsoSaid(also: SearchResult['also'], { also: isOn = true }: State): Said {
  const button = (text: string): HTMLButtonElement =>
    element('button', { type: 'button', class: 'quiet', 'data-also': isOn ? 'nej' : 'ja' }, text)
  if (!isOn) return [`${search.also.isOff} `, button(search.also.on)]
  // A word may stand for itself as a part of longer ones; that it was asked is no news.
  const news = also
    .map(({ asked, words }) => ({ asked, words: words.filter((word) => word !== asked.toLowerCase()) }))
    .filter(({ words }) => words.length > 0)
  if (news.length === 0) return []
  const pairs = news.map(({ asked, words }) => search.also.pair(words.join(', '), asked))
  return [`${search.also.shown(pairs.join('; '))} `, button(search.also.off)]
}

/** What of the query was not asked, and why. */
export function notesOn({ text, without, begins, cut, operators }: ParsedQuery): string[] {
  const isOnlyWithout = without.length > 0 && text === '' && begins.length === 0
  return [
    cut > 0 ? search.notes.cut(MOST_WORDS, cut) : null,
    operators ? search.notes.operators : null,
    isOnlyWithout ? search.notes.onlyWithout : null,
  ].filter((note) => note !== null)
}
