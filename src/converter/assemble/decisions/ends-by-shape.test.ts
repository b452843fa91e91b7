/** What can be no clause of a decision by its shape, whatever stands above. */
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../types/block.ts'
import { aheadOf, blockIn, partOf, TEXT } from './blocks.fixture.ts'
import { beginsTable, endsByShape } from './ends-by-shape.ts'
import { toldIn } from './tellings.ts'

const SHORT: Mark = { type: 'short-line' }
const APART: Mark = { type: 'subheading', apart: true }

interface Case {
  above?: string[]
  row: string
  mark?: Mark
  below?: string[]
}
const ends = ({ above = ['Planen antas.'], row, mark = TEXT, below = ['Text.'] }: Case): boolean =>
  endsByShape(partOf(above), { block: blockIn(row), mark }, aheadOf(...below))

describe('what sentences tell that are no clause:', () => {
  test.each<[row: string, kind: string | undefined]>([
    ['Följande ledamöter röstade nej: Ada Provlund (S)', 'vote'],
    ['Ada Provlund (S): nej', 'vote'],
    ['Ada Provlund (S) deltar inte i beslutet.', 'participation'],
    ['• Ada Provlund (S) deltar inte i beslutet.', 'participation'],
    ['att Ada Provlund (S) inte deltar i beslutet, deltar inte i beslutet', undefined],
    ['Att Ada Provlund (S) deltar inte i beslutet', undefined],
    ['attan vad Ada Provlund (S) deltar inte i beslutet', 'participation'],
    ['Ada Provlund (S) lämnar en protokollsanteckning.', 'note'],
    ['Mötet ajourneras kl. 10.15.', 'text'],
    ['Bilaga 1: Taxa', 'documents'],
    ['Nästa möte är den 4 maj.', 'text'],
    ['Beslutet kan överklagas, se bilaga 1.', 'text'],
    ['Besvärshänvisning, se bilaga.', 'text'],
    ['Överklagandeanvisningen bifogas.', 'text'],
    ['Besvärshänvisningen ändras.', undefined],
    ['Detta beslut får inte överklagas', 'text'],
    ['Nämndens beslut kan ej överklagas', 'text'],
    ['Planens beslut kan överklagas', undefined],
    ['Beslutet kan överklagasten', undefined],
    ['Se att Beslutet kan överklagas', undefined],
    ['Personnummer [maskerat: personnummer]', 'text'],
    ['personnr: [maskerat: x].', 'text'],
    ['Person-nr [maskerat: x]', 'text'],
    ['Pers. nr. [maskerat: x]', 'text'],
    ['Personbeteckning[maskerat: x]', 'text'],
    ['Födelsetid [maskerat: x]', 'text'],
    ['Samordningsnummer [maskerat: x]', 'text'],
    ['Personnummer [maskerat: x] antas', undefined],
    ['Med personnummer [maskerat: x]', undefined],
    ['Personnummer [maskerat: ]', undefined],
    ['Planen antas.', undefined],
    // No item of a list but who takes no part
    ['• Bilaga 1: Taxa', undefined],
    ['1. Mötet ajourneras kl. 10.15.', undefined],
    ['Ada deltar inte i beslutet|x', undefined],
  ])('%s: %s', (row, kind) => expect(toldIn(blockIn(row))).toBe(kind))

  test('a reservation ends a decision', () =>
    expect(ends({ row: 'Planen antas.', mark: { type: 'reservation' } })).toBe(true))
  test.each<[why: string, told: Case, ends: boolean]>([
    ['a clause does not', { row: 'Taxan antas.' }, false],
    ['so do they', { row: 'Ada Provlund (S) deltar inte i beslutet.' }, true],
    ['in a list', { row: '2. Ada Provlund (S) deltar inte i beslutet.' }, true],
    [
      'in a list whose last tell so',
      { row: '2. Ada Provlund (S) deltar inte i beslutet.', below: ['3. Bo Provberg (M) deltar inte i beslutet.'] },
      true,
    ],
    [
      'not with a clause of the list below',
      { row: '2. Ada Provlund (S) deltar inte i beslutet.', below: ['3. anta taxan.'] },
      false,
    ],
    ['with text below', { row: '2. Ada Provlund (S) deltar inte i beslutet.', below: ['anta taxan.'] }, true],
    ['last of all', { row: '2. Ada Provlund (S) deltar inte i beslutet.', below: [] }, true],
    ['as text with a list below', { row: 'Ada Provlund (S) deltar inte i beslutet.', below: ['3. anta taxan.'] }, true],
    ['not appendices that are listed above', { above: ['Följande antas:'], row: 'Bilaga 1: Taxa' }, false],
    ['nor more of them', { above: ['Följande antas:', 'Bilaga 1: Taxa'], row: 'Bilaga 2: Plan' }, false],
    ['but below other text', { above: ['Följande antas:', 'Taxan är låg.'], row: 'Bilaga 2: Plan' }, true],
    ['without a colon above', { above: ['Följande antas.'], row: 'Bilaga 1: Taxa' }, true],
    ['nothing else below a colon', { above: ['Följande antas:'], row: 'Mötet ajourneras kl. 10.15.' }, true],
    [
      'nor when to meet where that is decided',
      { above: ['Mötesdagar antas.'], row: 'Nästa möte är den 4 maj.' },
      false,
    ],
    [
      'nor so with another word',
      { above: ['Planen antas.', 'Nämnden sammanträder i maj.'], row: 'Nästa möte är den 4 maj.' },
      false,
    ],
    ['nor so where nothing is decided yet', { above: [], row: 'Nästa möte är den 4 maj.' }, false],
    ['but so where another thing is', { row: 'Nästa möte är den 4 maj.' }, true],
    ['that all agreed last of all', { row: 'Beslutet är enhälligt.', below: [] }, true],
    ['but not above more', { row: 'Beslutet är enhälligt.', below: ['Medel avsätts.'] }, false],
    ['nor above a list', { row: 'Beslutet är enhälligt.', below: ['• att avsätta medel'] }, false],
    ['nor anything else of meetings', { above: [], row: 'Mötet ajourneras kl. 10.15.' }, true],
  ])('%s', (_, told, isEnd) => expect(ends(told)).toBe(isEnd))
})

