/** What a § is called in print. The browser gets these words too. */
export const naming = {
  /** Begins with a capital, which is taken away within a sentence. */
  point: (number: string) => `Punkt ${number}`,
  ours: (name: string) => `${name} (vår numrering)`,
}
