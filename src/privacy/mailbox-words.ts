/**
 * Words of mailboxes, letters folded (å, ä to a, ö to o): those of offices and everyday matters, endings that make an
 * office of any word, and first names that look like such words. This is where variation belongs.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Offices, functions and the matters they handle. */
export const OFFICE_WORDS = words(`
  info information post epost mail mejl brev kontakt kontakta support hjalp help helpdesk service servicecenter
  kontaktcenter kontaktcentrum medborgarservice
  medborgarkontor medborgarcenter kundtjanst kundservice kundcenter kundcentrum kund reception receptionen vaxel
  vaxeln expedition exp press pressjour media
  kommunikation kommunikationsenheten redaktion redaktionen webb webbmaster webmaster web admin administration
  administrator administrativa postmaster abuse noreply no reply svara ej
  registrator registratur registraturen diarium diariet diarie arkiv arkivet kansli kansliet stab staben ledning
  ledningen ledningsgruppen dso dpo gdpr dataskydd
  dataskyddsombud dataskyddsombudet integritet sakerhet sakerheten beredskap jour tjansteman tib larm incident
  driftstorning felanmalan anmalan ansokan
  kommun kommunen region regionen landsting landstinget stad staden lan lansstyrelsen namnd namnden namnder styrelse
  styrelsen utskott utskottet beredning beredningen
  kommunstyrelse kommunstyrelsen kommunfullmaktige regionfullmaktige regionstyrelsen fullmaktige arbetsutskott
  arbetsutskottet presidium presidiet valnamnd valnamnden val valet
  val2022 overformyndare overformyndaren overformyndarnamnden revision revisionen revisorer revisorerna jurist
  jurister juridik upphandling upphandlingar inkop avtal
  faktura fakturor ekonomi ekonomiavdelningen lon loner lonekontoret hr personal personalavdelningen rekrytering
  jobb jobba lediga it itsupport utveckling strategi
  bygg bygga bygglov byggnad byggnads byggnadsnamnd plan planering planer detaljplan oversiktsplan miljo miljoskydd
  halsa halsoskydd halsoskyddet livsmedel tillsyn tillstand alkohol
  trafik trafiken gata gator gatu park parker parkering park vag vagar vatten avlopp va avfall renhallning
  atervinning sophamtning energi el fjarrvarme teknik tekniska teknisk
  fastighet fastigheter lokaler lokal lokalbokning bokning bokningen bokningar uthyrning mark exploatering
  lantmateri lantmateriet karta kartor kart matning gis
  skola skolan skolor forskola forskolan forskolor grundskola grundskolan gymnasium gymnasiet gymnasieskola
  gymnasieskolan vuxenutbildning vuxenutbildningen vux komvux sfi elevhalsa
  utbildning utbildningar barn elev elever ungdom ungdomar unga ung familj individ individer fritids fritid fritiden
  fritidsgard kultur kulturen kulturskola kulturskolan bibliotek biblioteket
  idrott idrotten bad badhus simhall museum museet museer konst konsthall teater musik turism turist turistbyra
  turistbyran evenemang event
  social sociala socialt socialtjanst socialtjansten soc vard varden omsorg omsorgen stod stodet aldre aldreomsorg
  aldreomsorgen hemtjanst hemtjansten hemsjukvard
  fardtjanst fardtjansten lss ifo funktionshinder funktionsstod funktionsnedsattning bistand bistandet ekonomiskt
  forsorjningsstod arbete arbetsmarknad arbetsmarknadsenheten integration
  halso sjukvard sjukvarden halsovard folkhalsa tandvard folktandvarden primarvard vardcentral psykiatri patient
  patienter patientnamnd patientnamnden akut mottagning mottagningen
  naringsliv naringslivet foretag foretagare foretagslots lots landsbygd landsbygden klimat hallbarhet natur
  naturvard skog lantbruk djur djurskydd jakt fiske
  bostad bostader bostadsanpassning boende hyra hyres budget skuld skuldradgivning konsument konsumentradgivning
  energiradgivning radgivning radgivare rad radet
  raddning raddningstjanst raddningstjansten raddningsnamnden brand polis polisen ordning sotning
  samhalle samhallsbyggnad samhallsbyggnadsnamnden stadsbyggnad stadsbyggnadskontoret stadsplanering kollektivtrafik
  kollektivtrafiken
  medborgare medborgarforslag synpunkt synpunkter klagomal dialog fraga fragor motion motioner remiss remisser
  yttrande protokoll handlingar arende arenden sammantrade nyhetsbrev
  ordforande sekreterare namndsekreterare kommunsekreterare direktor kommundirektor kommunchef chef rektor vd ombud
  samordnare handlaggare strateg kommunalrad regionrad oppositionsrad
  projekt program forvaltning forvaltningen avdelning avdelningen enhet enheten kontor kontoret byra byran center
  centrum central centralen myndighet verksamhet verksamheten grupp gruppen
  forening foreningar foreningsbidrag bidrag stiftelse bolag forbund forbundet delegation direktion direktionen
  samverkan samrad test order orders sales forsaljning
  bibblan forskning innovation data statistik analys kvalitet vigsel vigslar begravning hamn hamnen flygplats buss
  taxi kok kost maltid maltider stad stadservice vaktmastare
  fornamn efternamn namn forename surname firstname lastname exempel example
  norra sodra ostra vastra nedre ovre mellersta och for i av den det om till pa centrala inre yttre nord syd ost
  vast norr soder oster vaster nya gamla alla larande larare livslangt
  skolskjuts skol forskole grundskole vagledning syv studie stadshus stadshuset kulturhus kulturhuset kommunhus
  kommunhuset badhuset hallbar hallbara trygg samhallsservice medborgarkontoret
  kommunledning kommunledningen larcentrum campus folkhogskola hogskola universitet elever vardnad familjeratt
  familjeratten familjehem familjecentral ungdomsmottagning budget bostadsanpassningsbidrag
  krisstod kris beredskapen sakerhetsskydd visselblasning visselblasare visselblasarfunktion insyn utlamning begaran
  allmannahandlingar handling offentlig nyheter prenumeration
  arbetsmiljo skyddsombud fack facket tolk tolkservice hemvard individomsorg trygghet tryggheten frivillig volontar
  anhorig anhorigstod anhoriga demens rehab habilitering hjalpmedel
  forsamling forsamlingen pastorat pastoratet stift stiftet domkapitel domkapitlet kyrka kyrkan kyrkorad kyrkoradet
  kyrkogard kyrkogarden kyrkoherde kyrkoherden prosten komminister biskopen
  diakon diakoni diakonen kantor kantorn kyrkvaktmastare kyrkvaktmastaren konfirmand konfirmander pastorsexp gravvard
  avgift avgifter taxa taxor maxtaxa demokrati demokratienheten partistod fortroendevald fortroendevalda senior
  seniorer slam sopor latrin deponi biogas fjarrkyla fiber fibernat drift driftjour vintervag snorojning gatubelysning
  lekplats lekplatser torg torghandel torget smabat smabatshamn camping vandrarhem slott slottet konserthus
  konserthuset stadsteatern filmhuset ridhus ridhuset ishall ishallen isbana fotboll friluft friluftsliv naturum
  ekologi biologisk mangfald buller radon kemikalier strandskydd enskilda vattenskydd dricksvatten
  fritidshem fritidshemmet barnomsorg forskoleplats skolplacering modersmal elevhem anpassad yrkesvux hemvarnet
  civilforsvar totalforsvar ordningsvakt folkbokforing borgerlig vigselforrattare gode forvaltare stallforetradare
  fullmakt delgivning anslag anslagstavla kungorelse protokollsutdrag granskning internkontroll tillganglighet
  intranat chatt digitalisering ehalsa arende etjanst etjanster tjanster nattpatrull kvallspatrull korttids daglig
  ledsagare personlig assistans bestallning bestallningar sjukresor ambulans ambulansen vaccin vaccination smittskydd
  rontgen barnmorska barnmorskor apotek tandhalsa logoped
  fakultet fakulteten institution institutionen studentkar studentkaren karexp rektorn prorektor dekan dekanen
  prodekan prefekt prefekten studierektor studievagledare antagning antagningen examen
  doktorand doktorander forskarutbildning grundutbildning kursplan student studenter alumn alumner intendent
  intendenten
  kassor kassoren medlem medlemmar medlemskap medlemsregister revisor revisorn suppleant suppleanter ledamot
  ledamoter stadgar arsmote arsmotet stamma stamman redaktor redaktoren webbredaktor
  ordforanden viceordforande vice sekreteraren materialforvaltare valberedare styrelseordforande
  kanslist kanslisten kommunjurist kommunjuristen stadsjurist bygginspektor byggnadsinspektor byggnadsinspektoren
  miljoinspektor miljoinspektoren halsoinspektor halsoinspektoren
  stadsdirektoren kommundirektoren bildningsdirektoren dagis dagvard smabarnspedagogik sprakbad valfard
  valfardsomrade valfardsomradet markanvandning avbytare avbytarservice lantrad
  medborgarinstitut medborgarinstitutet arbetarinstitut arbetarinstitutet
  brandskydd konsthallen folkhalsoplanerare elevhalsan gymnasieantagningen belysning belysningen renhallningen ordf
  sekr kommunikator servicedesk rennaring jordbruk detalj torget yttranden demokrati overklagande overklaganden
  laglighetsprovning tobak livsmedelskontroll skuldsanering simhallen ishallen bostadsko hyresgast hyresgaster elnat
  elnatet stadsnat stadsnatet jourhavande bredband
`)

