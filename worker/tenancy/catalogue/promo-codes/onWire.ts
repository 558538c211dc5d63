import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../../kit/time'
import type { promoCode, usedCode } from './shapes'
import type { PromoRow, UsedRow } from './store'

/** A code as the Management API shows it. */
export const promoCodeOnWire = (row: PromoRow): z.infer<typeof promoCode> => ({
  code: row.code,
  expires: manageDate(row.expires),
  organization: {
    id: row.organizationId,
    name: row.organizationName,
    created: manageDate(row.created),
    allowAutoJoin: row.allowAutoJoin === 1,
    crmId: row.crmId,
    activityCenterProjectId: row.activityCenterProjectId,
    mfaRequired: row.mfaRequired === 1,
  },
  projectTemplate: {
    stringId: row.stringId,
    name: row.templateName,
    description: row.description,
    expirationDays: row.expirationDays,
    billedMonthlyPrice: row.billedMonthlyPrice,
    hasTryModeOn: row.hasTryModeOn === 1,
    defaultBackend: row.defaultBackend,
  },
})
/** A code that was used, as its user sees it. */
export const usedCodeOnWire = ({ code, usedAt, id, name }: UsedRow): z.infer<typeof usedCode> => ({
  code,
  usedAt: manageDate(usedAt),
  project: { id, name },
})
