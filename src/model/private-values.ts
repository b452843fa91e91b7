/** Kinds of private values, as messages to an editor name them: in Swedish, whatever language the site speaks. */
import type { MaskKind } from './types.ts'

const NAMES: Readonly<Record<MaskKind, string>> = {
  'by-editor': 'ord som sidofilen täcker',
  'e-signature-id': 'en signeringskod',
  email: 'en e-postadress',
  'identity-number': 'ett personnummer',
  'ip-address': 'en IP-adress',
  phone: 'ett telefonnummer',
}

/** @example privateValueName('phone') // => 'ett telefonnummer' */
export const privateValueName = (kind: MaskKind): string => NAMES[kind]
