/**
 * The words of the accessibility statement for how far the law is met, as Digg's template has them: law, and so always
 * Swedish.
 */
import type { AccessibilityState } from '../site/settings/types.ts'

const LAW = 'lagen om tillgänglighet till digital offentlig service'

export const STATES: Record<AccessibilityState, string> = {
  // Said of a page that lists known faults, as every page of this kind does: it must not stand unopposed.
  helt: `Utgivaren anger att webbplatsen är helt förenlig med ${LAW}. Det går inte ihop med de kända brister som står nedan; webbplatsen är som mest delvis förenlig med lagen.`,
  delvis: `Webbplatsen är delvis förenlig med ${LAW}, på grund av de brister som beskrivs nedan.`,
  inte: `Webbplatsen är inte förenlig med ${LAW}, på grund av de brister som beskrivs nedan.`,
}
