import { z } from '@hono/zod-openapi'
import { anyone, operation, slice } from '../../http/operation'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { framed, frameHeaders } from './frame'
import { devMail, devMailPath, mailSummary } from './shapes'
import * as store from './store'

const access = anyone(
  'the dev mailbox: it is there only on a loopback address with MAIL_TRANSPORT=mailbox, which settings enforce; everywhere else this is 404',
)

const list = operation({
  access,
  method: 'get',
  path: '/api/dev/mail',
  summary: 'Mails in the dev mailbox, newest first',
  answers: { 200: z.array(mailSummary) },
  refusals: ['not-found'],
})
const look = operation({
  access,
  method: 'get',
  path: '/api/dev/mail/{id}',
  summary: 'One mail of the dev mailbox',
  request: { params: devMailPath },
  answers: { 200: devMail },
  refusals: ['not-found'],
})
const show = operation({
  access,
  method: 'get',
  path: '/api/dev/mail/{id}/html',
  summary: 'The HTML of one mail, for a frame',
  request: { params: devMailPath },
  answers: { 200: null },
  refusals: ['not-found'],
})
const empty = operation({
  access,
  method: 'delete',
  path: '/api/dev/mail',
  summary: 'Empty the dev mailbox',
  answers: { 204: null },
  refusals: ['not-found'],
})

/** `/api/dev/mail`. */
export const devMailbox = slice('Dev mailbox')
  .openapi(list, async (c) => c.json(await store.newestMails(boxOf(c.var.settings)), 200))
  .openapi(look, async (c) => {
    const mail = await store.mailById(boxOf(c.var.settings), c.req.valid('param').id)
    if (!mail) throw new Problem('not-found')
    return c.json(mail, 200)
  })
  .openapi(show, async (c) => {
    const mail = await store.mailById(boxOf(c.var.settings), c.req.valid('param').id)
    if (!mail) throw new Problem('not-found')
    return c.body(framed(mail.html), 200, frameHeaders)
  })
  .openapi(empty, async (c) => {
    await store.emptyBox(boxOf(c.var.settings))
    return c.body(null, 204)
  })

/** Where the mails are kept; refuses where there is no dev mailbox. */
function boxOf({ mail, kv }: Settings): KVNamespace {
  if (mail.transport !== 'mailbox') throw new Problem('not-found')
  return kv
}
