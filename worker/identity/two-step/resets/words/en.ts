/** The words of the mails about resets of two-step verification, in English. */
export const en = {
  reset: {
    subject: (product: string) => `Two-step verification of your ${product} account was reset`,
    preheader: 'An administrator has turned it off.',
    paragraph: (by: string, product: string) =>
      `${by} has turned off two-step verification for your account at ${product}: your authenticator app, security keys and recovery codes open it no more.`,
    next: 'Set it up again as soon as you have signed in.',
    button: 'Set it up again',
  },
  announced: {
    subject: (product: string) => `Two-step verification of your ${product} account is about to be reset`,
    preheader: 'You can still keep it.',
    paragraph: (by: string, product: string, time: string) =>
      `${by} has asked to turn off two-step verification for your account at ${product}. It will be turned off ${time}.`,
    choice:
      'If you have lost your second step, there is nothing to do but wait. If you did not ask for this, keep two-step verification as it is.',
    button: 'Keep two-step verification',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
