/** The words of the mails about passwords, in English. */
export const en = {
  reset: {
    subject: (product: string) => `Choose a new ${product} password`,
    preheader: 'The link works once.',
    asked: 'Somebody, perhaps you, asked for a new password for your account. Until you choose one, the old one stays.',
    recovery:
      'Your account is being secured: all its sessions have ended, and its password is no longer valid. Choose a new password, one that you use nowhere else.',
    button: 'Choose a new password',
    footnotes: {
      asked: (duration: string) =>
        `The link works once, within ${duration}. Only the newest link works. If you asked for nothing, ignore this mail: your password stays as it is.`,
      recovery: (duration: string) =>
        `The link works once, within ${duration}. Only the newest link works. Your old password opens nothing any more: if the link has expired, ask for another where you sign in.`,
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
  facts: { when: 'When', browser: 'Browser', place: 'Place' },
}
/** The shape that every language fills. */
export type Words = typeof en
