/**
 * People and votes of a meeting as Akoma Ntoso has them: the parsed meeting in; who is named in the record, and where,
 * out. A name is marked only in the text that the record has it from; who it is beyond these minutes is not said.
 */
import { paragraferOf, type Meeting } from '../content-file/read.ts'
import { slugify } from '../model/address.ts'
import type { ParagrafData } from '../model/schema.ts'
import type { Span } from '../model/types.ts'
import { VOTE_FIGURES } from '../model/vote.ts'
import type { Mark } from './akoma-ntoso-inline.ts'
import { el, type Element } from './xml.ts'

type Choice = ParagrafData['votes'][number]['names'][number]['choice']

interface Named {
  name: string
  span: Span
  /** Null where it is told of something else than a vote. */
  choice: Choice | null
}

export interface People {
  /** For the references of the document: each person, then each choice that somebody made. */
  references: Element[]
  /** @param span Of the text, in the source. */
  marksIn: (text: string, span: Span) => Mark[]
}

/** @param within Of whom the identifiers are: "tn/2024-03-12". */
export function peopleOf(meeting: Meeting, within: string): People {
  const all = namedIn(meeting)
  const ids = new Map([...new Set(all.map(({ name }) => name))].map((name, at) => [name, `person_${at + 1}`]))
  const made = new Set(all.map(({ choice }) => choice))
  return {
    references: [
      ...[...ids].map(([name, eId]) =>
        el('TLCPerson', {
          ...{ eId, href: `/akn/ontology/person/se/${within}/${slugify(name)}-${eId.slice('person_'.length)}` },
          showAs: name,
        }),
      ),
      ...VOTE_FIGURES.filter(([, choice]) => made.has(choice)).map(([, choice]) =>
        el('TLCConcept', { eId: slugify(choice), href: `/akn/ontology/concept/se/${slugify(choice)}`, showAs: choice }),
      ),
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

function namedIn(meeting: Meeting): Named[] {
  const { attendance, absent, signatures } = meeting.data
  const told = paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [data] : []))
  const plain = [...attendance, ...absent, ...signatures, ...told.flatMap(({ reservations }) => reservations)]
  return [
    ...plain.map(({ name, span }): Named => ({ name, span, choice: null })),
    ...told.flatMap(({ votes }) =>
      votes.flatMap(({ names, span }) => names.map(({ name, choice }) => ({ name, span, choice }))),
    ),
  ]
}

/** As a vote where the text has one choice of the person, which two votes of one text may not. */
function wrapped(words: string, id: string, told: readonly Named[]): Element {
  const person = el('person', { refersTo: `#${id}` }, [words])
  const [choice, ...others] = new Set(told.flatMap((one) => one.choice ?? []))
  if (choice === undefined || others.length > 0) return person
  return el('vote', { by: `#${id}`, choice: `#${slugify(choice)}` }, [person])
}

/** Whole names, the longest that stands there. */
function placesOf(text: string, names: readonly string[]): { name: string; from: number }[] {
  if (names.length === 0) return []
  const any = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name))
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any.join('|')})(?![\p{L}\p{N}-])`, 'gu')
  return [...text.replace(/\s/g, ' ').matchAll(whole)].map(({ 0: name, index }) => ({ name, from: index }))
}
