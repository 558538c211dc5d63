import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { mailedWith, post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { myName, personNamed } from '../../people/store'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { newLink } from '../links/newLink'
import { insertLink, supersedeLinks } from '../links/store'
import { activateMail } from './mail'
import { insertPerson, mayMail, waiting } from './store'

/**
 * The statements that make an account for an address that has none, and mail its person the link that
 * activates it (also to one who was invited before and has not activated yet). They stand in front of what is
 * done for that person, in the same batch: refused together, nothing is left behind.
 */
export async function newcomer(entered: EnteredUnit, key: string, email: string) {
  const person = personNamed({ email })
  return [
    insertPerson(entered, { email, name: '' }),
    logUnitEvent(entered, sql`iif(changes() = 1, ${person}, NULL)`, 'account.made-by-invitation'),
    ...(await activateAnew(entered, key, person)),
  ]
}

/**
 * The statements that mail a person who has not activated yet a new link for it; the older ones end, but only
 * where the mail goes out: somebody who is mailed enough keeps a link that works. Nothing for anybody else.
 */
export async function activateAnew(entered: EnteredUnit, key: string, person: SQL<UserId>) {
  const link = await newLink(key, 'activate')
  const mailed = mailedWith(link.ref, person)
  return [
    post(entered, activateMail, {
      to: recipient(person),
      data: { link: link.ref, invitedBy: myName(entered) },
      when: mayMail(entered, activateMail.kind, waiting(person)),
    }),
    supersedeLinks(entered, 'activate', mailed),
    insertLink(entered, link, mailed),
  ]
}
