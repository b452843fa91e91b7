/** Shops, restaurants, alcohol and tobacco, markets, tourism, farming. */
export const BUSINESS = `
systembolag alkoholförsäljning: alkohol alkoholpolitisk
folköl ölbutik ölkontroll: folköl
langning alkohollangning hembränt smuggelsprit: alkohol langning
svartkrog svartklubb: serveringstillstånd tillsyn+alkohollagen
dörrvakt krogvakt krogkö: ordningsvakt serveringstillstånd
krognära utelivet uteliv nattliv: restaurang nattliv nattklubb
kasino casino spelautomat spelbutik: spel spelmissbruk
bingo bingolott lott: lotteri spel
vattenpipa shisha: vattenpipa tobak
snusa rökare röka vejpa nikotinpåse: nikotin tobak
rökförbud rökfritt: rökfri tobak
kiosk gatukök korvkiosk korvmoj: kiosk torghandel markupplåtelse
glassbil glasskiosk: torghandel
kafé fik fika konditori servering: restaurang servering
pizzeria kebab lunchställe: restaurang livsmedelskontroll
matförgiftning salmonella listeria: livsmedelskontroll livsmedelssäkerhet
matbutik mataffär livsmedelsaffär: dagligvaruhandel handel
lanthandel landsbygdsbutik byabutik: kommersiell+service landsbygdsservice
bankomat bankkontor postkontor kontanter: kommersiell+service betaltjänster
butiksdöd centrumdöd: centrumutveckling handel
torghandlare knalle knallar marknadsstånd: torghandel
saluhall: saluhall
startup entreprenör nyföretagare egenföretagare: nyföretagande entreprenörskap företagsetablering inkubator
företagsranking näringslivsklimat: företagsklimat
företagsbesök företagslots: näringslivsservice företagsklimat
småföretagare hantverkare: företag näringsliv
fabrik batterifabrik storföretag: industri företagsetablering
datahall serverhall: datacenter
gruva gruvbrytning: gruva täkt
bonde bönder lantbrukare lantbruk jordbrukare: jordbruk lantbruk landsbygd
glesbygd landsbygdsbor bygden: landsbygd landsbygdsutveckling
fiskare yrkesfiskare fiskehamn: yrkesfiske fiskehamn
sightseeing turistguide turistmål: besöksnäring turism
turistkampanj turistchef: destinationsutveckling besöksnäring
hotellbygge hotellrum vandrarhem: besöksnäring hotell
kongress mässa mässhall: mässa besöksnäring
semesterfirare utlänningsturist: besöksnäring
nagelsalong skönhetssalong massage massör spa: hygienisk+behandling
tatuering piercing botox fillers: hygienisk+behandling
solarium: solarium strålsäkerhet
taxinäring svarttaxi: taxi arbetslivskriminalitet
lönedumpning svartjobbare: osund+konkurrens arbetslivskriminalitet
underleverantör underentreprenör: underleverantör entreprenad
monopol: konkurrens konkurrensutsättning
leverantör kontrakt: avtal ramavtal upphandling
överpris prisgaffel: upphandling kostnadskontroll
privatiserad bolagisera: privata+utförare entreprenad
regelkrångel tillståndskrångel: regelförenkling handläggningstid
tillsynsavgift kontrollavgift: tillsynsavgift taxa+tillsyn
hemkörning bud cykelbud: godstransport
matmarknad gårdsbutik: torghandel lokalproducerad
vinodling mikrobryggeri cider: gårdsförsäljning
fyrverkeributik smällarförsäljning: fyrverkeri pyroteknisk+vara
sexklubb porrklubb porr: sexklubb
pantbank guldhandlare: handel
skattefri skatteparadis: skatteparadis upphandling
vapenhandel vapenindustri: försvarsindustri
kryptovaluta bitcoin: finansiell
marknadsföra reklampelare: marknadsföring
bojkott bojkotta: bojkott upphandling
barnarbete slavlöner: sociala+krav upphandling
rättvisemärkt fairtrade: fairtrade etisk+handel
nystartad etablering: företagsetablering
svartarbete svartjobb: arbetslivskriminalitet osund+konkurrens
småföretag: företagsklimat näringsliv
sprit öl utskänkning: alkohol serveringstillstånd
krog nattklubb uteställe: serveringstillstånd serveringstid restaurang
företagare näringsliv firma: näringsliv företag
krogar restauranger krogägare: serveringstillstånd restaurang
alkoholtillstånd utskänkningstillstånd spritillstånd: serveringstillstånd alkohollagen
matkontroll livsmedelsinspektion restaurangkontroll: livsmedelskontroll
tobaksförsäljning: tobakstillstånd tobak
butik butiker affär: handel
företagsstöd: näringslivsfrämjande
foodtruck matvagn: foodtruck torghandel
pub bar ölservering: serveringstillstånd alkoholservering
utskänkning utskänkningstid spriträttighet: serveringstillstånd alkoholservering alkohollagen
vingård vinförsäljning ölförsäljning bryggeri: gårdsförsäljning
vin: gårdsförsäljning alkohol
frisör tatuerare: hygienisk+behandling
loppis torgstånd: torghandel
krogtillstånd: serveringstillstånd
gatumat: torghandel food+trucks
öppettid öppettider öppethållande stängningstid: serveringstid öppettider
öppet nattöppet sent: serveringstid öppettider
`
