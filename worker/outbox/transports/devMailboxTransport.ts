import { formatAddress } from '../message/mailbox'
import { type Mail, sent, type Transport } from '../message/transport'

/** A mail as the dev mailbox keeps it. `time` is unix milliseconds. */
export type KeptMail = Omit<Mail, 'from' | 'to'> & {
  readonly from: string
  readonly to: string
  readonly time: number
}

/** All keys of the dev mailbox in KV begin with this. */
export const mailboxPrefix = 'mail:'
/** KV lists keys in the order of their text: counted down from here, the newest mail comes first. */
const endOfTimeMilliseconds = 9_999_999_999_999

/**
 * Keeps each mail in KV, for a person at a laptop and for tests. It shows every mail to everybody: settings
 * allow it on loopback only.
 */
export const devMailboxTransport = (kv: KVNamespace, now: () => number): Transport => ({
  send: async ({ from, to, ...mail }) => {
    const time = now()
    const kept: KeptMail = { ...mail, from: formatAddress(from), to: formatAddress(to), time }
    const ref = mail.messageId.replace(/@.*/, '')
    await kv.put(`${mailboxPrefix}${endOfTimeMilliseconds - time}-${ref}`, JSON.stringify(kept))
    return sent
  },
})
