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
gängkriminell gängvåld gäng gängbrott: gängkriminalitet organiserad+brottslighet kriminella+nätverk
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
småbåtshamn båthamn marina båtklubb: fritidsbåtshamn småbåtshamn båtuppläggning
båtplats båtbrygga: småbåtshamn fritidsbåtshamn båtplats
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
betald betalt betalning: arvode ersättning lön
betala: avgift ersättning utbetalning
kosta kostar pris priser: avgift taxa kostnad
billig billigare: avgift nedsättning sänkning rabatt
gratis kostnadsfri: avgiftsfri avgiftsfrihet
dyrare prishöjning: höjning taxa avgift
pengar: medel anslag bidrag
ekonomi: budget bokslut delårsrapport
kolla: kontroll kontrollera granska granskning
bestämma bestämmer: besluta beslutanderätt delegation
flytta flytt: omlokalisering flytt
stänga stängning: nedläggning avveckling stängning
nedlagd nedläggning: avveckling nedläggning
bygga byggande: byggnation nybyggnation uppförande genomförandebeslut
reparera reparation laga: renovering underhåll upprustning
renovera ombyggnad: upprustning renovering ombyggnation
sälja: försäljning avyttring överlåtelse
privatisera privatisering: entreprenad upphandling konkurrensutsättning
anställa nyanställning: rekrytering anställning
avgå avhopp: avsägelse entledigande
fuskbygge byggfusk: byggkontroll tillsyn
förslag: motion medborgarförslag e-förslag
rösta röstning: omröstning votering
nej: avslag avslå
ja: bifall bifalla
uppskjuten uppskov: bordläggning återremiss
regler regel: riktlinje föreskrift reglemente policy
ordningsregler: ordningsföreskrift lokala+ordningsföreskrifter
strategi: program plan handlingsplan
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
skolväg: skolväg trafiksäkerhet
parkeringshus garage: parkeringsanläggning parkering
p-skiva: parkering
gratisparkering: avgiftsfri+parkering
parkeringsnorm: parkeringstal p-tal
båtuppställning båtförvaring vinterförvaring: båtuppläggning uppläggningsplats
fritidsbåt segelbåt motorbåt: småbåtshamn fritidsbåtshamn
husbil husvagn: ställplats
kommunbibliotek: folkbibliotek bibliotek
leksak leksaker: leksaksbibliotek
bio film: filmverksamhet
konstnär konstnärer: konst kulturstöd
museer konsthall: museum
fornminne fornfynd: fornlämning kulturmiljö
k-märkt kulturmärkt: kulturmiljö kulturminne byggnadsminne bevarande
husbygge bostadsbygge bostadsbyggande: bostadsförsörjning bostadsbyggande nybyggnation
bostadsbrist bostadskris: bostadsförsörjning
allmännyttan kommunalägd: allmännyttigt+bostadsföretag bostadsbolag
hyresgäst hyresgäster: hyresgäst hyresrätt
bostadsrättsförening: bostadsrätt
andrahand: andrahandsuthyrning
tomtköp: markanvisning tomtkö
arrendator arrende: arrende tomträtt
egnahem: småhus
grannehörande granne grannar: grannehörande
svartbygge: byggsanktionsavgift tillsyn
byggföretag byggare byggherre: exploatör byggaktör
förskoleavgift dagisavgift: maxtaxa avgift+förskola
föräldrar förälder: vårdnadshavare
mamma pappa: vårdnadshavare föräldraskap
elev elever skolbarn: elev
lärare: lärare pedagog
rektor: skolledare rektor
skolgård skolgårdar: utemiljö skolgård
skolbok skolböcker läromedel: läromedel
läxa läxor: läxhjälp studiestöd
sommarskola: lovskola
sommarlov lovaktivitet: lovverksamhet lovskola
friluftsdag: friluftsliv
betygshets: betyg
idrott idrottsförening: föreningsbidrag idrott
föreningsstöd: föreningsbidrag
klubb klubbar förening: föreningsbidrag civilsamhälle
ideell frivillig frivilliga: civilsamhälle idéburen volontär
frivilligarbetare: volontär frivillig
simning simundervisning simskola: simkunnighet simskola
fotboll hockey innebandy: idrott idrottsanläggning
ungdomar tonåringar: unga ungdom
äldre: äldreomsorg
seniorer senior: äldre pensionärsråd
pensionärsförening: pensionärsråd
demensboende: demens särskilt+boende
matlåda matdistribution: måltid matdistribution
ensam ensamhet: ofrivillig+ensamhet
döende: palliativ+vård
hospis: palliativ+vård hospice
rullator rullstol hjälpmedel: hjälpmedel
döv döva hörselskadad: hörselnedsättning teckenspråk
blind blinda synskadad: synnedsättning
autism adhd npf: neuropsykiatrisk funktionsnedsättning
utvecklingsstörd: intellektuell+funktionsnedsättning
dagligverksamhet: daglig+verksamhet
aktivitetsersättning habiliteringspeng: habiliteringsersättning
lss: stöd+service funktionsnedsättning
psykisk sjukdom: psykisk+ohälsa
depression ångest: psykisk+ohälsa
självskada: psykisk+ohälsa suicid
hjärtstopp: hjärtstartare
drogtest drogtester narkotikatest: narkotikatest drogtest
haschet hasch cannabis: narkotika
spelmissbruk spelberoende: spelmissbruk spel
misshandel: våld
våldsam: våld
kvinnofrid kvinnofridsbrott: våld+relationer
sexbrott: sexuella+övergrepp sexuellt+våld
sexköp: prostitution människohandel
slavarbete människohandel trafficking: människohandel arbetslivskriminalitet
svartarbete svartjobb: arbetslivskriminalitet osund+konkurrens
maffia: organiserad+brottslighet
ungdomsgäng: kriminalitet gängkriminalitet
avhoppare: avhopparverksamhet
polis poliser: polismyndighet polis
vaktbolag väktarbolag: ordningsvakt
vakt vakter: ordningsvakt
bombdåd sprängdåd: sprängning
brandsäkerhet: brandskydd brandskyddskontroll
brand eldsvåda: brand räddningstjänst
sotning sotare: brandskyddskontroll rengöring
bunker bunkrar: skyddsrum
kristid krisläge: krisberedskap civil+beredskap
krislåda hemberedskap: krisberedskap civilt+försvar
försvar: totalförsvar civilt+försvar
hotad hot: personsäkerhet hot+våld
spion spioneri: säkerhetsskydd
bakgrundskoll belastningsregister: bakgrundskontroll registerutdrag belastningsregister
registerutdrag: belastningsregister registerkontroll
tystnadsplikt: sekretess
hemligstämplad hemlig: sekretess
tjänsteman tjänstemän: tjänsteperson förvaltning
chef chefer: direktör förvaltningschef
kommunchef kommundirektör: stadsdirektör kommundirektör
partibidrag: partistöd
folkvald folkvalda: förtroendevald
politikerpension: omställningsstöd pension+förtroendevalda
politikeravhopp: avsägelse
fyllnadsval: fyllnadsval ersättare val
bolag kommunbolag: kommunalt+bolag
aktieutdelning: utdelning
borgensavgift: borgen
kreditbetyg: rating upplåning
budgetunderskott: underskott
bidragstak: försörjningsstöd
bistånd: ekonomiskt+bistånd försörjningsstöd
fattig fattigdom fattiga: ekonomisk+utsatthet försörjningsstöd
bidrag: bidrag stöd
bidragsbedragare bidragsbrott: felaktig+utbetalning välfärdsbrott
skattefusk: välfärdsbrott
momsfusk: välfärdsbrott
arbetstidsförkortning: arbetstid heltid
pension: pension tjänstepension
arbetsplats arbetsmiljö: arbetsmiljö
kränkt: kränkande+särbehandling
rasism: rasism diskriminering
judehat: antisemitism
muslimhat: islamofobi
bögar homosexuell transperson pride: hbtqi hbtq
same samer: nationella+minoriteter samisk
finska finne: finskt+förvaltningsområde sverigefinsk
språk tolk: tolk tolkförmedling
svenskkurs svenskundervisning: svenska+invandrare
papperslös: papperslösa migration
invandring migration: migration mottagande
ensamkommande: ensamkommande nyanländ
integrationsplan: integration
tvångsgifte: hederskultur hedersrelaterat
vattenläcka vattenledning: ledningsnät vatten+avlopp
avlopp avloppsrening reningsverk: avloppsreningsverk avlopp
va: vatten+avlopp
dricksvattentäkt vattenverk: vattentäkt vattenförsörjning
elnät elavgift elnätspris: elnätsavgift elnät
elbrist: elförsörjning effektbrist
kärnkraftverk: kärnkraft
biogas: fordonsgas biogas
koldioxidinfångning koldioxidlagring: koldioxidavskiljning
pant: återvinning
plast plastpåsar: plast engångsartiklar
grovsopor: återvinningscentral grovavfall
hushållssopor: hushållsavfall avfall
sopförbränning: avfallsförbränning
kemikalier giftig: kemikalier
badvatten: badplats badvattenkvalitet
sjö sjöar å: vattendrag vattenmiljö
strand stränder: strandskydd badplats
övergödning: övergödning vattenkvalitet
djur: djurskydd djurhållning
djurpark zoo: djurpark
hund hundar: hundrastgård
katt katter: sällskapsdjur
hundbajs: renhållning
fågel fåglar måsar: skadedjur viltvård
vilt älg rådjur: viltvård jakt
artskydd: biologisk+mångfald
naturvård: naturreservat biologisk+mångfald
park parker: park grönområde
grönska grönområden: grönyta grönområde
odling stadsodling: odling odlingslott
utegym motionsspår elljusspår: motionsspår utegym
lekställning gungor: lekplats
scen livemusik: livescen scen
konsertlokal konserthus: konserthus
karneval stadsfest: kulturkalas evenemang
fyrverkerier: fyrverkeri
idrottsarena: arena
kryssningsfartyg kryssningsbåt: kryssning kryssningsturism
hotell: besöksnäring
krogar restauranger krogägare: serveringstillstånd restaurang
alkoholtillstånd utskänkningstillstånd spritillstånd: serveringstillstånd alkohollagen
matkontroll livsmedelsinspektion restaurangkontroll: livsmedelskontroll
tobaksförsäljning: tobakstillstånd tobak
butik butiker affär: handel näringsliv
småföretag: företagsklimat näringsliv
företagsstöd: näringslivsfrämjande
jobba arbete: arbetsmarknad sysselsättning
ungdomsjobb: feriearbete
vänort: vänort partnerskap
resa resor tjänsteresor: tjänsteresa
tjänstebil: tjänstebil förmånsbil fordon
kommunbil: fordon
datorer dator: digitalisering it
övervakning: kamerabevakning
ortopedisk: ortopedi
cancer: cancer cancervård onkologi
knäoperation höftoperation: ortopedi
operation operationer: kirurgi operation
sjukhusmat patientmat: patientmåltid
röntgen: röntgen bilddiagnostik
blodprov: provtagning laboratorium
barnläkare: barnmedicin barn+ungdomsmedicin
barnpsyk bup: barn+ungdomspsykiatri
abort: gynekologi abort
ivf: fertilitet
tandvårdskö: tandvård
patientavgift läkaravgift: patientavgift
läkemedel medicin mediciner: läkemedel
patientskada felbehandling: patientsäkerhet vårdskada
journal journaler: patientjournal vårdinformationssystem
nätläkare: digital+vård
sjukhus lasarett: sjukhus lasarett
hyrläkare hyrsjuksköterska stafettläkare: hyrpersonal inhyrd+personal
sköterska: sjuksköterska
helikopter: ambulanshelikopter
sjukresor: sjukresa
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
