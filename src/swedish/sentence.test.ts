/** What a sentence says about a decision. */
import { describe, expect, test } from 'vitest'
import {
  addsNote,
  decides,
  decidesPassively,
  electsBelow,
  firstSentence,
  goesThrough,
  introducesList,
  isClauseAlone,
  isDecidingHeading,
  mandates,
  namesAppendix,
  namesElected,
  pauses,
  reserves,
  saysDecided,
  seemsToDecide,
  sentencesOf,
  standsAside,
  tellsOfEarlier,
} from './sentence.ts'

test.each([
  ['Att fastställa dagordningen', 'Ordföranden hälsade välkommen.', true],
  ['Att välja Ada Provlund till kassör.', '', true],
  ['Att fastställa dagordningen', 'Ada Provlund föreslår en ändring.', false],
  ['Att avslå ansökan.', 'Följande har inkommit.', false],
  ['Att fastställa avgiften till 100 kr.', 'Ada Provlund tyckte följande.', false],
  ['Att avslå ansökan', 'Två alternativ nämndes.', false],
  ['Att avslå ansökan', 'Följande sades:', false],
  ['Att arbeta med vägen är viktigt', '', false],
  ['Att göra', '', false],
  ['Att anta planen. Den gäller i ett år.', '', false],
])('"%s" below "%s" is a clause alone: %s', (text, above, expected) =>
  expect(isClauseAlone(text, above)).toBe(expected),
)

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
  ['Som kassör omvaldes Ada Provlund.', true],
  ['Till funktionärer valdes : a)Ordf. Ada Provlund b) sekr. Bo Provdal.', true],
  ['Mötet finner mötet behörigt kallat.', true],
  ['Årsmötet fann att kallelse hade skett i behörig ordning.', true],
  ['Mötet finner att taket läcker.', false],
  ['Nämnden finner att den är behörig.', false],
  ['Som 1:e vice ordförande valdes Ada Provlund', true],
  ['Som ett led i arbetet valdes en annan väg', false],
  ['Representantskapet (RS) beslutar godkänna dagordningen.', true],
  ['Byarådet beslutar ansöka om medel.', true],
  ['Efter omröstning beslutades enligt Annas förslag.', true],
  ['Efter diskussion beslöts i enlighet med styrelsens förslag.', true],
  ['Efter diskussion beslutades följande.', true],
  ['Efter årsmötet 2023 beslutades enligt förslaget.', false],
  ['Efter diskussion förra året beslutades att bygga.', false],
  ['Efter det som beslutades enligt förslaget byggs det nu.', false],
  ['Förra året beslutades att måla huset.', false],
  ['Det beslutades enligt förslaget.', true],
  ['Det bestämdes att vägen dikas i höst.', true],
  ['Efter diskussion bestämdes att avgiften blir 800 kronor.', true],
  ['Mötet fann att stämman var behörigen utlyst.', true],
  ['Årsmötet fann sig vara beslutsfört.', true],
  ['Styrelsen fann att taket läcker.', false],
  ['Beslöt att köpa en spade.', true],
  ['Beslutade enligt förslaget.', true],
  ['Beslutade åtgärder följs upp.', false],
  ['Vi beslutade att köpa en spade.', true],
  ['Vi beslutade förra året om en spade.', false],
  ['Mötet enades om att städa den 4 maj.', true],
  ['Styrelsen kom överens om en ny hemsida.', true],
  ['Styrelsen kom till mötet.', false],
  ['Parterna enades om ett pris.', false],
  ['Lekplatsen: mötet beslöt att måla den.', true],
  ['Motionen om loge: Efter votering beslutades enligt förslaget.', true],
  ['Bakgrund: Mötet beslöt att måla den.', false],
  ['Beslut enligt personalchefens förslag.', true],
  ['Beslut enligt delegation redovisades.', false],
  ['Lekplatsen: mötet samtalade om den.', false],
  ['Ada Provlund: mötet beslöt att måla den.', false],
  ['Ordföranden: mötet beslutade att måla den.', false],
])('"%s" decides: %s', (text, expected) => expect(decides(text)).toBe(expected))

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
  ['Ansökan återremitteras till nämnden.', true],
  ['Ärendet bordlades.', true],
  ['Kontoret uppdras', false],
  ['Ansökan har beviljats tidigare.', false],
  ['Ett ombud ska utses till riksmötet.', false],
  ['Ett ombud kan utses, och Ada valdes.', true],
  ['Mötet befanns behörigen utlyst.', true],
  ['Mötet förklarades stadgeenligt utlyst.', true],
  ['Avgiften bestämdes till 800 kronor.', true],
  ['Avgiften bestämdes förra året.', false],
  ['Lagt till handlingarna', true],
  ['Godkändes.', true],
  ['Lagt till handlingarna i arkivet', false],
  ['Vi har en stadga, som lästes i maj och godkändes i juni.', false],
  ['Förslaget, som lästes i maj, godkändes.', true],
  ['Kallelsen anslogs i trapphusen den 2 maj.', false],
  ['Till taket anslogs 40 000 kronor.', true],
  ['Omval på Ada-Eva Provlund och Bo Provdal.', true],
  ['Suppleanter: Nyval av Bo Provdal', true],
  ['Även omval på suppleanterna: Ada Provlund', true],
  ['Fyllnadsval, efter Ada Provlund, av Bo Provdal.', true],
  ['Valberedningens förslag: Omval av Bo Provdal', false],
  ['Omval av halva styrelsen', false],
  ['Berättelsen upplästes och godkändes (se bil.)', true],
  ['Kungörelsen om fullmäktiges sammanträde anslogs den 29 april på anslagstavlan.', false],
  ['Tillkännagivandet om mötet anslogs den 12 april i bibliotek.', false],
  ['Tillägg till föredragningslistan anslogs den 8 maj.', false],
  ['Tillägg till taket anslogs, 40 000 kronor.', true],
])('"%s" decides in the passive: %s', (text, expected) => expect(decidesPassively(text)).toBe(expected))

