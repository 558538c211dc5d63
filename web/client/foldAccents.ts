/** Without accents and case, so that "zoe" finds "Zoé". */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
