/**
 * How decisions of a body are appealed, as its file says; nothing where nobody has said, for a wrong advice is worse
 * than none. In Swedish whatever the site speaks: it is law, and a translation of ours would be legal advice.
 */
import type { OrganData } from '../model/organ-schema.ts'

export const APPEAL: Record<OrganData['overklagande'], string | null> = {
  laglighetsprovning:
    'Beslut kan prövas genom laglighetsprövning enligt 13 kap. kommunallagen. Överklagandet ska ha kommit in till förvaltningsrätten inom tre veckor från den dag då justeringen av protokollet tillkännagavs på den officiella anslagstavlan. Den här webbplatsen är inte anslagstavlan.',
  forvaltningsbesvar: 'Hur ett beslut överklagas står i beslutet till den som det gäller.',
  ej: 'Organet bereder eller samråder. Det fattar inga beslut som kan överklagas.',
  okant: null,
}
