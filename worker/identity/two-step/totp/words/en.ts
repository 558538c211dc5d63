/** The words of the mails about authenticator apps, in English. */
export const en = {
  added: {
    subject: (product: string) => `Authenticator app added to your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'An authenticator app was set up for your account. From now on its codes are asked for when you sign in with your password.',
  },
  replaced: {
    subject: (product: string) => `Authenticator app of your ${product} account replaced`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'Another authenticator app was set up for your account. The codes of the former one no longer work.',
  },
  removed: {
    subject: (product: string) => `Authenticator app removed from your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'The authenticator app was removed from your account. Its codes no longer work; your other ways to sign in do.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
