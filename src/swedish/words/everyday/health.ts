/** Health care and dental care, as regions and municipalities give it. */
export const HEALTH = `
ambulans ambulanssjukvård: ambulans prehospital
vårdcentral husläkare: hälsocentral vårdcentral primärvård
akuten akutmottagning: akutmottagning akutsjukvård
bb förlossning barnmorska: förlossning barnmorska
tandläkare: tandvård folktandvård
psyket psyk: psykiatri
vårdkö väntetid: väntetid vårdgaranti tillgänglighet
läkarbrist: läkarbemanning kompetensförsörjning
doktor: läkare
vaccin spruta: vaccination
dement demens: demenssjukdom demens
självmord: suicid suicidprevention
fetma: obesitas övervikt
rökning cigaretter snus vejp: tobak nikotin
döende: palliativ+vård
hospis: palliativ+vård hospice
psykisk sjukdom: psykisk+ohälsa
självskada: psykisk+ohälsa suicid
hjärtstopp: hjärtstartare
ortopedisk: ortopedi
cancer: cancer cancervård onkologi
knäoperation höftoperation: ortopedi
operation operationer: kirurgi operation
sjukhusmat patientmat: patientmåltid
röntgen: röntgen bilddiagnostik
blodprov: provtagning laboratorium
barnläkare: barnmedicin barn+ungdomsmedicin
barnpsyk bup: barn+ungdomspsykiatri
abort: gynekologi abort
ivf: fertilitet
tandvårdskö: tandvård
patientavgift läkaravgift: patientavgift
läkemedel medicin mediciner: läkemedel
patientskada felbehandling: patientsäkerhet vårdskada
journal journaler: patientjournal vårdinformationssystem
nätläkare: digital+vård
sjukhus lasarett: sjukhus lasarett
hyrläkare hyrsjuksköterska stafettläkare: hyrpersonal inhyrd+personal
sköterska: sjuksköterska
helikopter: ambulanshelikopter
sjukresor: sjukresa
sängplats vårdsäng sängbrist: vårdplats
operationskö: vårdgaranti väntetid
mvc mödravård mödravårdscentral: mödrahälsovård barnmorskemottagning
bvc barnavårdscentral: barnhälsovård barnavårdscentral
umo p-piller preventivmedel: ungdomsmottagning preventivmedel
terapi terapeut samtalsterapi: psykologisk+behandling psykisk+hälsa
anorexi bulimi: ätstörning ätstörningsvård
könsbyte könskorrigering: könsdysfori
bröstcancer bröströntgen: mammografi bröstcancer screening
cellprov: cellprovtagning screening
hjärtinfarkt: hjärtsjukvård hjärtinfarkt
propp slaganfall hjärnblödning: stroke trombektomi
sockersjuka sockersjuk: diabetes
ögonläkare starr ögonklinik: ögonsjukvård katarakt
hörapparat: hörapparat hörselrehabilitering audiologi
tandställning tandreglering: tandreglering ortodonti
tandhygienist tänder: tandvård munhälsa
rehab sjukgymnast sjukgymnastik: fysioterapi rehabilitering
sjuktransport: ambulans
corona covid smitta: pandemi smittskydd covid
pandemi: pandemi pandemiberedskap
antibiotika: antibiotikaresistens
sjukhussjuka: vårdrelaterade+infektioner vårdhygien
läkarfel: patientsäkerhet vårdskada
nätdoktor videoläkare: digital+vård digifysisk
vårdval: vårdval hälsoval valfrihetssystem
sjuksköterskebrist: kompetensförsörjning bemanning
sjukhotell: patienthotell
dödshjälp: palliativ+vård
blodgivning blodgivare blodcentral: blodverksamhet blodcentral transfusionsmedicin
organdonation: organdonation donation
vallningar klimakteriebesvär övergångsålder: klimakterie
mens bindor tamponger: mensskydd
hudläkare: dermatologi hudsjukvård
vårdbiträde undersköterska: undersköterska vårdbiträde omvårdnadspersonal
sjukstuga: sjukstuga vårdcentral hälsocentral
förlossningsskada: förlossningsskada bäckenbotten
barnlöshet: fertilitet
hemförlossning: förlossning
jourcentral: jourcentral jourmottagning
läkarintyg intyg: läkarintyg
vårdlarm: ambulans larmcentral
narkosläkare: anestesi
magnetkamera skiktröntgen: magnetkamera datortomografi bilddiagnostik
medicinlista: läkemedelslista läkemedel
apotek: läkemedelsförsörjning apotek
mun-mot-mun hjärt-lungräddning: hjärtstartare
första-hjälpen: första+hjälpen
vc vårdis: vårdcentral hälsocentral primärvård
distriktssköterska distriktsköterska: primärvård hälsocentral
familjeläkare allmänläkare läkartid: fast+läkarkontakt primärvård
överläkare underläkare: läkare läkarbemanning
hjärtklinik hjärtoperation: hjärtsjukvård kardiologi
tumör strålning cellgift strålbehandling barncancer: cancervård onkologi
gravid gravida graviditet: mödrahälsovård graviditet
missfall kvinnoklinik: gynekologi kvinnosjukvård
klamydia könssjukdom hiv: smittskydd sexuell+hälsa
vinterkräksjuka magsjuka influensa mässling kikhosta: smittskydd vaccination
fästing tbe: vaccination
psykvård psykpatient psyksjukhus dårhus: psykiatri psykisk+ohälsa
deppig deprimerad ångestattack panikångest: psykisk+ohälsa
självmordstankar självmordsförsök suicidal: suicid suicidprevention
bältesläggning elchock: psykiatri tvångsvård
tjock överviktig bantning: obesitas övervikt
tandvärk tandlagning karies: tandvård munhälsa
tandvårdsstöd: tandvårdsstöd tandvård
frikort högkostnadsskydd: högkostnadsskydd patientavgift
sjukhusbygge: sjukhusbyggnad
vårdpersonal vårdanställd: sjukvårdspersonal omvårdnadspersonal
patientrum korridorvård överbeläggning: vårdplats överbeläggning
ambulansflyg flygambulans: ambulansflyg
sjukvårdsupplysning: sjukvårdsrådgivning
kejsarsnitt förlossningsklinik: förlossningsvård förlossning
glasögon: glasögonbidrag
protes proteser: ortopedteknik hjälpmedel
ryggont ryggskott värk smärta: smärtvård smärta
kiropraktor naprapat: vårdval
dialys njursjuk: njursjukvård dialys
astma lungsjuk: lungsjukvård
reumatism reumatiker: reumatologi
parkinson epilepsi: neurologi
medicinbrist: läkemedelsbrist läkemedelsförsörjning
obduktion bårhus: patologi bårhus
logoped stamning: logopedi logoped
närakut: närakut jourmottagning akutmottagning
folkhälsa folksjukdom livsstil: folkhälsa hälsofrämjande
hälsosam hälsosamt motion träning: hälsofrämjande folkhälsa
rökstopp: tobaksavvänjning tobak
hälsokontroll hälsoundersökning: hälsoundersökning hälsosamtal
vårdutbildning sjuksköterskeutbildning: kompetensförsörjning vårdutbildning
hygien munskydd skyddsutrustning: skyddsutrustning vårdhygien
`
