/**
 * What the site says, in the language that the settings name (`sprak`): pages and what makes them ask here. In the
 * browser a script asks the Swedish table, and `src/site/bundle.ts` puts the site's language in its place.
 */
import { siteLanguage } from '../site/settings/index.ts'
import { LANGUAGES } from './languages.ts'
import type { Words } from './types.ts'

/** The table of the site's language. */
export const words = (): Words => LANGUAGES[siteLanguage()]

/** The `lang` of what is Swedish on a page: the record, names of bodies, law. Nothing where the page is Swedish too. */
export const svLang = (): 'sv' | undefined => (siteLanguage() === 'sv' ? undefined : 'sv')
