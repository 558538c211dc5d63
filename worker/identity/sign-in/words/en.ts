/** The words of the mails about signing in, in English. */
export const en = {
  newSignIn: {
    subject: (product: string) => `New sign-in to your ${product} account`,
    preheader: (browser: string, system: string) => `${browser} on ${system}`,
    paragraph: 'Somebody signed in to your account from a browser that it did not know yet:',
    footnote: 'If it was you, there is nothing to do.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
