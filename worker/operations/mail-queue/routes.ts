import { read } from '../../access/enter'
import { pageOf } from '../../http/api/page'
import { json, onPlatform, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { mailOnWire } from './onWire'
import { resendAll, resendMail } from './resendMail'
import { mailList, mailPath, mailQuery, queuedMail, resendRequest, resentMails } from './shapes'
import * as store from './store'

const list = operation({
  access: onPlatform('mail:read'),
  method: 'get',
  path: '/api/admin/mail',
  summary: 'The mails in one state, newest first',
  request: { query: mailQuery },
  answers: { 200: mailList },
})
const resendOne = operation({
  access: onPlatform('mail:resend'),
  method: 'post',
  path: '/api/admin/mail/{mail}/resend',
  again: 'never',
  summary: 'Send a mail again that was given up, or now what waits for its next attempt',
  request: { params: mailPath },
  answers: { 200: queuedMail },
  refusals: ['not-found'],
})
const resendMany = operation({
  access: onPlatform('mail:resend'),
  method: 'post',
  path: '/api/admin/mail/resend',
  again: 'never',
  summary: 'The same for all mails in one state, a thousand at a time',
  request: { body: json(resendRequest) },
  answers: { 200: resentMails },
})

/** `/api/admin/mail`. */
export const mail = slice('Staff')
  .openapi(list, async (c) => {
    const { state, limit, cursor = null } = c.req.valid('query')
    const { transport, from } = c.var.settings.mail
    const [[counts], rows] = await read(c.var.scope, [
      store.mailCounts(c.var.scope),
      store.mailsIn(c.var.scope, state, { before: cursor, limit: limit + 1 }),
    ])
    return c.json(
      { transport, counts: requireRow(counts), mails: pageOf(c, rows, limit).map(mailOnWire(from.address)) },
      200,
    )
  })
  .openapi(resendOne, async (c) => {
    const row = await resendMail(c.var.scope, c.req.valid('param').mail)
    return c.json(mailOnWire(c.var.settings.mail.from.address)(row), 200)
  })
  .openapi(resendMany, async (c) =>
    c.json({ resent: await resendAll(c.var.scope, c.req.valid('json').state) }, 200),
  )
