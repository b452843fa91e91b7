/** Streets, parking, buses, trains and boats. */
export const TRAFFIC = `
snöskottning plogning snöplogning sandning saltning: snöröjning vinterväghållning halkbekämpning
trottoar: gångbana
gatlykta lyktstolpe gatulampa gatljus: gatubelysning belysning
cykelväg cykelbana: cykelväg cykelbana gång+cykelväg
övergångsställe: gångpassage övergångsställe
rondell: cirkulationsplats
fartgupp farthinder vägbula: hastighetsdämpande farthinder
fart fartgräns hastighetsbegränsning fortkörning: hastighet hastighetsgräns
trängselskatt biltull vägtull: trängselskatt
vägarbete: gatuarbete
potthål gropar: beläggning vägunderhåll
p-plats parkeringsplats p-hus p-avgift: parkering parkeringsavgift
parkeringsbot p-bot p-böter: kontrollavgift felparkeringsavgift
lapplisa parkeringsvakt: parkeringsövervakning
elsparkcykel elscooter sparkcykel: elsparkcykel mikromobilitet
buss spårvagn bussar: kollektivtrafik linjetrafik
busskort månadskort: periodbiljett kollektivtrafik
resecentrum busstation: resecentrum knutpunkt
småbåtshamn båthamn marina båtklubb: fritidsbåtshamn småbåtshamn båtuppläggning
båtplats båtbrygga: småbåtshamn fritidsbåtshamn båtplats
tågstation tåg: järnväg pendeltåg station
busshållplats: hållplats
cykelställ cykelgarage: cykelparkering
laddstolpe laddbox elbil: laddinfrastruktur laddplats elfordon
bensinmack mack: drivmedelsstation
asfalt asfaltering: beläggning
extrapengar pengatillskott: tilläggsanslag kompletterande+budget
bestämma bestämmer: beslutanderätt delegation
hållplats: hållplats kollektivtrafik
lokaltrafik länstrafik: kollektivtrafik
bilfri: gågata bilfri
bilväg motorväg: väg trafikled
väg vägar: väg gata
cykla cyklist cyklister: cykeltrafik cykelbana
cykelleasing lånecykel hyrcykel: cykelförmån lånecykel
tjänstecykel: cykelförmån
fotgängare gående: gångtrafik gångbana oskyddade+trafikanter
trafiksäker trafikolycka trafikolyckor: trafiksäkerhet
bilist bilister: biltrafik
lastbil lastbilar: tung+trafik godstrafik
flygplats flyg: flygplats
färja båttrafik skärgårdsbåt: färjetrafik skärgårdstrafik
vägfärja: färjeled
parkeringshus garage: parkeringsanläggning parkering
p-skiva: parkering
gratisparkering: avgiftsfri+parkering
parkeringsnorm: parkeringstal p-tal
båtuppställning båtförvaring vinterförvaring: båtuppläggning uppläggningsplats
fritidsbåt segelbåt motorbåt: småbåtshamn fritidsbåtshamn
husbil husvagn: ställplats
park parker: park grönområde
kryssningsfartyg kryssningsbåt: kryssning kryssningsturism
kullersten gatsten kantsten: markbeläggning gatsten
trafikljus stoppljus rödljus: trafiksignal
skylt vägskylt vägmärke: skyltning vägvisning vägmärke
enkelriktad: enkelriktning
bussfil kollektivfil fil: kollektivkörfält körfält
bussgata: kollektivkörfält bussgata
bilkö trafikstockning rusningstrafik trafikkaos: framkomlighet trängsel
busstid tidtabell: turutbud trafikutbud linjetrafik
chaufför busschaufför bussförare: förarbrist
bussbiljett biljettpris: periodbiljett biljett
seniorkort pensionärskort: seniorbiljett seniorkort avgiftsfri+kollektivtrafik
nattbuss: nattrafik
tågtunnel: järnvägstunnel järnväg
parkeringsautomat p-automat parkeringsavgift: avgiftsparkering parkeringsavgift
boendekort: boendeparkering
parkeringsförbud p-förbud: parkeringsförbud parkering
sandsopning gatusopning vårsopning: barmarksrenhållning gatusopning renhållning
isgata halka halkig halkolycka: halkbekämpning vinterväghållning
snöhög snötipp: snöröjning snöupplag
gatubelysning vägljus: gatubelysning belysning
epatraktor a-traktor epa: a-traktor
bullerplank: bullerskydd bullerskyddsåtgärd
lastzon varuleverans: godstransport lastzon
fartkamera trafikkamera: hastighetsövervakning
vägförening vägsamfällighet privatväg: enskild+väg samfällighetsförening
mc hoj: motorcykel
båtbuss älvfärja: färjetrafik
höghastighetståg snabbtåg: järnväg höghastighetsbana
biltunnel: tunnel
genomfartstrafik smittrafik: genomfart
bilpool: bilpool
elbuss: elbuss elektrifiering
cykeltrafik cykelfält: cykelbana cykelväg
tågbiljett: periodbiljett
godståg: godstrafik godstransport
flytbrygga gästhamn gästbrygga: gästhamn flytbrygga förtöjningsplats
båttvätt bottentvätt: borsttvätt båtbottentvätt
skoter snöskoter: snöskoter skoterled terrängkörning
parkeringstillstånd p-tillstånd nyttokort: parkeringstillstånd boendeparkering
bärgning bärga: fordonsflytt
tunnelbana metro: tunnelbana spårtrafik
gatunamn vägnamn: namnsättning gatunamn
taxiresa: taxi färdtjänst
lånebil: bilpool
vägbygge: vägplan
spårvagnslinje: spårväg spårvagn
trafikfarlig: trafiksäkerhet
`
