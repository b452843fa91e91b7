/**
 * The order of the joining rules: a swap of two neighbours changes how some real or made-up lines read, or it is free.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import { isLeadToList, type OpenBlock } from './open-block.ts'
import { JOINS, joinOf, type Join } from './joins.ts'
import { layoutOf } from '../headings/layout.ts'

const FULL = 'Kontoret har under våren gått igenom samtliga avtal som rör skötseln av parker och'
const LONG = 'Kontoret har under våren gått igenom alla avtal. '.repeat(6).trim()

/** Pairs of lines that two rules see differently. */
const PAIRS: readonly string[][] = [
  ['Mötet beslutar att', 'anta taxan.'],
  ['Beslut', 'att anta planen'],
  ['Anbudet från det bolag som hade lämnat det lägsta priset för hela fasaden är bra.', 'Ansvarig: Ada'],
  ['anta planen, och', 'ge kontoret i uppdrag att följa upp den.'],
  [
    'Tekniska nämnden beslutar att inrätta ett råd för frågor om parker och lekplatser i kommunen.',
    'Tekniska nämnden beslutar att utse Ada Provlund till dess ordförande.',
  ],
  ['Nämnden beslutar på delegation av nämnden', 'att anta planen'],
  ['Beslut', '', 'nämnden antar planen'],
  ['Tekniska nämnden antar anbudet från Prov Entreprenad AB till en kostnad av högst', '', '400 000 kronor per år.'],
  [
    'Mötet väljer Ada Provlund till ordförande för hela det kommande verksamhetsåret.',
    'Bo Provberg avgår och lämnar därmed sina uppdrag i kommunen från dagen',
  ],
  [
    'Bakgrund: Stiftet har tillstyrkt att skogen säljs till den som har lämnat det högsta anbudet.',
    'Kyrkorådet beslutar enligt utskottets förslag att sälja skogen.',
  ],
  ['• Ett ord', 'Två ord till'],
  ['• Till justerare valdes Agnes Provlund, Amanda Provberg, Andrea', '  Provstam och Anton Provgren.'],
  ['• Ett ord och', '  två ord tar slut.', '  Sedan ett till'],
  [`• ${FULL} delar`, 'Sedan följer det som förklarar punkten.'],
  ['att anta planen, samt', 'att anta taxan.'],
  ['att anta planen,', 'Nämnden tar upp frågan igen.'],
  [FULL, '', 'lekplatser i kommunen.'],
  [FULL, '', '', 'lekplatser i kommunen.'],
  [`${FULL} slutar här.`, '', 'lekplatser i kommunen.'],
  [FULL, '', 'Plats för mötet: Kommunhuset'],
  [FULL, '', 'att anta planen.'],
  ['Kort rad och', '', 'Parken byggs om.'],
  ['Kort rad utan slut', '', 'Parken byggs om.'],
  [LONG, 'lekplatser i kommunen'],
  [LONG, '', 'lekplatser i kommunen'],
  [`${LONG} och`, '', 'lekplatser i kommunen'],
  ['A', '', 'b', '', 'c', '', 'd', '', 'e', '', 'f', '', 'g'],
  [
    'Beslöts att anta planen för samtliga parker och lekplatser i hela den stora kommunen.',
    'Noterades att taxan stod kvar.',
  ],
  ['## Parken byggs om i etapper och', 'under flera år', '', '## Taxan höjs', '', 'i steg'],
  ['## Parkernas be\u00ad', 'skärning', '', '## Taxan höjs', '', 'i steg'],
  ['Priset delas ut för år', '', '2023.'],
  ['Rådet beslutar att fördela', '', '30 000 kr till klubben.'],
  ['• Upphandlingen av färjor och bussar.', 'Tekniska nämnden beslutar för egen del'],
  ['Protokoll från sammanträde i Brukarrådet', 'Ekby kommun, socialförvaltningen'],
  [
    FULL,
    'och av vägar.',
    '',
    `• ${FULL} bad`,
    'delar samt av färjor, bussar, båtar och tåg i hela Ekby.',
    'Lades till handlingarna.',
  ],
  [FULL, 'och av vägar.', 'Mer om den.', '• avslag', '', 'och finner att bifall vinner.'],
  ['Parker    100', 'och mer därtill'],
  ['Beslut', 'Lokalen i Sjöby flyttas till skola.', 'Lokalen i Norrby stängs.'],
  [
    'Beslut',
    'Frågan om ansvarsfrihet för hela direktionen ska avgöras idag',
    'Bevilja direktionen ansvarsfrihet',
    '',
    FULL,
  ],
  ['Beslut', 'Ny ledamot i valnämnden: Ada Provlund från Ekby (C)', 'Ny ersättare i den: Bo Provberg', '', FULL],
  ['Valberedningens ordförande föredrar förslaget.', 'Kyrkofullmäktige väljer', '', FULL],
  ['Kandidater: Ada Provlund, Bo Provberg', 'Kårfullmäktige väljer Ada Provlund till ordförande.', '', FULL],
  ['Ordförande: Bo Provberg, Hembygdsgården i Ekby', 'Ledamot: Ada Provlund', '', FULL],
  ['Styrelsen beslutade att firman tecknas av', '', 'Ada Provlund', '', 'var för sig.'],
  ['en rad.', '', 'Och en till', '', 'samt en', '', 'och till sist en', '', 'att-sats'],
]

