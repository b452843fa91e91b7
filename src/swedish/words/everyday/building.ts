/** Building, land and homes. */
export const BUILDING = `
bostadskö: bostadsförmedling
lägenhet våning hyreslägenhet: bostad hyresrätt
hyra hyror hyreshöjning: hyra hyressättning
villa hus småhus: småhus villa
höghus: flerbostadshus
bygglov altan friggebod carport: bygglov
stadsplan byggplan: detaljplan
tomt mark: markanvisning tomträtt
tomtkö småhuskö villatomt: tomtkö
markköp marksälja: fastighetsförvärv markförvärv fastighetsförsäljning
rivning riva: rivningslov rivning
bemanning hyrpersonal inhyrd: hyrpersonal bemanningsföretag
jobb arbetslöshet arbetslös: arbetsmarknad arbetslöshet
torghandel marknad torg: torghandel
uteservering: uteservering markupplåtelse
studentlägenhet studentrum: studentbostad
sommarstuga sommarhus: fritidshus
strandtomt: strandskydd
nybygge bygge: nybyggnation byggnation
grustag: täkt
sjukskriven sjukskrivning: sjukfrånvaro
mobilmast 5g: mast telekommunikation
kollo sommarkoloni: kolloverksamhet sommarkoloni
bygga byggande: byggnation nybyggnation uppförande genomförandebeslut
reparera reparation laga: renovering underhåll upprustning
renovera ombyggnad: upprustning renovering ombyggnation
privatisera privatisering: entreprenad upphandling konkurrensutsättning
fuskbygge byggfusk: byggkontroll
fornminne fornfynd: fornlämning kulturmiljö
k-märkt kulturmärkt: kulturmiljö kulturminne byggnadsminne bevarande
husbygge bostadsbygge bostadsbyggande: bostadsförsörjning bostadsbyggande nybyggnation
bostadsbrist bostadskris: bostadsförsörjning
allmännyttan kommunalägd: allmännyttigt+bostadsföretag bostadsbolag
hyresgäst hyresgäster: hyresgäst hyresrätt
bostadsrättsförening: bostadsrätt
andrahand: andrahandsuthyrning
tomtköp: markanvisning tomtkö
arrendator arrende: arrende tomträtt
egnahem: småhus
grannehörande granne grannar: grannehörande
svartbygge: byggsanktionsavgift
byggföretag byggare byggherre: exploatör byggaktör
ideell frivillig frivilliga: civilsamhälle idéburen volontär
frivilligarbetare: volontär frivillig
jobba arbete: arbetsmarknad sysselsättning
bygglovsavgift bygglovskostnad: bygglovtaxa bygglovsavgift
attefallshus uterum inglasning tillbyggnad: bygglov tillbyggnad
plank staket mur: bygglov
tomtgräns lantmätare: lantmäteri fastighetsbildning
avstyckning stycka: fastighetsbildning avstyckning
hyreskontrakt: hyresavtal
hyresvärd: bostadsbolag
renovräkning: hyreshöjning
ombilda: ombildning
trångbodd: trångboddhet
vräkning: avhysning vräkning
rådhus kommunhus: stadshus kommunhus rådhus
camping husvagnscamping: ställplats camping
mögel fukt: inomhusmiljö
klotterplank: graffiti
lägenhetsbrist: bostadsförsörjning
kedjehus parhus: småhus
småhustomt villakö: småhustomt småhus tomtkö
förtätning: förtätning detaljplan
affärsområde köpcentrum galleria: handelsområde centrumutveckling
industritomt industrimark: verksamhetsmark
kontorslokal: lokalbehov inhyrning
skolgårdsyta friyta: friyta utemiljö
kommunal-mark tomtmark: allmän+plats markupplåtelse
vattenskada: inomhusmiljö
friköp friköpa: friköp tomträtt
padelhall: idrottsanläggning
ungdomsbostad ungdomslägenhet: ungdomsbostad studentbostad
bostadsområde: detaljplan planprogram
lokalhyra: lokalupplåtelse hyressättning
skyskrapa skrapa höghusbygge: höghus hög+bebyggelse
uthus skjul växthus pool swimmingpool: bygglov
fasad takkupa balkong omfärgning: bygglov gestaltning
olovligt svartbyggd tillsynsärende: byggsanktionsavgift tillsyn
ödehus ruckel kåk fallfärdig spökhus: rivning ovårdad+tomt
ovårdad skräptomt: ovårdad+tomt
bygglovskö bygglovshandläggare: handläggningstid bygglov
byggkran byggstopp byggprojekt: byggnation nybyggnation
miljonprogram betongförort: miljonprogram utvecklingsområden
radhus tvåplansvilla: småhus
svartkontrakt lägenhetsbyte: andrahandsuthyrning hyreskontrakt
airbnb korttidsuthyrning: korttidsuthyrning andrahandsuthyrning
inneboende: inneboende andrahandsuthyrning
hyresskuld hyresavi: hyresskuld avhysning
hyreshaj slumvärd ockerhyra: hyressättning fastighetsägare
lyxrenovering standardhöjning: hyreshöjning renovering
hyreshus hyresbostäder lägenhetshus: hyresrätt flerbostadshus
marknadshyra lyxhyra: hyressättning
hyreskö bostadssökande bostadsköande: bostadsförmedling
bostadsbolag hyresbolag: bostadsbolag allmännyttigt+bostadsföretag
utförsäljning säljs: försäljning ombildning
brf bostadsrättare: bostadsrätt bostadsrättsförening
tomställd lokalbrist: vakans lokalbehov
inlösa tvångsinlösa expropriera: inlösen expropriation
servitut ledningsrätt: servitut ledningsrätt
kaj kajkant kajer: kaj
asbest radon: inomhusmiljö radon
ventilation inomhusluft sjukahus: inomhusmiljö ventilation
torgbygge torgombyggnad: torg offentlig+plats
planändring planförslag stadsplanering: detaljplan översiktsplan
översiktsplan samhällsplanering: översiktsplan
grannprotest byggprotest: samråd detaljplan
nimby: samråd detaljplan
bostadsmiljard bostadssubvention investeringsstöd: bostadsbyggande investeringsstöd
kolonistuga: kolonilott fritidshus
småstuga minihus: bygglov småhus
villaägare husägare fastighetsskatt: fastighetsägare småhus
flyttkedja flyttkedjor: flyttkedjor bostadsförsörjning
markpris tomtpris tomträttsavgäld: tomträttsavgäld tomträtt
tomträttshöjning avgäld: tomträttsavgäld
förfall förslumning: områdesutveckling fastighetsägare
studentkorridor studentrumskö studentboende: studentbostad
stängsel inhägnad taggtråd: stängsel stängsling
`
