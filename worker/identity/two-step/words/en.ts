/** The words of the mails about two-step verification as a whole, in English. */
export const en = {
  off: {
    subject: (product: string) => `Two-step verification of your ${product} account was turned off`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'The last method of two-step verification was removed: your password alone opens your account now. Recovery codes no longer work.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
