import { expect, test } from 'vitest'
import { isOfReports, isRoutine } from './routine.ts'

test.each([
  'Fastställande av föredragningslista',
  'Godkännande av dagordningen',
  'Justering',
  'Val av justerare',
  'Val av två justeringspersoner',
  'Upprop',
  'Mötets öppnande',
  'Sammanträdet avslutas',
  'Föregående protokoll',
  'Fastställande av röstlängd',
])('%s is what every meeting decides', (title) => expect(isRoutine(title)).toBe(true))

test.each([
  'Taxa för vatten och avlopp 2027',
  'Val av ledamot i kommunstyrelsen',
  'Sammanträdestider 2025',
  'Upphandling av justering och kalibrering av vågar vid kommunens återvinningscentraler',
  'Nedläggning av Uppropsskolan',
])('%s is a matter', (title) => expect(isRoutine(title)).toBe(false))

test.each([
  'Förteckning över anmälningsärenden',
  'Stadsdirektörens anmälningar',
  'Anmälan av delegationsbeslut',
  'Redovisning av delegeringsbeslut, maj 2024',
  'Inkomna skrivelser och vidtagna åtgärder',
  'Meddelanden',
  'Frågestund',
])('%s has many matters, each in a row', (title) => expect(isOfReports(title)).toBe(true))

test.each([
  'Bygglov för kiosk vid badplatsen',
  'Orosanmälningar i förskolan',
  'Ändring i riktlinjer för delegationsbeslut',
  'Motion om frågestund för allmänheten',
  'Utredning av hur nämndens meddelanden till invånarna i Ekby kan nå fler',
])('%s is one matter', (title) => expect(isOfReports(title)).toBe(false))
