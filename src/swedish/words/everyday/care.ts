/** Social services. */
export const CARE = `
socialbidrag socialhjälp soc bidragstagare: försörjningsstöd ekonomiskt+bistånd
existensminimum bidragsnorm: riksnorm försörjningsstöd
soctant socialsekreterare: socialtjänst socialsekreterare
socialen: socialtjänst socialnämnd
fosterhem fosterbarn fosterfamilj: familjehem familjehemsplacerad
barnhem ungdomshem: institutionsvård behandlingshem hvb
omhändertagen: omhändertagande placering
knark droger knarkare narkoman missbrukare knarka: narkotika drog missbruk beroende
alkoholist fyllo alkis fylleri: missbruk alkohol
hemlös uteliggare bostadslös: hemlöshet
kvinnomisshandel kvinnovåld hustrumisshandel: våld+relationer mäns+våld
kvinnojour: skyddat+boende kvinnojour
hedersvåld hedersförtryck hedersmord: hedersrelaterad hedersrelaterat+våld
barnomsorg: förskola pedagogisk+omsorg
vräkning vräkt: avhysning
skilsmässa: familjerätt vårdnad
ungdomar tonåringar: unga ungdom
ensam ensamhet: ofrivillig+ensamhet
depression ångest: psykisk+ohälsa
drogtest drogtester narkotikatest: narkotikatest drogtest
haschet hasch cannabis: narkotika
spelmissbruk spelberoende: spelmissbruk spel
kvinnofrid kvinnofridsbrott: våld+relationer
politikerpension: omställningsstöd pension+förtroendevalda
bidragstak: försörjningsstöd
bistånd: ekonomiskt+bistånd försörjningsstöd
fattig fattigdom fattiga: ekonomisk+utsatthet försörjningsstöd
pension: pension tjänstepension
hushållssopor: hushållsavfall avfall
foster fosterförälder fostermamma fosterpappa: familjehem familjehemsvård
adoption adoptera: adoption familjerätt
socanmälan soc-anmälan socanmäla: orosanmälan
vårdnadstvist umgänge: familjerätt umgängesstöd vårdnadsutredning
stödfamilj avlastningsfamilj: kontaktfamilj kontaktperson
samhall lönebidrag: arbetsmarknadsinsats
missbruksvård avgiftning: beroendevård skadligt+bruk tillnyktring
fylla fyllecell fyllefrämjande: tillnyktringsenhet tillnyktring
sprutbyte: sprututbyte
tvångsvård: tvångsvård vård+unga
härbärge natthärbärge: akutboende härbärge hemlöshet
socialkontor: socialtjänst
matkasse matutdelning soppkök: matfattigdom civilsamhälle
skuldsatt skuldsanering skuldrådgivning överskuldsatt: budget+skuldrådgivning
prostituerad hora: prostitution människohandel
barnäktenskap barngifte: tvångsäktenskap barnäktenskap hedersrelaterat
könsstympning: könsstympning hedersrelaterat+våld
sis-hem ungdomsfängelse: institutionsvård sluten+ungdomsvård
barnfattigdom: barnfattigdom ekonomisk+utsatthet
barnkonvention: barnkonventionen barnrätt barnets+rättigheter
vårdbidrag: omvårdnadsbidrag
kommunpsykolog: psykologenhet psykolog
bebis spädbarn: spädbarn öppen+förskola familjecentral
vräkt vräkta: vräkning avhysning
tvångsomhänderta tvångsomhändertagen lvu: vård+unga omhändertagande placering
barnmisshandel vanvårdad försummad: våld+barn orosanmälan
pundare tjackare kokain amfetamin heroin tjack tramadol: narkotika drog missbruk
braja gräs: cannabis narkotika
knarklangare langare droghandel knarkförsäljning: narkotika narkotikahandel
knarkhund narkotikahund drogsök: narkotikahund narkotika
överdos drogdöd narkotikadöd: narkotika skadligt+bruk naloxon
torkhem missbrukshem behandlingshem: behandlingshem hvb beroendevård
nykterist nykterhet suput spritis: missbruk alkohol nykterhetsorganisation
bordell sexhandel eskort sexköpare gatuprostitution: prostitution människohandel
tjejjour mansjour killjour brottsofferjour: kvinnojour brottsoffer
stalker stalkning: våld+relationer
kvinnomord kvinnomörd: mäns+våld våld+relationer
oskuldskontroll omskärelse: hedersrelaterad könsstympning
familjerådgivare parterapi: familjerådgivning
faderskap pappatest faderskapstest: faderskap familjerätt
ensamstående ensamförälder: ensamstående barnfamilj
nödbostad jourlägenhet socialbostad: akutboende kommunala+kontrakt sociala+kontrakt
panka utfattig panklös: ekonomisk+utsatthet försörjningsstöd
sms-lån skuldfälla kronofogden inkasso: skuldrådgivning budget+skuldrådgivning
dödsbo arvlös: dödsbo
fältare fältassistent: fältverksamhet fältassistent
alagare utslagen: hemlöshet missbruk
socialbidragstagare bidragsfamilj: försörjningsstöd
socialminister socialdirektör: socialtjänst
barnavårdsnämnd: socialnämnd
umgängesrätt: familjerätt
fosterhemsplacerad fosterhemsplacering: familjehemsplacerad familjehem placering
jourhem jourfamilj: jourhem familjehem
orosanmäla: orosanmälan
matbank matkö hunger hungriga svält: matfattigdom
julhjälp julklappsinsamling: matfattigdom civilsamhälle
luffare lodare: hemlöshet
horhus fnask: prostitution människohandel
sprutrum knarkrum: brukarrum skadereduktion
knarkkvart knarkhåla: narkotika drog
soctanten: socialtjänst
`
