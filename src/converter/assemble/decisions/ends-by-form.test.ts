/** Where a decision ends that goes on only while clauses of its first one's form follow. */
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../types/block.ts'
import { blockIn, blocksIn, partOf, TEXT } from './blocks.fixture.ts'
import { endsDecision } from './ends-by-form.ts'

const SENTENCE: Mark = { type: 'decision-sentence', decider: null }
const ends = (above: string[], row: string, mark: Mark = TEXT): boolean =>
  endsDecision(partOf(above), blockIn(row), mark)

describe('a decision without a heading', () => {
  test.each<[above: string[], row: string, ends: boolean]>([
    // Of one form
    [['att anta planen'], 'att anta taxan', false],
    [['Nämnden beslutar att anta planen'], 'att anta taxan', false],
    [['Nämnden antar planen, attans'], 'att anta taxan', true],
    [['att anta planen'], 'anta taxan', false],
    [['anta planen'], 'ge kontoret i uppdrag', false],
    [['anta planen'], 'Taxan är låg.', true],
    [['Anta planen'], 'ge kontoret i uppdrag', true],
    [['Nämnden beslutar att anta planen'], 'Att anta taxan', false],
    [['Nämnden beslutar att anta planen'], 'Attan vad låg taxan är', true],
    [['Ada Provlund till kassör.'], 'Bo Provberg till revisor.', false],
    [['Ada Provlund till kassör.'], 'Taxan är låg.', true],
    [['Planen antas.'], 'Bo Provberg till revisor.', true],
    [['Ada Provlund'], 'Bo Provberg', false],
    [['Ada Provlund'], 'var för sig.', false],
    [['Ada Provlund'], 'Taxan är låg.', true],
    [['Ada Provlund'], '14 januari', true],
    [['Planen antas.'], 'Bo Provberg', true],
    [['Väg 1: 150 kr per år.'], 'Väg 2: 100 kr per år.', false],
    [['Väg 1a: 150 kr per år.'], 'Väg 12b: 100 kr per år.', false],
    [['Väg 1: 150 kr per år.'], 'Gata 2: 100 kr per år.', true],
    [['Väg 1: 150 kr per år.'], 'Väg 2 är 100 kr per år.', true],
    [['Väg ett: 150 kr per år.'], 'Väg två: 100 kr per år.', true],
    [['Se Väg 1: 150 kr per år.'], 'Se Väg 2: 100 kr per år.', true],
    [['Planen antas.'], 'Taxan antas.', true],
    [['att anta planen'], '• att anta taxan', true],
    // Items go on with items, where the first needs words before it or the next decides by itself
    [['• att anta planen'], '• anta taxan', false],
    [['• anta planen'], '• Att anta taxan', false],
    [['• Planen antas.'], '• Valberedningen tackades.', true],
    [['• att anta planen'], 'Taxan är låg.', true],
    [['• Planen antas.'], '2. Taxan är låg.', true],
    // The words above lead to more
    [['Nämnden antar följande:'], 'Taxan är låg.', false],
    [['Nämnden antar följande:', 'Planen'], 'Taxan är låg.', true],
    [['Nämnden antar följande:', '• Planen'], '• Taxan är låg.', false],
    [['Nämnden antar följande:', '• Planen'], 'Taxan är låg.', true],
    [['Nämnden antar följande:', 'Planen', '• Taxan'], '• Taxan är låg.', true],
    [['Avgifterna fastställs till', '1. Familj 350 kr'], '2. Spade 20 kr', false],
    [['Nämnden antar planen.', '• Planen'], '• Taxan är låg.', true],
    // What it is and how much, a line each
    [['> Avgifterna är så:', 'Familj: 350 kr'], 'Spade', false],
    [['> Avgifterna är så:', 'Familj: 350 kr'], 'Spade är dyr.', true],
    [['> Avgifterna är så:', 'Familj'], 'spade', true],
    [['> Avgifterna är så:', 'Familj'], 'Spade', false],
    [['> Avgifterna är så:', 'Familj: 350 kr'], '• Spade', true],
    [['> Avgifterna är så.', 'Familj: 350 kr'], 'Spade', true],
    [['> Avgifterna är så:', 'Familj: 350 kr'], '2 spadar: 20 kr', false],
    [['> Avgifterna är så:', 'Familj'], 'Spade: . kr', true],
    [['> Avgifterna är så:', 'Familj'], 'Spade: 20 kr', false],
    [['> Avgifterna är så:', 'familj'], 'Spade', true],
  ])('%j goes on with "%s", or ends: %s', (above, row, isEnd) => expect(ends(above, row)).toBe(isEnd))

  test('has no item where a blank line is above it', () => {
    const block = blockIn('Spade')
    const apart = { ...block, lines: block.lines.map((line) => ({ ...line, gap: 1 })) }
    expect(endsDecision(partOf(['> Avgifterna är så:', 'Familj: 350 kr']), apart, TEXT)).toBe(true)
  })
  test('goes on with an item that decides by itself', () =>
    expect(ends(['• Planen antas.'], '• Taxan antas.', SENTENCE)).toBe(false))
  test('has said nothing yet', () => expect(ends([], 'Taxan är låg.')).toBe(false))
})

