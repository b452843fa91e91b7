/** Sports, bathing, play, outdoor life and associations. */
export const LEISURE = `
fritidsgård ungdomsgård: fritidsgård mötesplats
badhus bassäng: simhall badhus badanläggning
gym ishall idrottshall hockeyrink: idrottsanläggning
kyrkogård begravning: begravning begravningsplats
turist turism: besöksnäring turism
hemester semesterort: besöksnäring
facket fackförening: arbetstagarorganisation facklig
skridskobana isbana: isbana konstis
idrott idrottsförening: föreningsbidrag idrott
föreningsstöd: föreningsbidrag
förening föreningsliv: föreningsbidrag civilsamhälle
fotboll hockey innebandy: idrott idrottsanläggning
utegym motionsspår elljusspår: motionsspår utegym
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
padel: padel idrottsanläggning
spontanidrott: spontanidrott aktivitetsyta
gaming datorspel: e-sport
klubbstuga klubblokal omklädningsrum: idrottsanläggning
planhyra hallhyra halltid träningstid: lokaltaxa lokalbokning taxa+idrottsanläggning
fotbollstält fotbollshall bollplan bollhall: idrottshall idrottsplats idrottsanläggning
tennis tennishall badminton golf golfbana: idrottsanläggning
handboll basket volleyboll bandy: idrott idrottshall
simma simmare bassängen utomhusbad: simhall simkunnighet badanläggning
plaskdamm plaskis: plaskdamm
livvakt badvärd badgäst: livräddning simhall
damsim tjejsim könsseparerad: könssegregerad könsseparerad
badbrygga hopptorn: brygga badplats
skidbacke slalombacke pulkabacke: skidanläggning pulkabacke
motocross motorbana crossbana skjutbana: motorbana skjutbana
skejt skateboard skejtare: skatepark skateboard
pumptrack bmx: pumptrack
parkour boule hinderbana: aktivitetsyta
fotbollsarena hockeyarena storarena nationalarena: arena arenaområde
elitklubb elitlag proffslag: elitidrott idrott
elitsatsning damlag tjejlag: elitidrott jämställdhet+idrott
idrottspengar idrottsbidrag klubbstöd: föreningsbidrag idrott
scout scouter: föreningsbidrag
byalag intresseförening: föreningsbidrag civilsamhälle
ungdomshäng hängställe: mötesplats fritidsgård
fritidskort fritidspeng: fritidskort
lekland sandlåda rutschkana gunga klätterställning: lekplats
kanot kajak paddla: friluftsliv
friluftsområde stugby eldstad: friluftsområde friluftsliv
motorsport folkrace: motorbana
biljard schack brädspel: föreningsbidrag mötesplats
vinterdopp kallbad kallbadare: kallbadhus kallbad
hundhage hundgård hundrast: hundrastgård
proffsklubb proffsidrott: elitidrott
skejta: skatepark skateboard
restaurangbåt krogbåt husbåt: flytande+restaurang husbåt
bada badare badande: badplats simhall
skridskor skridskoåkning: skridskobana isbana ishall
pokal stipendiat idrottsstjärna: stipendium pris
`
