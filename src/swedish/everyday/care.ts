/** Social services, care of the elderly, support for people with disabilities. */
export const CARE = `
socialbidrag socialhjälp soc bidragstagare: försörjningsstöd ekonomiskt+bistånd
existensminimum bidragsnorm: riksnorm försörjningsstöd
soctant socialsekreterare: socialtjänst socialsekreterare
socialen: socialtjänst socialnämnd
ålderdomshem äldrehem servicehus sjukhem långvård vårdhem: äldreboende omsorgsboende särskilt+boende
äldrevård gamlingar åldringar åldring pensionär: äldreomsorg äldre
hemhjälp hemsamarit: hemtjänst
trygghetslarm larmklocka: trygghetslarm
anhörigvård: anhörigstöd anhörig
handikappad handikapp rullstolsburen invalid: funktionsnedsättning funktionshinder funktionsvariation
handikappanpassning handikappanpassad: tillgänglighet tillgänglighetsanpassning
handikapparkering: parkeringstillstånd+rörelsehindrade
assistent assistansbolag: personlig+assistans
färdtjänst sjuktaxi: färdtjänst sjukresa
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
dagcenter: daglig+verksamhet dagverksamhet
gruppboende: gruppbostad bostad+särskild+service
förmyndare: överförmyndare god+man ställföreträdare
vräkning vräkt: avhysning
skilsmässa: familjerätt vårdnad
ungdomar tonåringar: unga ungdom
äldre: äldreomsorg
seniorer senior: äldre pensionärsråd
pensionärsförening: pensionärsråd
demensboende: demens särskilt+boende
matlåda matdistribution: måltid matdistribution
ensam ensamhet: ofrivillig+ensamhet
rullator rullstol hjälpmedel: hjälpmedel
döv döva hörselskadad: hörselnedsättning teckenspråk
blind blinda synskadad: synnedsättning
autism adhd npf: neuropsykiatrisk funktionsnedsättning
utvecklingsstörd: intellektuell+funktionsnedsättning
dagligverksamhet: daglig+verksamhet
aktivitetsersättning habiliteringspeng: habiliteringsersättning
lss: stöd+service funktionsnedsättning
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
ensamkommande: ensamkommande nyanländ
hushållssopor: hushållsavfall avfall
foster fosterförälder fostermamma fosterpappa: familjehem familjehemsvård
adoption adoptera: adoption familjerätt
socanmälan soc-anmälan socanmäla: orosanmälan
vårdnadstvist umgänge: familjerätt umgängesstöd vårdnadsutredning
stödfamilj avlastningsfamilj: kontaktfamilj kontaktperson
avlastning avlastningsplats: korttidsvistelse korttidsboende avlösning växelvård
ledsagare följeslagare: ledsagning ledsagarservice
anhörigbidrag anhöriganställning: hemvårdsbidrag anhörigstöd
seniorboende pensionärslägenhet äldrelägenhet trygghetsboende: trygghetslägenhet trygghetsbostad trygghetsboende
nattpatrull: hemtjänst hemsjukvård
pensionärsträff träffpunkt: träffpunkt mötesplats
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
servicelägenhet servicebostad: servicebostad bostad+särskild+service
gåhjälp gåstol: hjälpmedel
hemlarm: trygghetslarm
vårdbidrag: omvårdnadsbidrag
äldremisshandel: vanvård övergrepp+äldre
lex-sarah missförhållande vanvård: lex+sarah missförhållande
kontaktman: fast+omsorgskontakt
kommunpsykolog: psykologenhet psykolog
ramla fallolycka: fallprevention fallolycka
vårdtagare omsorgstagare: brukare
papperslös gömd: papperslös asylsökande
ukrainare ukrainsk: massflyktsdirektivet ukraina
rom romer: romsk nationella+minoriteter
same samer: samisk nationella+minoriteter
sverigefinne sverigefinnar: sverigefinsk förvaltningsområde
pride regnbågsflagga: hbtqi flaggning
gay bög lesbisk transperson transpersoner: hbtqi hbtq
lönegap kvinnolöner: lönekartläggning jämställdhet
bebis spädbarn: spädbarn öppen+förskola familjecentral
bostadsbidrag: bostadstillägg
vräkt vräkta: vräkning avhysning
`
