import { commit } from './access/commit'
import { sweepKeys } from './access/idempotency'
import type { JobScope } from './access/scope'
import { jobScope } from './access/seal'
import { sweepAnnouncements } from './announcements/store'
import { sweepChallenges } from './challenges/store'
import { meter } from './data/batch'
import { sweepProjects } from './deleted-projects/sweepProjects'
import { eraseDue } from './deletion/eraseDue'
import { sweepFailures } from './failures/store'
import { logJob } from './http/log'
import { sweepRequests } from './join-requests/store'
import type { UserId } from './kit/id'
import { sweepLinks } from './links/store'
import { mails } from './mails'
import { resetDue } from './mfa-resets/resetDue'
import { sweepNotifications } from './notifications/store'
import { stoppable, stoppingSecret } from './notifications/unsubscribe'
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
import { recordRun } from './system/store'
import { remindOfExpiry } from './tokens/remindOfExpiry'
import { sweepSetups } from './totp/store'

const nobody = { network: '', place: null, browser: '', system: '', language: null }
type Work = (job: JobScope, settings: Settings) => Promise<unknown>
/** Does one job with a scope of its own, and writes its log line. */
async function run(env: Environment, reason: string, work: Work): Promise<void> {
  const settings = settingsFrom(env)
  const database = { d1: settings.d1, meter: meter() }
  const job = jobScope({ database, now: () => Date.now(), client: nobody, hasPosted: false, isBackground: true }, reason)
  const done = await work(job, settings)
  logJob(reason, { done, d1: database.meter })
}

type Job = readonly [name: string, work: Work]
/** Offers what waits to the queue. Without a transport mails wait in the outbox, and the queue is left in peace. */
const relayJob: Job = ['relay', async (job, { mail, mailQueue }) => (mail.transport === 'none' ? 0 : relay(job, mailQueue))]

/** Offers what a request has just posted to the queue. */
export const relayNow = (env: Environment): Promise<void> => run(env, ...relayJob)

/** What each minute brings. */
const everyMinute: readonly Job[] = [
  relayJob,
  ['seal', sealLog],
  ['mfa-resets', (job, { key }) => resetDue(job, key)],
  ['deletions', (job, { key }) => eraseDue(job, key)],
  [
    'sweep',
    (job) =>
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
        sweepKeys(job),
        sweepNotifications(job),
        ...sweepAnnouncements(job),
      ]),
  ],
  ['sweep-projects', sweepProjects],
  ['tokens', remindOfExpiry],
  ['sweep-outbox', sweepOutbox],
]

/** One turn of the clock. One job's failure does not stop the others; the first one is thrown when all are through and it is kept how they went. */
export async function tick(env: Environment): Promise<void> {
  const outcomes = await Promise.allSettled(everyMinute.map((job) => run(env, ...job)))
  const failed = everyMinute.flatMap(([name], at) => (outcomes[at]?.status === 'rejected' ? [name] : []))
  await run(env, 'clock', (job) => commit(job, [recordRun(job, failed)]))
  const first = outcomes.find((outcome) => outcome.status === 'rejected')
  if (first) throw first.reason
}

/** One batch of the mail queue or of its dead letters. */
export const mailBatch = (env: Environment, queue: string, batch: Messages): Promise<void> =>
  run(env, queue, (job, settings) => {
    if (queue.endsWith('-dead')) return consumeDead(job, batch)
    const transport = chooseTransport(settings, () => Date.now())
    const { publicUrl, product, key, mail } = settings
    const unsubscribe = async (kind: string, userId: UserId) => {
      const topic = stoppable(kind)
      return topic && stoppingSecret(key, { userId, topic })
    }
    return consume(job, batch, { transport, kinds: mails, publicUrl, product, key, from: mail.from, unsubscribe })
  })
