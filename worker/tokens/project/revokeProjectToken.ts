import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { deleteProjectToken, projectTokenNamed } from './store'

/** Ends a token of the project, whoever made it. Two trips. Refuses with `not-found`. */
export const revokeProjectToken = (scope: UnitScope<'project'>, token: number) =>
  write(scope, [projectTokenNamed(scope, token)], (entered, [found]) => {
    if (!found) throw new Problem('not-found')
    return [
      deleteProjectToken(entered, token),
      refuse('not-found', nothingChanged),
      logUnitEvent(entered, entered.me, 'project-token.revoked', { name: found.name }),
    ]
  })
