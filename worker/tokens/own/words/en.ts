/** The words of the mails about tokens, in English. */
export const en = {
  created: {
    subject: (product: string) => `A token was made for your ${product} account`,
    preheader: (thing: string) => `“${thing}” can act for you through the API.`,
    paragraph: (thing: string) =>
      `The token “${thing}” was made. Whoever holds it can do through the API what its scopes allow of what you can do:`,
    footnote: 'You can end it at any time among the tokens of your account.',
  },
  revoked: {
    subject: (product: string) => `A token of your ${product} account was revoked`,
    preheader: (thing: string) => `Somebody who held “${thing}” ended it.`,
    paragraph: (thing: string) =>
      `Somebody who held the token “${thing}” ended it, as one does with a token that was found where it should not be:`,
    advice:
      'What used it no longer works. Make a new token for it, and look for where the old one may have leaked.',
    footnote: 'Nobody can end a token this way without holding its value.',
  },
  expiring: {
    subject: (thing: string) => `The token “${thing}” expires soon`,
    preheader: (time: string) => `It ends on ${time}.`,
    paragraph: (thing: string, time: string) =>
      `Your token “${thing}” ends on ${time}. What uses it will stop working then.`,
    advice:
      'Rotate it: the new one has the same name and scopes, and the old one works on while you put the new one in its place.',
    button: 'See my tokens',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
