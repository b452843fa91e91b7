/** Nature, animals, air, noise and climate. */
export const ENVIRONMENT = `
utebad badstrand badplats: friluftsbad badplats
fotbollsplan konstgräs: konstgräsplan idrottsplats
kolonilott odlingslott: kolonilott odlingslott koloniträdgård
skog naturskydd: naturreservat
träd trädfällning: träd trädvård
råttor skadedjur: skadedjur
koldioxid utsläpp: växthusgas utsläpp klimatneutral
buller oljud: buller
avgaser luft: luftkvalitet luftförorening
miljögift gift: förorening förorenad
översvämning skyfall: översvämning skyfall dagvatten
vildsvin älgjakt: viltvård jakt
kalhygge: skogsbruk avverkning
gräsklippning ogräs: grönyta parkskötsel
parkbänk: sittplats parkmöbel
toalett toa: toalett offentlig+toalett
brasa elda: eldning eldningsförbud
skatepark skatebana: skatepark
huskatt husdjur: sällskapsdjur djurskydd
skattefusk: välfärdsbrott
arbetsplats arbetsmiljö: arbetsmiljö
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
grönska grönområden: grönyta grönområde
odling stadsodling: odling odlingslott
pfas: pfas förorenad
förpackning kartong tidningsinsamling: förpackningsinsamling producentansvar
mördarsnigel snigel lupin jättebalsamin parkslide björnloka: invasiva+arter invasiv främmande+arter
vägglöss vägglus kackerlacka: skadedjur
vildsvin rådjur kanin hare: viltvård viltförvaltning viltförvaltningsplan vildsvin jakt
mås kaja duva skata: skyddsjakt
varg lodjur: rovdjur
koppel koppeltvång kamphund: koppeltvång
häst hästar ridning: ridsport ridanläggning
bin biodling humlor: pollinatör biodling
fiske fiskekort: fiskevård fiske
algblomning: badvattenkvalitet övergödning
blommor rabatt plantering: plantering parkskötsel
gräsmatta: grönyta
grill grilla grillning grillplats: eldning grillplats eldningsförbud
majbrasa valborg lövbrasa eldning: eldning eldningsförbud
vedeldning kamin vedpanna: vedeldning luftkvalitet
avgas partikel: luftkvalitet partiklar
vinterdäck dubbdäck: dubbdäcksförbud dubbdäck
lukt stank: luktstörning
ladda laddning elbilsladdning: laddinfrastruktur laddning laddstation
vegan vegetarisk köttfri vegomat: vegetarisk växtbaserad
ekomat ekologisk: ekologiska+livsmedel ekologisk
närproducerad närodlad: lokalproducerad närproducerad
värmebölja hetta: värmebölja klimatanpassning
högvatten stormflod: högvattenskydd översvämning
ras jordskred skred: skred skredrisk
oljeutsläpp oljepåslag: oljeskydd
badförbud: badförbud badvattenkvalitet
sanering sanera: sanering efterbehandling förorenad
skogsbrand gräsbrand: skogsbrand räddningstjänst
bekämpningsmedel glyfosat: kemisk+bekämpning
djurplågeri vanskötsel: djurskydd
skarv säl: skyddsjakt
parfym parfymfri rakvatten: doftfri doft
bebyggd åker åkermark: jordbruksmark
ridning ridklubb: ridskola ridsport
trädgård planteringar blomlådor: parkskötsel plantering
trädnedtagning avverka fälla: trädfällning avverkning
sly slyröjning röja: röjning skötselplan
skogsdunge naturområde grönområde: grönområde naturområde
äng ängsmark gräsklippare: grönyta biologisk+mångfald
utrotningshotad: biologisk+mångfald artskydd
betesdjur kor beteshage lamm: naturvård betesmark
ridväg ridstig: ridväg ridanläggning
hundbad hundägare hundskola: hundrastgård
hundattack hundbett lösspringande: koppeltvång
viltolycka viltstängsel älgolycka: viltolycka viltvård
björn rovdjur: rovdjur
gäss gås kanadagås: skyddsjakt viltvård
fiskmås trut måsskrik: skyddsjakt skadedjur
mus möss råttplåga råttgift: skadedjur
geting getingar mygg myggor: skadedjur myggbekämpning
djurskyddsinspektör djurhem katthem: djurskydd sällskapsdjur
cirkus cirkusdjur: cirkus djurskydd
bäck åar damm vattendrag: vattendrag vattenmiljö
fiskväg fisktrappa lax: vattendrag fiskvandring
marint havet havsmiljö plasthav: havsmiljö marin
kustvatten skärgårdsmiljö: havsmiljö vattenmiljö
gifter miljögifter giftsanering: förorening förorenad efterbehandling
industriutsläpp fabriksutsläpp miljöbrott: miljötillsyn miljöfarlig+verksamhet
miljöinspektör hälsoskydd miljökontor: miljötillsyn hälsoskydd
bas basljud dunkande grannljud: buller olägenhet
röklukt vedrök: vedeldning luftkvalitet
ljusförorening bländande: belysning
oljespill oljefläck: oljeskydd
klimatdemonstration klimatnödläge: klimatnödläge klimatmål
naturskola naturrum naturguide: naturvård friluftsliv
parkvandring lekskog: parkskötsel park
jaga jägare jaktlag jaktvård: jakt skyddsjakt viltvård
kråka kråkor duvskit: skyddsjakt
sportfiske sportfiskare metning: fiske fiskevård
smog luftkvalité: luftkvalitet luftförorening
`
