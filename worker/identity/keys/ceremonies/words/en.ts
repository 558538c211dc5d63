/** The words of the mail about a counter that went back, in English. */
export const en = {
  wentBack: {
    subject: (product: string) => `Check a passkey or security key of your ${product} account`,
    preheader: (thing: string) => `“${thing}” may exist twice.`,
    paragraph: (thing: string) =>
      `“${thing}” was used, but it has counted fewer uses than we have seen. That can happen when a device was reset or restored. It can also mean that somebody has made a copy of it:`,
    footnote: 'If you are not sure why, remove it from your account and register it anew.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
