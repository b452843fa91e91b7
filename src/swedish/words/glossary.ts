/**
 * Words of law and meetings that a reader may not know, each with its forms as they are printed and what it means in
 * plain words. Only words that mean this wherever minutes have them: "remiss", "kallelse" and "delegation" mean other
 * things in care and travel, and "justering" in money, so they stand here in the forms alone that do not.
 */
export interface Term {
  /** As a heading of the glossary: "återremiss". */
  word: string
  /** In lower case, the word itself too where it is printed. */
  forms: readonly string[]
  means: string
  /** Words that, right before, make it another word: "med reservation för". */
  notAfter: readonly string[]
}

/** A word, its forms with commas between, and what it means; last, what it must not stand right after. */
type Row = readonly [word: string, forms: string, means: string, notAfter?: string]

const ROWS: readonly Row[] = [
  [
    'acklamation',
    'acklamation, acklamationen',
    'Beslut utan att rösterna räknas: ledamöterna svarar ja på förslagen, och ordföranden hör vilket som får flest.',
  ],
  [
    'adjungerad',
    'adjungerad, adjungerade, adjungeras, adjungera, adjungerar, adjungering, adjungeringar',
    'Inbjuden att vara med utan att vara vald till det, oftast utan att få rösta.',
  ],
  [
    'ajournera',
    'ajournera, ajournerar, ajourneras, ajournerade, ajournerades, ajournerat, ajournering, ajourneringen',
    'Göra uppehåll i mötet.',
  ],
  [
    'anmälningsärende',
    'anmälningsärende, anmälningsärendet, anmälningsärenden, anmälningsärendena, delgivningsärende, delgivningsärenden',
    'Något som nämnden får veta men inte ska besluta om.',
  ],
  [
    'anslag',
    'anslag, anslaget, anslagets',
    'Har två betydelser: pengar som är avsatta till något, eller ett meddelande på anslagstavlan.',
  ],
  [
    'anslagstavla',
    'anslagstavla, anslagstavlan, anslagstavlans, anslagstavlor',
    'Myndighetens officiella tavla, som finns på dess webbplats. Där visas att ett protokoll är justerat.',
  ],
  [
    'ansvarsfrihet',
    'ansvarsfrihet, ansvarsfriheten',
    'Att de som har styrt verksamheten under året inte får några krav riktade mot sig efter granskningen.',
  ],
  [
    'arbetsutskott',
    'arbetsutskott, arbetsutskottet, arbetsutskottets',
    'En mindre grupp i en nämnd eller styrelse som förbereder ärenden och föreslår beslut.',
  ],
  [
    'avslag',
    'avslag, avslaget, avslå, avslår, avslås, avslog, avslogs, avslagit, avslagits, avslagen, avslagna',
    'Att säga nej till ett förslag eller en ansökan.',
  ],
  [
    'avstyrka',
    'avstyrka, avstyrker, avstyrks, avstyrkas, avstyrkte, avstyrkts, avstyrkt, avstyrkan',
    'Råda den som ska besluta att säga nej.',
  ],
  [
    'bifall',
    'bifall, bifalla, bifaller, bifalls, bifallas, biföll, bifölls, bifallit, bifallits, bifallen, bifallna',
    'Att säga ja till ett förslag eller en ansökan.',
  ],
  [
    'bordläggning',
    'bordläggning, bordläggningen, bordlägga, bordlägger, bordläggs, bordläggas, bordlade, bordlades, bordlagt, bordlagts, bordlagd, bordlagda',
    'Att skjuta upp beslutet till ett senare möte utan att ärendet utreds mer.',
  ],
  [
    'delegationsbeslut',
    'delegationsbeslut, delegationsbeslutet, delegationsbesluten, delegeringsbeslut, delegeringsbeslutet, delegeringsbesluten',
    'Beslut som nämnden har låtit någon annan fatta åt den, till exempel en tjänsteperson.',
  ],
  [
    'delegationsordning',
    'delegationsordning, delegationsordningen, delegationsordningens, delegeringsordning, delegeringsordningen',
    'Listan över vilka beslut andra får fatta åt nämnden.',
  ],
  [
    'detaljplan',
    'detaljplan, detaljplanen, detaljplanens, detaljplaner, detaljplanerna',
    'Bindande plan för hur mark får användas och bebyggas.',
  ],
  [
    'direktupphandling',
    'direktupphandling, direktupphandlingen, direktupphandlingar, direktupphandla, direktupphandlas',
    'Inköp utan annons, vilket lagen tillåter i vissa fall, till exempel när värdet är lågt.',
  ],
  ['enhällig', 'enhällig, enhälligt, enhälliga, enhällighet', 'Alla är överens.'],
  [
    'entledigande',
    'entledigande, entledigandet, entlediganden, entlediga, entledigar, entledigas, entledigades, entledigats, entledigad',
    'Att någon får lämna ett uppdrag eller en tjänst.',
  ],
  [
    'ersättare',
    'ersättare, ersättaren, ersättarna, ersättarens, ersättarnas',
    'Vald för att ta en ledamots plats när ledamoten inte kan vara med.',
  ],
  [
    'fullmäktige',
    'fullmäktige, fullmäktiges, kommunfullmäktige, kommunfullmäktiges, regionfullmäktige, regionfullmäktiges, landstingsfullmäktige',
    'De valda som beslutar i de största frågorna, i kommunen, regionen eller förbundet.',
  ],
  [
    'fyllnadsval',
    'fyllnadsval, fyllnadsvalet, fyllnadsvalen',
    'Val av någon till en plats som har blivit ledig i förtid.',
  ],
  [
    'föredragningslista',
    'föredragningslista, föredragningslistan, föredragningslistans, föredragningslistor',
    'Lista över ärendena på mötet, i den ordning de tas upp.',
  ],
  [
    'föreläggande',
    'föreläggande, föreläggandet, förelägganden, förelägga, förelägger, föreläggs, föreläggas, förelagd, förelagts',
    'En myndighets krav på att någon ska göra eller sluta med något.',
  ],
  [
    'förhandsbesked',
    'förhandsbesked, förhandsbeskedet, förhandsbeskeden',
    'Svar på om det går att bygga på en plats, innan man söker bygglov.',
  ],
  [
    'förvaltningsbesvär',
    'förvaltningsbesvär',
    'När den som beslutet gäller överklagar det. Då kan domstolen också ändra beslutet.',
  ],
  [
    'förvaltningsrätt',
    'förvaltningsrätt, förvaltningsrätten, förvaltningsrättens',
    'Domstol som prövar beslut av myndigheter.',
  ],
  [
    'hemställa',
    'hemställa, hemställer, hemställde, hemställt, hemställan',
    'Ett formellt ord för att begära eller föreslå något.',
  ],
  [
    'interpellation',
    'interpellation, interpellationen, interpellationens, interpellationer, interpellationerna, interpellationssvar, interpellationssvaret',
    'En ledamots skriftliga fråga till en ordförande, som besvaras och diskuteras på fullmäktiges möte.',
  ],
  [
    'justerare',
    'justerare, justeraren, justerarna, justerares, protokollsjusterare, protokollsjusteraren, protokollsjusterarna, protokolljusterare, justeringsman, justeringsmän, justeringsperson, justeringspersoner',
    'Den som kontrollerar protokollet och skriver under att det stämmer.',
  ],
  [
    'jäv',
    'jäv, jävet, jävig, jäviga, jävigt, jävssituation, jävssituationer',
    'När någon har ett eget intresse i ett ärende. Den som är jävig får inte vara med och besluta.',
  ],
  [
    'kungörelse',
    'kungörelse, kungörelsen, kungörelser, kungöra, kungör, kungörs, kungöras, kungjordes, kungjorts, kungjort, kungjord, kungörande, kungörandet',
    'Offentligt meddelande, till exempel om när ett möte hålls.',
  ],
  [
    'laga kraft',
    'laga kraft, lagakraft, lagakraftvunnen, lagakraftvunnet, lagakraftvunna',
    'Ett beslut har fått laga kraft när det inte längre kan överklagas.',
  ],
  [
    'laglighetsprövning',
    'laglighetsprövning, laglighetsprövningen, laglighetsprövas, laglighetsprövningar',
    'När en kommun- eller regionmedlem ber domstolen pröva om ett beslut följer lagen. Domstolen kan upphäva beslutet men inte ändra det.',
  ],
  [
    'ledamot',
    'ledamot, ledamoten, ledamots, ledamotens, ledamöter, ledamöterna, ledamöters, ledamöternas',
    'Den som är vald att vara med och besluta.',
  ],
  [
    'ledamotsinitiativ',
    'ledamotsinitiativ, ledamotsinitiativet, ledamotsinitiativen, nämndinitiativ, nämndinitiativet, nämndinitiativen, initiativärende, initiativärendet, initiativärenden',
    'Ärende som en ledamot själv tar upp.',
  ],
  [
    'mandatperiod',
    'mandatperiod, mandatperioden, mandatperiodens, mandatperioder, mandatperioderna',
    'Den tid som någon är vald för, oftast de fyra åren mellan två val.',
  ],
  [
    'medborgarförslag',
    'medborgarförslag, medborgarförslaget, medborgarförslagets, medborgarförslagen',
    'Förslag till fullmäktige från någon som är folkbokförd i kommunen eller regionen.',
  ],
  [
    'motion',
    'motionen, motionens, motioner, motionerna, motionssvar, motionssvaret, motionsställaren, motionsställare',
    'Ett skriftligt förslag till fullmäktige eller ett årsmöte, från en eller flera som hör dit.',
  ],
  [
    'närvarande ersättare',
    'närvarande ersättare, ej tjänstgörande ersättare, icke tjänstgörande ersättare, inte tjänstgörande ersättare, övriga ersättare',
    'Ersättare som är med på mötet utan att rösta.',
  ],
  [
    'omedelbar justering',
    'omedelbar justering, omedelbart justerad, omedelbart justerat, omedelbart justerade, omedelbart justeras, justeras omedelbart, justerades omedelbart, justerad omedelbart, direktjusteras, direktjusterad, direktjustering',
    'Paragrafen kontrolleras och skrivs under genast, så att den inte behöver vänta på resten av protokollet.',
  ],
  [
    'omröstning',
    'omröstning, omröstningen, omröstningens, omröstningar, omröstningarna, votering, voteringen, voteringens, voteringar, votera, voterar, voterade, voteras',
    'Ledamöterna röstar och rösterna räknas. Kallas också votering.',
  ],
  [
    'ordförandebeslut',
    'ordförandebeslut, ordförandebeslutet, ordförandebesluten',
    'Brådskande beslut som ordföranden fattar ensam och sedan anmäler till nämnden.',
  ],
  [
    'ordningsfråga',
    'ordningsfråga, ordningsfrågan, ordningsfrågor',
    'Fråga om hur mötet ska gå till, inte om själva ärendet.',
  ],
  [
    'planbesked',
    'planbesked, planbeskedet, planbeskeden',
    'Kommunens svar på om den tänker börja arbeta med en detaljplan.',
  ],
  [
    'presidium',
    'presidium, presidiet, presidiets, presidier, presidierna',
    'Ordföranden och vice ordförandena tillsammans.',
  ],
  [
    'proposition',
    'ställer proposition, ställde proposition, ställt proposition, propositionsordning, propositionsordningen, kontraproposition, kontrapropositionen, huvudproposition',
    'Ordföranden ställer förslagen till mötet, ett i taget eller mot varandra, och frågar vad det vill besluta.',
  ],
  [
    'protokollsanteckning',
    'protokollsanteckning, protokollsanteckningen, protokollsanteckningar, protokollsanteckningarna',
    'Förklaring som en ledamot eller ett parti får inskriven i protokollet.',
  ],
  [
    'protokollsutdrag',
    'protokollsutdrag, protokollsutdraget, protokollsutdragen',
    'Den del av protokollet som gäller ett visst ärende.',
  ],
  [
    'ramavtal',
    'ramavtal, ramavtalet, ramavtalets, ramavtalen',
    'Avtal som bestämmer villkoren för de inköp som görs under en viss tid.',
  ],
  [
    'reglemente',
    'reglemente, reglementet, reglementets, reglementen, reglementena',
    'Regler för vad en nämnd eller styrelse ska göra och hur den ska arbeta.',
  ],
  [
    'remiss',
    'remissinstans, remissinstansen, remissinstanser, remissinstanserna, remissyttrande, remissyttrandet, remissyttranden, remissbehandling, remissbehandlingen',
    'När ett förslag skickas till dem som berörs, så att de kan säga vad de tycker före beslutet.',
  ],
  [
    'reservation',
    'reservation, reservationen, reservationens, reservationer, reservationerna, reserverar sig, reserverade sig, reserverat sig, reservera sig',
    'En ledamot låter skriva in i protokollet att den inte står bakom beslutet.',
    'med',
  ],
  [
    'revisionsberättelse',
    'revisionsberättelse, revisionsberättelsen, revisionsberättelser, revisionsberättelserna',
    'Revisorernas bedömning av hur verksamheten har skötts under året.',
  ],
  [
    'sekretess',
    'sekretess, sekretessen, sekretessbelagd, sekretessbelagda, sekretessbelagt',
    'När lagen förbjuder att en uppgift lämnas ut.',
  ],
  [
    'slutbesked',
    'slutbesked, slutbeskedet, slutbeskeden',
    'Byggnadsnämndens besked att det som har byggts får börja användas.',
  ],
  [
    'sluten omröstning',
    'sluten omröstning, slutna omröstningen, slutna omröstningar, sluten votering',
    'Omröstning med valsedlar, så att ingen ser hur någon annan röstar.',
  ],
  ['startbesked', 'startbesked, startbeskedet, startbeskeden', 'Byggnadsnämndens besked att bygget får börja.'],
  [
    'strandskyddsdispens',
    'strandskyddsdispens, strandskyddsdispensen, strandskyddsdispenser',
    'Tillåtelse till något som annars är förbjudet nära vatten.',
  ],
  ['suppleant', 'suppleant, suppleanten, suppleanter, suppleanterna', 'Ett annat ord för ersättare.'],
  [
    'särskilt yttrande',
    'särskilt yttrande, särskilda yttrandet, särskilda yttranden, särskilda yttrandena',
    'En ledamot förklarar i protokollet hur den ser på saken, utan att reservera sig.',
  ],
  [
    'till handlingarna',
    'till handlingarna, ad acta',
    'När något läggs till handlingarna sparas det, och mer görs inte i ärendet.',
    'tillgång, tillgången, hänvisning, hänsyn, länk, länkar, bilaga, bilagor, foga, fogas, fogades, lämnas, bifogas, biläggs',
  ],
  [
    'tilldelningsbeslut',
    'tilldelningsbeslut, tilldelningsbeslutet, tilldelningsbesluten',
    'Besked om vem som får avtalet efter en upphandling.',
  ],
  [
    'tillstyrka',
    'tillstyrka, tillstyrker, tillstyrks, tillstyrkas, tillstyrkte, tillstyrkts, tillstyrkt, tillstyrkan',
    'Råda den som ska besluta att säga ja.',
  ],
  [
    'tilläggsanslag',
    'tilläggsanslag, tilläggsanslaget, tilläggsanslagen',
    'Pengar utöver dem som redan finns i budgeten.',
  ],
  [
    'tjänsteskrivelse',
    'tjänsteskrivelse, tjänsteskrivelsen, tjänsteskrivelser, tjänsteutlåtande, tjänsteutlåtandet, tjänsteutlåtanden',
    'Förvaltningens text om ärendet, med bakgrund och oftast ett förslag till beslut.',
  ],
  [
    'tjänstgörande ersättare',
    'tjänstgörande ersättare, tjänstgörande ersättaren, tjänstgörande ersättarna',
    'Ersättare som röstar i stället för en ledamot som inte är med.',
  ],
  ['utslagsröst', 'utslagsröst, utslagsrösten', 'Ordförandens röst, som avgör när det är lika många på båda sidor.'],
  ['valberedning', 'valberedning, valberedningen, valberedningens', 'De som föreslår personer till uppdrag.'],
  [
    'verkställighet',
    'verkställighet, verkställigheten, verkställa, verkställs, verkställas, verkställdes, verkställts',
    'Att ett beslut genomförs.',
  ],
  [
    'vite',
    'vite, vitet, vitesföreläggande, vitesföreläggandet',
    'Pengar som den får betala som inte gör vad en myndighet har krävt.',
  ],
  [
    'yrkande',
    'yrkande, yrkandet, yrkanden, yrkandena, yrka, yrkar, yrkade, yrkat, yrkats, avslagsyrkande, avslagsyrkandet, bifallsyrkande, bifallsyrkandet, tilläggsyrkande, tilläggsyrkandet, tilläggsyrkanden, ändringsyrkande, ändringsyrkandet, ändringsyrkanden, återremissyrkande, återremissyrkandet',
    'En ledamots förslag till beslut på mötet.',
  ],
  [
    'återremiss',
    'återremiss, återremissen, återremittera, återremitterar, återremitteras, återremitterade, återremitterades, återremitterat, återremitterats, minoritetsåterremiss',
    'Att ärendet skickas tillbaka för att utredas mer.',
  ],
  [
    'ärendenummer',
    'ärendenummer, ärendenumret, diarienummer, diarienumret, dnr',
    'Ärendets nummer i myndighetens förteckning, diariet. Uppge det när du frågar efter handlingar. Kallas också diarienummer (dnr).',
  ],
  [
    'överklagande',
    'överklagande, överklagandet, överklaganden, överklaga, överklagar, överklagas, överklagats, överklagade, överklagades, överklagat, överklagad, överklagan',
    'Att begära att någon annan, oftast en domstol, prövar ett beslut.',
  ],
]

const listed = (text: string): string[] => (text === '' ? [] : text.split(', '))

/** In alphabetical order. */
export const TERMS: readonly Term[] = ROWS.map(([word, forms, means, notAfter = '']) => ({
  ...{ word, means },
  forms: listed(forms),
  notAfter: listed(notAfter),
}))
