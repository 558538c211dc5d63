import type { Permission } from '../../access/permissions/permissions'

type Change = Permission<'organization'>
/**
 * Fields that need more than the permission to change an organization, in the order they are judged.
 */
const restricted: readonly (readonly [field: string, needs: Change])[] = [
  ['allowAutoJoin', 'update:auto-join'],
  ['mfaRequired', 'update:mfa-required'],
  ['crmId', 'update:crm-id'],
  ['activityCenterProjectId', 'update:activity-center'],
]

/**
 * What these fields need. Whether everybody has MFA (MF400) is judged with `mfaRequired`, and only the
 * database knows: so what stands behind that field is judged `afterwards`.
 */
export function neededFor(fields: object): {
  readonly atOnce: readonly Change[]
  readonly afterwards: readonly Change[]
} {
  const needs = restricted
    .filter(([field]) => Object.hasOwn(fields, field))
    .map(([, permission]) => permission)
  const end = needs.indexOf('update:mfa-required') + 1 || needs.length
  return { atOnce: needs.slice(0, end), afterwards: needs.slice(end) }
}
