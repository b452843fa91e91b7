/** Where a part of a § ends. */
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { cutItems } from '../recognise/cut.ts'
import { NO_DECIDERS } from '../recognise/deciders.ts'
import { recognise } from '../recognise/index.ts'
import { type PartPlace, PLACES } from './part-places.ts'
import { toParts } from './parts.ts'

const parts = (...raw: string[]): string[] => partsBy(PLACES, raw)
const partsBy = (places: readonly PartPlace[], raw: readonly string[]): string[] =>
  toParts(recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS), undefined, places).map(
    ({ kind, heading, blocks }) =>
      `${kind}${heading === null ? '' : ` (${heading})`}: ${blocks.map(({ text }) => text).join(' / ')}`,
  )

test.each<[string, string[], string[]]>([
  [
    'a heading that has nothing below it announces nothing',
    [
      'Bakgrund',
      'Taxan är låg.',
      '',
      'Beslut',
      '',
      'Underlag',
      'Skrivelse',
      '',
      'Nämnden beslutar att',
      'att anta taxan.',
    ],
    [
      'summary (Bakgrund): Taxan är låg.',
      'decision (Beslut): ',
      'documents (Underlag): Skrivelse',
      'decision: Nämnden beslutar att / att anta taxan.',
    ],
  ],
  [
    'documents run in are one line',
    ['Beslutsunderlag: Tjänsteskrivelsen', '', 'Nämnden har tagit del av den.'],
    ['documents: Beslutsunderlag: Tjänsteskrivelsen', 'text: Nämnden har tagit del av den.'],
  ],
  [
    'documents under a heading go on',
    ['Beslutsunderlag', '', 'Tjänsteskrivelsen', '', 'Nämnden har tagit del av den.'],
    ['documents (Beslutsunderlag): Tjänsteskrivelsen / Nämnden har tagit del av den.'],
  ],
  [
    'who presents is one line',
    ['Föredragande: Anna Ek', '', 'Nämnden har tagit del av den.'],
    ['presenter: Föredragande: Anna Ek', 'text: Nämnden har tagit del av den.'],
  ],
  [
    'a decision ends at a heading that no table has',
    ['Beslut', 'Lov beviljas.', '', 'Så går det vidare', 'Arbetet börjar i maj.'],
    ['decision (Beslut): Lov beviljas.', 'topic (Så går det vidare): Arbetet börjar i maj.'],
  ],
  [
    'a heading with a colon, right below',
    ['Beslut', 'Lov beviljas.', 'Juridik:', 'Det prövas mot lagen.'],
    ['decision (Beslut): Lov beviljas.', 'topic (Juridik:): Det prövas mot lagen.'],
  ],
  [
    'a heading with a colon, set apart from both',
    ['Nämnden beslutar', 'att bevilja lov.', '', 'Ekonomi och juridik:', '', 'Det är prövat.'],
    ['decision: Nämnden beslutar / att bevilja lov.', 'topic (Ekonomi och juridik:): Det är prövat.'],
  ],
  [
    'but not at a colon that leads in more of it',
    [
      'Beslut',
      'Lov beviljas med villkor.',
      '',
      'Tider:',
      '',
      '• Arbetet börjar i maj.',
      '',
      'Nämnden:',
      '',
      'Planen antas.',
    ],
    ['decision (Beslut): Lov beviljas med villkor. / Tider: / Arbetet börjar i maj. / Nämnden: / Planen antas.'],
  ],
  [
    'who is to sign is none of it',
    ['Beslut', '1. Taxan antas.', '2. Den gäller.', '', 'Vid protokollet'],
    ['decision (Beslut): Taxan antas. / Den gäller.', 'text: Vid protokollet'],
  ],
  [
    'who signs in the middle of a § is text, and none of those who were there',
    ['Val av funktionärer gjordes.', '', 'Vid protokollet: Bo Provdal', 'Justeras: Ada Provlund'],
    ['text: Val av funktionärer gjordes. / Vid protokollet: Bo Provdal / Justeras: Ada Provlund'],
  ],
  [
    'nor the labels of more who are, named or not',
    ['Nämnden beslutar', 'att anta taxan.', 'Justeras', '', 'Ada Provlund', '', 'Ordförande'],
    ['decision: Nämnden beslutar / att anta taxan.', 'text: Justeras / Ada Provlund / Ordförande'],
  ],
  [
    'nor roles with a line to write on',
    ['Beslut', 'Taxan antas i maj.', '', 'Sekreterare ………', '', 'Ordförande ………'],
    ['decision (Beslut): Taxan antas i maj.', 'text: Sekreterare ……… / Ordförande ………'],
  ],
  [
    'but not where its numbers go on below',
    ['Beslut', '1. Lov ges åt skolan.', '', 'Nämnden för Ekby', '', '2. Avgiften är fem kronor.'],
    ['decision (Beslut): Lov ges åt skolan. / Nämnden för Ekby / Avgiften är fem kronor.'],
  ],
  [
    'a decision ends at a table, and goes on below it',
    ['Beslut', 'att anta budgeten,', '', 'Skola      12 000', 'Bad      4 000', '', 'att informera.'],
    ['decision (Beslut): att anta budgeten,', 'text: Skola 12 000 / Bad 4 000', 'decision: att informera.'],
  ],
  [
    'how somebody voted is none of it',
    ['Beslut', 'Motionen avslås.', '', 'Ja-röster: Ada Provlund (S)', 'Nej-röster: Bo Provberg (M)'],
    ['decision (Beslut): Motionen avslås.', 'vote: Ja-röster: Ada Provlund (S) / Nej-röster: Bo Provberg (M)'],
  ],
  [
    'nor who is told to have',
    ['Beslut', 'Motionen avslås.', '', 'Voteringslista § 18', 'Följande röstade ja: Ada Provlund (S).'],
    ['decision (Beslut): Motionen avslås.', 'vote (Voteringslista § 18): Följande röstade ja: Ada Provlund (S).'],
  ],
  [
    'a note between its clauses is none of them',
    ['Beslut', 'att anta budgeten¹,', '', '¹ Utan moms.', '', 'att informera.'],
    ['decision (Beslut): att anta budgeten¹,', 'text: ¹ Utan moms.', 'decision: att informera.'],
  ],
  [
    'a reservation in its paragraph is none of it',
    ['Beslut', 'Taxan antas. Mot beslutet reserverar sig Ada Provlund (S).'],
    ['decision (Beslut): Taxan antas.', 'reservation: Mot beslutet reserverar sig Ada Provlund (S).'],
  ],
  [
    'a reservation after a decision on one line',
    ['Beslut: Enligt förslag. Reservation: M, KD.'],
    ['decision: Beslut: Enligt förslag.', 'reservation: Reservation: M, KD.'],
  ],
  [
    'a reservation in a paragraph of its own',
    ['Beslut', 'Taxan antas.', '', 'Mot beslutet reserverar sig Ada Provlund (S).'],
    ['decision (Beslut): Taxan antas.', 'reservation: Mot beslutet reserverar sig Ada Provlund (S).'],
  ],
  [
    'a list below a colon belongs to a decision without a heading',
    ['Nämnden beslutar att', '', 'att anta följande taxor:', '', '• Vatten', '• Avlopp', '', 'De är låga.'],
    ['decision: Nämnden beslutar att / att anta följande taxor: / Vatten / Avlopp', 'text: De är låga.'],
  ],
  [
    'paragraphs alike below a colon, too',
    ['Stämman antog följande:', '', 'Väg 1: 150 kr.', '', 'Väg 2: 100 kr.', '', 'De är små.'],
    ['decision: Stämman antog följande: / Väg 1: 150 kr. / Väg 2: 100 kr.', 'text: De är små.'],
  ],
  [
    'a proposal to another body is the decision where nothing else is',
    ['Förslag till kommunfullmäktige', 'Taxan höjs.', '', 'Bakgrund', 'Den är låg.'],
    ['decision (Förslag till kommunfullmäktige): Taxan höjs.', 'summary (Bakgrund): Den är låg.'],
  ],
  [
    'and a proposal where there is one',
    ['Förslag till kommunfullmäktige', 'Taxan höjs.', '', 'Beslut', 'Taxan höjs.'],
    ['proposal (Förslag till kommunfullmäktige): Taxan höjs.', 'decision (Beslut): Taxan höjs.'],
  ],
  [
    'a line with a colon right below Beslut is no heading',
    ['Beslut', 'Kontorets förslag:', '1. Planen antas.'],
    ['decision (Beslut): Kontorets förslag: / Planen antas.'],
  ],
  [
    'a proposal, which a decision of the same meeting stands above',
    ['Taxan höjs av nämnden.', '', 'Mötet antar taxan.', '', 'Förslag till kommunfullmäktige', 'Taxan höjs.'],
    [
      'text: Taxan höjs av nämnden.',
      'decision: Mötet antar taxan.',
      'proposal (Förslag till kommunfullmäktige): Taxan höjs.',
    ],
  ],
  [
    'two decisions on a line each are one',
    ['Beslut: Taxan antas.', '', 'Beslut: Lov ges.'],
    ['decision: Beslut: Taxan antas. / Beslut: Lov ges.'],
  ],
  [
    'a decision on its line below the heading is more of it',
    ['Beslut', 'Beslut: Taxan antas.'],
    ['decision (Beslut): Beslut: Taxan antas.'],
  ],
  [
    'but not below what was decided first',
    ['Beslut', 'Lov ges.', '', 'Beslut: Taxan antas.'],
    ['decision (Beslut): Lov ges.', 'decision: Beslut: Taxan antas.'],
  ],
  [
    'two who present, a line each, are one',
    ['Föredragande: Ada Provlund', '', 'Föredragande: Bo Provberg'],
    ['presenter: Föredragande: Ada Provlund / Föredragande: Bo Provberg'],
  ],
  [
    'the kind of a matter has no heading',
    ['Informationsärende', '', 'Nämnden har tagit del av den.'],
    ['matter-type: Informationsärende', 'text: Nämnden har tagit del av den.'],
  ],
  [
    'a heading of what is proposed below a decision that has its say is no line of it',
    ['Beslut', 'Lov ges.', '', 'Förslag till beslut:', 'Taxan höjs.'],
    ['decision (Beslut): Lov ges.', 'proposal (Förslag till beslut:): Taxan höjs.'],
  ],
  [
    'and one without a colon right below it is a heading',
    ['Beslut', '', 'Förslag till beslut', 'Taxan höjs.'],
    ['decision (Beslut): ', 'proposal (Förslag till beslut): Taxan höjs.'],
  ],
  [
    'who takes no part is told in a part of their own',
    ['Beslut', 'Taxan antas. Ada Provlund (S) deltar inte i beslutet.'],
    ['decision (Beslut): Taxan antas.', 'participation: Ada Provlund (S) deltar inte i beslutet.'],
  ],
  [
    'a reservation in a proposal or in the background stays where it is told',
    ['Bakgrund', 'Taxan antogs. Mot beslutet reserverade sig Ada Provlund (S).'],
    ['summary (Bakgrund): Taxan antogs. / Mot beslutet reserverade sig Ada Provlund (S).'],
  ],
])('%s', (_, raw, expected) => {
  expect(parts(...raw)).toEqual(expected)
})

