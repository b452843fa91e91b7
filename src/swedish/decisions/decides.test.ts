import { expect, test } from 'vitest'
import {
  askingDecider,
  actorOf,
  asksBody,
  decidesForOwnPart,
  endorses,
  isAtt,
  isDecisionOpening,
  perfectDecider,
  resolvesNow,
  sentenceDecider,
  turnedDecider,
} from './decides.ts'
import { begunBy, deciderOf, isLeadIn, proposesBelow } from './lead-ins.ts'
import { isShouted } from './shouted.ts'

test.each([
  ['Beredningsgruppen beslutade', 'Beredningsgruppen'],
  ['Nämnden BESLUTAR att', 'Nämnden'],
  ['Nämnden BESLUTADE ATT:', 'Nämnden'],
  ['Samråd vård och omsorg beslutade:', 'Samråd vård och omsorg'],
  ['Regionstyrelsen beslutar att', 'Regionstyrelsen'],
  ['Nämnden beslutar följande:', 'Nämnden'],
  ['Nämnden beslutar följande.', 'Nämnden'],
  ['Nämnden beslutar med 7 röster mot 4', 'Nämnden'],
  ['Nämnden har beslutat att', 'Nämnden'],
  ['Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar', 'Arbetsutskottet'],
  ['Nämnden föreslår kommunfullmäktige besluta att', 'Nämnden'],
  [
    'Regionstyrelsen beslutar under förutsättning av att regionfullmäktige beslutar enligt ovan att:',
    'Regionstyrelsen',
  ],
  ['Kommunstyrelsen beslutar för egen del', 'Kommunstyrelsen'],
  ['KOMMUNSTYRELSEN BESLUTAR', 'Kommunstyrelsen'],
  ['KF BESLUTAR', 'KF'],
  ['TEKNISKA NÄMNDEN beslutar att', 'Tekniska nämnden'],
  ['Kommunstyrelsen beslutar som egen nämnd', 'Kommunstyrelsen'],
  ['Kommunstyrelsen beslutar i egenskap av ansvarig nämnd att', 'Kommunstyrelsen'],
  ['För egen del beslutar kommunstyrelsen', 'Kommunstyrelsen'],
  ['Vidare beslutar nämnden att', 'Nämnden'],
  ['Kommunstyrelsen beslutar, för sin del, att', 'Kommunstyrelsen'],
  ['Nämnden beslutar enhälligt att', 'Nämnden'],
  ['Kyrkorådet beslutar efter votering (4 ja, 1 nej)', 'Kyrkorådet'],
  ['Nämnden beslutade efter sluten omröstning att', 'Nämnden'],
  ['Nämnden beslutade efter öppen votering att', 'Nämnden'],
  ['Nämnden beslutade efter genomförd rösträkning', 'Nämnden'],
  ['Nämnden beslutade efter avslutad överläggning att', 'Nämnden'],
  ['Nämnden beslutade efter diskussion att', 'Nämnden'],
  ['Nämnden beslutade efter debatt att', 'Nämnden'],
  ['Nämnden beslutade efter ajournering att', 'Nämnden'],
  ['Nämnden beslutar med acklamation', 'Nämnden'],
  ['Nämnden beslutar genom öppen votering att', 'Nämnden'],
  ['Nämnden beslutar med ordförandens utslagsröst att', 'Nämnden'],
  ['Nämnden beslutar (omedelbar justering)', 'Nämnden'],
  ['Nämnden beslutar (med 6 röster mot 5) att', 'Nämnden'],
  ['Nämnden antar planen (bilaga 2)', undefined],
  ['Kommunstyrelsen föreslår kommunfullmäktige att', 'Kommunstyrelsen'],
  ['Kommunstyrelsen föreslår kommunfullmäktige', 'Kommunstyrelsen'],
  ['Kommunstyrelsen fattar följande beslut:', 'Kommunstyrelsen'],
  ['KOMMUNSTYRELSEN BESLUTAR', 'Kommunstyrelsen'],
  ['TEKNISKA NÄMNDEN FÖRESLÅR KOMMUNFULLMÄKTIGE', 'Tekniska nämnden'],
  ['Nämnden föreslog tekniska nämnden:', 'Nämnden'],
  ['KF beslutade', 'KF'],
  ['I enlighet med kontorets förslag beslutar nämnden att', 'Nämnden'],
  ['Med stöd av delegationsordningen beslutade tekniska nämnden för egen del att:', 'Tekniska nämnden'],
  ['Enligt förslaget beslutar sökanden att', undefined],
  ['Nämnden beslutar föreslå kommunstyrelsen föreslå kommunfullmäktige besluta', 'Nämnden'],
  ['Nämnden beslutar att föreslå kommunfullmäktige att', 'Nämnden'],
  ['Arbetsutskottet beslutar på socialnämndens vägnar', 'Arbetsutskottet'],
  ['Nämnden beslutar med 7 röster mot 4 att', 'Nämnden'],
  ['Vi beslutade', undefined],
  ['Nämnden beslutar att föreslå en höjning.', undefined],
  ['Nämnden beslutar att anta taxan.', undefined],
  ['Utskottet följer kontorets förslag och beslutar:', 'Utskottet'],
  ['Barn- och utbildningsnämnden delar bedömningen samt beslutar att', 'Barn- och utbildningsnämnden'],
  ['Nämnden för kultur och idrott beslutar att', 'Nämnden för kultur och idrott'],
  ['Förvaltningen föreslår en höjning:', undefined],
  ['Motionärerna föreslår kommunfullmäktige besluta', undefined],
  ['Sökanden föreslår nämnden besluta', undefined],
  ['Moderaterna föreslår kommunstyrelsen att', undefined],
  ['Revisorerna föreslår kommunfullmäktige att', 'Revisorerna'],
  ['Medlemmarna beslutade att', 'Medlemmarna'],
  ['Nämnden fattar beslut i maj', undefined],
  ['BESLUT', undefined],
  ['Beslut', undefined],
  ['nämnden beslutar att', undefined],
  [`${'Nämnden '.repeat(60)}beslutar att`, undefined],
])('who decides in "%s"', (text, expected) => expect(deciderOf(text)).toBe(expected))

