/** The words that every mail has around its own. */
export const en = {
  hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  ifButtonFails: 'If the button does not work, open this address in your browser:',
  notMe: 'This wasn’t me',
  notMeLead: 'If this was not you, end all sessions and choose a new password:',
  when: 'When',
  browser: 'Browser',
  system: 'System',
  place: 'Place',
  stop: 'Stop mails like this',
  sentTo: (address: string, product: string) => `This mail was sent to ${address} by ${product}.`,
}
/** The shape that every language fills. */
export type Words = typeof en
