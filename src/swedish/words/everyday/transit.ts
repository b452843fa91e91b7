/** Buses, trams, trains, boats and planes. */
export const TRANSIT = `
busskur väntkur regnskydd: hållplats väderskydd
busslinje bussresa expressbuss linjebuss busstur: busstrafik linjetrafik kollektivtrafik
bussturer avgångar turtäthet: turutbud trafikutbud
tågstrul tågkaos tågförsening punktlig: punktlighet tågtrafik
pendla pendlare pendling arbetsresa: arbetspendling pendling
tågresa tågresor rälsbuss: tågtrafik järnväg
räls spårväg: spårväg järnväg
spårvagnsspår spårvagnsbygge: spårväg spårvägsutbyggnad
spårvagnsförare lokförare: förarbrist spårvagn
spårvagnsolycka bussolycka: trafiksäkerhet spårväg
linbana kabinbana svävare: linbana stadslinbana
vagnhall bussgarage spårvagnshall: depå
plankare planka tjuvåkare tjuvåkning fuskåkare: biljettkontroll tilläggsavgift
biljettautomat biljettmaskin biljettapp: biljettsystem biljett
kontrollant biljettkontrollant: biljettkontroll
gratisbuss nolltaxa gratisbussar: avgiftsfri+kollektivtrafik
ungdomskort ungdomsbiljett skolungdomskort: skolkort busskort elevresor
årskort resekort reskort: periodbiljett
biljetthöjning biljettpriser biljettkostnad: biljettpris taxa+kollektivtrafik
taxichaufför taxibil: taxi färdtjänst
ringbuss närbuss anropsbuss: anropsstyrd närtrafik
bytespunkt bussterminal bussdepå: knutpunkt resecentrum depå
perrong plattform: plattform station
centralen centralstation: centralstation
nattåg sovvagn: nattåg
landningsbana flyglinje flygbolag inrikesflyg flygresor: flygplats flygtrafik
flygbuller: flygbuller buller
lastfartyg containerfartyg containerhamn: hamn sjöfart
skärgårdsö öbor: skärgård skärgårdstrafik
färjelinje bilfärja passbåt: färjeled färjetrafik
båtlinje pendelbåt vattenbuss: färjetrafik båttrafik
kanal slussa sluss: sluss farled
självkörande robotbuss: självkörande autonom
superbuss metrobuss: bussystem stomlinje
busskörfält bussväg: kollektivkörfält
resenär passagerare: resenär kollektivtrafik
kollektivresor västtrafikkort sl-kort: kollektivtrafik periodbiljett
rullstolsplats: tillgänglighet kollektivtrafik
bussbolag trafikbolag: trafikavtal kollektivtrafik
tågbolag sj: tågtrafik järnväg
dubbelspår järnvägsspår banvall: järnvägsplan järnväg
bangård rangerbangård: bangård järnväg
plankorsning bomfällning: plankorsning planskild
godsspår hamnspår: godstrafik järnväg
buss spårvagn bussar: kollektivtrafik linjetrafik
busskort månadskort: periodbiljett kollektivtrafik
resecentrum busstation: resecentrum knutpunkt
tågstation tåg: järnväg pendeltåg station
busshållplats: hållplats
hållplats: hållplats kollektivtrafik
lokaltrafik länstrafik: kollektivtrafik
flygplats flyg: flygplats
färja båttrafik skärgårdsbåt: färjetrafik skärgårdstrafik
kryssningsfartyg kryssningsbåt: kryssning kryssningsturism
busstid tidtabell: turutbud trafikutbud linjetrafik
bussbiljett biljettpris: periodbiljett biljett
seniorkort pensionärskort: seniorbiljett seniorkort avgiftsfri+kollektivtrafik
nattbuss: nattrafik
tågtunnel: järnvägstunnel järnväg
båtbuss älvfärja: färjetrafik
höghastighetståg snabbtåg: järnväg höghastighetsbana
tågbiljett: periodbiljett
tunnelbana metro: tunnelbana spårtrafik
spårvagnslinje: spårväg spårvagn
`
