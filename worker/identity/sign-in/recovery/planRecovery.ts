import { read } from '../../../access/enter'
import type { AnyoneScope } from '../../../access/scope'
import { maskedEmail } from '../../../kit/email'
import { sha256 } from '../../../kit/hash'
import { iso } from '../../../kit/time'
import { Problem } from '../../../problems'
import { linkProblem } from '../../links/rules'
import { linkBySecret, momentOfLink, ownerOfLink } from '../../links/store'
import { recoverySince } from '../../passwords/startRecovery'
import { type Factor, factorsAfter } from './rules'
import type { RecoveryPlan } from './shapes'
import { factorsHeldBy, factorsRemovedSince, standingOf } from './store'

const starts: readonly string[] = ['not-me', 'undo-email']

/**
 * What the recovery by this link would do, line by line; it does nothing yet. One trip. Refuses with
 * `link-*`.
 */
export async function planRecovery(scope: AnyoneScope, secret: string): Promise<RecoveryPlan> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  const since = recoverySince(momentOfLink(hash))
  const [[link], [standing], held, removed] = await read(scope, [
    linkBySecret(scope, hash),
    standingOf(scope, owner, since),
    factorsHeldBy(scope, owner),
    factorsRemovedSince(scope, owner, since),
  ])
  const problem = link && starts.includes(link.purpose) ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !standing) throw new Problem(problem ?? 'link-not-valid')
  const { email, formerEmail, sessions, tokens, devices } = standing
  const { goes, comesBack, stays, twoStep } = factorsAfter(held, removed, standing.since)
  return {
    since: iso(standing.since),
    email: formerEmail ?? email,
    replacedEmail: formerEmail === null ? null : maskedEmail(email),
    goes: goes.map(onWire),
    comesBack: comesBack.map(onWire),
    stays: stays.map(onWire),
    twoStep,
    ends: { sessions, tokens, devices },
  }
}
const onWire = ({ added, ...factor }: Factor) => ({ ...factor, added: iso(added) })
