/** The words of the mails about security keys, in English. */
export const en = {
  added: {
    subject: (product: string) => `A security key was added to your ${product} account`,
    preheader: (thing: string) => `“${thing}” is a second step from now on.`,
    paragraph: (thing: string) =>
      `The security key “${thing}” was added to your account. It can be the second step when you sign in:`,
  },
  removed: {
    subject: (product: string) => `A security key was removed from your ${product} account`,
    preheader: (thing: string) => `“${thing}” is no second step any more.`,
    paragraph: (thing: string) =>
      `The security key “${thing}” was removed from your account. Your other ways of two-step verification stay:`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
