import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { commit } from '../../../worker/access/commit'
import { jobScope } from '../../../worker/access/seal'
import { meter } from '../../../worker/data/batch'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import type { OutboxId } from '../../../worker/kit/id'
import { mailKind } from '../../../worker/outbox/mail/mailKind'
import {
  type DeliveryOutcome,
  type Mail,
  sent,
  type Transport,
} from '../../../worker/outbox/message/transport'
import { type DeliveryOptions, deliver } from '../../../worker/outbox/queue/deliver'
import { post } from '../../../worker/outbox/queue/post'

/** When the tests of the outbox begin. */
export const noon = Date.parse('2026-11-21T12:00:00.000Z')
const client = { network: '192.0.2.1', place: null, browser: 'Test', system: 'Test', language: null }

/** A job at a set time, on the test's database or one that fails. */
export const jobAt = (now: number, d1: D1Database = env.DB) =>
  jobScope(
    {
      database: { d1, meter: meter() },
      now: () => now,
      client,
      mailsPerHour: 100,
      hasPosted: false,
      isBackground: false,
    },
    'test',
  )

const words = { subject: 'Hello' }

/** A mail with a link, as a slice would define it. */
export const testMail = mailKind({
  kind: 'tests.hello',
  topic: null,
  data: z.object({ link: z.string(), what: z.string() }),
  words: { en: words, de: words, cs: words, es: words, ja: words, ar: words },
  letter: async ({ link, what }, { subject }, { linkTo, name }) => ({
    subject,
    preheader: '',
    name,
    paragraphs: [what],
    button: { label: 'Open', url: await linkTo('opening', link) },
  }),
})

/** A transport that keeps what it is given and answers what it is told to, and the office around it. */
export function officeWith(answer: (mail: Mail) => DeliveryOutcome | Promise<DeliveryOutcome> = () => sent) {
  const taken: Mail[] = []
  const transport: Transport = {
    send: async (mail) => {
      taken.push(mail)
      return answer(mail)
    },
  }
  const office: DeliveryOptions = {
    transport,
    kinds: new Map([[testMail.kind, testMail]]),
    from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
    product: 'Gatehouse',
    publicUrl: 'https://gate.example',
    linkTo: async (purpose, ref) =>
      `https://gate.example/open#${await linkSecret('A'.repeat(43), purpose, ref)}`,
    unsubscribeSecret: async () => null,
  }
  return { taken, office, deliver: (now: number, id: OutboxId) => deliver(jobAt(now), id, office) }
}

/** Posts a mail at noon, in a commit of its own; gives its row's id. */
export async function postHello(what = 'Something happened.'): Promise<OutboxId> {
  const job = jobAt(noon)
  await commit(job, [
    post(job, testMail, { to: { email: 'ada@example.com', name: 'Ada' }, data: { link: 'ref-1', what } }),
  ])
  return (await rows()).at(-1)?.id as OutboxId
}

/** A row of the outbox, as a test reads it. */
export type Row = {
  id: OutboxId
  ref: string
  data: string
  attempts: number
  sent: number | null
  dead: number | null
  last_error: string | null
}
/** All mails in the outbox, oldest first. */
export const rows = async (): Promise<Row[]> =>
  (await env.DB.prepare('SELECT * FROM outbox ORDER BY id').all<Row>()).results
