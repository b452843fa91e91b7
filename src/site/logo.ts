/** The publisher's logo as files of the site: what is copied where, and what is shown in a browser's tab. */
import { siteSettings } from './settings/index.ts'
import type { Logo } from './settings/types.ts'

/** Most of a header's height, in CSS pixels. */
export const LOGO_HEIGHT = 40
/** Of about as much height as width, so that it is seen in the little square of a tab. */
const SQUARE = { least: 0.6, most: 1.7 }

/** Of each scheme that has one of its own. */
export function logoFiles(): { path: string; logo: Logo; scheme: 'light' | 'dark' }[] {
  const { logo } = siteSettings()
  if (logo === null) return []
  const { light, dark } = logo
  return [
    { path: `assets/logotyp.${light.type}`, logo: light, scheme: 'light' as const },
    ...(dark === null ? [] : [{ path: `assets/logotyp-mork.${dark.type}`, logo: dark, scheme: 'dark' as const }]),
  ]
}

/** The picture of a browser's tab: the logo, or the sign § where that is too wide or there is none. */
export function iconPath(): string {
  const first = logoFiles()[0]
  return first !== undefined && first.logo.ratio > SQUARE.least && first.logo.ratio < SQUARE.most
    ? first.path
    : 'assets/paragraf.svg'
}

/** For the page that can link to nothing; null where it would weigh too much there. */
export function logoInPage(): string | null {
  const MOST_BYTES = 10_000
  const logo = siteSettings().logo?.light
  if (logo === undefined || logo.bytes.length > MOST_BYTES) return null
  return `data:image/${logo.type === 'svg' ? 'svg+xml' : 'png'};base64,${Buffer.from(logo.bytes).toString('base64')}`
}