describe('below what leads in', () => {
  test.each<[above: string[], row: string, ends: boolean]>([
    [['> Nämnden beslutar'], 'Taxan är låg.', false],
    [['> Nämnden beslutar', 'att anta planen'], 'att anta taxan', false],
    [['> Nämnden beslutar', 'att anta planen'], 'Taxan är låg.', true],
    // The first clause is that below the last of them.
    [['> Nämnden beslutar', 'anta planen', '> Nämnden föreslår', 'Planen antas.'], 'ge uppdrag', true],
    [['> Nämnden beslutar', 'Planen antas.', '> Nämnden föreslår', 'anta planen'], 'ge uppdrag', false],
    [['> Nämnden beslutar', '• Planen antas.'], '• Taxan är låg.', false],
    [['att anta planen'], '> Nämnden beslutar', false],
  ])('%j goes on with "%s", or ends: %s', (above, row, isEnd) => expect(ends(above, row)).toBe(isEnd))

  test.each<[first: string, row: string, ends: boolean]>([
    ['Planen antas.', 'Taxan är låg.', false],
    ['att planen antas', 'Taxan är låg.', true],
    ['• Planen antas.', 'Taxan är låg.', true],
  ])('and is set as a heading: "%s" goes on with "%s", or ends: %s', (first, row, isEnd) => {
    const [lead, clause] = blocksIn('> Nämnden beslutar', first)
    const headed = { ...lead, lines: lead?.lines.map((line) => ({ ...line, rank: 3 })) ?? [] }
    const blocks = [headed, clause] as ReturnType<typeof blocksIn>
    expect(endsDecision(partOf([], { blocks }), blockIn(row), TEXT)).toBe(isEnd)
  })
  test('set as a heading it must lead in', () => {
    const [first, clause] = blocksIn('Nämnden antar mycket', 'Planen antas.')
    const headed = { ...first, lines: first?.lines.map((line) => ({ ...line, rank: 3 })) ?? [] }
    const blocks = [headed, clause] as ReturnType<typeof blocksIn>
    expect(endsDecision(partOf([], { blocks }), blockIn('Taxan är låg.'), TEXT)).toBe(true)
  })
})

describe('below a heading a decision of a word or two is whole:', () => {
  const HEADED = { heading: 'Beslut' }
  const isWhole = (above: string[], row: string, mark: Mark = TEXT): boolean =>
    endsDecision(partOf(above, HEADED), blockIn(row), mark)
  test.each<[above: string[], row: string, isWhole: boolean]>([
    [['Antecknas.'], 'Taxan är låg.', true],
    [['Förslaget bifalls.'], 'Taxan är låg.', true],
    [['Förslaget bifalls'], 'Taxan är låg.', false],
    [['förslaget bifalls.'], 'Taxan är låg.', false],
    [['Ja, förslaget bifalls.'], 'Taxan är låg.', false],
    [['Hela förslaget bifalls.'], 'Taxan är låg.', false],
    [['Förslaget bifalls. Ja.'], 'Taxan är låg.', false],
    [['Förslaget gillar vi.'], 'Taxan är låg.', false],
    [[], 'Taxan är låg.', false],
    [['Antecknas.', 'Bifalls.'], 'Taxan är låg.', false],
    [['Antecknas.'], 'taxan är låg.', false],
    [['Antecknas.'], '• Taxan är låg.', false],
    // More is decided, or told of what was.
    [['Antecknas.'], 'Taxan antas.', false],
    [['Antecknas.'], 'Planen och taxan fastställs.', false],
    [['Antecknas.'], 'Nämnden beslutar att anta taxan.', false],
    [['Antecknas.'], 'Kommunchefen får i uppdrag att se över taxan.', false],
    [['Antecknas.'], 'Beslutet fattas med 7 röster mot 4.', false],
    [['Antecknas.'], 'Beslutet: låg taxa.', true],
    [['Antecknas.'], 'Se Beslutet om taxan.', true],
    [['Antecknas.'], 'Ny röstsammanräkning begärs hos länsstyrelsen.', false],
    [['Antecknas.'], 'Sammanräkning hemställs i länet.', true],
    [['Antecknas.'], 'En sammanräkning hemställs.', false],
    [['Antecknas.'], 'Länsstyrelsen ombeds göra sammanräkning.', false],
    [['Antecknas.'], 'Länsstyrelsen uppmanas till ny sammanräkning.', false],
    [['Antecknas.'], 'Begäran om en sammanräkning är begäran.', false],
    [['Antecknas.'], 'Länsstyrelsen gör ny sammanräkning.', true],
    [['Antecknas.'], 'Länsstyrelsen ombeds göra något.', true],
  ])('%j, "%s": %s', (above, row, whole) => expect(isWhole(above, row)).toBe(whole))

  test.each<[why: string, mark: Mark, isWhole: boolean]>([
    ['what leads in goes on', { type: 'lead-in', decider: null }, false],
    ['a sentence of those who meet goes on', { type: 'decision-sentence', decider: 'Nämnden' }, false],
    ['not one of others', { type: 'decision-sentence', decider: 'Provbolaget' }, true],
    ['nor one of nobody', SENTENCE, true],
  ])('%s', (_, mark, whole) => expect(isWhole(['Antecknas.'], 'Taxan är låg.', mark)).toBe(whole))
})

describe('what is no decision ends none:', () => {
  test('nothing above', () => expect(endsDecision(undefined, blockIn('Taxan är låg.'), TEXT)).toBe(false))
  test('text', () =>
    expect(endsDecision(partOf(['Planen antas.'], { kind: 'text' }), blockIn('Taxan är låg.'), TEXT)).toBe(false))
  test('text below a heading', () =>
    expect(
      endsDecision(partOf(['Antecknas.'], { kind: 'text', heading: 'Bakgrund' }), blockIn('Taxan är låg.'), TEXT),
    ).toBe(false))
})
