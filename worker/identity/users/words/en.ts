/** The words of the mails about accounts that others look after, in English. */
export const en = {
  deleted: {
    subject: (product: string) => `Your ${product} account was deleted`,
    preheader: 'An administrator has deleted it.',
    paragraph: (product: string) =>
      `An administrator has deleted your account at ${product}, with its memberships, tokens and everything else in it.`,
    gone: 'It cannot be brought back. The address is free for a new account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
