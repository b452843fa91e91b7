/** The words of the accessibility statement for how far the law is met, as Digg's template has them. */
import type { AccessibilityState } from '../site/settings/types.ts'

const LAW = 'lagen om tillgänglighet till digital offentlig service'

export const STATES: Record<AccessibilityState, string> = {
  helt: `Webbplatsen är helt förenlig med ${LAW}.`,
  delvis: `Webbplatsen är delvis förenlig med ${LAW}, på grund av de brister som beskrivs nedan.`,
  inte: `Webbplatsen är inte förenlig med ${LAW}, på grund av de brister som beskrivs nedan.`,
}
