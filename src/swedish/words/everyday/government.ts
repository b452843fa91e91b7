/** Elections, money, law, bodies and service to the public. */
export const GOVERNMENT = `
tiggare tiggeri: tiggeri penninginsamling
underskott minusresultat förlust: underskott
skulder lån: låneskuld upplåning
fallskärm avgångsvederlag utköp: avgångsvederlag avgångsersättning utköp
konsult: konsult konsulttjänst
inköp köpa köp: upphandling
anbud: upphandling anbud
skandal muta mutor korruption: oegentligheter korruption
visselblåsare tipsa: visselblåsarfunktion visselblåsning
klaga klagomål: synpunkt klagomål
medborgarförslag medborgarinitiativ invånarförslag: medborgarförslag e-förslag
namnlista namninsamling: folkinitiativ namnunderskrift
överklaga: överklagande laglighetsprövning
borgmästare kommunpamp politiker: kommunalråd förtroendevald
arvode politikerlön: arvode arvodesreglemente
val valdag röstlokal: vallokal valnämnd
flagga: flaggning
betala: avgift
kosta kostar pris priser: avgift taxa
billig billigare: avgift nedsättning sänkning rabatt
gratis kostnadsfri: avgiftsfri avgiftsfrihet
dyrare prishöjning: höjning taxa avgift
pengar: medel anslag
ekonomi: budget
kolla: kontroll kontrollera granska granskning
flytta flytt: omlokalisering flytt
stänga stängning: nedläggning avveckling stängning
nedlagd nedläggning: avveckling nedläggning
sälja: försäljning avyttring överlåtelse
rösta röstning: omröstning votering vallokal
regler regel: riktlinje föreskrift reglemente policy
ordningsregler: ordningsföreskrift lokala+ordningsföreskrifter
föräldrar förälder: vårdnadshavare
mamma pappa: vårdnadshavare föräldraskap
friluftsdag: friluftsliv
registerutdrag: belastningsregister registerkontroll
tystnadsplikt: sekretess
hemligstämplad hemlig: sekretess
tjänsteman tjänstemän: tjänsteperson
kommunchef kommundirektör: stadsdirektör kommundirektör
folkvald folkvalda: förtroendevald
bolag kommunbolag: kommunalt+bolag
aktieutdelning: utdelning
budgetunderskott: underskott
resa resor tjänsteresor: tjänsteresa
tjänstebil: tjänstebil förmånsbil fordon
kommunbil: fordon
fondpengar testamente: donation stiftelse donationsfond
konkurs: likvidation konkurs
slöseri skattepengar: kostnadskontroll effektivisering
mötestid mötestider: sammanträdestider sammanträdesdagar
kommunpolitiker: förtroendevald
valaffisch valstuga: valmaterial valaffisch
röstkort röstkort förtidsrösta: förtidsröstning vallokal valnämnd
jävig: jäv
handläggningstid väntan: handläggningstid servicegaranti
krångel byråkrati: förenkling regelförenkling administration
pappersarbete: administration
pengatvätt svarta-pengar: välfärdsbrott
friår veteran: veteranbonus
kommunsammanslagning: kommunindelning
arkivering: arkiv
personalbil: tjänstebil fordon
leasingbil: fordon tjänstebil
gåva donera: donation
sälja-mark: markförsäljning
julklapp: julgåva
krognota: representation
borgen: kommunal+borgen borgensåtagande
gåva skänka donera: donation gåva
valaffisch valaffischer valstuga valstugor: valmaterial valinformation affischering
oppositionen oppositionsledare: oppositionsråd
majoriteten styret maktskifte koalition: valteknisk+samverkan majoritet
vilde partilös partibyte: politisk+vilde
folkomrösta folkröst: folkomröstning
rösträkning valfusk valarbetare valförrättare: röstmottagare valnämnd
röstberättigad soffliggare: valdeltagande
brevrösta: förtidsröstning
nyval extraval: extra+val
medborgarmöte dialogmöte invånardialog medborgarbudget: medborgardialog samråd
frågestund: allmänhetens+frågestund
skattekrona skattesänkning: skattesats utdebitering
skatteutjämning: kommunalekonomisk+utjämning utjämning
budgethål: underskott
överskott vinst plusresultat: överskott årets+resultat
bokslut halvårsrapport kvartalsrapport: årsredovisning delårsrapport
revisor revisorer: revision revisionsrapport
buffert spargris: resultatutjämningsreserv
ränta räntor skuldberg: låneskuld upplåning ränta
aktier fonder pensionsfond: kapitalförvaltning placering
faktura fakturor: leverantörsfaktura faktura
taxehöjning avgiftshöjning: taxa avgift
skrytbygge prestigeprojekt prestigebygge: investering
lyxresa politikerresa studieresa: studieresa tjänsteresa
krognotor: representation
mutad mutkolv myglare mygel svågerpolitik vänskapskorruption korrupt: jäv oegentligheter korruption
maktmissbruk tjänstefel: oegentligheter tjänstefel
jo: justitieombudsman
ivo: inspektionen+vård
straffavgift: vite sanktionsavgift
skadestånd kompensation: skadestånd
sekretessbelagd sekretessbelagt: sekretess
offentlighetsprincip: allmän+handling utlämnande+handling
vänortsbesök fadderort: vänort
gatukontor gatunämnd: trafiknämnd teknisk+nämnd stadsmiljönämnd
byggnadskontor bygglovsnämnd: byggnadsnämnd stadsbyggnadsnämnd
hälsovårdsnämnd miljökontoret: miljönämnd
fritidsnämnd: idrottsnämnd fritidsnämnd
landsting landstinget: region
drätselkammare: kommunstyrelse
sosse sossar sossarna: socialdemokraterna
moderat moderater: moderaterna
sverigedemokrat sverigedemokrater: sverigedemokraterna
vänsterpartist vänstern: vänsterpartiet
miljöpartist: miljöpartiet
centerpartist centern: centerpartiet
kristdemokrat kristdemokrater: kristdemokraterna
folkpartiet folkpartist: liberalerna
styrdokument måldokument: styrande+dokument
tjänstemannavälde byråkrat byråkrater: administration tjänsteperson
omorganisation omorganisering: organisationsförändring organisationsöversyn
kommunägt kommunägda dotterbolag: kommunalt+bolag
hopslagning sammanslagning: fusion sammanslagning
skatteplanera: skatteparadis
vänorter utlandskontor: internationellt+samarbete
eu-pengar eu-bidrag: eu-medel finansiering+eu
kommunskatt kommunalskatt regionskatt skatt skattehöjning: skattesats skatteintäkt utdebitering
besparing sparkrav nedskärning neddragning: effektivisering besparing budget+balans
pamp högdjur: förtroendevald
partibidrag: partistöd
vänort: vänort partnerskap
kalas krogkalas: representation
tjäna tjänar förtjänst: arvode lön
regionråd borgarråd: kommunalråd regionråd heltidsarvoderad
`
