import { sql } from 'drizzle-orm'
import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { notify } from '../../record/notifications/notify'
import { tokenExpiringMail } from './mail'
import { isDue, markNotified, sweepTokens } from './reminderStore'

/** Tells of each token a week and a day before it ends, once each; then erases those that have ended. */
export const remindOfExpiry = (job: JobScope) => {
  const to = {
    email: sql<string>`u.email`,
    name: sql<string>`u.name`,
    language: sql<string | null>`u.language`,
    userId: sql<UserId>`u.id`,
  }
  const from = sql`management_token t JOIN user u ON u.id = coalesce(t.user_id, t.creator_id)
      AND NOT u.is_disabled AND u.deleted_time IS NULL`
  return commit(job, [
    ...notify(job, tokenExpiringMail, {
      to,
      from,
      when: isDue(job),
      data: { thing: sql<string>`t.description`, expires: sql<number>`t.expires` },
    }),
    markNotified(job),
    sweepTokens(job),
  ])
}
