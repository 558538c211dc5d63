/**
 * A text as a header may carry it: on one line. Whoever puts a line break into a name or a subject gets a
 * space.
 */
export const onOneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a header
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toWellFormed()
