/** Culture, sports, bathing, associations and feasts. */
export const LEISURE = `
fritidsgård ungdomsgård: fritidsgård mötesplats
bibblan: bibliotek
badhus bassäng: simhall badhus badanläggning
gym ishall idrottshall hockeyrink: idrottsanläggning
evenemang festival fest: evenemang
konstverk staty: offentlig+konst
teater konsert: scenkonst kulturhus
kyrkogård begravning: begravning begravningsplats
nyårsraketer smällare raketer fyrverkeri: fyrverkeri pyroteknisk+vara
turist turism: besöksnäring turism
hemester semesterort: besöksnäring
facket fackförening: arbetstagarorganisation facklig
skridskobana isbana: isbana konstis
kommunbibliotek: folkbibliotek bibliotek
bio film: filmverksamhet
konstnär konstnärer: konst kulturstöd
museer konsthall: museum
idrott idrottsförening: föreningsbidrag idrott
föreningsstöd: föreningsbidrag
förening föreningsliv: föreningsbidrag civilsamhälle
fotboll hockey innebandy: idrott idrottsanläggning
utegym motionsspår elljusspår: motionsspår utegym
scen livemusik: livescen scen
konsertlokal konserthus: konserthus
karneval stadsfest: kulturkalas evenemang
fyrverkerier: fyrverkeri
idrottsarena: arena
hotell: besöksnäring
simlektion simkurs simträning: simskola simundervisning simkunnighet
vinterbad isvak isbad bastu: kallbadhus kallbad bastu
badavgift badpris: simhall badanläggning
äventyrsbad: simhall badhus badanläggning
simhall badhus: simhall badhus centralbad
skidor skidspår skidåkning: skidspår skidanläggning konstsnö
vandring vandringsled stig: vandringsled friluftsliv
läktare: arena
gymkort friskvård: friskvårdsbidrag friskvård
fritidsklubb ungdomslokal: fritidsgård öppen+fritidsverksamhet
föreningslokal: lokalbidrag föreningslokal
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
turistskatt: turistskatt
turistbyrå: turistinformation destinationsutveckling
turistbåt: kryssning
tv radio: public+service
hästsport ridklubb: ridsport ridanläggning
ishockey konståkning: ishall isbana
friidrott löparbana: friidrottsanläggning friidrott
discgolf frisbeegolf: discgolf
lotteri: lotteri
jul julbord: representation
filminspelning: filmproduktion
padel: padel idrottsanläggning
spontanidrott: spontanidrott aktivitetsyta
gaming datorspel: e-sport
stadsjubileum födelsedag: jubileum
`
