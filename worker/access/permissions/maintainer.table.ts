import { final, ifMember, rowOf } from './permissionRow'

/**
 * SA: super admin; MM: member of the maintainer. Anybody else is a stranger: M403 unless a row says
 * otherwise.
 */
const row = rowOf(['SA', 'MM'])

// biome-ignore format: columns
export const maintainerTable = {
  //                           SA    MM
  'read':                 row(['ok', 'ok']),
  'update':               row(['ok', 'ok'],             { active: true }),
  'delete':               row(['ok', 'SA403'],          { active: true }),
  'members:read':         row(['ok', 'ok']),
  'members:add':          row(['ok', 'ok'],             { active: true, noSession: true }),
  'members:remove':       row(['ok', 'ok'],             { active: true, self: 'members:leave' }),
  'members:leave':        row(['ok', 'ok']),
  'invitations:read':     row(['ok', 'ok']),
  'invitations:write':    row(['ok', 'ok'],             { active: true }),
  'join':                 row(['ok', final('YMEM400')], { active: true }),
  'organizations:read':   row(['ok', 'ok']),
  'organizations:create': row(['ok', 'ok'],             { active: true, noSession: true }),
  'metadata:read':        row(['ok', 'ok']),
  'metadata:write':       row(['ok', 'ok']),
  'metadata:system':      row(['ok', 'MDS403']),
  'promo-codes:read':     row(['ok', 'ok']),
  // The operation refuses strangers itself, after it has looked at the template and the organization.
  'promo-codes:create':   row(['ok', 'ok'],             { active: true, stranger: ifMember('TPL403') }),
  'log:read':             row(['ok', 'ok']),
}
