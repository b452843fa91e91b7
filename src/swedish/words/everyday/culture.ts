/** Libraries, art, music, museums and feasts. */
export const CULTURE = `
biblan bibliotekskort bibliotekarie: bibliotek
meröppet obemannat: meröppet bibliotek
e-bok ljudbok böcker: bibliotek medier
läslust högläsning: läsfrämjande
författare poet poesi: litteratur
pjäs teaterföreställning opera balett musikal: scenkonst
konstutställning utställning galleri: konst utställning konsthall
konstinköp konstsamling: konst konstgestaltning konstsamling
gatukonst muralmålare: konstgestaltning muralmålning
orkester symfoniorkester kör: musik scenkonst
musikfestival musikliv: livescen musik evenemang
filmfestival filmpengar: filmfestival filmproduktion
museibesök museibiljett gratismuseum: museum entréavgift museer
kulturpengar kulturbidrag kulturstipendium: kulturstöd kulturstipendium
kulturarbetare kulturskapare: kulturskapare konstnär
spelning trubadur: replokal livescen
dansare folkdans: dans scenkonst
dansbana folkpark: folkpark samlingslokal
samlingslokal bygdegård: samlingslokal
nationaldag nationaldagsfirande midsommar: nationaldagsfirande evenemang
lucia luciatåg julgransplundring: evenemang
julbelysning julljus julpynt: julbelysning belysning
ljusfestival kulturnatt: evenemang kulturnatt
staty statyer byst fontän: skulptur offentlig+konst minnesmärke
enprocentsmål: enprocentsregeln konstgestaltning
kulturminne kulturmärkning kulturhistoria: kulturmiljö kulturarv
rivningskåk sekelskifteshus: kulturmiljö bevarande rivning
slott herrgård: byggnadsminne kulturmiljö
gravfält runsten hällristning forntid: fornlämning kulturmiljö
arkeolog arkeologi utgrävning: arkeologisk fornlämning
stadsarkiv kyrkböcker: arkiv stadsarkiv
hembygdsgård hembygdsmuseum: hembygd kulturarv
minnesplats minneslund minnessten: minnesplats minnesmärke
kulturhus allaktivitetshus: kulturhus
fritidspolitik kulturpolitik: kulturprogram kulturplan
kulturlov kollolov sommarkul: lovverksamhet
dragshow dragqueen sagostund: bibliotek läsfrämjande
biosalong biograf filmvisning: biograf filmverksamhet
sommarteater parkteater: scenkonst evenemang
gatufest gatumusik gatuartist: evenemang offentlig+plats
bibblan: bibliotek
evenemang festival fest: evenemang
konstverk staty: offentlig+konst
teater konsert: scenkonst kulturhus
nyårsraketer smällare raketer fyrverkeri: fyrverkeri pyroteknisk+vara
kommunbibliotek: folkbibliotek bibliotek
bio film: filmverksamhet
konstnär konstnärer: konst kulturstöd
museer konsthall: museum
scen livemusik: livescen scen
konsertlokal konserthus: konserthus
karneval stadsfest: kulturkalas evenemang
fyrverkerier: fyrverkeri
replokal: replokal
musiklektion pianolektion: kulturskola musikskola
musikskola dansskola: kulturskola musikskola
bokbuss: bokbuss bibliotek
boklån låna: bibliotek
julmarknad: evenemang
nyårsfirande nyår: fyrverkeri
tivoli nöjesfält: nöjespark
skulptur monument minnesmärke: skulptur offentlig+konst konstgestaltning minnesmärke
väggmålning muralmålning: muralmålning konstgestaltning
släktforskning: arkiv
hembygd hembygdsförening: hembygd kulturarv
ruin fästning borg: fornlämning kulturarv
filminspelning: filmproduktion
stadsjubileum födelsedag: jubileum
bengal bengaler supportrar läktarvåld: supporter idrottsevenemang
derby vm em mästerskap: idrottsevenemang evenemang
turnering cup ungdomscup: idrottsevenemang evenemang
maraton lopp motionslopp: motionslopp evenemang
sommarland temapark: nöjespark
danslektion balettskola: kulturskola
fanzon storbild storbildsskärm: evenemang
gravhög gravhögar gravkulle: fornlämning fornlämningsvård
skolbibblan skolbibbla: skolbibliotek
`