describe('a list of what was noted is not decided', () => {
  const NOTED = 'Skrivelserna läggs till handlingarna.'
  const LIST = ['2. Dom i mål 12-24']
  const LETTER = '1. Skrivelse från Ekby byalag'
  test.each<[why: string, told: Case, ends: boolean]>([
    ['below the sentence', { above: [NOTED], row: LETTER, below: LIST }, true],
    ['of bullets', { above: [NOTED], row: '• Skrivelse från Ekby byalag', below: ['• Dom i mål 12-24'] }, true],
    ['last of all', { above: ['Rapporten antecknas.'], row: LETTER, below: [] }, true],
    ['but one that it leads to', { above: ['Följande läggs till handlingarna.'], row: LETTER, below: LIST }, false],
    ['or that a colon does', { above: ['Till handlingarna läggs:'], row: LETTER, below: LIST }, false],
    ['or of what more is decided', { above: ['Planen antas.'], row: LETTER, below: LIST }, false],
    ['or where an item decides', { above: [NOTED], row: LETTER, below: ['2. Taxan antas'] }, false],
    ['or is a task', { above: [NOTED], row: LETTER, below: ['2. Kontoret får i uppdrag att utreda'] }, false],
    ['or is a sentence', { above: [NOTED], row: LETTER, below: ['2. Medel avsätts i budget.'] }, false],
    ['or where an item may be decided', { above: [NOTED], row: LETTER, below: ['2. Avslag på begäran'] }, false],
    ['or a task', { above: [NOTED], row: LETTER, below: ['2. Uppdra åt kontoret att utreda vägarna'] }, false],
    ['or what somebody does', { above: [NOTED], row: '• Kontoret återkommer', below: ['• Dom i mål 12-24'] }, false],
    ['or a matter', { above: [NOTED], row: '1. Nya riktlinjer för parkering', below: [] }, false],
    ['or is to be written', { above: [NOTED], row: '1. Rapport om vägarna tas fram i maj', below: [] }, false],
    ['or is for later', { above: [NOTED], row: '1. Rapport till nästa möte', below: [] }, false],
    ['or below two clauses', { above: ['Planen antas.', NOTED], row: LETTER, below: LIST }, false],
  ])('%s', (_, told, isEnd) => expect(ends(told)).toBe(isEnd))
})

