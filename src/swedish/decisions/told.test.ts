/** Sentences that tell what is no decision of the meeting. */
import { expect, test } from 'vitest'
import {
  findsOutcome,
  goesOnDeciding,
  goesThrough,
  isField,
  isAskedFor,
  isSaid,
  isUnanimous,
  mandates,
  namesAppendix,
  pauses,
  tellsOfEarlier,
  tellsRecipients,
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
  ['Styrelsen beslutade i höstas att utreda det.', true],
  ['Styrelsen beslutade redan förra året att utreda det.', true],
  ['Styrelsen beslutade vid senaste mötet att utreda det.', true],
  ['Det beslutades i våras att köpa en båt.', true],
  ['Styrelsen beslutade den 3 maj att köpa en båt.', true],
  ['Styrelsen beslutade att städdag hålls den 3 maj.', false],
  ['Styrelsen beslutade att det som gjordes i höstas görs om.', false],
])('"%s" tells of an earlier decision: %s', (text, expected) => expect(tellsOfEarlier(text)).toBe(expected))

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
  ['Mötet ajourneras klockan 10.15–10.30.', true],
  ['Mötet öppnas klockan 10.15.', false],
  ['Ordföranden avslutar punkten.', true],
  ['Ordföranden tackar för informationen.', true],
  ['Ordföranden får i uppdrag att avsluta affären.', false],
])('“%s” tells of a pause: %s', (text, expected) => expect(pauses(text)).toBe(expected))

test.each([
  ['Beslutsnivå: Kommunfullmäktige', true],
  ['Klart senast: 2024-05-01', true],
  ['Verkställs av: Kansliet.', true],
  ['Ordförande: Ada Provlund', false],
  ['Båtplats: 400 kr', false],
  ['Status: Planen antas. Den gäller från maj.', false],
])('“%s” says how the matter is kept: %s', (text, expected) => expect(isField(text)).toBe(expected))

test.each([
  ['Beslutet skickas till sökanden.', true],
  ['Kommunstyrelsens beslut expedieras till förbundet.', true],
  ['Protokollsutdrag sänds till Region Prov.', true],
  ['Beslutet skickas på remiss till Ekby.', false],
  ['Beslutet expedieras till Ekby när avtalet är klart.', false],
  ['Beslutet meddelas först när ekonomin har utretts.', false],
  ['Länsstyrelsens beslut delges fastighetsägaren.', false],
  ['Yttrandet skickas till länsstyrelsen.', false],
  ['Beslutet överlämnas till kommunfullmäktige.', false],
])('“%s” says who gets the decision: %s', (text, expected) => expect(tellsRecipients(text)).toBe(expected))

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
  ['Styrelsen beslutade ju att sälja båten, sa Bo.', true],
  ['Mötet godkände planen, menade Ada Provlund.', true],
  ['Styrelsen beslutade att sälja båten, säger protokollet.', false],
  ['Mötet valde Ada, sa Bo och satte sig.', false],
])('"%s" is what somebody said: %s', (text, expected) => expect(isSaid(text)).toBe(expected))

test.each([
  ['Förslag: Uppföljningen godkänns.', true],
  ['Styrelsens förslag: Avgiften fastställs.', true],
  ['Förslag från Ida Lund: Bryggan avskaffas.', true],
  ['Önskemål: Bryggan lagas.', true],
  ['Förslaget godkänns.', false],
  ['Budget: Förslaget godkänns.', false],
  ['Valberedningens förslag godkänns: Ida Lund väljs.', false],
  ['Motion från Ida Lund (V): Motionen avslås.', false],
  ['Förslag från Ida Lund: Förslaget avslås.', false],
  ['Förslag till ny stadga: antogs.', false],
  ['Önskemål: Styrelsen beslutade att köpa en spis.', false],
  ['Förslag: Ada Provlund valdes.', false],
])('"%s" is what a label says that was asked for: %s', (text, expected) => expect(isAskedFor(text)).toBe(expected))

test.each([
  ['Ordföranden finner att förslaget bifalls.', true],
  ['Ordförande konstaterade att planen antogs.', true],
  ['Ordföranden finner en lösning.', false],
  ['Nämnden finner att förslaget bifalls.', false],
])('"%s" tells what the chair found: %s', (text, expected) => expect(findsOutcome(text)).toBe(expected))

test.each([
  ['(Bilaga § 8)', true],
  ['(bilaga)', true],
  ['(Bilaga 1) antas.', false],
])('"%s" names an appendix: %s', (text, expected) => expect(namesAppendix(text)).toBe(expected))

test.each([
  ['Beslutet är enhälligt.', true],
  ['Beslutet fattades enhälligt', true],
  ['Nämndens beslut var enigt.', true],
  ['Beslutet är enhälligt och gäller till 1 juli 2025.', false],
  ['Beslutet togs enhälligt och avgiften blir 500 kronor.', false],
  ['Beslutet togs enhälligt. Avgiften blir 500 kronor.', false],
  ['Beslutet fattas med 7 röster mot 4.', false],
  ['Enhälligt beslut krävs.', false],
])('"%s" says how united they were: %s', (text, expected) => expect(isUnanimous(text)).toBe(expected))