test.each([
  ['Taxan antas. Den är ny.', true],
  ['Kommunstyrelsen bemyndigas att inom ramen för budgeten fatta beslut', true],
  ['Taxan är ny. Den antas.', false],
])('"%s" begins with what is decided: %s', (text, expected) => expect(saysDecided(text)).toBe(expected))

test.each([
  ['Tekniska nämnden överlämnar ärendet till kommunstyrelsen.', true],
  ['Det är bra. Nämnden föreslår en ny taxa.', true],
  ['Protokollet lades till handlingarna.', true],
  ['Kommunfullmäktige antog planen den 3 maj 2019.', false],
  ['Kontoret berättar om läget.', false],
])('"%s" seems to decide: %s', (text, expected) => expect(seemsToDecide(text)).toBe(expected))

describe('the first sentence ends at its stop, not at the one that shortens a word:', () => {
  test.each([
    ['Taxan antas.', ' Den är ny.'],
    ['Antas taxan?', ' Ja.'],
    ['Ja!', '  Den antas.'],
    ['Taxan antas.', ' ”Ja” sade hon.'],
    ['Taxan antas.', ' 12 röstade.'],
    ['Kl. 19 antas taxan.', ' Slut.'],
    ['Det gäller (jfr. Budget) taxan.', ' Slut.'],
    ['Se AVG.', ' Budget'],
    ['Av E. Provlund m.fl. Provare antas taxan.', ' Slut.'],
    ['Kim A. Ek antas.', ' Slut.'],
    ['Taxan antas. den är ny.', ''],
    ['Taxan 1.2 antas', ''],
    ['Antalet är 186 st.', ' Taxan antas.'],
    ['Taxan är 400 kr.', ' Den antas.'],
    ['', ''],
  ])('%j', (first, rest) => {
    expect(firstSentence(first + rest)).toBe(first.length)
  })
  test.each(
    'ang bil ca dir dnr dr em ers ev ex exkl fd fl fm forts fr förf gm ggr inkl jfr kap kass kl kr kv max min mom nr obs ordf par pga prof prot red ref resp sekr sid st sthlm suppl tel tf tim vd åk jan feb apr aug sept okt nov dec mån tis ons tors fre lör sön m.m t.ex bl.a s.k o.d'.split(
      ' ',
    ),
  )('%s.', (word) => {
    const text = `Taxan antas ${word}. Budget och (${word.toUpperCase()}. Plan)`
    expect(firstSentence(text)).toBe(text.length)
  })
  test('sentences come one by one, without the space between', () => {
    expect(sentencesOf('Taxan antas.  Den är ny! Ja')).toEqual(['Taxan antas.', 'Den är ny!', 'Ja'])
    expect(sentencesOf('')).toEqual([])
  })
})

