import { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { commit, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import { anyone, operation, slice } from '../../http/operation'
import { maskedEmail } from '../../kit/email'
import { personNamed } from '../../people/store'
import { Problem } from '../../problems'
import { topic } from './shapes'
import * as store from './store'
import { parseUnsubscribeSecret } from './unsubscribe'

const path = z.object({ secret: z.string().min(1).max(200) })
const look = operation({
  access: anyone(
    'the secret of the mail is the credential; looking stops nothing, so mail scanners do no harm',
  ),
  method: 'get',
  path: '/api/unsubscribe/{secret}',
  summary: 'Which mails the link at the foot of a mail stops',
  request: { params: path },
  answers: {
    200: z
      .object({ topic, email: z.string().meta({ description: 'Masked: the link may be an old one' }) })
      .meta({ id: 'Unsubscribing' }),
  },
  refusals: ['link-not-valid'],
})
const stop = operation({
  access: anyone('the secret of the mail is the credential; mail programs post here at one click (RFC 8058)'),
  method: 'post',
  path: '/api/unsubscribe/{secret}',
  summary: 'Stop these mails',
  request: { params: path },
  answers: { 204: null },
  refusals: ['link-not-valid'],
})

/** `/api/unsubscribe/{secret}`: what `List-Unsubscribe` names. */
export const unsubscribing = slice('Notifications')
  .openapi(look, async (c) => {
    const unsubscription = await parseUnsubscribeSecret(c.var.settings.key, c.req.valid('param').secret)
    if (!unsubscription) throw new Problem('link-not-valid')
    const [[person]] = await read(c.var.scope, [store.addressOf(unsubscription.userId)])
    if (!person) throw new Problem('link-not-valid')
    return c.json({ topic: unsubscription.topic, email: maskedEmail(person.email) }, 200)
  })
  .openapi(stop, async (c) => {
    const unsubscription = await parseUnsubscribeSecret(c.var.settings.key, c.req.valid('param').secret)
    if (!unsubscription) throw new Problem('link-not-valid')
    const owner = personNamed({ id: unsubscription.userId })
    await commit(c.var.scope, [
      refuse('link-not-valid', sql`${owner} IS NULL`),
      store.stopMails(c.var.scope, owner, unsubscription.topic),
    ])
    return c.body(null, 204)
  })
