import type { Caller } from './access/caller'
import { commit } from './access/commit'
import { sweepKeys } from './access/idempotency'
import type { RequestContext } from './access/requestContext'
import type { JobScope } from './access/scope'
import { jobScope } from './access/seal'
import { meter } from './data/batch'
import type { Refused } from './http/journey'
import { logJob } from './http/log'
import { sweepFailures } from './identity/failures/store'
import { sweepChallenges } from './identity/keys/ceremonies/store'
import { eraseDue } from './identity/leaving/deletion/eraseDue'
import { linkTo } from './identity/links/linkTo'
import { sweepLinks } from './identity/links/store'
import { sweepDevices } from './identity/sessions/deviceStore'
import { sweepSessions } from './identity/sessions/store'
import { sweepPending } from './identity/sign-in/second-step/store'
import { sweepRemovedFactors } from './identity/two-step/removedStore'
import { resetDue } from './identity/two-step/resets/resetDue'
import { sweepSetups } from './identity/two-step/totp/store'
import { mails } from './operations/mail-queue/mails'
import { recordRun } from './operations/system/store'
import { consume, consumeDead, type Messages } from './outbox/queue/consume'
import { relay } from './outbox/queue/relay'
import { sweepOutbox } from './outbox/queue/sweep'
import { chooseTransport } from './outbox/transports/chooseTransport'
import { sweepAnnouncements } from './record/announcements/store'
import { sweepNotifications } from './record/notifications/store'
import { unsubscribeSecret } from './record/notifications/unsubscribe'
import { keepEnds } from './record/security-log/keepEnds'
import { logFailedAct } from './record/security-log/logFailedAct'
import { sealLog } from './record/security-log/sealLog'
import { type Environment, type Settings, settingsFrom } from './settings'
import { sweepInvitations } from './tenancy/invitations/store'
import { sweepRequests } from './tenancy/join-requests/store'
import { sweepSeats } from './tenancy/members/projectStore'
import { sweepSentInvitations } from './tenancy/members/sentStore'
import { sweepProjects } from './tenancy/projects/deleted/sweepProjects'
import { remindOfExpiry } from './tokens/own/remindOfExpiry'
import { sweepProjectTokens } from './tokens/project/store'

const nobody = { network: '', place: null, browser: '', system: '', language: null }
type Work = (job: JobScope, settings: Settings) => Promise<unknown>
/** Does one job with a scope of its own, and writes its log line. */
async function run(env: Environment, reason: string, work: Work): Promise<void> {
  const settings = settingsFrom(env)
  const database = { d1: settings.d1, meter: meter() }
  const { mailsPerHour } = settings
  const job = jobScope(
    { database, now: () => Date.now(), client: nobody, mailsPerHour, hasPosted: false, isBackground: true },
    reason,
  )
  const done = await work(job, settings)
  logJob(reason, { done, d1: database.meter })
}

type Job = readonly [name: string, work: Work]
/**
 * Offers what waits to the queue. Without a transport mails wait in the outbox, and the queue is left in
 * peace.
 */
const relayJob: Job = [
  'relay',
  async (job, { mail, mailQueue }) => (mail.transport === 'none' ? 0 : relay(job, mailQueue)),
]

/** Offers what a request has just posted to the queue. */
export const relayNow = (env: Environment): Promise<void> => run(env, ...relayJob)

/**
 * Writes down what a request tried in vain, after its answer and in a batch of its own: what was refused has
 * changed nothing.
 */
export const logRefused = (context: RequestContext, caller: Caller, refused: Refused) =>
  logFailedAct(jobScope(context, 'refused'), caller, refused)

/** What each minute brings. */
const everyMinute: readonly Job[] = [
  relayJob,
  ['seal', (job, { key }) => sealLog(job, key)],
  ['keep-ends', (job, { kv }) => keepEnds(job, kv)],
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
        sweepRemovedFactors(job),
        sweepSentInvitations(job),
        sweepSeats(job),
        sweepInvitations(job),
        sweepRequests(job),
        sweepKeys(job),
        sweepProjectTokens(job),
        sweepNotifications(job),
        ...sweepAnnouncements(job),
      ]),
  ],
  ['sweep-projects', sweepProjects],
  ['tokens', remindOfExpiry],
  ['sweep-outbox', (job) => sweepOutbox(job, mails)],
]

/**
 * One turn of the clock. One job's failure does not stop the others; the first one is thrown when all are
 * through and it is kept how they went.
 */
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
    return consume(job, batch, {
      transport,
      kinds: mails,
      publicUrl,
      product,
      linkTo: linkTo(settings),
      from: mail.from,
      unsubscribeSecret: (topic, userId) => unsubscribeSecret(key, { topic, userId }),
    })
  })
