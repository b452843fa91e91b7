/**
 * What a check of a copy came to. In the browser; why a list or a zip file is refused is said in Swedish, as in the
 * terminal.
 */
export const checking = {
  preparing: 'Förbereder …',
  begun: 'Kontrollen har börjat.',
  done: 'Kontrollen är klar.',
  stopped: 'Kontrollen avbröts.',
  progress: (done: string, total: string) => `${done} av ${total} filer`,
  percent: (percent: number) => `${percent} procent kontrollerat.`,
  noFile: 'Ingen fil valdes.',
  noAnswer: 'Servern svarar inte. Kontrollera anslutningen och försök igen.',
  allAgree: (files: string) => `Alla ${files} filer stämmer.`,
  someDiffer: (wrong: string, files: string) => `Kopian stämmer inte: ${wrong} av ${files} filer är inte som de ska.`,
  differs: 'Kopian stämmer inte.',
  /** @param shown The number as it is shown. */
  besides: (count: number, shown: string) =>
    `Kopian stämmer inte: ${count === 1 ? 'en fil' : `${shown} filer`} hör inte till den.`,
  /** What to do about files besides; what a computer puts in folders by itself is named, since it does no harm. */
  besidesAdvice:
    'En fil som inte hör till kopian kan ändra vad den visar. Ta bort den, eller packa upp kopian på nytt i en tom mapp, och kontrollera igen. (.DS_Store, Thumbs.db och desktop.ini lägger datorn själv dit; de är ofarliga men hör inte heller till kopian.)',
  checked: (name: string) => `Kontrollerat: ${name}`,
  changed: 'Ändrade filer',
  missing: 'Filer som saknas',
  unread: 'Filer som inte gick att läsa',
  unsafe: 'Otillåtna sökvägar',
  repeated: 'Filer som finns flera gånger',
  clashing: 'Filer vars namn är samma på Windows eller Mac',
  links: 'Länkar, som inte följs',
  extra: 'Filer som inte hör till kopian',
  listHash: 'Listans kontrollsumma, samma för alla likadana kopior: ',
  zipHash: 'Zip-filens kontrollsumma, att jämföra med utgivarens: ',
  failed: 'Det gick inte att kontrollera.',
  more: (count: string) => `… och ${count} till`,
}
