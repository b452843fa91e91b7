/**
 * The packages that read pictures of text: optional, since most minutes have a text layer and these weigh seventy
 * megabytes. The versions are exact, for another one may read otherwise. Permissive licences (Apache-2.0, MIT).
 */
export const ENGINE = { name: 'tesseract.js', version: '7.0.0' } as const
/** The part of it that all machines run alike; it comes with the engine. */
export const CORE = 'tesseract.js-core/tesseract-core-simd-lstm'
/** The data that letters are told by, of each look; they lie in the packages, and nothing is fetched. */
export const DATA = {
  swe: { name: '@tesseract.js-data/swe', version: '1.0.0' },
  eng: { name: '@tesseract.js-data/eng', version: '1.0.0' },
} as const

const named = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`

/** What an editor writes to get them. */
export const INSTALL = `npm install --no-save ${[ENGINE, DATA.swe, DATA.eng].map(named).join(' ')}`
