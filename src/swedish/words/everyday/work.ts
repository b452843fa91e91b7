/** Those who work for municipalities and regions: salaries, hours, health, pensions; and those who look for work. */
export const WORK = `
lönelyft löneförhöjning lönehöjning löneglidning lönekrav ingångslön: lönerevision löneökning lönebildning
lärarlön undersköterskelön sköterskelön: lönesatsning lönerevision lön
chefslön direktörslön pamplön: lön chef ersättningar+chefer
lönetillägg bonus gratifikation: lönetillägg premie
semester semesterdag: semester
sommarvikarie semestervikarie: sommarbemanning semesterbemanning vikarie
ob ob-tillägg: ob-ersättning övertid
övertid mertid: övertid mertid
skiftarbete skift: schemaläggning arbetstid
natthjälp nattarbete nattjobb: dygnsvila nattarbete
deltid heltidsjobb: heltid heltidsresan
strejk lockout: strejk stridsåtgärd arbetskonflikt
fackombud fackklubb skyddsombud: facklig+företrädare skyddsombud
långtidssjuk långtidssjukskriven sjukskriva: sjukfrånvaro
sjukanmälan korttidsfrånvaro: sjukfrånvaro
utmattad utmattning utmattningssyndrom stressad stress: organisatorisk+social arbetsmiljö sjukfrånvaro
omplacera omplacering omskolning: omställning kompetensutveckling
las turordning: arbetsrätt turordning
jobbannons jobbansökan tjänstetillsättning headhunting: rekrytering
personalbrist personalflykt bemanningskris: kompetensförsörjning personalomsättning bemanning
chefsflykt chefsbyte chefsomsättning: chefsförsörjning ledarförsörjning
mellanchef gruppchef arbetsledare: enhetschef ledarskap
munkavle tystas tysta: tystnadskultur meddelarfrihet yttrandefrihet
översittare arbetsplatsmobbning: kränkande+särbehandling
pensionera pensionerad pensionering pensionsålder: pension
delpension löneväxling: pension löneväxling
pensionsskuld: pensionsförpliktelse pensionsskuld
friskvårdspeng: friskvårdsbidrag
personalförmån lunchförmån: förmån personalförmån
distansjobb hemmajobb hemmakontor hemifrån: distansarbete
bemanningspersonal: hyrpersonal inhyrd+personal bemanningsföretag
arbetssökande jobbsökare arbetsförmedling: arbetsmarknadsinsats arbetsmarknad
långtidsarbetslös ungdomsarbetslöshet: arbetslöshet arbetsmarknadsinsats
nystartsjobb lönebidragsanställning beredskapsjobb: arbetsmarknadsanställning subventionerad+anställning
bidragslinje bidragsberoende: försörjningsstöd självförsörjning
praktikplats prao pryo: prao praktik
jobbtorg jobbcoach: arbetsmarknadsinsats arbetsmarknadsenhet
aktivitetskrav motprestation: aktivitetskrav försörjningsstöd
kommunanställd kommunarbetare kommunalare: medarbetare anställda
vaktis vaktmästeri: fastighetsskötsel
städtant städfirma: lokalvård
kökspersonal kockar köksa: måltidspersonal måltid
parkarbetare gatusopare: renhållning parkskötsel
uniform arbetsskor: arbetskläder
löneutbetalning löneskuld: löneadministration lön
sidouppdrag extraknäck dubbeljobb: bisyssla
knäcka extraknäcka: bisyssla feriearbete
provanställning visstid visstidare: visstidsanställning
vab vabba föräldraledig: föräldraledighet
likalön: lönekartläggning jämställda+löner
personalfest julfest: representation
medarbetarsamtal: medarbetarsamtal
arbetsbelastning: arbetsbelastning arbetsmiljö
arbetsgivaravgift: arbetsgivaravgift personalomkostnader
jobbonär: volontär
karriärlärare lärarlyft: förstelärare karriärtjänst
heltidspolitiker: heltidsarvoderad kommunalråd
lön löner löneökning: lön lönerevision
uppsägning avsked varsel avskeda: uppsägning övertalighet omställning
sommarjobb feriejobb: feriearbete feriejobb
praktik lärling: praktik lärling
städare städning städerska: lokalvård
kock mattant matsal: måltid kost
betald betalt betalning: ersättning lön
anställa nyanställning: rekrytering anställning
chef chefer: förvaltningschef
arbetstidsförkortning: arbetstid heltid
kränkt: kränkande+särbehandling
ungdomsjobb: feriearbete
karensdag sjukdag sjuklön: karensavdrag
sextimmarsdag arbetstidsförkortning kortvecka: arbetstid
arbetskläder: arbetskläder
städpersonal städbolag lokalvårdare städ: lokalvård
vikarie timanställd timvikarie: timavlönad visstidsanställning
löneskillnad lönegap kvinnolön: lönekartläggning jämställda+löner löneskillnad låglönesatsning
medarbetarenkät: medarbetarundersökning
utbränd utbrändhet: arbetsmiljö sjukfrånvaro
arbetsolycka arbetsskada: arbetsolycka arbetsmiljö
extrajobb: feriearbete
distansarbete hemarbete: distansarbete
sjukpension: pension
sparkad sparka: entledigande uppsägning
tjalla skvallra: visselblåsarfunktion visselblåsning
pensionärsjobb: veteran seniorer
språktest: språkkrav
`
