/** Without accents and case, so that "zoe" finds "Zoé". */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
