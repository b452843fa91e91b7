/** What the script of every page says, and that of the page for addresses that lead nowhere. In the browser. */
export const browser = {
  copied: 'Kopierat',
  /** Of what is watched: said as the button is pressed. */
  watch: {
    on: 'Bevakas. Se det nya på sidan Bevakat',
    off: 'Bevakas inte längre',
    notKept: 'Webbläsaren sparar inget',
  },
  copyYourself: (text: string) => `Kopiera själv: ${text}`,
  clauseCopied: (sign: string) => `${sign} är kopierad`,
  link: 'Länken',
  /** A § as a source, in the forms of other programs; those whose names are words. */
  cite: {
    as: 'Kopiera som',
    copied: (format: string) => `${format}: citatet är kopierat`,
    short: 'Kort',
    full: 'Fullständig',
  },
  /** The link stands after it. */
  newer: 'Du läser en sparad kopia. Det finns en nyare version.',
  newerLink: 'Byt till den',
  place: (number: string, nth: number, of: string) => `${number} · ${nth} av ${of}`,
  wording: {
    gone: 'Beslutspunkten som länken leder till finns inte i texten.',
    same: 'Beslutspunkten har samma ord som när länken gjordes.',
    changed: 'Beslutspunkten har ändrats sedan länken gjordes.',
    moved: (order: string) => `Orden står nu i beslutspunkt ${order}`,
    before: 'Så här stod det då:',
  },
}
