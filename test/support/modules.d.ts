/** As the worker's own `modules.d.ts` says it: a text file is imported as a string. */
declare module '*.txt' {
  const text: string
  export default text
}
/** Any file as its text. */
declare module '*?raw' {
  const text: string
  export default text
}

/** What is used of a package that brings no types. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      read(file: Uint8Array): { readonly width: number; readonly height: number; readonly data: Uint8Array }
    }
  }
}
