import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** What is said about the mail queue. */
export const mail = {
  title: 'Mail queue',
  lead: 'Each mail is kept here until the other side has taken it. None is lost.',
  states: { dead: 'Given up', failing: 'Failing', waiting: 'Waiting', sent: 'Sent' },
  statesLabel: 'Mails by state',
  held: 'No mail goes out',
  heldText: 'MAIL_TRANSPORT is set to none. Mails wait in the queue and go out once a transport is set.',
  heldSee: 'See the queue',
  empty: {
    dead: 'No mail was given up',
    failing: 'No mail is failing',
    waiting: 'No mail is waiting',
    sent: 'No mail was sent lately',
  },
  emptyText: {
    dead: 'What is refused for good, or fails for three days, stands here for 30 days, to be sent again.',
    failing: 'What could not be delivered yet stands here until its next attempt.',
    waiting: 'Mails go out within a minute. What has not been tried yet stands here.',
    sent: 'What the other side has taken stands here for 30 days.',
  },
  written: 'Written',
  attempts: (attempts: number) => count(attempts, { one: '# attempt', other: '# attempts' }),
  next: 'Next attempt',
  givenUp: 'Given up',
  sent: 'Sent',
  said: 'The other side said',
  details: 'Details',
  detailsOf: (email: string) => `Details of the mail to ${email}`,
  messageId: 'Message-ID',
  language: 'Language',
  account: 'Account',
  resend: 'Send again',
  tryNow: 'Try now',
  resent: (email: string) => `The mail to ${email} is on its way again.`,
  resendAll: 'Send all again',
  resendAllTitle: 'Send all of these again?',
  resendAllEffects: [
    'They go out at once, the newest thousand of them.',
    'A link in an old mail may have expired meanwhile.',
  ] as readonly string[],
  resentAll: (mails: number) =>
    count(mails, { one: '# mail is on its way again.', other: '# mails are on their way again.' }),
  more: 'Show older mails',
}
