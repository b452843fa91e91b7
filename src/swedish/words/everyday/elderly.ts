/** Care of the elderly, and support for people with disabilities. */
export const ELDERLY = `
farmor mormor farfar morfar gammelmormor: äldre äldreomsorg
senil senilitet glömsk alzheimer alzheimers: demens demenssjukdom
demensvård demenssjuk: demens demenssjukdom
hemvård hemvårdare hemtjänsttant hemtjänstpersonal: hemtjänst
vårdhemsplats äldreboendeplats ålderdomshemsplats: särskilt+boende äldreboende omsorgsboende
åldringsvård gamlingvård långvården: äldreomsorg särskilt+boende
ålderslägenhet seniorlägenhet: trygghetsboende seniorbostad
parboende: parboende särskilt+boende
larmknapp trygghetsklocka: trygghetslarm
städhjälp fönsterputs handlingshjälp: serviceinsats hemtjänst
fixare fixartjänst fixarservice: fixartjänst fallprevention
minutstyrning minutstyrd: hemtjänst detaljstyrning
dagvård dagträff: dagverksamhet
nattkamera nattillsyn: digital+tillsyn trygghetskamera välfärdsteknik
medicinrobot vårdrobot: läkemedelsautomat välfärdsteknik
biståndshandläggare biståndsbeslut: biståndsbedömning biståndshandläggare
omsorgsavgift hemtjänstavgift äldreavgift: hemtjänstavgift omsorgsavgift maxtaxa
pensionärsmat äldremat: matdistribution måltid
fattigpensionär: bostadstillägg äldre
pensionärsrabatt seniorrabatt: seniorbiljett äldre
kontinuitet: personalkontinuitet kontinuitet
äldreskyddsombud: skyddsombud äldreomsorg
trygghetsvärdinna husvärdinna: trygghetsvärd träffpunkt
dödsvak: palliativ+vård
liggsår: trycksår
blöjor kissblöja: inkontinens
tvångsinläggning inlåst inlåsning: skyddsåtgärd tvångsåtgärd
anhörigstödjare: anhörigstöd anhörigkonsulent
ramp rullstolsramp: tillgänglighet enkelt+avhjälpta
hiss trapphiss trappräcke: bostadsanpassning tillgänglighet
bostadsanpassa badrumsanpassning: bostadsanpassning bostadsanpassningsbidrag
blindstråk ledstråk: ledstråk tillgänglighet
blindhund ledarhund: ledarhund assistanshund
punktskrift talbok: talbok tillgängliga+medier
handikapptoa handikapptoalett: tillgänglighet offentlig+toalett
handikappråd handikapporganisation: funktionshinderråd funktionsrätt råd+funktionshinderfrågor
handikappidrott parasport: parasport
förståndshandikappad efterbliven mongolid: intellektuell+funktionsnedsättning funktionsnedsättning
cp-skadad cp: funktionsnedsättning
rörelsehindrad förlamad lam: rörelsenedsättning funktionsnedsättning
asperger aspergers tourette tourettes damp bokstavsbarn: neuropsykiatrisk autism
personlighetsstörd schizofren: psykisk+funktionsnedsättning psykiatri
psykhandikapp boendestödjare: boendestöd psykisk+funktionsnedsättning
lss-boende lss-bostad: gruppbostad bostad+särskild+service
lss-lön dagcenterpeng: habiliteringsersättning
assistansfusk: personlig+assistans välfärdsbrott
hörselslinga teckentolk hörselskada: teckenspråk hörselnedsättning
kortis: korttidsboende korttidsvistelse
riksfärdtjänst färdtjänsttaxi färdtjänstresa: färdtjänst riksfärdtjänst
vårdhund terapihund: vårdhund
hemrehab: rehabilitering fysioterapi
hemläkare: medicinskt+ansvarig hemsjukvård
hemsjukvårdare: hemsjukvård kommunal+hälso
kommunsköterska: hemsjukvård sjuksköterska
särboende: särskilt+boende
korttidsplats: korttidsboende
geriatrik åldringssjukdom: geriatrik
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
dagcenter: daglig+verksamhet dagverksamhet
gruppboende: gruppbostad bostad+särskild+service
förmyndare: överförmyndare god+man ställföreträdare
äldre: äldreomsorg
seniorer senior: äldre pensionärsråd
pensionärsförening: pensionärsråd
demensboende: demens särskilt+boende
matlåda matdistribution: måltid matdistribution
rullator rullstol hjälpmedel: hjälpmedel
döv döva hörselskadad: hörselnedsättning teckenspråk
blind blinda synskadad: synnedsättning
autism adhd npf: neuropsykiatrisk funktionsnedsättning
utvecklingsstörd: intellektuell+funktionsnedsättning
dagligverksamhet: daglig+verksamhet
aktivitetsersättning habiliteringspeng: habiliteringsersättning
lss: stöd+service funktionsnedsättning
avlastning avlastningsplats: korttidsvistelse korttidsboende avlösning växelvård
ledsagare följeslagare: ledsagning ledsagarservice
anhörigbidrag anhöriganställning: hemvårdsbidrag anhörigstöd
seniorboende pensionärslägenhet äldrelägenhet trygghetsboende: trygghetslägenhet trygghetsbostad trygghetsboende
nattpatrull: hemtjänst hemsjukvård
pensionärsträff träffpunkt: träffpunkt mötesplats
servicelägenhet servicebostad: servicebostad bostad+särskild+service
gåhjälp gåstol: hjälpmedel
hemlarm: trygghetslarm
äldremisshandel: vanvård övergrepp+äldre
lex-sarah missförhållande vanvård: lex+sarah missförhållande
kontaktman: fast+omsorgskontakt
ramla fallolycka: fallprevention fallolycka
vårdtagare omsorgstagare: brukare
bostadsbidrag: bostadstillägg
gode godman förvaltare förvaltarskap: god+man överförmyndare
bokstavsdiagnos adhd-diagnos: neuropsykiatrisk
anhörigvårdare: hemvårdsbidrag anhörigstöd
äldreboende vårdboende: omsorgsboende särskilt+boende vård+omsorgsboende
`
