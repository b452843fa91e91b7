/** Sentences that tell what is no decision of the meeting. */
import { expect, test } from 'vitest'
import {
  addsNote,
  goesOnDeciding,
  goesThrough,
  mandates,
  namesAppendix,
  pauses,
  reserves,
  speaks,
  standsAside,
  tellsOfEarlier,
  takesEffect,
} from './told.ts'

test.each([
  ['Kommunstyrelsen beslutade 2023-02-01 § 4 att anta planen.', true],
  ['Nämnden beslutade den 3 maj 2023, § 7, att höja taxan.', true],
  ['Kommunfullmäktige beslutade KF § 12 att anta budgeten.', true],
  ['Nämnden beslutade vid sammanträdet den 3 maj 2023 att höja taxan.', true],
  ['Kommunstyrelsen beslutade att godkänna rapporten 2023-02-01.', false],
  ['Nämnden beslutar den 3 maj 2023 att höja taxan.', false],
  ['Nämnden beslutade enligt § 4 att anta planen.', false],
])('"%s" tells of an earlier decision: %s', (text, expected) => expect(tellsOfEarlier(text)).toBe(expected))

test.each([
  ['Mot beslutet reserverar sig Ada Provlund (S).', true],
  ['Ledamöterna från Provpartiet reserverade sig mot beslutet.', true],
  ['Ada Provlund (S) anmäler skriftlig reservation.', true],
  ['Reservation: M, KD.', true],
  ['Reservation mot beslutet lämnas av Ada Provlund (S).', true],
  ['Reservation mot beslutet är möjlig.', false],
  ['Reserverar sig mot beslutet gör Ada Provlund (S).', true],
  ['Mot beslutet anmälde Ada Provlund (S) skriftlig reservation.', true],
  ['Ada Provlund anmälde avvikande åsikt.', true],
  ['Ada Provlund lät anteckna avvikande mening.', true],
  ['Den som har avvikande åsikt kan anmäla det.', false],
  ['Motionären anmäler att en reservation finns.', false],
  ['Ledamöter har rätt att reservera sig.', false],
  ['En reservation för bron görs i budgeten.', false],
])('"%s" reserves: %s', (text, expected) => expect(reserves(text)).toBe(expected))

test.each([
  ['Reservation från M', true],
  ['Reservation av KD', true],
  ['Reservationer lämnades av M', true],
  ['Reservation inlämnas av M', true],
  ['Skriftlig reservation lämnas av Ada Ek (M), bilaga 2.', true],
  ['Muntliga reservationer anmäldes av M', true],
  ['Se Reservation från M', false],
  ['Ada lämnade en reservation', true],
  ['Ada lämnar reservationen', false],
  [`Ada reserverar sig${'.'.repeat(582)}`, true],
  [`Ada reserverar sig${'.'.repeat(583)}`, false],
])('%s reserves: %s', (text, expected) => expect(reserves(text)).toBe(expected))

test.each([
  ['Ada Provlund (S) deltar inte i beslutet.', true],
  ['På grund av jäv deltar inte Ada Provlund (S) i handläggningen av ärendet.', true],
  ['Nämndernas ledamöter deltar inte i beslutet om ansvarsfrihet för den egna verksamheten.', true],
  ['Bo Provberg (M) anmäler jäv och lämnar salen.', true],
  ['Socialdemokraterna avstår från att delta i beslutet.', true],
  ['Ada Provlund avlägsnade sig på grund av jäv under behandlingen.', true],
  ['Bo Provberg lämnade sammanträdet för denna punkt p.g.a. jäv.', true],
  ['Ada Provlund konstaterades jävig.', true],
  ['Jäv anmäldes av Cia Provdal.', true],
  ['Jäv anmäls av Cia Provdal (C), som lämnar rummet.', true],
  ['Föreningen lämnade lokalen den 1 maj.', false],
  ['Kommunen deltar inte i projektet.', false],
  ['Beslutet gäller även dem som inte deltagit.', false],
  ['Bo Provberg (M) deltar på grund av jäv ej i ärendet.', true],
])('“%s” tells who took no part: %s', (text, expected) => expect(standsAside(text)).toBe(expected))

test.each([
  ['Kontoret får i uppdrag att utreda.', true],
  ['Kommunchefen ges i uppdrag att utreda.', true],
  ['Kontoret fick ett uppdrag.', false],
])('“%s” gives somebody a task: %s', (text, expected) => expect(mandates(text)).toBe(expected))

test.each([
  ['Taxan gäller från och med den 1 januari 2025.', true],
  ['Reglerna ska gälla tills vidare.', true],
  ['Taxan börjar gälla den 1 maj.', true],
  ['Föreskriften upphör att gälla den 1 maj.', true],
  ['Planen träder i kraft den 1 maj.', true],
  ['Beloppen är exklusive moms.', false],
  ['Frågan gäller priset.', false],
])('“%s” says when it holds: %s', (text, expected) => expect(takesEffect(text)).toBe(expected))

test.each([
  ['Kontoret får i uppdrag att utreda.', true],
  ['Nämnden antar planen.', true],
  ['Beslutet fattas med 7 röster mot 4.', true],
  ['Ny röstsammanräkning begärs hos länsstyrelsen.', true],
  ['Beloppen är exklusive moms.', false],
])('“%s” goes on with what was decided: %s', (text, expected) => expect(goesOnDeciding(text)).toBe(expected))

test.each([
  ['Bo Provberg (M) lämnar en protokollsanteckning, se bilaga.', true],
  ['Ada Provlund (S) anmäler ett särskilt yttrande.', true],
  ['Kontoret lämnar en rapport.', false],
])('“%s” tells of a note: %s', (text, expected) => expect(addsNote(text)).toBe(expected))

test.each([
  ['Mötet ajourneras klockan 10.15–10.30.', true],
  ['Mötet öppnas klockan 10.15.', false],
  ['Ordföranden avslutar punkten.', true],
  ['Ordföranden tackar för informationen.', true],
  ['Ordföranden får i uppdrag att avsluta affären.', false],
])('“%s” tells of a pause: %s', (text, expected) => expect(pauses(text)).toBe(expected))

test.each([
  ['Bilaga 1: Budget för 2024', true],
  ['Bilagor: Budget, Plan', true],
  ['Bilaga A: Karta', true],
  ['Bilaga 1: Budgeten fastställs.', false],
  ['Bilagan godkänns', false],
])('“%s” names an appendix: %s', (text, expected) => expect(namesAppendix(text)).toBe(expected))

test.each([
  ['Styrelsen tar del av rapporten.', true],
  ['Nämnden tog idag del av rapporten', true],
  ['Styrelsen tar del av rapporten och godkänner den.', false],
  ['Styrelsen tar del av rapporten samt överlämnar den.', false],
  ['Styrelsen tar hand om rapporten.', false],
])('“%s” tells what was gone through: %s', (text, expected) => expect(goesThrough(text)).toBe(expected))

test.each([
  ['Regionrådet Ada Provlund (S) besvarar frågan.', true],
  ['Bo Provberg (M) yttrar sig.', true],
  ['Bo Provberg (M) väljs till ledamot.', false],
  ['Nämnden besvarar frågan.', false],
])('"%s" tells what one with a party says: %s', (text, expected) => expect(speaks(text)).toBe(expected))
