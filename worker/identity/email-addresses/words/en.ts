/** The words of the mails about e-mail addresses, in English. */
export const en = {
  verify: {
    subject: 'Confirm your new e-mail address',
    preheader: 'Until then your old address stays in force.',
    paragraph: (address: string, product: string) =>
      `${address} was given as the new e-mail address of a ${product} account. Confirm it to sign in with it and to get mails here. Until then the old address stays in force.`,
    button: 'Confirm address',
    footnote: (duration: string) =>
      `The link works once, within ${duration}. If you have no such account, ignore this mail: nothing changes without the link.`,
  },
  changed: {
    subject: (product: string) => `Your ${product} e-mail address was changed`,
    preheader: 'If this was not you, take it back.',
    paragraphs: (newAddress: string) => [
      `The e-mail address of your account is now ${newAddress}. Mails no longer come here, and all other sessions have ended.`,
      'If this was not you, take the change back: your old address returns, every session ends, and you get a link to choose a new password.',
    ],
    button: 'Undo the change',
    footnote: (duration: string) => `The link works once, within ${duration} of the change.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
