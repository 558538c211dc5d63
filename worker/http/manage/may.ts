import { z } from '@hono/zod-openapi'
import { permissionsGranted } from '../../access/demand'
import { type Permission, permissionNames } from '../../access/permissions/permissions'
import type { EnteredUnit } from '../../access/scope'
import type { UnitKind } from '../../access/unitKind'

/** The field `may` of a unit's answer. */
export const mayField = <K extends UnitKind>(unit: K) =>
  z
    .array(z.enum(permissionNames(unit)))
    .optional()
    .meta({
      description:
        'The permissions that the caller has here. Only in answers to a session cookie, for pages of this ' +
        'origin; answers to tokens never have it.',
    })

/** That field for the caller, to be spread into the answer: nothing for a token. */
export const mayOnWire = <K extends UnitKind>(entered: EnteredUnit<K>): { readonly may?: Permission<K>[] } =>
  entered.facts.credential?.kind === 'cookie' ? { may: [...permissionsGranted(entered)] } : {}
