/** A wasm file is bundled as a compiled module (wrangler's rule `CompiledWasm`). */
declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}
