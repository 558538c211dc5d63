import type { z } from '@hono/zod-openapi'
import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { hours, inSeconds } from '../../../kit/duration'
import { eachOf } from '../../../people/recipientStore'
import { myName } from '../../../people/store'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { unitNameOf } from '../../members/unitStore'
import { limitIncreaseRequestedMail } from './mail'
import type { increaseRequest } from './shapes'
import * as store from './store'

/**
 * Tells the members of the project's maintainer by mail that a limit is too low. Refuses with
 * `too-many-requests`.
 */
export const requestIncrease = (
  scope: UnitScope<'project'>,
  { limit, reason }: z.infer<typeof increaseRequest>,
) =>
  write(scope, [], (entered) => [
    refuse('too-many-requests', store.hasAskedOften(entered), {
      retryAfterSeconds: inSeconds(hours(1)),
    }),
    ...notify(entered, limitIncreaseRequestedMail, {
      ...eachOf(store.maintainersOf(entered)),
      data: {
        projectId: entered.id,
        projectName: unitNameOf(entered),
        organizationName: store.organizationName(entered),
        byName: myName(entered),
        limit,
        value: store.limitValue(entered, limit),
        reason,
      },
    }),
    logUnitEvent(entered, entered.me, 'limit.increase-requested', { limit }),
  ])
