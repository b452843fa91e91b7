/**
 * People and votes of a meeting as Akoma Ntoso has them: the parsed meeting in; who is named in the record, and where,
 * out. A name is marked only in the text that the record has it from; who it is beyond these minutes is not said.
 */
import type { Meeting } from '../content-file/read.ts'
import { slugify } from '../model/address.ts'
import type { VoteChoice } from '../model/kinds.ts'
import type { Span } from '../model/types.ts'
import { VOTE_FIGURES } from '../model/vote.ts'
import type { Mark } from './akoma-ntoso-inline.ts'
import { shownIn, type Votes } from './akoma-ntoso-votes.ts'
import { el, type Element } from './xml.ts'

interface Named {
  name: string
  span: Span
  /** Null where it is told of something else than a vote. */
  vote: Cast | null
}

interface Cast {
  choice: VoteChoice
  /** What it is counted in; null where the record does not count it. */
  count: string | null
}

export interface People {
  /** For the references of the document: each person, then each choice that somebody made or that is counted. */
  references: Element[]
  /** @param span Of the text, in the source. */
  marksIn: (text: string, span: Span) => Mark[]
}

/**
 * @param within Of which meeting the identifiers are: "ekby-kommun.tn.2024-03-12". The naming convention would have
 * country and day of birth, which no minutes tell; whoever has the same name in others is another one here.
 */
export function peopleOf(meeting: Meeting, within: string, votes: Votes): People {
  const all = namedIn(meeting, votes)
  const ids = new Map([...new Set(all.map(({ name }) => name))].map((name, at) => [name, `person_${at + 1}`]))
  const made = new Set([...votes.counted, ...all.flatMap(({ vote }) => vote?.choice ?? [])])
  return {
    references: [
      ...[...ids].map(([name, eId]) =>
        el('TLCPerson', {
          ...{ eId, href: `/akn/ontology/person/${within}.${slugify(name)}-${eId.slice('person_'.length)}` },
          showAs: name,
        }),
      ),
      ...VOTE_FIGURES.filter(([, choice]) => made.has(choice)).map(([, choice]) => {
        const eId = slugify(choice)
        return el('TLCConcept', { eId, href: `/akn/ontology/concept/paragraf.${eId}`, showAs: choice })
      }),
    ],
    marksIn: (text, span) => {
      const here = Map.groupBy(
        all.filter((one) => one.span[0] <= span[1] && span[0] <= one.span[1]),
        ({ name }) => name,
      )
      return placesOf(text, [...here.keys()]).map(({ name, from }) => {
        const id = ids.get(name) ?? ''
        return { from, to: from + name.length, wrap: (words) => wrapped(words, id, here.get(name) ?? []) }
      })
    },
  }
}

function namedIn(meeting: Meeting, { countOf }: Votes): Named[] {
  const { attendance, absent, signatures } = meeting.data
  const told = shownIn(meeting).map(({ data }) => data)
  const plain = [...attendance, ...absent, ...signatures, ...told.flatMap(({ reservations }) => reservations)]
  return [
    ...plain.map(({ name, span }): Named => ({ name, span, vote: null })),
    ...told
      .flatMap(({ votes }) => votes)
      .flatMap((vote) =>
        vote.names.map(({ name, choice }): Named => ({
          name,
          span: vote.span,
          vote: { choice, count: countOf(vote, choice) },
        })),
      ),
  ]
}

/** As a vote where the text has one choice of the person, which two votes of one text may not. */
function wrapped(words: string, id: string, told: readonly Named[]): Element {
  const person = el('person', { refersTo: `#${id}` }, [words])
  const cast = told.flatMap(({ vote }) => vote ?? [])
  const [choice, ...others] = new Set(cast.map((one) => one.choice))
  if (choice === undefined || others.length > 0) return person
  const [count = null, ...more] = new Set(cast.map((one) => one.count))
  const counted = count === null || more.length > 0 ? {} : { choice: `#${count}` }
  return el('vote', { by: `#${id}`, ...counted, refersTo: `#${slugify(choice)}` }, [person])
}

/** Whole names, the longest that stands there. */
function placesOf(text: string, names: readonly string[]): { name: string; from: number }[] {
  if (names.length === 0) return []
  const any = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name))
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any.join('|')})(?![\p{L}\p{N}-])`, 'gu')
  return [...text.replace(/\s/g, ' ').matchAll(whole)].map(({ 0: name, index }) => ({ name, from: index }))
}
