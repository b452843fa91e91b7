import { expect, test } from 'vitest'
import { sentBy } from './sent-by.ts'

test.each(
  'Hamre kommun|Kommunen|Region Prov|Regionen|Provköpings stad|Staden|Landsting|Landstinget|Privat sektor|Offentliga sektorn|Provby hembygdsförening|Hyresgästföreningen|Provförbund|Funktionsrättsförbundet|Ekby församling|Församlingen|Pastorat|Pastoratet|Distrikt|Distriktet|Provklubb|Scoutklubben|Sällskap|Sällskapet|Krets|Naturkretsen|Ekbyskola|Friskolan|Ekgymnasium|Ekgymnasiet|Provbolag|Bolaget|Företag|Företaget|Näringsliv|Näringslivet|Organisationer|Organisationerna|Seniorer|Seniorerna|Pensionärer|Pensionärerna|Sameby|Samebyn|PRO|SPF Seniorerna|HSO Ekby'.split(
    '|',
  ),
)('%s', (group) =>
  expect(sentBy(`${group}: Ada Provlund, Bo Provberg`)).toEqual({ group, rest: 'Ada Provlund, Bo Provberg' }),
)

test.each([
  'Ordförande: Ada Provlund',
  'Sekreterare: Ada Provlund',
  'Justerare: Ada Provlund',
  'Kopia: Ada Provlund',
  'VD: Ada Provlund',
  'OBS: Ada Provlund',
  'PLATS: Kommunhuset',
  'kommun: Ada Provlund',
  'Tid: 13.00',
  'Hamre kommun',
  'Ada Provlund (S)',
])('%s names no sender', (line) => expect(sentBy(line)).toBeUndefined())