/** Short forms of bodies and offices that are no names. */
export const ACRONYMS = words(`
  ks kf sn bn bun bmn mbn msn tn kfn ktn fn au ksau kf ss son sam sbn sbk mhn mon aun avn gvn hsn rs rf rn kun
  kfu von vof von ifo lss oen ofn van vvn ban bin bou bou uan uf ufn ubn kof nav it hr gis va sva pr hk fou
  sou vux sfi kc dso dpo abm plex
`)

/** "…nämnden", "…kontoret": endings that make an office of any word. */
export const OFFICE_ENDINGS: readonly string[] = `
  namnd namnden namnderna verk verket domstol domstolen ratt ratten styrelse styrelsen kontor kontoret forvaltning
  forvaltningen avdelning avdelningen avdelningar enhet enheten enheter utskott utskottet beredning beredningen
  kansli kansliet
  fullmaktige direktion direktionen delegation delegationen radet service servicecenter center centrum centrumet
  central centralen vaxel vaxeln expedition expeditionen bibliotek biblioteket skola skolan skolor
  gymnasium gymnasiet museum museet arkiv arkivet byran tjanst tjansten tjanster sjukvard sjukvarden omsorg omsorgen
  support ombud ombudet jouren hjalpen stodet planering utbildning
  utbildningen bygglov tillsyn myndighet myndigheten bolag bolaget forbund forbundet regionen kommun kommunen chef
  direktor sekreterare registrator samordnare handlaggare strateg anmalan
  ansokan bokning bokningen mottagning mottagningen rehabilitering verksamhet verksamheten utveckling revision
  revisionen radgivning radgivningen kommunikation trafik trafiken avfall teamet gruppen
  vagledning skjuts vard varden handlingar fullmaktig samordning ledning ledningen garden skolorna byggnad
  forsorjning bostader fastigheter tillstand upphandling inkop faktura fakturor ekonomi
`
  .trim()
  .split(/\s+/)

