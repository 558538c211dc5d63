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
