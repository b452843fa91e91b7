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
`
