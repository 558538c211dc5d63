import { commit } from './access/commit'
import type { JobScope } from './access/scope'
import { jobScope } from './access/seal'
import { sweepChallenges } from './challenges/store'
import { meter } from './data/batch'
import { sweepProjects } from './deleted-projects/sweepProjects'
import { eraseDue } from './deletion/eraseDue'
import { sweepFailures } from './failures/store'
import { logJob } from './http/log'
import { sweepRequests } from './join-requests/store'
import { sweepLinks } from './links/store'
import { mails } from './mails'
import { resetDue } from './mfa-resets/resetDue'
import { sweepNotifications } from './notifications/store'
import { chooseTransport } from './outbox/chooseTransport'
import { consume, consumeDead, type Messages } from './outbox/consume'
import { relay } from './outbox/relay'
import { sweepOutbox } from './outbox/sweep'
import { sweepProjectInvitations } from './project-invitations/store'
import { sweepSeats } from './project-members/store'
import { sweepPending } from './second-step/store'
import { sealLog } from './security-log/sealLog'
import { sweepSessions } from './sessions/store'
import { type Environment, type Settings, settingsFrom } from './settings'
import { sweepDevices } from './sign-in/store'
import { remindOfExpiry } from './tokens/remindOfExpiry'
import { sweepSetups } from './totp/store'

const nobody = { network: '', place: null, browser: '', system: '' }
/** Does one job with a scope of its own, and writes its log line. */
async function run(env: Environment, reason: string, work: (job: JobScope, settings: Settings) => Promise<unknown>): Promise<void> {
  const settings = settingsFrom(env)
  const database = { d1: settings.d1, meter: meter() }
  const job = jobScope({ database, now: () => Date.now(), client: nobody, hasPosted: false, isBackground: true }, reason)
  const done = await work(job, settings)
  logJob(reason, { done, d1: database.meter })
}

/** Offers what a request has just posted to the queue. Without a transport mails wait in the outbox, and the queue is left in peace. */
export const relayNow = (env: Environment): Promise<void> =>
  run(env, 'relay', async (job, { mail, mailQueue }) => (mail.transport === 'none' ? 0 : relay(job, mailQueue)))

/** What each minute brings. One job's failure does not stop the others; the first one is thrown when all are through. */
export async function tick(env: Environment): Promise<void> {
  const outcomes = await Promise.allSettled([
    relayNow(env),
    run(env, 'seal', sealLog),
    run(env, 'mfa-resets', (job, { key }) => resetDue(job, key)),
    run(env, 'deletions', (job, { key }) => eraseDue(job, key)),
    run(env, 'sweep', (job) =>
      commit(job, [
        sweepSessions(job),
        sweepLinks(job),
        sweepFailures(job),
        sweepDevices(job),
        sweepChallenges(job),
        sweepPending(job),
        sweepSetups(job),
        sweepSeats(job),
        sweepProjectInvitations(job),
        sweepRequests(job),
        sweepNotifications(job),
      ]),
    ),
    run(env, 'sweep-projects', sweepProjects),
    run(env, 'tokens', remindOfExpiry),
    run(env, 'sweep-outbox', sweepOutbox),
  ])
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

/** One batch of the mail queue or of its dead letters. */
export const mailBatch = (env: Environment, queue: string, batch: Messages): Promise<void> =>
  run(env, queue, (job, settings) => {
    if (queue.endsWith('-dead')) return consumeDead(job, batch)
    const transport = chooseTransport(settings, () => Date.now())
    const { publicUrl, product, key, mail } = settings
    return consume(job, batch, { transport, kinds: mails, publicUrl, product, key, from: mail.from })
  })
