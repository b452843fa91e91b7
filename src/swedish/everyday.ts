/**
 * Everyday words and what authorities call the same thing, as a table: what municipalities, regions and their bodies do, in the words of
 * those who ask and of those who write. Kept by hand from common knowledge of Swedish administration, for no archive in particular;
 * a publisher's own words stand in `content/ord.md`.
 */

/** An everyday word, or several, and what stands in minutes; a thing of several words has a plus between them. */
const TABLE = `
dagis daghem: förskola
dagisplats: förskoleplats förskola+plats
dagisfröken dagispersonal: förskollärare barnskötare förskola+personal
lekis sexårs: förskoleklass
fritis: fritidshem
dagmamma: pedagogisk+omsorg familjedaghem
lekskola lekförskola: öppen+förskola
lågstadiet mellanstadiet högstadiet: grundskola
plugget skolgång: skola skolplikt
gymnasiet gymnasieskola: gymnasieskola gymnasium
särskola: anpassad+grundskola anpassad+gymnasieskola
komvux vuxenskola: vuxenutbildning kommunal+vuxenutbildning
sfi: svenska+invandrare
friskola privatskola: fristående+skola friskola
skolmat bespisning skolbespisning: måltid skolmåltid
skolk skolka skolkare: frånvaro skolfrånvaro skolnärvaro
mobbning mobba: kränkande+behandling
mobilförbud mobilfritt: mobilfri mobiltelefon
skolskjuts skolbuss: skolskjuts
kurator skolkurator: elevhälsa
skolsköterska: elevhälsa skolhälsovård
fritidsgård ungdomsgård: fritidsgård mötesplats
musikskola: kulturskola
bibblan: bibliotek
socialbidrag socialhjälp soc bidragstagare: försörjningsstöd ekonomiskt+bistånd
existensminimum bidragsnorm: riksnorm försörjningsstöd
soctant socialsekreterare: socialtjänst socialsekreterare
socialen: socialtjänst socialnämnd
ålderdomshem äldrehem servicehus sjukhem långvård vårdhem: äldreboende omsorgsboende särskilt+boende
äldrevård gamlingar åldringar åldring pensionär: äldreomsorg äldre
hemhjälp hemsamarit: hemtjänst
trygghetslarm larmklocka: trygghetslarm
anhörigvård: anhörigstöd anhörig
handikappad handikapp rullstolsburen invalid: funktionsnedsättning funktionshinder funktionsvariation
handikappanpassning handikappanpassad: tillgänglighet tillgänglighetsanpassning
handikapparkering: parkeringstillstånd+rörelsehindrade
assistent assistansbolag: personlig+assistans
färdtjänst sjuktaxi: färdtjänst sjukresa
fosterhem fosterbarn fosterfamilj: familjehem familjehemsplacerad
barnhem ungdomshem: institutionsvård behandlingshem hvb
omhändertagen: omhändertagande placering
knark droger knarkare narkoman missbrukare knarka: narkotika missbruk beroende
alkoholist fyllo alkis fylleri: missbruk alkohol
sprit öl utskänkning: alkohol serveringstillstånd
krog nattklubb uteställe: serveringstillstånd restaurang
hemlös uteliggare bostadslös: hemlöshet
tiggare tiggeri: tiggeri penninginsamling
invandrare nysvensk: nyanländ utrikes+födda integration
flykting asylsökande: nyanländ flyktingmottagande
kvinnomisshandel kvinnovåld hustrumisshandel: våld+relationer mäns+våld
kvinnojour: skyddat+boende kvinnojour
hedersvåld hedersförtryck hedersmord: hedersrelaterad hedersrelaterat+våld
ungdomsbrott ungdomsbrottslighet ungdomskriminalitet: brott+unga brottsförebyggande kriminalitet+unga
gängkriminell gängvåld gäng gängbrott: gängkriminalitet organiserad+brottslighet kriminalitet
brott kriminell: brottslighet kriminalitet
brottsbekämpning: brottsförebyggande
skjutning skottlossning: skjutning skjutvapenvåld sprängning
klotter graffiti sabbning: skadegörelse klotter
övervakningskamera kamera: kamerabevakning kameraövervakning trygghetskamera
ordningsvakt väktare: ordningsvakt
soptaxa sopavgift: avfallstaxa renhållningstaxa avfallsavgift
sopor sophämtning soptömning soptunna sopbil sopkärl: avfall avfallshantering avfallshämtning renhållning
sopstation soptipp tipp sopsortering: återvinningscentral återvinningsstation deponi
nedskräpning skräpig skräp: nedskräpning renhållning
återvinning källsortering: återvinning återbruk
matavfall matrester matslöseri: matavfall matsvinn
vattenavgift vattentaxa avloppsavgift: avloppstaxa taxa+vatten
kranvatten: dricksvatten
trekammarbrunn septiktank: enskilt+avlopp avloppsanläggning
elräkning elpris: elnätsavgift elkostnad
fjärrvärme element: fjärrvärme
vindsnurra vindmölla: vindkraft vindkraftverk
solpanel: solcell
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
lekpark: lekplats
badhus bassäng: simhall badhus badanläggning
utebad badstrand badplats: friluftsbad badplats
gym ishall idrottshall hockeyrink: idrottsanläggning
fotbollsplan konstgräs: konstgräsplan idrottsplats
hundpark hundlekplats: hundrastgård
kolonilott odlingslott: kolonilott odlingslott koloniträdgård
skog naturskydd: naturreservat
träd trädfällning: träd trädvård
råttor skadedjur: skadedjur
bostadskö: bostadsförmedling
lägenhet våning hyreslägenhet: bostad hyresrätt
hyra hyror hyreshöjning: hyra hyressättning
insats borgenslån: borgen
villa hus småhus: småhus villa
höghus: flerbostadshus
bygglov altan friggebod carport: bygglov
stadsplan byggplan: detaljplan
tomt mark: fastighet markanvisning tomträtt
tomtkö småhuskö villatomt: tomtkö
markköp marksälja: fastighetsförvärv markförvärv fastighetsförsäljning
rivning riva: rivningslov rivning
kommunskatt skatt skattehöjning: skattesats skatteintäkt utdebitering
besparing sparkrav nedskärning neddragning: effektivisering besparing budget+balans
underskott minusresultat förlust: underskott
skulder lån: låneskuld upplåning borgen
lön löner löneökning: lön lönerevision
uppsägning avsked varsel avskeda: uppsägning övertalighet omställning
fallskärm avgångsvederlag utköp: avgångsvederlag avgångsersättning utköp
bemanning hyrpersonal inhyrd: hyrpersonal bemanningsföretag
konsult: konsult konsulttjänst
inköp köpa köp: upphandling
anbud: upphandling anbud
skandal muta mutor korruption: oegentligheter korruption
fusk fuska bidragsfusk: felaktig+utbetalning välfärdsbrott oegentligheter
visselblåsare tipsa: visselblåsarfunktion visselblåsning
klaga klagomål: synpunkt klagomål
medborgarförslag medborgarinitiativ invånarförslag: medborgarförslag e-förslag
namnlista namninsamling: folkinitiativ namnunderskrift
överklaga: överklagande laglighetsprövning
borgmästare kommunpamp politiker: kommunalråd förtroendevald
kommunalråd: kommunstyrelsens+ordförande
arvode politikerlön: arvode arvodesreglemente
val valdag röstlokal: vallokal valnämnd
flagga: flaggning
vigsel giftermål: vigselförrättare borgerlig+vigsel
hundskatt: tillsyn
brandkår brandkåren brandstation: räddningstjänst
ambulans ambulanssjukvård: ambulans prehospital
vårdcentral husläkare: hälsocentral vårdcentral primärvård
akuten akutmottagning: akutmottagning akutsjukvård
bb förlossning barnmorska: förlossning barnmorska
tandläkare: tandvård folktandvård
psyket psyk: psykiatri
vårdkö väntetid: väntetid vårdgaranti tillgänglighet
läkarbrist: läkarbemanning kompetensförsörjning
doktor: läkare
vaccin spruta: vaccination
terror krig krigsrisk: beredskap civilt+försvar
skyddsrum bombskydd: skyddsrum
krisberedskap strömavbrott: krisberedskap kontinuitet
hackare hackerattack it-attack: informationssäkerhet cyberattack
dataskydd personuppgifter gdpr: dataskydd personuppgift
internet bredband fiber: bredband fiber
ai artificiell: artificiell+intelligens
jobb arbetslöshet arbetslös: arbetsmarknad arbetslöshet
sommarjobb feriejobb: feriearbete feriejobb
praktik lärling: praktik lärling
företagare näringsliv firma: näringsliv företag
nystartad etablering: företagsetablering
torghandel marknad torg: torghandel
uteservering: uteservering markupplåtelse
evenemang festival fest: evenemang
konstverk staty: offentlig+konst
teater konsert: kultur scenkonst
kyrkogård begravning: begravning begravningsplats
moské minaret böneutrop: böneutrop trossamfund
slöja hijab niqab burka: slöja huvudduk
klimat koldioxid utsläpp: klimat växthusgas utsläpp
buller oljud: buller
avgaser luft: luftkvalitet luftförorening
miljögift gift: förorening förorenad
översvämning skyfall: översvämning skyfall dagvatten
barnomsorg: förskola pedagogisk+omsorg
skolbetyg: betyg kunskapsresultat
läsplatta surfplatta skoldator: digital+verktyg digitalisering
skolnedläggning: skolstruktur avveckling+skola
klassrum: skollokal utbildningslokal
dagcenter: daglig+verksamhet dagverksamhet
gruppboende: gruppbostad bostad+särskild+service
dement demens: demenssjukdom demens
självmord: suicid suicidprevention
fetma: obesitas övervikt
rökning cigaretter snus vejp: tobak nikotin
förmyndare: överförmyndare god+man ställföreträdare
vräkning vräkt: avhysning
skilsmässa: familjerätt vårdnad
våldtäkt: sexualbrott sexuell+våld
inbrott stöld: tillgrepp brottslighet
studentlägenhet studentrum: studentbostad
sommarstuga sommarhus: fritidshus
strandtomt: strandskydd
nybygge bygge: nybyggnation exploatering
grustag: täkt
vildsvin älgjakt: viltvård jakt
kalhygge: skogsbruk avverkning
båtplats båtbrygga: småbåtshamn båtplats
tågstation tåg: järnväg pendeltåg station
busshållplats: hållplats
cykelställ cykelgarage: cykelparkering
laddstolpe laddbox elbil: laddinfrastruktur laddplats elfordon
bensinmack mack: drivmedelsstation
asfalt asfaltering: beläggning
gräsklippning ogräs: grönyta parkskötsel
parkbänk: sittplats parkmöbel
toalett toa: toalett offentlig+toalett
nyårsraketer smällare raketer fyrverkeri: fyrverkeri pyroteknisk+vara
brasa elda: eldning eldningsförbud
turist turism: besöksnäring turism
hemester semesterort: besöksnäring
städare städning städerska: lokalvård
vaktmästare: fastighetsskötsel
kock mattant matsal: måltid kost
facket fackförening: arbetstagarorganisation facklig
sjukskriven sjukskrivning: sjukfrånvaro
pamp högdjur: förtroendevald direktör
extrapengar pengatillskott: tilläggsanslag kompletterande+budget
mobilmast 5g: mast telekommunikation
skridskobana isbana: isbana konstis
ridhus ridskola: ridanläggning ridskola
skatepark skatebana: skatepark
kollo sommarkoloni: kolloverksamhet sommarkoloni
huskatt husdjur: sällskapsdjur djurskydd
`

/** By everyday word; what stands for it in the order of the table. */
export const EVERYDAY: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [asked = '', official = ''] = line.split(': ')
      return asked
        .split(' ')
        .map((word): [string, string[]] => [word, official.split(' ').filter((own) => own !== word)])
    }),
)