/** Neighbours that say different things, but never of the same lines. */
const FREE: readonly string[] = [
  'double-spaced / far apart',
  'decision ended / divided word',
  'organisation by the title / hangs below its mark',
]

const corpus: Line[][] = [
  ...PAIRS.map((raw) => toLines(textLines(raw))),
  ...readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => toLines(textLines(readFileSync(join('seeds', name), 'utf8').split(/\r?\n/)))),
]

/** Where blocks begin, by each rule's word alone. */
function reading(rules: readonly Join[]): string {
  return corpus
    .map((lines) => {
      const layout = layoutOf(lines)
      let open: OpenBlock | undefined
      return lines.map((line) => {
        const kind = line.text.startsWith('•') ? 'bullet' : line.cells ? 'row' : 'text'
        const isOne = open && kind === 'text' ? joinOf(open, line, layout, rules)[1] : false
        if (open && isOne) open.lines.push(line)
        else {
          const decided = open?.lines[0]?.text === 'Beslut'
          const listed = open !== undefined && isLeadToList(open)
          const rules = open === undefined ? ['first line'] : []
          open = { kind, lines: [line], label: null, heading: null, roll: false, decided, listed, rules }
        }
        return isOne ? '1' : '2'
      })
    })
    .join('\n')
}

describe('two neighbouring rules of which one joins and one parts cannot change places:', () => {
  const asWritten = reading(JOINS)
  const unlike = JOINS.flatMap((rule, at) => {
    const before = JOINS[at - 1]
    return before && before.reads !== rule.reads ? [[`${before.name} / ${rule.name}`, at - 1] as const] : []
  })
  test.each(unlike)('%s', (name, at) => {
    const swapped = JOINS.toSpliced(at, 2, JOINS[at + 1] as Join, JOINS[at] as Join)
    expect(reading(swapped) === asWritten).toBe(FREE.includes(name))
  })
})

describe('no rule is idle:', () => {
  const asWritten = reading(JOINS)
  test.each(JOINS.map(({ name }) => name))('%s', (name) => {
    expect(reading(JOINS.filter((rule) => rule.name !== name))).not.toBe(asWritten)
  })
})

test('every rule says why it stands where it does, and has a name of its own', () => {
  expect(JOINS.filter(({ because }) => because.length < 20)).toEqual([])
  expect(new Set(JOINS.map(({ name }) => name)).size).toBe(JOINS.length)
})
