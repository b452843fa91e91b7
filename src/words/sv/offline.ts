/** The page where a reader keeps the site: what its template says. */
export const offline = {
  title: 'Läs utan nät',
  description: 'Spara hela webbplatsen i webbläsaren och läs och sök utan uppkoppling.',
  lead: 'Spara hela webbplatsen i webbläsaren, så kan du läsa och söka i alla protokoll utan uppkoppling.',
  needsScript: 'Att spara webbplatsen behöver JavaScript.',
  without: 'Allt går att läsa utan när du har nät.',
  here: 'Kopian i den här webbläsaren',
  progress: 'Hämtade filer',
  keep: 'Spara webbplatsen',
  change: 'Byt till den nya',
  remove: 'Ta bort kopian',
  how: 'Så fungerar kopian',
  where:
    'Den ligger i den här webbläsaren på den här enheten. Protokollen öppnas på samma adresser som förut, med eller utan nät.',
  newer:
    'När du har nät ser webbläsaren efter om något har ändrats när du öppnar en sida, och hämtar bara de filer som är nya. Det nya visas när du har stängt alla flikar med webbplatsen, eller när du byter här. En sida är därför aldrig till hälften gammal.',
  unknown: 'En sida som inte finns i kopian hämtas från servern när du har nät.',
  room: 'Webbläsaren kan ta bort kopian om utrymmet tar slut, eller om du inte har varit här på länge. Då läser du på nätet som vanligt.',
}
