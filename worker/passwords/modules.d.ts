/** A wasm file is bundled as a compiled module (wrangler's rule `CompiledWasm`). */
declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}
/** A text file is bundled as a string (wrangler's rule `Text`). */
declare module '*.txt' {
  const text: string
  export default text
}
