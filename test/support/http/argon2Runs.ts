/**
 * The whole of `argon2_hash`'s arguments that cost time: passes, memory, lanes, length of password, of salt,
 * of tag.
 */
export type Argon2Run = readonly number[]
const runs: Argon2Run[] = []

type Exports = { argon2_hash: (...args: number[]) => number }
const Real = WebAssembly.Instance
/**
 * An instance whose `argon2_hash` is counted. `setUp.ts` imports this file before the first hash: the product
 * makes its instance once.
 */
WebAssembly.Instance = function counted(module: WebAssembly.Module, imports: WebAssembly.Imports) {
  const real = new Real(module, imports)
  // The only module of the product exports this; the type of an instance knows no names.
  const { argon2_hash } = real.exports as unknown as Exports
  const exports = {
    ...real.exports,
    argon2_hash: (...args: number[]) => {
      runs.push([0, 1, 2, 4, 6, 8].map((at) => args[at] ?? -1))
      return argon2_hash(...args)
    },
  }
  return { exports }
} as unknown as typeof Real // called with `new`: what it returns is what is made

/** What argon2 computed while `act` ran. */
export async function argon2RunsOf(act: () => Promise<unknown>): Promise<Argon2Run[]> {
  runs.length = 0
  await act()
  return [...runs]
}