/** First names that are as short as an acronym, or are everyday words too. */
export const FIRST_NAMES = words(`
  bo ea eva ida ada pia mia tea per par ulf jan ann ake ove kaj kai kim tim tom leo liv max sam siv ali eli ivo ola
  pal roy ray alf lea isa asa my ty li ia gun tor dan ben jon joe jim bob ted noa
  mio nea amy eje uno ina una ari aki mo ivy joy zoe ace abi par bea bia bill bim bia cia dag ed efe ege elf els
  else eld em emy eno epp era eric eve fia fay fie gia gry guy hal han ian ib ina
  inez ira iris isak ivar jack jay jens jo jose juni kajsa karl kay kia kit lars leif lena lo lis liz lou lova lucy
  maj mai may med mel mats moa nils nina nora noel nour ofe olof olle ove oda ole
  pelle pim pi rut ruth rolf ron ronja rosa sara sten stig sol sune stina svea saga sixten tage tea ted tina ture
  tuva ulla una vera vida viggo vilma vincent vivi viola wilma yara ylva yngve
  bjorn ulv varg maria anna erik eva lisa karin sofia emma elin linn linnea edvard hallvard sigvard havard halvard
  alva alma alba hampus gustav fred frid frida fritz lillian lilja malva melker mans milton svante sven
`)

/** Mail that private persons have, whatever stands before the "@"; "gmail" for gmail.com, gmail.se …. */
export const CONSUMER_DOMAINS = words(`
  gmail googlemail hotmail outlook live yahoo ymail rocketmail icloud msn aol gmx protonmail tutanota yandex zoho
  hushmail fastmail telia bredband bredband2 spray passagen home swipnet comhem tele2 glocalnet
  bredbandsbolaget algonet tiscali chello ownit bahnhof boremail telenor
`)
export const CONSUMER_ADDRESSES = words(`
  me.com mac.com proton.me pm.me mail.com email.com inbox.com mail.ru tuta.io tuta.com hey.com duck.com web.de
  t-online.de online.no live.se hem.utfors.se mbox.se
`)
