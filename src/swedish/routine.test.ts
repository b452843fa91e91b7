import { expect, test } from 'vitest'
import { isRoutine } from './routine.ts'

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
