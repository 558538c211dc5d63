/** The words of the mails about passkeys, in English. */
export const en = {
  added: {
    subject: (product: string) => `A passkey was added to your ${product} account`,
    preheader: (thing: string) => `“${thing}” can sign in from now on.`,
    paragraph: (thing: string) =>
      `The passkey “${thing}” was added to your account. Whoever holds it can sign in without a password:`,
  },
  removed: {
    subject: (product: string) => `A passkey was removed from your ${product} account`,
    preheader: (thing: string) => `“${thing}” can sign in no longer.`,
    paragraph: (thing: string) =>
      `The passkey “${thing}” was removed from your account. It opens nothing any more:`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
