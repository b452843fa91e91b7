/** Waste, water, energy, nature, animals and climate. */
export const ENVIRONMENT = `
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
utebad badstrand badplats: friluftsbad badplats
fotbollsplan konstgräs: konstgräsplan idrottsplats
kolonilott odlingslott: kolonilott odlingslott koloniträdgård
skog naturskydd: naturreservat
träd trädfällning: träd trädvård
råttor skadedjur: skadedjur
kommunskatt skatt skattehöjning: skattesats skatteintäkt utdebitering
besparing sparkrav nedskärning neddragning: effektivisering besparing budget+balans
ai artificiell: artificiell+intelligens
nystartad etablering: företagsetablering
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
pamp högdjur: förtroendevald
skatepark skatebana: skatepark
huskatt husdjur: sällskapsdjur djurskydd
svartarbete svartjobb: arbetslivskriminalitet osund+konkurrens
partibidrag: partistöd
skattefusk: välfärdsbrott
arbetsplats arbetsmiljö: arbetsmiljö
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
grönska grönområden: grönyta grönområde
odling stadsodling: odling odlingslott
småföretag: företagsklimat näringsliv
vänort: vänort partnerskap
vattenräkning vattenkostnad va-avgift: vatten+avloppstaxa va-taxa brukningsavgift
elräkning elfaktura effektavgift: elnätsavgift elnätstaxa
värmeräkning fjärrvärmepris: fjärrvärme fjärrvärmetaxa
reningsverk: avloppsrening avloppsreningsverk spillvatten avloppsvatten
slam slamtömning: slamtömning enskilt+avlopp
vattenbrist torka bevattningsförbud: vattenbrist bevattningsförbud vattenförsörjning
pfas: pfas förorenad
sop: avfall renhållning
sopsug sopnedkastare: sopsug avfallsinsamling
förpackning kartong tidningsinsamling: förpackningsinsamling producentansvar
löv trädgårdsavfall: trädgårdsavfall parkavfall
batteri elskrot: elavfall farligt+avfall
bilskrot skrotbil bilvrak: fordonsflytt skrotbil
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
elavbrott: elberedskap
vegan vegetarisk köttfri vegomat: vegetarisk växtbaserad
ekomat ekologisk: ekologiska+livsmedel ekologisk
närproducerad närodlad: lokalproducerad närproducerad
överskottsmat överbliven: matsvinn överbliven
solpark: solcellspark solenergi
värmebölja hetta: värmebölja klimatanpassning
högvatten stormflod: högvattenskydd översvämning
ras jordskred skred: skred skredrisk
oljeutsläpp oljepåslag: oljeskydd
skräpplockning skräpkampanj: nedskräpning
engångsmugg engångsplast: engångsartiklar
badförbud: badförbud badvattenkvalitet
sanering sanera: sanering efterbehandling förorenad
kompost komposttunna: matavfall kompostering
skogsbrand gräsbrand: skogsbrand räddningstjänst
vindkraftspark: vindkraft vindkraftverk vindkraftpark
solel: solcell solenergi
bekämpningsmedel glyfosat: kemisk+bekämpning
fimpar fimp: nedskräpning
djurplågeri vanskötsel: djurskydd
skarv säl: skyddsjakt
brunn: enskild+vattenförsörjning
parfym parfymfri rakvatten: doftfri doft
bebyggd åker åkermark: jordbruksmark
ridning ridklubb: ridskola ridsport
`
