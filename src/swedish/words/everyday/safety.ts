/** Crime, order, fire, crisis and defence. */
export const SAFETY = `
ungdomsbrott ungdomsbrottslighet ungdomskriminalitet: brott+unga kriminalitet+unga
gängkriminell gängvåld gäng gängbrott: gängkriminalitet organiserad+brottslighet kriminella+nätverk
brott kriminell: brottslighet kriminalitet
brottsbekämpning: brottsförebyggande
skjutning skottlossning: skjutning skjutvapenvåld sprängning
klotter klottersanering graffiti sabbning: skadegörelse klotter
övervakningskamera kamera: kamerabevakning kameraövervakning trygghetskamera
ordningsvakt väktare: ordningsvakt
fusk fuska bidragsfusk bidragsbrott: felaktig+utbetalning välfärdsbrott välfärdsbrottslighet oegentligheter
brandkår brandkåren brandstation: räddningstjänst
terror krig krigsrisk: beredskap civilt+försvar
skyddsrum bombskydd: skyddsrum
krisberedskap strömavbrott: krisberedskap kontinuitet
hackare hackerattack it-attack: informationssäkerhet cyberattack
våldtäkt: sexualbrott sexuell+våld
inbrott stöld: tillgrepp brottslighet
vaktmästare: fastighetsskötsel
avgå avhopp: avsägelse entledigande
uppskjuten uppskov: bordläggning
sommarlov lovaktivitet: lovverksamhet lovskola
misshandel: våld
våldsam: våld
sexbrott: sexuella+övergrepp sexuellt+våld
sexköp: prostitution människohandel
slavarbete människohandel trafficking: människohandel arbetslivskriminalitet
maffia: organiserad+brottslighet
ungdomsgäng: kriminalitet gängkriminalitet
avhoppare: avhopparverksamhet
polis poliser: polismyndighet polis
vaktbolag väktarbolag: ordningsvakt
vakt vakter: ordningsvakt
bombdåd sprängdåd: sprängning
brandsäkerhet: brandskydd brandskyddskontroll
eldsvåda: brand
sotning sotare: brandskyddskontroll rengöring
bunker bunkrar: skyddsrum
kristid krisläge: krisberedskap civil+beredskap
krislåda hemberedskap: krisberedskap civilt+försvar
försvar: totalförsvar civilt+försvar
hotad hot: personsäkerhet hot+våld
spion spioneri: säkerhetsskydd
politikeravhopp: avsägelse
bidragsbedragare bidragsbrott: felaktig+utbetalning välfärdsbrott
momsfusk: välfärdsbrott
rasism: rasism diskriminering
judehat: antisemitism
muslimhat: islamofobi
övervakning: kamerabevakning
krigsförberedelse krigstid krigsplacering mobilisering: höjd+beredskap civil+beredskap civilt+försvar totalförsvar krigsorganisation
krig: höjd+beredskap civil+beredskap civilt+försvar krigsfara
hemvärn: totalförsvar
nödlager beredskapslager: försörjningsberedskap beredskapslager
skottlarm skottdetektor: detekteringssystem
vapen kniv pistol: skjutvapenvåld vapen
visitationszon: säkerhetszon vistelseförbud
utegångsförbud: vistelseförbud
polisstation: polismyndighet
nattvandrare: nattvandring
rån rånare: personrån rån
överfall ofredande tafsande: sexuella+övergrepp ofredande
bluff bedragare bluffaktura: bedrägeri välfärdsbrott
klan släktnätverk gängkrig: kriminella+nätverk organiserad+brottslighet
extremist nazist islamist terrorist: våldsbejakande+extremism
protest manifestation demonstrant: demonstration allmän+sammankomst
brandman brandmän: räddningstjänst
skrattgas: lustgas
vape e-cigarett: nikotin tobak
ficktjuv snatteri: tillgrepp
tiggeriförbud: tiggeri penninginsamling
trygghet otrygghet: trygghetsskapande otrygghet
utsatt-område orten förort: utsatta+områden särskilt+utsatta
storbrand: räddningstjänst
drunkning: livräddning
gatumusikant: ordningsföreskrift
barnrån ungdomsrån: brott+unga
böter bötfälla: sanktionsavgift vite
huligan huliganer: supporter
drönare: drönare obemannad
sabotage: säkerhetsskydd
brännbar: brandfarlig+vara
trygghetsvandring: trygghetsskapande
snut snuten aina polisbil: polis polismyndighet
buse ligist slagskämpe bråkmakare: ordningsstörning brottslighet
gangster gangsters gängmedlem shottare: kriminella+nätverk organiserad+brottslighet gängkriminalitet
mord mördad dödsskjutning skottskadad: dödligt+våld skjutvapenvåld skjutning
knivskuren knivhugg knivdåd: dödligt+våld våld
bomb bombhot bombare detonation: sprängning
barnsoldat springpojke ungdomsrekrytering: kriminalitet+unga brott+unga
vandalism vandalisera förstöra förstörelse krossad: skadegörelse
tagga taggare klottrare sprejfärg: klotter skadegörelse
snatta snattare stjäla tjuv tjuvar: stöld tillgrepp
bilbrand bilbränder mordbrand anlagd: brand anlagd+brand
brandvarnare brandlarm brandövning utrymning: brandskydd
brandbil deltidsbrandman: räddningstjänst
vma hesa: viktigt+meddelande vma
evakuera evakuering: utrymning
reservkraft elaggregat: reservkraft
ransonering matbrist matförsörjning: försörjningsberedskap livsmedelsförsörjning
bunkra hamstring krislager: försörjningsberedskap krisberedskap
militär soldat värnplikt nato regemente: totalförsvar militärt+försvar
frivilligförsvar lotta bilkår: frivilliga+försvarsorganisationer
dataintrång ransomware nätfiske phishing: informationssäkerhet cyberattack it-säkerhet
idstöld identitetsstöld: bedrägeri
åldringsrån telefonbedrägeri seniorbedrägeri: bedrägeri brott+äldre
blottare antastad tafsa våldtäktsman sexförbrytare: sexualbrott sexuella+övergrepp
grooming barnporr: sexuella+övergrepp
hatprat nynazist naziflagga: hatbrott rasism
koranbränning: allmän+sammankomst
sekt radikalisering attentat terrordåd: våldsbejakande+extremism
ockupera husockupation tältläger: otillåten+bosättning avhysning
grannsamverkan: grannsamverkan
svartkassa penningtvätt: välfärdsbrott penningtvätt
välfärdsfusk fuskare fuskföretag: välfärdsbrott felaktig+utbetalning
bidragskriminell bidragsfiffel: välfärdsbrott felaktig+utbetalning
inbrottslarm: larm säkerhet
hotfull hotade: hot+hat personsäkerhet
ordningslag alkoholförbud: ordningsföreskrifter lokala+ordningsföreskrifter
husrannsakan razzia: tillsyn polismyndighet
fängelse häkte anstalt: kriminalvård anstalt
fotboja: kriminalvård
medling brottsoffer ungdomstjänst: medling ungdomstjänst brottsoffer
trygghetsmätning: trygghetsmätning otrygghet
vandal vandaler: skadegörelse
pedofil pedofiler barnskändare: sexuella+övergrepp övergrepp+barn
skottdrama skjutningar gatuskjutning: skjutning skjutvapenvåld
dråp knivslagsmål: dödligt+våld
porta portad: tillträdesförbud
hamstra matförråd: försörjningsberedskap livsmedelsberedskap krisberedskap
krigslagar undantagstillstånd: höjd+beredskap
prepper preppa: krisberedskap hemberedskap
`
