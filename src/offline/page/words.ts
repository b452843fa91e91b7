/** What the page about reading offline says, by where things stand. */
import type { Offer } from '../selection.ts'
import type { Hindrance } from './copy.ts'

const thousands = new Intl.NumberFormat('sv-SE')

/** @example megabytes(2_140_000) // => '2,1 MB' */
export function megabytes(bytes: number): string {
  const millions = bytes / 1_000_000
  return `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: millions < 10 ? 1 : 0 }).format(Math.max(millions, 0.1))}\u00a0MB`
}

/** @example amount(offer) // => '107 sidor, 2,1 MB' */
export function amount({ pages, bytes }: Offer): string {
  return `${thousands.format(pages)}\u00a0${pages === 1 ? 'sida' : 'sidor'}, ${megabytes(bytes)}`
}

export const HINDERED: Record<Hindrance, string> = {
  disk: 'Du läser webbplatsen från en disk. Allt finns redan hos dig, så det finns inget att spara.',
  insecure:
    'Det går inte att spara härifrån. Webbläsare sparar bara webbplatser vars adress börjar med https, och den här börjar med http.',
  unsupported: 'Den här webbläsaren kan inte spara webbplatser, eller så är fönstret privat.',
}

export const tooLarge = (offer: Offer): string =>
  `Webbplatsen är för stor för att sparas i en webbläsare: ${amount(offer)}.`
export const offered = (offer: Offer): string =>
  `Hela webbplatsen är ${amount(offer)}. Inget hämtas förrän du trycker på knappen.`
export const kept = (offer: Offer): string => `Sparad: ${amount(offer)}. Du kan läsa och söka utan nät.`
export const fetching = (done: number, total: number): string =>
  `${thousands.format(done)} av ${thousands.format(total)} filer`
export const NEWER =
  'En nyare version är hämtad. Du läser den förra tills du byter eller har stängt alla flikar med webbplatsen.'
export const FAILED =
  'Det gick inte att spara hela webbplatsen. Kontrollera uppkopplingen och utrymmet på enheten och försök igen. Det som hann hämtas behöver inte hämtas om.'
export const REMOVED = 'Kopian är borttagen.'
