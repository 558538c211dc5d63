/** The words of the mails about organizations, in English. */
export const en = {
  mfaRequired: {
    subject: (name: string) => `${name} now requires two-step verification`,
    preheader: 'Until you turn it on you are locked out.',
    paragraph: (by: string, name: string) =>
      `${by} has decided that everybody in “${name}” and its projects must use two-step verification. Your account does not yet, so you cannot open them.`,
    kept: 'Your memberships are kept: they work again as soon as you have turned it on.',
    button: 'Turn it on',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
