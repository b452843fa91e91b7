/** How things stand with the kept copy. In the browser. */
export const keeping = {
  /** As `Intl` takes it. */
  locale: 'sv-SE',
  /** @param shown The number as it is shown. */
  pages: (count: number, shown: string) => `${shown}\u00a0${count === 1 ? 'sida' : 'sidor'}`,
  fetchingNow: 'Hämtar …',
  hindered: {
    disk: 'Du läser webbplatsen från en disk. Allt finns redan hos dig, så det finns inget att spara.',
    insecure:
      'Det går inte att spara härifrån. Webbläsare sparar bara webbplatser vars adress börjar med https, och den här börjar med http.',
    unsupported: 'Den här webbläsaren kan inte spara webbplatser, eller så är fönstret privat.',
  },
  tooLarge: (amount: string) => `Webbplatsen är för stor för att sparas i en webbläsare: ${amount}.`,
  offered: (amount: string) => `Hela webbplatsen är ${amount}. Inget hämtas förrän du trycker på knappen.`,
  kept: (amount: string) => `Sparad: ${amount}. Du kan läsa och söka utan nät.`,
  fetching: (done: string, total: string) => `${done} av ${total} filer`,
  newer: 'En nyare version är hämtad. Du läser den förra tills du byter eller har stängt alla flikar med webbplatsen.',
  failed:
    'Det gick inte att spara hela webbplatsen. Kontrollera uppkopplingen och utrymmet på enheten och försök igen. Det som hann hämtas behöver inte hämtas om.',
  removed: 'Kopian är borttagen.',
}