test.each([
  ['Nämnden beslutar för egen del under förutsättning att fullmäktige beslutar enligt ovan', 'Nämnden'],
  ['Nämnden beslutar på föreslagna grunder', 'Nämnden'],
  ['Nämnden beslutar för egen del, under förutsättning av fullmäktiges beslut,', 'Nämnden'],
  ['Nämnden beslutar att anta planen', undefined],
  ['Nämnden beslutar att bygga ut skolan', undefined],
  ['Nämnden beslutar anta planen.', undefined],
  ['Nämnden beslutar ge kontoret i uppdrag', undefined],
  ['Nämnden beslutar anta planen,', undefined],
  ['Nämnden beslutar välja Ada Provlund', undefined],
  ['Nämnden beslutar anteckna protokollet', undefined],
  ['Nämnden beslutar ta del av rapporten', undefined],
  ['Nämnden beslutar överlämna ärendet', undefined],
  ['Nämnden beslutar att avslå motionen', undefined],
  ['Nämnden beslutar att inte bygga ut skolan', undefined],
  ['Nämnden beslutar enhälligt avslå motionen', undefined],
  ['Nämnden beslutar under förutsättning att fullmäktige ska anta planen', 'Nämnden'],
  ['Nämnden beslutar med den rätt', undefined],
  ['Nämnden beslutar på så kallad delegation', 'Nämnden'],
  [`Nämnden beslutar på grunder ${'som föreslagits '.repeat(20)}i dag`, undefined],
  ['Nämnden tackar för rapporten', undefined],
])('clauses right below "%s" are those of %s', (text, expected) => expect(begunBy(text)).toBe(expected))

test.each([
  ['Föreslå regionfullmäktige besluta att:', true],
  ['Uppdra åt förvaltningen att', true],
  ['Enligt kommunstyrelsens förslag:', true],
  ['På förslag av Anna Ek (S):', true],
  ['Nämnden beslutar att', true],
  ['Föreslå regionfullmäktige att anta planen.', false],
  ['I enlighet med förvaltningens förslag:', true],
  ['Bifall till förvaltningens förslag:', true],
  ['Enligt tilläggsyrkande från S, V och MP:', true],
  ['Enligt beslutssatserna i yrkandena från SD och M:', true],
  ['Tekniska nämnden godkänner följande avtal:', true],
  ['Tekniska nämnden godkänner avtalet.', false],
  ['Enligt tidtabellen:', false],
  ['På mötet lämnades ett förslag.', false],
])('"%s" leads in: %s', (text, expected) => expect(isLeadIn(text)).toBe(expected))