describe('who is to sign ends it', () => {
  test.each<[why: string, told: Case, ends: boolean]>([
    ['where a recogniser says so', { row: 'Vid protokollet', mark: { type: 'section', kind: 'signatures' } }, true],
    ['but no other section', { row: 'Närvarande', mark: { type: 'section', kind: 'attendance' } }, false],
    ['last of all', { row: 'Ordförande', below: [] }, true],
    ['with others below', { row: 'Ordförande', below: ['Sekreterare', 'Justerare'] }, true],
    ['but not with text below', { row: 'Ordförande', below: ['Sekreterare', 'Taxan antas.'] }, false],
    ['nor in a list', { row: 'Ordförande', below: ['• Sekreterare'] }, false],
    ['nor as an item', { row: '• Ordförande', below: [] }, false],
    ['nor other text', { row: 'Taxan antas.', below: [] }, false],
  ])('%s', (_, told, isEnd) => expect(ends(told)).toBe(isEnd))
})

describe('what looks like a heading ends it', () => {
  const LINE = { row: 'Sommarens taxa', mark: SHORT }
  test.each<[why: string, told: Case, ends: boolean]>([
    ['as a short line', LINE, true],
    ['apart', { ...LINE, mark: APART }, true],
    ['not where it may be a clause', { ...LINE, mark: { type: 'subheading', apart: false } }, false],
    [
      'not where the next number stands below',
      { ...LINE, above: ['1. anta planen.'], below: ['Text.', '2. anta taxan.'] },
      false,
    ],
    ['nor the next after nine', { ...LINE, above: ['9. anta planen.'], below: ['10. anta taxan.'] }, false],
    ['but where another number does', { ...LINE, above: ['1. anta planen.'], below: ['3. anta taxan.'] }, true],
    ['nor the next letter', { ...LINE, above: ['a. anta planen.'], below: ['b. anta taxan.'] }, false],
    ['nor with brackets', { ...LINE, above: ['a) anta planen.'], below: ['b) anta taxan.'] }, false],
    ['but another', { ...LINE, above: ['a. anta planen.'], below: ['c. anta taxan.'] }, true],
    ['nor a letter in words', { ...LINE, above: ['läget: a. anta planen.'], below: ['b. anta taxan.'] }, true],
    [
      'by the last number of the clauses',
      { ...LINE, above: ['1. anta planen.', '2. anta taxan.', 'Text.'], below: ['3. anta budgeten.'] },
      false,
    ],
    [
      'and no earlier one',
      { ...LINE, above: ['1. anta planen.', '2. anta taxan.'], below: ['2. anta budgeten.'] },
      true,
    ],
    ['not before text that decides', { ...LINE, below: ['Nämnden beslutar att anta taxan.'] }, false],
    ['but before an item that does', { ...LINE, below: ['1. Nämnden beslutar att anta taxan.'] }, true],
    ['and whom somebody elects', { ...LINE, below: ['Till kassör valdes Ada Provlund.'] }, true],
    ['last of all', { ...LINE, below: [] }, true],
    ['not among bullets', { ...LINE, above: ['• anta planen.'], below: ['• anta taxan.'] }, false],
    ['with text between them too', { ...LINE, above: ['• anta planen.', 'Text.'], below: ['• anta taxan.'] }, false],
    ['but before a number', { ...LINE, above: ['• anta planen.'], below: ['1. anta taxan.'] }, true],
    ['behind numbers', { ...LINE, above: ['• anta planen.', '1. anta budgeten.'], below: ['• anta taxan.'] }, true],
    ['without items', { ...LINE, below: ['• anta taxan.'] }, true],
  ])('%s', (_, told, isEnd) => expect(ends(told)).toBe(isEnd))

  test('among bullets where a blank line sets it apart', () => {
    const line = blockIn('Sommarens taxa')
    const block = { ...line, lines: line.lines.map((one) => ({ ...one, gap: 1 })) }
    expect(endsByShape(partOf(['• anta planen.']), { block, mark: SHORT }, aheadOf('• anta taxan.'))).toBe(true)
  })
})

