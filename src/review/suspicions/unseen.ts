/** What the text says and nothing was made of: votes, reservations, headings, sentences that go on elsewhere. */
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { startsLower } from '../../swedish/lines/line-ends.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { at } from './look.ts'
import type { Hit, Matter, Passage, Read, Suspicion } from './types.ts'

/** "43 Ja mot 38 Nej", "med 9 ja-röster mot 4 nej-röster", "Ja 31, Nej 10", "Ja: 31 Nej: 10" */
const FIGURES =
  /(?<!\d)\d{1,3} ja(?:-?röst\p{L}*)?(?:,| och| mot|;)? \d{1,3} (?:röster? )?(?:på )?nej|(?<!\p{L})ja:? \d{1,3},? (?:och )?nej:? \d/iu

const firstIn =
  (test: (passage: Passage, matter: Matter) => boolean) =>
  ({ matters }: Read): Hit[] =>
    matters.flatMap((matter) =>
      matter.text
        .filter((passage) => test(passage, matter))
        .slice(0, 1)
        .map((passage) => at(matter, passage)),
    )

/** What somebody else did, or will do. */
const TOLD = /(?<!\p{L})(?:har|hade|tidigare|om|att) (?:\p{L}+ )?reserver|(?<!\p{L})lämnade in|från \d{4}/iu

const RUN_ON: ReadonlySet<Passage['form']> = new Set(['paragraph', 'item'])
const ENDS = /[.:;!?”")\]–-]$/

/** Paragraphs of which one stops without a stop and the next begins small. */
function findSplit({ matters }: Read): Hit[] {
  return matters.flatMap((matter) =>
    matter.text
      .filter((passage, index) => {
        const before = matter.text[index - 1]
        return (
          before !== undefined &&
          RUN_ON.has(before.form) &&
          passage.form === 'paragraph' &&
          !ENDS.test(before.text) &&
          /^\p{Ll}{2,} /u.test(passage.text)
        )
      })
      .map((passage) => at(matter, passage)),
  )
}

/** The first paragraph below a title begins small: it is the end of the title. */
function findTitleBelow({ matters }: Read): Hit[] {
  return matters.flatMap((matter) => {
    const [first] = matter.text
    const goesOn = first?.form === 'paragraph' && startsLower(first.text) && /^\p{Ll}{2,} /u.test(first.text)
    return first && goesOn && !first.text.endsWith('.') && !/^att /u.test(first.text) ? [at(matter, first)] : []
  })
}

/** A word that is a part of its own, "Beslutsärende", stands in that part. */
const isOther = (text: string, kind: Passage['kind']): boolean => {
  const named = partKindOf(text)
  return named !== undefined && named !== kind && named !== 'matter-type'
}

export const UNSEEN: readonly Suspicion[] = [
  {
    id: 'unseen-vote',
    reason: 'The text has the figures of a vote and the § has none.',
    says: 'Texten anger röstsiffror som inte blev någon omröstning',
    find: firstIn(({ text }, { votes }) => votes.length === 0 && FIGURES.test(text)),
  },
  {
    id: 'unseen-reservation',
    reason: 'The text says that somebody reserves and the § names nobody.',
    says: 'Texten nämner en reservation som inte har någon reservant',
    find: firstIn(({ text }, { reserving }) => reserving.length === 0 && reserves(text) && !TOLD.test(text)),
  },
  {
    id: 'heading-in-text',
    reason: 'A heading word stands as a paragraph of another part.',
    says: 'En rubrik står som löptext',
    find: ({ matters }) =>
      matters.flatMap((matter) =>
        matter.text
          .filter(({ text, form, kind }) => form === 'paragraph' && !text.endsWith('.') && isOther(text, kind))
          .map((passage) => at(matter, passage)),
      ),
  },
  {
    id: 'split-sentence',
    reason: 'A page’s end or a column has cut a sentence in two.',
    says: 'En mening är delad i två stycken',
    find: findSplit,
  },
  {
    id: 'title-below',
    reason: 'The end of a title was read as text.',
    says: 'Rubriken kan fortsätta i texten',
    find: findTitleBelow,
  },
]
