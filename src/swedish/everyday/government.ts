/** Elections, money, staff, licences, business and service to the public. */
export const GOVERNMENT = `
sprit öl utskänkning: alkohol serveringstillstånd
krog nattklubb uteställe: serveringstillstånd restaurang
tiggare tiggeri: tiggeri penninginsamling
invandrare nysvensk: nyanländ utrikes+födda integration
flykting asylsökande: nyanländ flyktingmottagande
underskott minusresultat förlust: underskott
skulder lån: låneskuld upplåning
lön löner löneökning: lön lönerevision
uppsägning avsked varsel avskeda: uppsägning övertalighet omställning
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
vigsel giftermål: vigselförrättare borgerlig+vigsel
dataskydd personuppgifter gdpr: dataskydd personuppgift
internet bredband fiber: bredband fiber
sommarjobb feriejobb: feriearbete feriejobb
praktik lärling: praktik lärling
företagare näringsliv firma: näringsliv företag
moské minaret böneutrop: böneutrop trossamfund
slöja hijab niqab burka: slöja huvudduk
städare städning städerska: lokalvård
kock mattant matsal: måltid kost
betald betalt betalning: ersättning lön
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
anställa nyanställning: rekrytering anställning
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
chef chefer: förvaltningschef
kommunchef kommundirektör: stadsdirektör kommundirektör
folkvald folkvalda: förtroendevald
bolag kommunbolag: kommunalt+bolag
aktieutdelning: utdelning
budgetunderskott: underskott
arbetstidsförkortning: arbetstid heltid
kränkt: kränkande+särbehandling
bögar homosexuell transperson pride: hbtqi hbtq
same samer: nationella+minoriteter samisk
finska finne: finskt+förvaltningsområde sverigefinsk
språk tolk: tolk tolkförmedling
papperslös: papperslösa migration
invandring migration: migration mottagande
integrationsplan: integration
tvångsgifte: hederskultur hedersrelaterat
krogar restauranger krogägare: serveringstillstånd restaurang
alkoholtillstånd utskänkningstillstånd spritillstånd: serveringstillstånd alkohollagen
matkontroll livsmedelsinspektion restaurangkontroll: livsmedelskontroll
tobaksförsäljning: tobakstillstånd tobak
butik butiker affär: handel
företagsstöd: näringslivsfrämjande
ungdomsjobb: feriearbete
resa resor tjänsteresor: tjänsteresa
tjänstebil: tjänstebil förmånsbil fordon
kommunbil: fordon
datorer dator: digitalisering it
karensdag sjukdag sjuklön: karensavdrag
sextimmarsdag arbetstidsförkortning kortvecka: arbetstid
arbetskläder: arbetskläder
städpersonal städbolag lokalvårdare städ: lokalvård
vikarie timanställd timvikarie: timavlönad visstidsanställning
löneskillnad lönegap kvinnolön: lönekartläggning jämställda+löner löneskillnad låglönesatsning
medarbetarenkät: medarbetarundersökning
utbränd utbrändhet: arbetsmiljö sjukfrånvaro
arbetsolycka arbetsskada: arbetsolycka arbetsmiljö
fondpengar testamente: donation stiftelse donationsfond
borgen: borgensåtagande borgen
konkurs: likvidation konkurs
slöseri skattepengar: kostnadskontroll effektivisering
mötestid mötestider: sammanträdestider sammanträdesdagar
kommunpolitiker: förtroendevald
valaffisch valstuga: valmaterial valaffisch
röstkort röstkort förtidsrösta: förtidsröstning vallokal valnämnd
jävig: jäv
hemsida webbsida sajt: webbplats hemsida
växel kundtjänst medborgarkontor telefonväxel: kontaktcenter medborgarservice
blankett: e-tjänst
chatgpt chatbot chattbot: artificiell+intelligens chatgpt
mobiltäckning wifi: bredband mobiltäckning
handläggningstid väntan: handläggningstid servicegaranti
reklam reklamtavla reklamskylt affischering: annonsplats utomhusreklam
foodtruck matvagn: foodtruck torghandel
pub bar ölservering: serveringstillstånd alkoholservering
utskänkning utskänkningstid spriträttighet: serveringstillstånd alkoholservering alkohollagen
vingård vinförsäljning ölförsäljning bryggeri: gårdsförsäljning
vin: gårdsförsäljning alkohol
frisör tatuerare: hygienisk+behandling
loppis torgstånd: torghandel
ukrainare krigsflykting: massflyktsdirektiv nyanländ
medborgarskap: medborgarskap
gatunamn: namnsättning gatunamn
vigselakt borgmästarvigsel: vigselförrättare borgerlig+vigsel
grav gravplats urnlund: begravningsplats begravningsverksamhet
krångel byråkrati: förenkling regelförenkling administration
pappersarbete: administration
pengatvätt svarta-pengar: välfärdsbrott
extrajobb: feriearbete
friår veteran: veteranbonus
distansarbete hemarbete: distansarbete
kommunsammanslagning: kommunindelning
arkivering: arkiv
sjukpension: pension
personalbil: tjänstebil fordon
leasingbil: fordon tjänstebil
gåva donera: donation
sälja-mark: markförsäljning
julklapp: julgåva
reklam annons reklamkampanj: kommunikation marknadsföring
reklampryl reklamprylar giveaway: profilprodukt
logga logotyp: grafisk+profil varumärke
hemsida webbsida: webbplats hemsida
krognota: representation
kommunchef: kommundirektör stadsdirektör
sparkad sparka: entledigande uppsägning
borgen: kommunal+borgen borgensåtagande
gåva skänka donera: donation gåva
twitter facebook instagram snapchat: sociala+medier
chatgpt robot: artificiell+intelligens ai
växeln telefonkö: kontaktcenter
kommunsammanslagning: kommunindelning
livesändning direktsändning: webbsändning
valaffisch valaffischer valstuga valstugor: valmaterial valinformation affischering
hatbrott: hatbrott rasism
`
