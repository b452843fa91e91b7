/** Verbs and adjectives of those who complain, hope or wonder, and what minutes call that. */
export const GENERAL = `
rädda räddning bevarad: bevara bevarande
tvinga tvång obligatoriskt: obligatorisk
trasig sönder söndrig slitet nergången förfallen: underhåll upprustning renovering
smutsig skitig sunkig ohygienisk: renhållning lokalvård
läskig kuslig rädd otrygg: otrygghet trygghet trygghetsskapande
orättvis orättvisa: likvärdig likabehandling
försenad försening förseningar: försening tidsplan
långsam seg segdragen dröjer: handläggningstid
snabbare fortare: handläggningstid snabbare
krånglig krånglar invecklad: förenkling regelförenkling
fördyring kostnadschock notan spräckt: kostnadsökning fördyring merkostnad
slösa ödsla ödslat bortkastad: kostnadskontroll effektivisering
snåla banta sparbeting nedskärningar: effektivisering besparing
ljuga lögn vilseleda: oriktig+uppgift vilseledande
bråka bråk gräl träta: tvist konflikt
stämma stämd rättegång rättssak: stämning tvist domstol
anmäla polisanmäla: polisanmälan anmälan
straffa straff bestraffning: sanktion vite
eftersatt misskött missköta misskötsel: eftersatt+underhåll brister missförhållande
olycka olyckor: olycka skada
giftigt förgiftad: förorening förgiftning
bullrig högljudd störande oväsen: buller olägenhet
stinkande luktar illaluktande: luktstörning olägenhet
mörk mörkt mörker släckt: belysning gatubelysning
ful fult fula fulast: gestaltning arkitektur
vacker vackert: gestaltning arkitektur
trångt proppfull överfull: trångboddhet kapacitet
övergiven: tomställd vakans
hemligt hemlighetsmakeri mörka mörkläggning: sekretess insyn
insyn öppenhet transparens: insyn offentlighet transparens
försumma försummelse slarv slarva: brister oaktsamhet
ångra ångrar återta: återkalla återkallande
prova testa pröva försök: försöksverksamhet pilotprojekt pilot
satsa satsning storsatsning: satsning investering
jubla fira firande: jubileum firande
hedra minnas: minnesmärke hedersbelöning
utmärkelse belöna: utmärkelse hedersbelöning stipendium
`
