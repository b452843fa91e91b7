export const peersOf = async (a: unknown, b: unknown): Promise<void> => {
  await Promise.resolve()
  console.log(a, b)
}
