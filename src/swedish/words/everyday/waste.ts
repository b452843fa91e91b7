/** Waste, water and energy. */
export const WASTE = `
sopgubbe sopgubbar soptant sophämtare: avfallshämtning avfall renhållning
soprum miljörum miljöstuga: avfallsinsamling avfallshantering
sopberg dumpa dumpning skräpdumpning sophög: nedskräpning dumpning avfall
papperskorg skräpkorg skräptunna: papperskorg renhållning
tuggummi glasskärvor: nedskräpning renhållning
glasåtervinning returpapper igloo: återvinningsstation förpackningsinsamling
återvinna sortera sopsortera källsortera: avfallsinsamling återvinning fastighetsnära+insamling
loppmarknad begagnat bytesbod bytesrum: återbruk
klädinsamling textilier kläder: textilinsamling återbruk
slänga slängd kasta kasserad: avfall återbruk
latrin utedass dass torrtoa: latrin enskilt+avlopp
hundskit hundpåse hundlort: renhållning hundlatrin
kloak kloakvatten toavatten: spillvatten avloppsvatten avlopp
avloppslukt källaröversvämning avloppsstopp: avlopp spillvatten
vattenrör rörbrott vattenläckage rörläcka: ledningsnät vattenläcka
kokrekommendation missfärgat brunvatten vattenkvalitet: dricksvatten vattenkvalitet
vattentäkt vattenskydd: vattenskyddsområde vattenförsörjning
vattenavstängning vattenlös: vattenförsörjning dricksvatten
vattenanslutning va-anslutning anslutningsavgift: anläggningsavgift taxa+vatten
regnvatten takvatten stuprör spygatt: dagvatten
gråvatten infiltration minireningsverk: enskilt+avlopp
bräddning: bräddning
muddra muddring: muddring
båtbotten båtfärg båtbottenfärg: båtbottenfärg borsttvätt
strömmen elström: elförsörjning el
strömräkning elkostnad elkostnader: elkostnad elnätsavgift elpris
elpriser elstöd spotpris: elpris elkostnad
spänning kraftledning elledning högspänningsledning: kraftledning elnät
energispara elsnål lågenergi: energieffektivisering energibesparing energianvändning
energikris energiräkning energislöseri: energianvändning energieffektivisering energiförsörjning
värmepump bergvärme jordvärme: värmepump bergvärme
oljepanna pellets flis: uppvärmning fossilfri
olja bensin diesel fossil: fossila+bränslen fossilfri
vattenkraft kraftverksdamm: vattenkraft
vindpark vindkraftsbygge vindkraftspengar: vindkraft vindkraftverk
reaktor kärnavfall urangruva: kärnkraft
batteripark batterilager: energilagring batterilager
vätgas vätgasmack: vätgas
gasol stadsgas: biogas fordonsgas
värmeverk kraftvärmeverk: kraftvärme fjärrvärme
solcellstak solfångare: solcell solenergi
strömlös elransonering: effektbrist elförsörjning
klimatförändring klimatkris klimathot klimatet: klimatanpassning klimatmål
klimatneutral klimatsmart klimatpåverkan klimatavtryck: klimatneutral klimatmål växthusgas
klimatångest klimataktivist: klimat klimatmål
miljövänlig miljösmart miljöarbete: miljöprogram miljömål hållbarhet
elbilar elfordon miljöbil miljöbilar: elfordon fossilfri+fordonsflotta
elskoter elmoped: elfordon
ställplatsavgift: ställplats
stormskada storm oväder: klimatanpassning storm
havsnivå havshöjning: stigande+havsnivå högvattenskydd
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
vattenräkning vattenkostnad va-avgift: vatten+avloppstaxa va-taxa brukningsavgift
elräkning elfaktura effektavgift: elnätsavgift elnätstaxa
värmeräkning fjärrvärmepris: fjärrvärme fjärrvärmetaxa
reningsverk: avloppsrening avloppsreningsverk spillvatten avloppsvatten
slam slamtömning: slamtömning enskilt+avlopp
vattenbrist torka bevattningsförbud: vattenbrist bevattningsförbud vattenförsörjning
sop: avfall renhållning
sopsug sopnedkastare: sopsug avfallsinsamling
löv trädgårdsavfall: trädgårdsavfall parkavfall
batteri elskrot: elavfall farligt+avfall
bilskrot skrotbil bilvrak: fordonsflytt skrotbil
elavbrott: elberedskap
överskottsmat överbliven: matsvinn överbliven
solpark: solcellspark solenergi
skräpplockning skräpkampanj: nedskräpning
engångsmugg engångsplast: engångsartiklar
kompost komposttunna: matavfall kompostering
vindkraftspark: vindkraft vindkraftverk vindkraftpark
solel: solcell solenergi
fimpar fimp: nedskräpning
brunn: enskild+vattenförsörjning
atomkraft atomkraftverk kärnreaktor: kärnkraft
bajs skit avföring: avloppsvatten spillvatten latrin
möbler möbel kontorsmöbler: inventarier lös+egendom återbruk
källarvatten: översvämning skyfall dagvatten
vattenavgifter vattentaxor: avloppstaxa taxa+vatten
`