describe('rows end it', () => {
  test.each<[why: string, told: Case, ends: boolean]>([
    ['with another below', { row: 'Taxa|hög', below: ['Avgift|låg'] }, true],
    ['with figures', { row: 'Taxa|100' }, true],
    ['with a mark', { row: 'Taxa|X' }, true],
    ['with a mark first', { row: 'X|Taxa' }, true],
    ['but not with words alone', { row: 'Taxa|hög' }, false],
    ['nor with a word that has it', { row: 'Taxa|XL' }, false],
    ['nor with one that ends so', { row: 'Taxa|FX' }, false],
    ['nor last of all', { row: 'Taxa|hög', below: [] }, false],
    ['nor as text', { row: 'Taxa 100', below: ['Avgift|låg'] }, false],
    // Lines of a list that are set with tabs
    [
      'not whom the words above elect',
      { above: ['Till ombud väljs'], row: 'Ada Provlund|(S)', below: ['Bo Provberg|(M)'] },
      false,
    ],
    ['but what is none', { above: ['Till ombud väljs'], row: 'alla|de', below: ['Bo Provberg|(M)'] }, true],
    [
      'not an elected one beside the office',
      { above: ['Till ombud väljs:'], row: 'Ombud|Ada Provlund (S)', below: ['Ombud|Bo Provberg (M)'] },
      false,
    ],
    [
      'nor below another',
      { above: ['Till ombud väljs:', 'Ombud|Ada Provlund (S)'], row: 'Ombud|Bo Provberg (M)', below: ['Ombud|x'] },
      false,
    ],
    [
      'but two in a row',
      { above: ['Till ombud väljs:'], row: 'Ada Provlund (S)|Bo Provberg (M)', below: ['Ombud|x'] },
      true,
    ],
    [
      'nor below words that elect nobody',
      { above: ['Taxan är så:'], row: 'Ombud|Ada Provlund (S)', below: ['Ombud|x'] },
      true,
    ],
    [
      'nor below words without a colon',
      { above: ['Ombud väljs i maj'], row: 'Ombud|Ada Provlund (S)', below: ['Ombud|x'] },
      true,
    ],
    ['nor below nothing', { above: [], row: 'Ombud|Ada Provlund (S)', below: ['Ombud|x'] }, true],
    [
      'nor of more cells',
      { above: ['Till ombud väljs:'], row: 'Ombud|Ada Provlund (S)|x|y', below: ['Ombud|x'] },
      true,
    ],
    ['but of three', { above: ['Till ombud väljs:'], row: 'Ombud|Ada Provlund|(S)', below: ['Ombud|x'] }, false],
    [
      'with a label in a table of the source',
      { above: ['Taxan fastställs så:'], row: 'Sand:|100 kr', below: ['Grus:|200 kr'] },
      true,
    ],
  ])('%s', (_, told, isEnd) => expect(ends(told)).toBe(isEnd))

  test.each<[row: string, ends: boolean]>([
    ['Sand:|100 kr', false],
    ['Sand och grus:|100 kr', false],
    ['sand:|100 kr', true],
    ['Sand|100 kr', true],
    ['Sand. Grus:|100 kr', true],
    ['Om sand:a:|100 kr', true],
  ])('but not what is set behind its label with tabs: %s', (row, isEnd) => {
    const block = blockIn(row)
    const lines = block.lines.map((line) => ({ ...line, isPlaced: false }))
    expect(
      endsByShape(partOf(['Taxan fastställs så:']), { block: { ...block, lines }, mark: TEXT }, aheadOf('x|y')),
    ).toBe(isEnd)
  })
})

test.each<[row: string, below: string[], begins: boolean]>([
  ['a|b|c', ['d|e|f'], true],
  ['a|b|c|d', ['e|f|g|h'], true],
  ['a|b', ['c|d'], false],
  ['a|b|c', ['d|e'], false],
  ['a|b|c', ['d'], false],
  ['a|b|c', [], false],
  ['a', ['b'], false],
])('%s above %j begins a table: %s', (row, below, begins) =>
  expect(beginsTable(blockIn(row), aheadOf(...below))).toBe(begins),
)
