/** The words of the mails about tokens, in English. */
export const en = {
  created: {
    subject: (product: string) => `A token was made for your ${product} account`,
    preheader: (thing: string) => `"${thing}" can do what you can do.`,
    paragraph: (thing: string) => `The token "${thing}" was made. Whoever holds it can do through the API what you can do:`,
    footnote: 'You can end it at any time among the tokens of your account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