test.each([
  ['Nämnden bifaller ansökan', true],
  ['Direktionen bifaller ansökan', true],
  ['Mötet röstar för förslaget.', true],
  ['Mötet nominerar och väljer Anna Ek.', true],
  ['Styrelsen ställer sig bakom yttrandet.', true],
  ['Nämnden lägger rapporten till handlingarna.', true],
  ['Nämnden lägger stor vikt vid frågan.', false],
  ['Nämnden har tagit del av den.', false],
  ['Tekniska nämnden bifaller ansökan', false],
  ['STYRELSEN BESLUTAR att anta planen.', true],
  ['STYRELSEN FÖR BADET antar planen.', false],
])('"%s" is the meeting itself deciding: %s', (text, expected) => expect(isDecisionOpening(text)).toBe(expected))

test.each([
  ['Tekniska nämnden bifaller ansökan', 'Tekniska nämnden'],
  ['Tekniska nämnden biföll ansökan', 'Tekniska nämnden'],
  ['Direktionen bifaller ansökan', 'Direktionen'],
  ['Byggnadsnämnden återremitterar ärendet.', 'Byggnadsnämnden'],
  ['Byggnadsnämnden bordlägger ärendet.', 'Byggnadsnämnden'],
  ['Kommunstyrelsen uppdrar åt förvaltningen att utreda.', 'Kommunstyrelsen'],
  ['Kommunstyrelsen ger kontoret i uppdrag att utreda.', 'Kommunstyrelsen'],
  ['Regionrådet ställer sig bakom yttrandet.', 'Regionrådet'],
  ['TEKNISKA NÄMNDEN BESLUTAR att anta planen.', 'Tekniska nämnden'],
  ['KF BESLUTAR att anta planen.', undefined],
  ['Tekniska nämnden föreslår en höjning.', undefined],
  ['Tekniska nämnden diskuterar ansökan.', undefined],
])('who decides in the sentence "%s"', (text, expected) => expect(sentenceDecider(text)).toBe(expected))

test.each([
  ['Efter samtal beslutar fakultetsnämnden att anta planen.', 'Fakultetsnämnden'],
  ['Därefter godkänner hälso- och sjukvårdsnämnden planen.', 'Hälso- och sjukvårdsnämnden'],
  ['Med 7 röster mot 4 antar tekniska nämnden planen.', 'Tekniska nämnden'],
  ['För egen del beslutar kommunstyrelsen att avslå planen.', 'Kommunstyrelsen'],
  ['För sin egen del antar nämnden planen.', 'Nämnden'],
  ['För egen del tillade Ada Provlund att i maj antog nämnden planen.', undefined],
  ['Efter samtal beslutar Ada Provlund att föreslå nämnden en plan.', undefined],
  ['Nämnden beslutar att styrelsen ska utreda.', undefined],
])('who decides behind the verb of "%s"', (text, expected) => expect(turnedDecider(text)).toBe(expected))

test.each([
  ['Styrelsen har beslutat att laga vägen.', 'Styrelsen', false],
  ['STYRELSEN HAR BESLUTAT att laga vägen.', 'Styrelsen', true],
  ['Styrelsen har tidigare beslutat att laga vägen.', undefined, false],
  ['Styrelsen har beslutat om vägen.', undefined, false],
])('who has decided in "%s", and whether it is shouted', (text, expected, shouted) =>
  expect([perfectDecider(text), isShouted(text)]).toEqual([expected, shouted]),
)

test.each([
  ['Arbetsutskottet överlämnar ärendet till nämnden.', 'Arbetsutskottet'],
  ['Kommunstyrelsen hemställer till nämnden att utreda.', 'Kommunstyrelsen'],
  ['Nämnden beslutar att anta planen.', 'Nämnden'],
  ['Göteborgs Stad ställer sig bakom avtalet.', undefined],
  ['Region Norrbotten godkänner avtalet.', 'Region Norrbotten'],
  ['Planen antas.', undefined],
  ['Arbetsutskottet tackar för informationen och lägger den till handlingarna.', 'Arbetsutskottet'],
  ['Kommunstyrelsens arbetsutskott läser rapporten och godkänner den.', 'Kommunstyrelsens arbetsutskott'],
  ['Många läser rapporten och godkänner den.', undefined],
  ['Efter samtal biföll stämman motionen.', 'Stämman'],
  ['STYRELSEN HAR BESLUTAT att laga vägen.', 'Styrelsen'],
  ['Uppdrogs åt Bo att anta anbudet om länsstyrelsen beviljar bidrag.', undefined],
])('who acts in "%s"', (text, expected) => expect(actorOf(text)).toBe(expected))

