/** The words of the mails about passwords, in English. */
export const en = {
  reset: {
    subject: (product: string) => `Choose a new ${product} password`,
    preheader: 'The link works once.',
    asked:
      'Somebody, perhaps you, asked for a new password for your account. Until you choose one, the old one stays.',
    recovery:
      'Your account is being secured: all its sessions have ended. Choose a new password, one that you use nowhere else.',
    button: 'Choose a new password',
    footnote: {
      asked: (duration: string) =>
        `The link works once, within ${duration}, and only the newest one works. If you asked for nothing, ignore this mail: your password stays as it is.`,
      recovery: (duration: string) =>
        `The link works once, within ${duration}, and only the newest one works. Later you can ask for another with “Forgot password”.`,
    },
  },
  changed: {
    subject: (product: string) => `Your ${product} password was changed`,
    preheader: 'If this was not you, act now.',
    paragraph: 'The password of your account was changed:',
  },
  resetDone: {
    subject: (product: string) => `Your ${product} password was reset`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'A new password was chosen for your account by a link that was mailed to you. All sessions have ended: sign in with the new password.',
    button: 'Sign in',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
