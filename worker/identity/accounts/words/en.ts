/** The words of the mails about accounts, in English. */
export const en = {
  activate: {
    subject: (product: string) => `Activate your ${product} account`,
    preheader: 'One step is left.',
    bySignUp: (product: string) =>
      `This address was given to open an account at ${product}. Activate it to choose your name and password.`,
    byInvitation: (inviter: string, product: string) =>
      `${inviter} invited you to ${product}, and an account was made for this address. Activate it to choose your name and password.`,
    button: 'Activate account',
    footnote: (duration: string) =>
      `The link works once, within ${duration}. If you expected nothing of the kind, ignore this mail: nothing happens without the link.`,
  },
  accountExists: {
    subject: (product: string) => `You already have a ${product} account`,
    preheader: 'Somebody tried to sign up with your address.',
    paragraph: (product: string) =>
      `Somebody, perhaps you, tried to open an account at ${product} with this address. It has one already, so nothing was changed.`,
    forgotten: (url: string) => `If you forgot your password, you can choose a new one at ${url}`,
    button: 'Sign in',
    footnote: 'If it was not you, there is nothing to do: nobody was told that this address has an account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