test.each([
  ['att föreslå kommunfullmäktige', true],
  ['att föreslå för kommunstyrelsen', true],
  ['att föreslå kommunfullmäktige en höjning', false],
  ['Nämnden föreslår kommunfullmäktige', false],
])('"%s" proposes what stands below: %s', (text, expected) => expect(proposesBelow(text)).toBe(expected))

test.each([
  ['att anta planen', true],
  ['Att anta planen', true],
  ['att', true],
  ['attans', false],
  ['utan att anta planen', false],
  [undefined, false],
])('%j is a clause with att: %s', (text, expected) => expect(isAtt(text)).toBe(expected))

test.each([
  ['Kyrkorådet beslutar enligt utskottets förslag.', true],
  ['Nämnden beslutar därmed att anta planen.', true],
  ['NÄMNDEN BESLUTAR att anta planen.', true],
  ['Nämnden beslutade att anta planen.', false],
  ['Nämnden beslutar om taxan varje år.', false],
  ['Sedan beslutar nämnden att anta planen.', false],
])('“%s” decides now: %s', (text, now) => expect(resolvesNow(text)).toBe(now))

test.each([
  ['Konferensen tillstyrker rektors förslag.', true],
  ['Nämnden avstyrkte motionen.', true],
  ['Nämnden tillstyrker att planen antas.', false],
  ['Nämnden diskuterar förslaget.', false],
])('“%s” says yes or no to a matter: %s', (text, says) => expect(endorses(text)).toBe(says))

test.each([
  ['Utskottet tillstyrkte att kommunstyrelsen skulle fastställa taxan.', true],
  ['Utskottet föreslår att kommunstyrelsen godkänner planen.', true],
  ['Utskottet föreslår att kommunstyrelsen skulle vila.', false],
])('“%s” asks a body to decide: %s', (text, asks) => expect(asksBody(text)).toBe(asks))

test.each([
  ['Kommunfullmäktige har beslutat att frågan får ställas.', 'Kommunfullmäktige'],
  ['Vid dagens möte har kommunfullmäktige beslutat att interpellationen får framställas', 'Kommunfullmäktige'],
  ['Kommunfullmäktige har beslutat att frågan får ställas vid nästa möte.', undefined],
  ['Kommunfullmäktige har beslutat att frågan utreds.', undefined],
  ['Genom beslut i dag har kommunfullmäktige beslutat att frågan får ställas.', 'Kommunfullmäktige'],
  ...['den 5 februari 2024', 'förra sammanträdet', 'årsmötet'].map((when): [string, undefined] => [
    `Vid ${when} har kommunfullmäktige beslutat att frågan får ställas.`,
    undefined,
  ]),
  ['I januari har kommunfullmäktige beslutat att frågan får ställas.', undefined],
  ['Ada Ek hörde att i dag har kommunfullmäktige beslutat att frågan får ställas.', undefined],
  ['Ada Ek (S): Kommunfullmäktige har beslutat att frågan får ställas.', undefined],
  ['Efter votering i februari har kommunfullmäktige beslutat att frågan får ställas.', undefined],
  ['Kommunfullmäktige har den 5 februari beslutat att frågan får ställas.', undefined],
])('who lets a question be put in "%s"', (text, expected) => expect(askingDecider(text)).toBe(expected))

test.each([
  ['Kommunstyrelsen beslutar för egen del', true],
  ['Kommunstyrelsen beslutar för egen del att ge kontoret i uppdrag att trycka planen.', true],
  ['Vidare beslutar kommunstyrelsen för egen räkning', true],
  ['För egen del beslutar nämnden:', true],
  ['Kommunstyrelsen beslutar att bolaget för egen del får låna.', false],
  ['Kommunstyrelsen föreslår kommunfullmäktige att bolaget för egen del får låna.', false],
  ['Nämnden beslutar att yttra sig för egen del.', false],
  ['För egen del tycker nämnden om planen.', false],
])('“%s” decides for its own part: %s', (text, expected) => expect(decidesForOwnPart(text)).toBe(expected))
