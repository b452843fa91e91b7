/** The search page before anything is asked: how one can ask, each way beside an example of the archive's own. */
export const asking = {
  title: 'Så kan du söka',
  word: 'Ett ord hittas i alla sina böjningar, och i sammansättningar.',
  several: 'Flera ord: de paragrafer som har alla orden.',
  phrase: 'Citattecken: just de orden, i den ordningen.',
  without: 'Minus framför ett ord: utan de paragrafer som har ordet.',
  begins: 'Stjärna sist: alla ord som börjar så.',
  dnr: 'Ett diarienummer, skrivet som i protokollet.',
  paragraf: 'En paragraf: med organ och år hittas just den.',
  day: 'En dag, en månad eller ett år: mötena då.',
  limits: (most: number) => `Högst ${most} ord söks. Stora och små bokstäver är lika, och AND och OR behövs inte.`,
  browse: 'Bläddra',
}
