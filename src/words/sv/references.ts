/** What a § refers to and who refers to it: what each leads to, or why it leads nowhere. */
export const references = {
  why: {
    foreign: 'hör till en annan myndighet',
    'doubtful body': 'det framgår inte vilket organ som menas',
    'unknown body': 'organet finns inte på webbplatsen',
    'no meeting that day': 'protokollet finns inte på webbplatsen',
    'no such paragraf': 'paragrafen finns inte i protokollet från den dagen',
    several: 'flera paragrafer har numret den dagen',
    'unknown dnr': 'inget på webbplatsen har ärendenumret',
  },
  matter: 'ärendet',
  /** @param title Of the §. */
  sameMatter: (title: string) => `${title} (samma ärende)`,
  from: (count: number) => `Hänvisas till från ${count === 1 ? 'en paragraf' : `${count} paragrafer`}`,
}
