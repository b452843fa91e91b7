/** Sentences that tell what single members did. */
import { expect, test } from 'vitest'
import { addsNote, reserves, speaks, standsAside } from './of-members.ts'

test.each([
  ['Mot beslutet reserverar sig Ada Provlund (S).', true],
  ['Ledamöterna från Provpartiet reserverade sig mot beslutet.', true],
  ['Ada Provlund (S) anmäler skriftlig reservation.', true],
  ['Reservation: M, KD.', true],
  ['Reservation mot beslutet lämnas av Ada Provlund (S).', true],
  ['Reservation mot beslutet är möjlig.', false],
  ['Reservation till förmån för eget yrkande: Ada Provlund (S)', true],
  ['Reservation till förmån för den som önskar.', false],
  ['Mot beslutet antecknas reservationer från Ada Provlund (S).', true],
  ['Det antecknas att Ada Provlund (S) reserverat sig mot beslutet.', true],
  ['De som reserverat sig mot planen har svarat.', false],
  ['Ada Provlund (S) begär att få reservera sig.', true],
  ['Ada Provlund (S) begär att få sin reservation antecknad.', true],
  ['Ada Provlund (S) önskar få en reservation noterad till protokollet.', true],
  ['Föreningen önskar få en reservation noterad för lokalen den 3 maj.', false],
  ['Den som begär reservation antecknad i listan betalar.', false],
  ['Den som vill reservera sig ska anmäla det till sekreteraren.', false],
  ['Reservation till förmån för turister: 40 båtplatser.', false],
  ['Ada Provlund (S) låter anteckna sin reservation.', true],
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
  ['Bo Provberg (M) lämnar en protokollsanteckning, se bilaga.', true],
  ['Ada Provlund (S) anmäler ett särskilt yttrande.', true],
  ['Kontoret lämnar en rapport.', false],
])('“%s” tells of a note: %s', (text, expected) => expect(addsNote(text)).toBe(expected))

test.each([
  ['Regionrådet Ada Provlund (S) besvarar frågan.', true],
  ['Bo Provberg (M) yttrar sig.', true],
  ['Bo Provberg (M) väljs till ledamot.', false],
  ['Nämnden besvarar frågan.', false],
])('"%s" tells what one with a party says: %s', (text, expected) => expect(speaks(text)).toBe(expected))

test.each([
  ['Det antecknas till protokollet att Ada Provlund (S) anser att planen är dålig.', true],
  ['Till protokollet antecknas att frågan väcktes av Ada Provlund (S).', true],
  ['Antecknas till protokollet att Ada Provlund (S) kom sent.', true],
  ['Det antecknas till protokollet att avgiften räknas upp med index (KPI).', false],
  ['Till protokollet antecknas att Ada Provlund (S) utses till ombud.', false],
  ['Det antecknas till protokollet att rapporten har kommit in.', false],
  ['Rapporten antecknas till protokollet.', false],
])('"%s" adds what a member wants noted: %s', (text, expected) => expect(addsNote(text)).toBe(expected))
