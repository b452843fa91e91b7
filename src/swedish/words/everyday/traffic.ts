/** Streets, parking, cycling, snow. */
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
småbåtshamn båthamn marina båtklubb: fritidsbåtshamn småbåtshamn båtuppläggning
båtplats båtbrygga: småbåtshamn fritidsbåtshamn båtplats
cykelställ cykelgarage: cykelparkering
laddstolpe laddbox elbil: laddinfrastruktur laddplats elfordon
bensinmack mack: drivmedelsstation
asfalt asfaltering: beläggning
extrapengar pengatillskott: tilläggsanslag kompletterande+budget
bestämma bestämmer: beslutanderätt delegation
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
vägfärja: färjeled
parkeringshus garage: parkeringsanläggning parkering
p-skiva: parkering
gratisparkering: avgiftsfri+parkering
parkeringsnorm: parkeringstal p-tal
båtuppställning båtförvaring vinterförvaring: båtuppläggning uppläggningsplats
fritidsbåt segelbåt motorbåt: småbåtshamn fritidsbåtshamn
husbil husvagn: ställplats
park parker: park grönområde
kullersten gatsten kantsten: markbeläggning gatsten
trafikljus stoppljus rödljus: trafiksignal
skylt vägskylt vägmärke: skyltning vägvisning vägmärke
enkelriktad: enkelriktning
bussfil kollektivfil fil: kollektivkörfält körfält
bussgata: kollektivkörfält bussgata
bilkö trafikstockning rusningstrafik trafikkaos: framkomlighet trängsel
chaufför busschaufför bussförare: förarbrist
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
biltunnel: tunnel
genomfartstrafik smittrafik: genomfart
bilpool: bilpool
elbuss: elbuss elektrifiering
cykeltrafik cykelfält: cykelbana cykelväg
godståg: godstrafik godstransport
flytbrygga gästhamn gästbrygga: gästhamn flytbrygga förtöjningsplats
båttvätt bottentvätt: borsttvätt båtbottentvätt
skoter snöskoter: snöskoter skoterled terrängkörning
parkeringstillstånd p-tillstånd nyttokort: parkeringstillstånd boendeparkering
bärgning bärga: fordonsflytt
gatunamn vägnamn: namnsättning gatunamn
taxiresa: taxi färdtjänst
lånebil: bilpool
vägbygge: vägplan
trafikfarlig: trafiksäkerhet
väggrop tjälskott tjällossning spårbildning: beläggning vägunderhåll
asfaltera omasfaltering asfalterad: beläggning beläggningsarbete
grusväg skogsbilväg: enskild+väg vägunderhåll
cykelled cykelleder cykelstråk: cykelbana cykelväg cykelstråk
cykelstöld cykeltjuv cykelparkeringar: cykelparkering
elcykel lådcykel ellådcykel: elcykel lådcykel
moped mopedbil mopedist: a-traktor moped
buskörning buskör burnout streetrace gatrace fortkörare: buskörning trafiksäkerhet
rattfyllerist rattfylla fyllekörning: trafiknykterhet alkolås
korsning vägkorsning olyckskorsning: korsning trafiksäkerhet
refug chikan blomlåda fartdämpare gupp: hastighetsdämpande
fartsänkning hastighetssänkning: hastighetsgräns hastighet
viadukt gångtunnel undergång: gångtunnel planskild
broöppning klaffbro lyftbro: broöppning bro
ljusstolpe gatlampa: gatubelysning belysning
bom vägbom pollare betongsugga: fordonshinder väghinder
omväg omledning vägavstängning: trafikomläggning omledning avstängning
vägjobb uppgrävd gatuombyggnad: gatuarbete trafikomläggning
förbifart ringled kringfartsled: förbifart trafikled
parkera parkeringskaos parkeringsbrist parkeringar: parkering parkeringsplatser
felparkerad felparkering parkeringsböter böteslapp: felparkeringsavgift kontrollavgift
pendlarparkering infartsparkering: pendelparkering pendlarparkering
gästparkering besöksparkering: besöksparkering parkering
plogbil oplogad ploga sanda salta grusa snöfall snökaos snömodd: snöröjning vinterväghållning halkbekämpning
barnvagn framkomlig: tillgänglighet framkomlighet
bilförbud bilfientlig bilhat: biltrafik bilfri framkomlighet
bilkörning: biltrafik
bildelning hyrbil: bilpool
motorcykel motorcyklist: motorcykel
trafikbuller vägbuller: buller bullerskydd
trafikskola trafikvett: trafiksäkerhet
trafiksiffror trafikmätning fordonsflöde: trafikmätning trafikprognos
miljözon dieselförbud: miljözon
torgbil varutransport leverans: godstransport
cykelvrak: fordonsflytt
gångväg gångstig promenadväg promenadstråk: gångbana gångväg gångstråk
gatuplantering gatuträd: gaturum trädplantering
vägbredd: vägstandard
infart utfart: infart trafikplats
avfart påfart: trafikplats
kommunväg trafikverk: väghållare trafikverket
`
