import type { Conversation, Reply } from './conversation'

/** What the server offers after EHLO, upper case, with its parameters: `AUTH` -> `PLAIN LOGIN`. */
export type Offers = ReadonlyMap<string, string>

/** The words of a refusal, for the operator: shortened, on one line. */
export const describeReply = ({ code, lines }: Reply): string => `${code} ${lines.join(' ')}`.slice(0, 200)

/**
 * The reply, when it is the one that RFC 5321 section 4.3.2 wants here; else an error with the server's own
 * words.
 */
export async function expect(code: number, during: string, reply: Promise<Reply>): Promise<Reply> {
  const given = await reply
  if (given.code !== code) throw new Error(`${during}: ${describeReply(given)}`)
  return given
}

/** Says who we are and learns what the server can do (RFC 5321 section 4.1.1.1). */
export async function sendEhlo(talk: Conversation, ourName: string): Promise<Offers> {
  const { lines } = await expect(250, 'EHLO', talk.say(`EHLO ${ourName}`))
  return new Map(
    lines
      .slice(1)
      .map((line) => [
        line.split(' ')[0]?.toUpperCase() ?? '',
        line.slice(line.indexOf(' ') + 1).toUpperCase(),
      ]),
  )
}

/**
 * Goes on under TLS and greets anew, since what was offered before may be somebody else's word (RFC 3207
 * section 4.2). Never falls back to plain text.
 */
export async function startTls(talk: Conversation, offers: Offers, ourName: string): Promise<Offers> {
  if (!offers.has('STARTTLS')) throw new Error('the server offers no STARTTLS')
  await expect(220, 'STARTTLS', talk.say('STARTTLS'))
  talk.startTls()
  return sendEhlo(talk, ourName)
}

/** Signs in with PLAIN (RFC 4616), or LOGIN where a server knows only that. */
export async function authenticate(
  talk: Conversation,
  offers: Offers,
  login: { readonly user: string; readonly password: string },
): Promise<void> {
  const ways = (offers.get('AUTH') ?? '').split(' ')
  if (ways.includes('PLAIN')) {
    await expect(235, 'AUTH', talk.say(`AUTH PLAIN ${base64(`\0${login.user}\0${login.password}`)}`))
    return
  }
  if (!ways.includes('LOGIN')) throw new Error('the server offers neither AUTH PLAIN nor AUTH LOGIN')
  await expect(334, 'AUTH', talk.say('AUTH LOGIN'))
  await expect(334, 'AUTH', talk.say(base64(login.user)))
  await expect(235, 'AUTH', talk.say(base64(login.password)))
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
