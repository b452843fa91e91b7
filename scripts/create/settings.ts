import type { Answers } from './answers.ts'

/** In quotation marks, whatever stands in it; JSON's are YAML's too. */
const line = (key: string, value: string, example: string): string =>
  value === '' ? `# ${key}: ${example}` : `${key}: ${JSON.stringify(value)}`

/** `webbplats.yaml` of a new project: what was answered, and all that can be said besides as lines that are off. */
export const settingsFile = ({ publisher, name, address, email }: Answers): string => `\
# Webbplatsens inställningar. Allt är frivilligt, och en rad som börjar med # är av: ta bort tecknet och mellanslaget så gäller den.
# Vad varje rad betyder står i node_modules/paragraf/docs/redaktor.md. Vad som saknas säger: npx paragraf doctor

${line('namn', name, 'Beslut och protokoll')}
# beskrivning: Vad kommunens nämnder har beslutat, paragraf för paragraf.
${line('utgivare', publisher, 'Exempelby kommun')}
# organisationsnummer: 212000-0142
${line('adress', address, 'https://www.exempelby.se/beslut/')}

# Utseende. Bilden (svg eller png) läggs bredvid den här filen; färgen är den på länkar och knappar.
# logotyp: vapen.svg
# färg: '#00524c'

${email === '' ? '# kontakt:' : 'kontakt:'}
${email === '' ? '#   epost: kommunen@exempelby.se' : `  epost: ${JSON.stringify(email)}`}
#   telefon: 0000-12 34 56
#   registrator: registrator@exempelby.se
#   postadress: Torget 1, 000 00 Exempelby

# Det här ber dataskyddsförordningen om.
# personuppgifter:
#   dataskyddsombud: { namn: Ada Provlund, epost: dso@exempelby.se }
#   grund: Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).
#   loggning: Webbservern sparar adresser i 14 dagar.

# Det här ber lagen om tillgänglighet till digital offentlig service om: pröva webbplatsen, och skriv vad ni fann.
# tillgänglighet:
#   status: delvis
#   bedömd: 2026-03-01
#   uppdaterad: 2026-03-01
#   publicerad: 2026-02-01
#   metod: Självskattning.
#   svarstid: två arbetsdagar

# anslagstavla: https://www.exempelby.se/anslagstavla
# Var de justerade protokollen finns.
# original: https://www.exempelby.se/arkiv/{organ}/{date}.pdf

# Webbplatsens egna ord, menyer och rubriker: sv, en eller fi. Protokollen är på svenska.
# språk: sv
# meny: { sok: Sök, organ: Nämnder och styrelser, om: Om }
# grupper:
#   - namn: Fullmäktige och styrelse
#     organ: [kommunfullmaktige, kommunstyrelsen]
`
