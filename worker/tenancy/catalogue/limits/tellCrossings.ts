import type { EnteredUnit } from '../../../access/scope'
import { notify } from '../../../record/notifications/notify'
import { unitNameOf } from '../../members/unitStore'
import { crossing, eachCrossing, markNotified } from './crossingStore'
import { limitReachedMail } from './mail'

/**
 * The statements that tell the administrators of a project which limits have come to 80 or 100 percent: once
 * a crossing. Limits block nothing.
 */
export const tellCrossings = (entered: EnteredUnit<'project'>) => [
  ...notify(entered, limitReachedMail, {
    ...eachCrossing(entered),
    data: { ...crossing, projectId: entered.id, projectName: unitNameOf(entered) },
  }),
  markNotified(entered),
]
