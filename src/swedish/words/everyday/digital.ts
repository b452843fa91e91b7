/** Computers, the net, personal data, and how authorities speak to the public. */
export const DIGITAL = `
dataskydd personuppgifter gdpr: dataskydd personuppgift
internet bredband fiber: bredband fiber
datorer dator: digitalisering it
hemsida webbsida sajt: webbplats hemsida
växel kundtjänst medborgarkontor telefonväxel: kontaktcenter medborgarservice
blankett: e-tjänst
chatgpt chatbot chattbot: artificiell+intelligens chatgpt
mobiltäckning wifi: bredband mobiltäckning
reklam reklamtavla reklamskylt affischering: annonsplats utomhusreklam
reklam annons reklamkampanj: kommunikation marknadsföring
reklampryl reklamprylar giveaway: profilprodukt
logga logotyp: grafisk+profil varumärke
twitter facebook instagram snapchat: sociala+medier
chatgpt robot: artificiell+intelligens ai
växeln telefonkö: kontaktcenter
livesändning direktsändning: webbsändning
kommunvapen stadsvapen slogan: grafisk+profil stadsvapen varumärke
app appar mobilapp: e-tjänst digital+tjänst
inloggning bankid: e-legitimation
datasystem datastrul itstrul datorsystem: verksamhetssystem it-system
molntjänst molnet office365: molntjänst
dataläcka personuppgiftsläcka: personuppgiftsincident
integritet övervakad: personuppgift integritet
robotisering automatisering algoritm: automatiserad digitalisering ai
podd youtube tiktok: sociala+medier kommunikation
fibernät stadsnät fiberkabel: bredband stadsnät
mobilnät mobilmaster: mobiltäckning telekommunikation
digitalisera papperslöst: digitalisering
mejl mejla mail: e-post
kommunikatör informatör pressavdelning: kommunikation kommunikationsarbete
ai artificiell: artificiell+intelligens
haveri datahaveri driftstopp krasch hackad hackade: driftstörning informationssäkerhet it-system
kötid telefontid svarstid: handläggningstid tillgänglighet kontaktcenter
`