/** The blocks of each part that lead in. */
const leads = (...raw: string[]): string[] =>
  toParts(recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS)).flatMap(({ blocks }) =>
    blocks.flatMap(({ leadIn, text }) => (leadIn === true ? [text] : [])),
  )

test.each<[string, string[], string[]]>([
  ['ends in a colon, first below the heading', ['Beslut', 'Följande gäller:', '', '1. Lov ges.'], ['Följande gäller:']],
  ['and none below it', ['Beslut', 'Lov ges.', '', 'Följande gäller:', '', '1. Lov ges.'], []],
  ['nor one that is a clause', ['Beslut', 'att anta följande taxa:', '', '1. Vatten'], []],
  ['nor one without a colon', ['Beslut', 'Följande gäller.', '', '1. Lov ges.'], []],
  ['nor one with a mark', ['Beslut', '1. Följande gäller:', '', '2. Lov ges.'], []],
  [
    'below the heading of a proposal, too',
    ['Förslag till beslut', 'Följande gäller:', '', '1. Lov ges.'],
    ['Följande gäller:'],
  ],
  ['but not in the background', ['Bakgrund', 'Följande gäller:', '', '1. Lov ges.'], []],
  ['nor where no heading is', ['Följande gäller:', '', '1. Lov ges.'], []],
  [
    'a word that only holds “att” is no clause',
    ['Beslut', 'Nämnden för att planera:', '', '1. Lov ges.'],
    ['Nämnden för att planera:'],
  ],
  [
    'behind its label, who decides',
    ['Beslut: Kommunstyrelsen beslutar', '', '- att anta taxan.'],
    ['Beslut: Kommunstyrelsen beslutar'],
  ],
  ['behind its label, but not what is decided', ['Beslut: Taxan antas.', '', 'att anta taxan.'], []],
])('what leads in %s', (_, raw, expected) => expect(leads(...raw)).toEqual(expected))

