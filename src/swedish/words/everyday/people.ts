/** Integration, minorities, equality, faith, burial. */
export const PEOPLE = `
migrant migranter anhöriginvandring: migration nyanländ
flyktingar flyktingfamilj kvotflykting: flyktingmottagande nyanländ
flyktingbarn flyktingkommun: nyanländ ensamkommande flyktingmottagande
flyktingförläggning asylboende förläggning: asylboende anläggningsboende asylsökande
deportera deportation avvisning avvisa utvisad: utvisning återvändande uppehållstillstånd
återvandra återvändare hemvändare: återvandring
genomgångsbostad anvisningsbostad flyktingbostad: bosättning nyanländ
medborgarskapsprov medborgarceremoni: medborgarskap medborgarskapsceremoni
invandrartät invandrarområde utlänning: utrikes+födda integration utsatta+områden
invandrarkvinna: utrikesfödda+kvinnor utrikes+födda
integrera assimilation parallellsamhälle: integration segregation
getto segregerad segregering: segregation
språkcafé språkkafé: språkträning svenska+invandrare mötesplats
språkkunskap språkprov: språkkrav språkkunskaper
tolkning tolkhjälp tolkar: tolk tolkförmedling
modersmålslärare: modersmålsundervisning
resande resandefolket: romsk nationella+minoriteter
lappar: samisk nationella+minoriteter
tornedaling kvän meänkieli: tornedaling nationella+minoriteter
jude judar jiddisch synagoga: judisk antisemitism nationella+minoriteter
antisemit judefientlig: antisemitism
muslim muslimer islam: muslimsk islamofobi trossamfund
kyrka kyrkor församling frikyrka: trossamfund kyrka församling
präst pastor imam: trossamfund
ramadan koran: trossamfund muslimsk
bön bönerum böneutropet: bönerum böneutrop
religionsfrihet kristen kristna: trossamfund religion
heltäckande sjal huvudsjal: slöja huvudduk
krematorium kremering kremera kista: begravningsverksamhet begravningsplats kremation
begravningsavgift gravsten gravrätt: begravningsverksamhet begravningsavgift
djurkyrkogård: begravningsplats
bröllop giftas gifta: vigsel vigselförrättare borgerlig+vigsel
transa trans queer ickebinär könsidentitet: hbtqi
pridefestival prideparad: hbtqi
homofobi homofob: hbtqi hatbrott
könsroller könsrättvis jämlik jämlikhet feminist feminism: jämställdhet jämlikhet
sexism sexist mansgris metoo: jämställdhet sexuella+trakasserier
diskriminera diskriminerad särbehandlad: diskriminering likabehandling
kvotering kvoterad könskvotering: jämställdhet
rasist rasistisk främlingsfientlig: rasism
afrosvensk afrofobi: afrofobi rasism
hatar näthat hatkampanj: hatbrott hot+hat
mänskliga: mänskliga+rättigheter
barnperspektiv barnombudsman: barnkonventionen barnets+bästa
ungdomsparlament ungdomsting: ungdomsråd ungdomsfullmäktige
ungdomsinflytande: ungdomsråd ungdomsfullmäktige unga
tonåring tonåringar tonårsfylla: unga ungdom
civilsamhälle eldsjäl ideellt: civilsamhälle idéburen
kvinnohat incel: mäns+våld jämställdhet
krigsveteran veteransoldat: veteran
fadderfamilj språkvän flyktingguide: integration nyanländ
invandrare nysvensk: nyanländ utrikes+födda integration
flykting asylsökande: nyanländ flyktingmottagande
vigsel giftermål: vigselförrättare borgerlig+vigsel
moské minaret böneutrop: böneutrop trossamfund
slöja hijab niqab burka: slöja huvudduk
bögar homosexuell transperson pride: hbtqi hbtq
same samer: nationella+minoriteter samisk
finska finne: finskt+förvaltningsområde sverigefinsk
språk tolk: tolk tolkförmedling
papperslös: papperslösa migration
invandring migration: migration mottagande
integrationsplan: integration
tvångsgifte: hederskultur hedersrelaterat
ukrainare krigsflykting: massflyktsdirektiv nyanländ
medborgarskap: medborgarskap
vigselakt borgmästarvigsel: vigselförrättare borgerlig+vigsel
grav gravplats urnlund: begravningsplats begravningsverksamhet
hatbrott: hatbrott rasism
ensamkommande: ensamkommande nyanländ
papperslös gömd: papperslös asylsökande
ukrainare ukrainsk: massflyktsdirektivet ukraina
rom romer: romsk nationella+minoriteter
same samer: samisk nationella+minoriteter
sverigefinne sverigefinnar: sverigefinsk förvaltningsområde
pride regnbågsflagga: hbtqi flaggning
gay bög lesbisk transperson transpersoner: hbtqi hbtq
lönegap kvinnolöner: lönekartläggning jämställdhet
zigenare: romsk nationella+minoriteter
utvisa utvisas: utvisning uppehållstillstånd
äktenskap arrangerat: hedersrelaterat tvångsäktenskap
ryss ryssar rysk ryska putin: ryssland
krigsflykting ukrainare: massflyktsdirektivet flyktingmottagande ukraina
`
