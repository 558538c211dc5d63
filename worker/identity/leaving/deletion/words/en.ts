/** The words of the mails about deleting one's own account, in English. */
export const en = {
  asked: {
    subject: (product: string) => `Your ${product} account will be deleted`,
    preheader: 'Until then you can keep it.',
    paragraph: (product: string, time: string) =>
      `You asked to delete your account at ${product}. It will be erased ${time}, with its memberships, tokens and everything else in it.`,
    meanwhile: 'You have been signed out everywhere, and your tokens do not work any more.',
    keep: 'To keep the account, sign in, or use the button.',
    button: 'Keep my account',
  },
  putOff: {
    subject: (product: string) => `Your ${product} account could not be deleted yet`,
    preheader: 'Somebody still depends on it.',
    lastMember: (units: string) =>
      `You are the only member of ${units}, so your account could not be deleted today.`,
    lastSuperAdmin: (product: string) =>
      `You are the only super admin of ${product}, so your account could not be deleted today.`,
    next: (time: string) => `It will be tried again ${time}.`,
    successor:
      'To name a successor, sign in. That keeps the account for now: ask for its deletion again when somebody else is there.',
    button: 'Keep my account',
  },
  done: {
    subject: (product: string) => `Your ${product} account was deleted`,
    preheader: 'As you asked.',
    paragraph: (product: string) =>
      `Your account at ${product} was deleted, with its memberships, tokens and everything else in it.`,
    gone: 'It cannot be brought back. The address is free for a new account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
