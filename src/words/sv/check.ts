/** The page that checks a copy: what its template says. `Html` as in `about.ts`. */
export const check = {
  title: 'Kontrollera kopian',
  description: 'Se om en kopia av webbplatsen är hel och oförändrad.',
  lead: 'Är en kopia av webbplatsen hel och oförändrad sedan den packades?',
  howHtml:
    'Kontrollen räknar ut en kontrollsumma (SHA-256) för varje fil och jämför den med listan <code>manifest.sha256.txt</code>, som följer med kopian. Allt görs i din webbläsare. Inget skickas någonstans.',
  needsScript: 'Kontrollen här behöver JavaScript.',
  without: 'Längre ner står hur du kontrollerar utan den här sidan.',
  what: 'Vad som ska kontrolleras',
  site: 'Webbplatsen som du läser nu',
  siteNote: 'Hämtar varje fil från servern. En stor webbplats kan ta flera minuter.',
  checkSite: 'Kontrollera webbplatsen',
  zip: 'En zip-fil',
  zipNote: 'Filen som du fick eller laddade ner, innan den packas upp.',
  folder: 'En mapp',
  folderNoteHtml:
    'Mappen som <code>START.html</code> ligger i. Webbläsaren kan fråga om du vill ladda upp filerna, men de stannar på din dator.',
  progress: 'Kontrollerade filer',
  stop: 'Avbryt',
  shows: 'Vad kontrollen visar',
  showsHtml: {
    unchanged:
      '<strong>Den visar att filerna är oförändrade.</strong> Stämmer allt är varje fil densamma som när kopian gjordes. Inget har gått sönder, försvunnit eller ändrats på vägen.',
    notWho:
      '<strong>Den visar inte vem som gjorde kopian.</strong> Den som ändrar en fil kan ändra listan också, och den här sidan. Jämför därför zip-filens egen kontrollsumma, som visas efter kontrollen, med den som utgivaren har lämnat på annat sätt, till exempel på sin webbplats eller i ett e-brev.',
    server:
      '<strong>Från en server kontrolleras det som servern skickar till dig.</strong> Filer på servern som inte står i listan märks inte, och filer vars namn börjar med en punkt räknas inte med.',
    notText: '<strong>Den säger inget om innehållet.</strong> Det justerade protokollet gäller alltid före texten här.',
  },
  withoutPage: 'Kontrollera utan den här sidan',
  terminal: 'Då behöver du inte lita på sidan själv. Öppna en terminal i den uppackade mappen:',
  zipOnWindows: 'Zip-filen själv, i Windows',
  commands: 'De två första skriver bara ut filer som inte stämmer. Den sista skriver zip-filens egen kontrollsumma.',
}
