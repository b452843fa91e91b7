/** Preschool, school, education of adults. */
export const SCHOOL = `
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
musikskola: kulturskola
lekpark: lekplats
hundpark hundlekplats: hundrastgård
skolbetyg: betyg kunskapsresultat
läsplatta surfplatta skoldator: digital+verktyg digitalisering
skolnedläggning: skolstruktur avveckling+skola
klassrum: skollokal utbildningslokal
ridhus ridskola: ridanläggning ridskola
skolväg: skolväg trafiksäkerhet
leksak leksaker: leksaksbibliotek
förskoleavgift dagisavgift: maxtaxa avgift+förskola
elev elever skolbarn: elev
lärare: lärare pedagog
rektor: skolledare rektor
skolgård skolgårdar: utemiljö skolgård
skolbok skolböcker läromedel: läromedel
läxa läxor: läxhjälp studiestöd
sommarskola: lovskola
betygshets: betyg
simning simundervisning simskola: simkunnighet simskola
bakgrundskoll belastningsregister: bakgrundskontroll registerutdrag belastningsregister
kreditbetyg: rating upplåning
svenskkurs svenskundervisning: svenska+invandrare
lekställning gungor: lekplats
fröken skolfröken: förskollärare lärare
magister klassföreståndare: lärare mentor
barngrupp gruppstorlek: barngrupp
hemmasittare skolvägran skolvägrare: problematisk+frånvaro skolfrånvaro skolnärvaro frånvaro
matte matteprov räkning: matematik
gympa gymnastik skolgympa: idrott+hälsa idrottshall
gympasal gymnastiksal: idrottshall gymnastiksal
provresultat: nationella+prov kunskapsresultat
skolavslutning terminsstart lovdagar höstlov sportlov påsklov jullov: läsårstider lovverksamhet
skolbyte skolplats: skolval skolplacering
elevråd: elevinflytande
hemspråk hemspråksundervisning modersmål: modersmålsundervisning modersmål
förberedelseklass: nyanlända+elever
skolpsykolog: elevhälsa
disciplin stök stökig: studiero
padda ipad paddor skärm: skärmtid digitala+lärverktyg digitala+verktyg
religiös koranskola: konfessionell
aga barnaga: våld+barn
yrkesskola: yrkeshögskola yrkesprogram
studiecirkel: studieförbund folkbildning
folkhögskola: folkhögskola folkbildning
universitet: lärosäte högskola
student studentliv: studentstad
syv syo studievägledare: studie+yrkesvägledning
lärarbrist: behöriga+lärare legitimerade+lärare kompetensförsörjning
barack baracker: modulskola lokalförsörjning
skolbygge skolbyggnad: skollokal
nattis nattdagis: obekväm+arbetstid
föräldrakooperativ: fristående+förskola
förskolekö dagiskö: förskoleplats platsgaranti
specialkost allergikost: specialkost måltid
elevassistent resursperson: särskilt+stöd tilläggsbelopp
resursskola specialklass: resursskola särskild+undervisningsgrupp
skolattack skolskjutning: pågående+dödligt+våld skolattack
skolresultat: kunskapsresultat måluppfyllelse
barnskötare: barnskötare förskollärare
skolpeng barnpeng: skolpeng grundbelopp
skolmiljard skolpengar: statsbidrag
klasstorlek skolklass: klasstorlek elevgrupp
skolstart skolbörjan: läsårstider skolstart
vikarie vikarier: vikarie timvikarie bemanning
studentflak studentfirande: studentfirande
gymnasieval: gymnasieantagning
dyslexi dyslektiker: dyslexi lässvårigheter
skolkoncern: enskild+huvudman fristående+skola
frukost mellanmål: måltid
barnvakt: obekväm+arbetstid
skolbibliotekarie: skolbibliotek
utedagis uteförskola: utomhuspedagogik förskola
dagisgrupp förskolegrupp: barngrupp
dagispersonal fritidsfröken fritidsledare: fritidshem förskollärare
fritidsplats fritidsavgift fritidshemmet: fritidshem
adjunkt ämneslärare lågstadielärare: lärare
överlärare skolchef: rektor skolledare
skolstyrelse: utbildningsnämnd grundskolenämnd barnnämnd
plugghjälp pluggstuga läxläsning: läxhjälp studiestöd
läskunnighet läsförståelse: läsförståelse läsfrämjande läsförmåga
elevhem inackordering inackorderingsbidrag: inackorderingstillägg elevresor
skoltaxi skolresor: skolskjuts elevresor
bamba skolmatsal skolmatstant: skolmåltid måltid
mobil mobilen telefon smartphone: mobiltelefon mobilfri
keps skoluniform klädkod: klädsel ordningsregler huvudbonad
trakasseri trakassera retad reta utfryst utfrysning nätmobbning mobbad mobbare: kränkande+behandling trakasserier
kvarsittning relegera: disciplinära+åtgärder studiero
skolbråk skolslagsmål klassrumsbråk: studiero hot+våld
betygsinflation glädjebetyg: betyg likvärdig+bedömning
hemundervisning hemskolning: skolplikt
studenten studentexamen studentbal studentmössa: studentfirande gymnasieexamen
gymnasist gymnasieelev gymnasieungdom: gymnasieskola gymnasium
yrkeslinje yrkesgymnasium lärlingsutbildning: yrkesprogram gymnasial+lärlingsutbildning
dropout avhoppad studieavbrott: kommunalt+aktivitetsansvar studieavbrott
fiollektion gitarrlektion musiklärare: kulturskola
obsklass: särskild+undervisningsgrupp
grundsär gymnasiesär träningsskola särskoleelev: anpassad+grundskola anpassad+gymnasieskola
specialpedagog speciallärare: särskilt+stöd specialpedagogik
extrahjälp extrastöd stödundervisning: särskilt+stöd extra+anpassningar
skolläkare skolsyster elevvård: elevhälsa
skolvärd rastvakt rastvärd: trygghet+studiero studiero
skolhus paviljong paviljonger skolbarack: skollokal modulskola
byskola bygdeskola skolstängning: skolstruktur nedläggning+skola avveckling+skola
klassresa skolresa utflykt: studiebesök avgiftsfri+utbildning
lägerskola: lägerskola
kvällskurs vuxengymnasium: kommunal+vuxenutbildning vuxenutbildning
sexualundervisning sexualkunskap: sexualitet+samtycke sex+samlevnad
religionsskola böneskola: konfessionell
simlärare simkunnig simmärke: simundervisning simkunnighet
skolsegregation: skolsegregation likvärdighet likvärdig
vinstuttag skolvinst aktieskola: fristående+skola friskolesektorn
skolinspektion skolinspektionen: skolinspektionen tillsyn+skola
skolkö kösystem köpoäng: skolval skolplacering
förskoleplacering föris: förskoleplats förskola
dagisnedläggning förskolenedläggning: förskola avveckling+förskola
barnantal barnkullar elevtal: elevprognos befolkningsprognos
skolgårdsbygge lekgård: utemiljö skolgård
elevpeng elevpengar: skolpeng grundbelopp
friskoleetablering friskolor: fristående+skola enskild+huvudman
sovmorgon: skolstart läsårstider
tonårstrött skoltrött: skolnärvaro frånvaro
vuxenplugg kvällsskola: vuxenutbildning
skollunch skolluncher lunchmeny: skolmåltid måltid
`
