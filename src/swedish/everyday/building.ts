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
`