test.each([
  ['Styrelsen godkände taxan', true],
  ['Till att justera utses Ada Provlund', true],
  ['Att justera valdes Ada Provlund', true],
  ['Att justera utses en ledamot', false],
  ['Beslutades att anta taxan', true],
  ['Det beslöts att anta taxan', true],
  ['BESLUT ATT ANTA', true],
  ['Beslut attraherar', false],
  ['Beslut om taxan', false],
  ['Fastställdes jourlistan', true],
  ['Valdes Ada', true],
  ['Noterades listan', false],
  ['Fastställs jourlistan', false],
  ['Taxan antas', false],
  ['Efter omröstning (18 ja, 14 nej) beslutade stämman att bifalla motionen.', true],
  ['Därefter godkänner nämnden rapporten.', true],
  ['Efter mötet beslutade länsstyrelsen att bifalla ansökan.', false],
  ['Efter genomgång av anbuden beslutas att anlita Prov.', true],
  ['Ledningar – Efter genomgång beslutades det att anlita Prov.', true],
  ['Då Ada är borta beslutades att Bo åker.', true],
  ['Innan anbuden beslutas att gälla.', false],
])('“%s” decides by itself: %s', (text, expected) => expect(decides(text)).toBe(expected))

test.each([
  ['Dagordningen godkändes.', true],
  ['Dagordningen godkändes', true],
  ['Föredragningslistan kompletterades och godkändes', true],
  ['Ada Provlund valdes', true],
  ['Skrivelsen noterades', true],
  ['Dagordningen godkändes av alla', false],
  ['Dagordningen godkändes av alla.', true],
  ['Berättelsen upplästes och godkändes (se bil.)', true],
  ['Till styrelse valdes:', true],
  ['Val av styrelse:', false],
  ['Beslutades att anta taxan.', true],
  ['Beslutades att anta taxan', false],
  ['Styrelsen godkände taxan', true],
  ['Styrelsen godkände taxan och', false],
  ['Till att justera utses Ada Provlund', true],
  ['Taxor och avgifter', false],
  ['Taxor och avgifter.', false],
])('the heading “%s” is itself what was decided: %s', (text, expected) =>
  expect(isDecidingHeading(text)).toBe(expected),
)

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
  ['Nämnden föreslår en ny taxa 2019.', false],
  ['Nämnden föreslår den 3 dagars regel.', false],
  ['Nämnden föreslår en ny taxa enligt § 7.', false],
  ['Nämnden föreslår en taxa som gäller.', false],
  ['Nämnden föreslår Norden 3 dagar.', true],
  ['Nämnden föreslår lagom mycket.', true],
  ['Nämnden föreslår att taxan som gäller antas.', false],
  ['Nämnden föreslår att taxan antas.', true],
  ['Nämnden föreslår 120 kronor.', true],
  ['Nämnden föreslår tidigare 12.', true],
  [`Nämnden föreslår ${'x'.repeat(233)}`, true],
  [`Nämnden föreslår ${'x'.repeat(234)}`, false],
  ['Kommunstyrelsen beslutade att föreslå fullmäktige att anslå 48 miljoner kronor.', true],
])('“%s” seems to decide now: %s', (text, expected) => expect(seemsToDecide(text)).toBe(expected))

test.each([
  ['att fastställa följande taxor:', true],
  ['Stämman beslutar enligt förslaget att fastställa', true],
  ['Stämman beslutar att anta budget för', true],
  ['Stämman beslutar att fastställa taxan', false],
  ['Stämman beslutar att', true],
])('“%s” says what follows in a list: %s', (text, expected) => expect(introducesList(text)).toBe(expected))

test.each([
  ['Ada Provlund (S) deltar inte i beslutet.', true],
  ['På grund av jäv deltar inte Ada Provlund (S) i handläggningen av ärendet.', true],
  ['Nämndernas ledamöter deltar inte i beslutet om ansvarsfrihet för den egna verksamheten.', true],
  ['Bo Provberg (M) anmäler jäv och lämnar salen.', true],
  ['Socialdemokraterna avstår från att delta i beslutet.', true],
  ['Ada Provlund avlägsnade sig på grund av jäv under behandlingen.', true],
  ['Bo Provberg lämnade sammanträdet för denna punkt p.g.a. jäv.', true],
  ['Ada Provlund konstaterades jävig.', true],
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
  ['Mötet valde', true],
  ['Årsmötet väljer följande:', true],
  ['Mötet valde Ada', false],
  ['Mötet lämnade', false],
  ['Kören valde', false],
])('“%s” says who elects, and not whom: %s', (text, expected) => expect(electsBelow(text)).toBe(expected))

test.each([
  ['Ada Provlund till kassör.', true],
  ['Ada Provlund till kassör och sekreterare', true],
  ['Ada till kassör.', false],
  ['Ada Provlund gick till kassören.', false],
])('“%s” is one of those elected above: %s', (text, expected) => expect(namesElected(text)).toBe(expected))