test('a part reaches from its heading to its last line', () => {
  const spans = (...raw: string[]) =>
    toParts(recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS)).map(
      ({ span }) => span,
    )
  expect(spans('Beslut', 'att anta taxan,', '', 'att ge lov.', '', 'Bakgrund', 'Den är låg.')).toEqual([
    [1, 4],
    [6, 7],
  ])
})

describe('two neighbouring places cannot change places:', () => {
  /** Blocks that both would have, and the parts they are. */
  const CLAIMED: Record<string, readonly [raw: string[], parts: string[]]> = {
    'who was there / more below a table': [
      [
        'Beslut',
        'att anta budgeten,',
        '',
        'Skola      12 000',
        'Bad      4 000',
        '',
        'att notera följande närvarande:',
      ],
      ['decision (Beslut)', 'text', 'attendance'],
    ],
    'more below a table / a decision': [
      [
        'Förslag till beslut',
        'att anta budgeten,',
        '',
        'Skola      12 000',
        'Bad      4 000',
        '',
        'att den gäller nästa år.',
        '',
        'Beslut',
        'Ärendet bordläggs.',
      ],
      ['proposal (Förslag till beslut)', 'text', 'proposal', 'decision (Beslut)'],
    ],
    'a decision / a table of the clause above': [
      [
        'Nämnden antar ramarna enligt nedan:',
        '',
        'Skola      12 000',
        'Bad      4 000',
        'Nämnden beslutar att avsätta 500 kr',
      ],
      ['decision', 'decision'],
    ],
    'a table of the clause above / told below the table of a clause': [
      ['Beslut', 'att anta ramarna enligt nedan:', '', 'Skola      12 000', 'Bad      4 000'],
      ['decision (Beslut)'],
    ],
    'told below the table of a clause / no clause': [
      [
        'Beslut',
        'att anta ramarna enligt nedan:',
        '',
        'Skola      12 000',
        'Bad      4 000',
        '',
        'Så går det vidare',
        'Arbetet börjar i maj.',
      ],
      ['decision (Beslut)', 'text'],
    ],
    'a title / text': [
      ['Finansiering av biobank', '', 'Regionerna delar på kostnaden för den nya biobanken.'],
      ['topic (Finansiering av biobank)'],
    ],
    'text / more of the same': [
      ['Föredragande: Ada Provlund', '', 'Nämnden har tagit del av den.'],
      ['presenter', 'text'],
    ],
  }
  /**
   * What decides is no heading, row or reservation; a heading by its shape opens the same topic in either place; and
   * who is elected with no verb is said to be there by no word.
   */
  const FREE = ['one more who is elected / who was there', 'a decision / no clause', 'no clause / a title']

  test.each(PLACES.slice(1).map((one, at) => ({ at, name: `${PLACES[at]?.name ?? ''} / ${one.name}` })))(
    '$name',
    ({ at, name }) => {
      const [raw, expected] = CLAIMED[name] ?? []
      expect([name, raw === undefined]).toEqual([name, FREE.includes(name)])
      if (!raw) return
      const kinds = (places: readonly PartPlace[]): string[] =>
        partsBy(places, raw).map((part) => part.slice(0, part.indexOf(':')))
      expect(kinds(PLACES)).toEqual(expected)
      expect(kinds(PLACES.toSpliced(at, 2, PLACES[at + 1] as PartPlace, PLACES[at] as PartPlace))).not.toEqual(expected)
    },
  )
})
