/**
 * The numbers of a meeting's §s, as the gaps of its year are counted by: the ids of its §s in, whole numbers out. Ids
 * are made of the printed numbers and of nothing else, so that whoever knows the addresses of a meeting can count.
 */

/** "p206", "p12a"; "p216-1" is a part of a §. */
const NUMBERED = /^(?<kind>p|punkt)(?<number>\d{1,5})[a-z]?$/

/** In the order of the minutes, each once; those printed as § where any is, else those of other points. */
export function numbersIn(ids: readonly string[]): number[] {
  const found = ids.flatMap((id) => {
    const { kind, number } = NUMBERED.exec(id)?.groups ?? {}
    return number === undefined ? [] : [{ isParagraf: kind === 'p', number: Number(number) }]
  })
  const printed = found.filter(({ isParagraf }) => isParagraf)
  return [...new Set((printed.length > 0 ? printed : found).map(({ number }) => number))]
}
