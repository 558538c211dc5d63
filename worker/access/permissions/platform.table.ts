import { ifMember, rowOf } from './permissionRow'

/** What is about no unit and no person in the path. SA: super admin; US: any other user. */
const row = rowOf(['SA', 'US'])

// biome-ignore format: columns
export const platformTable = {
  //                                  SA    US
  'token:verify':               row(['ok', 'ok'],                { scope: 'any', tokenOnly: true, narrowed: true }),
  'session-token:create':       row(['ok', 'ok'],                { fresh: true, narrowed: true }),
  'token:introspect':           row(['A403', 'A403'],            { scope: 'tokens:introspect', tokenOnly: true }),
  'application-tokens:read':    row(['ok', 'SA403'],             { cookieOnly: true }),
  'application-tokens:write':   row(['ok', 'SA403'],             { cookieOnly: true, fresh: true }),
  'system:read':                row(['ok', 'SA403']),
  'log:read':                   row(['ok', 'SA403']),
  'mail:read':                  row(['ok', 'SA403']),
  'mail:resend':                row(['ok', 'SA403'],             { fresh: true }),
  'announcements:read':         row(['ok', 'SA403']),
  'announcements:write':        row(['ok', 'SA403'],             { fresh: true }),
  'users:list':                 row(['ok', 'SA403'],             { feature: 'can-manage-users' }),
  'features:read':              row(['ok', 'ok']),
  'features:write':             row(['ok', 'SA403'],             { active: true }),
  'features:holders':           row(['ok', 'SA403'],             { feature: 'can-manage-features' }),
  'templates:read':             row(['ok', ifMember('TPL403')]),
  'template-features:read':     row(['ok', 'SA403']),
  'template-features:write':    row(['ok', 'SA403'],             { active: true }),
  'deleted-projects:list':      row(['ok', 'AD403'],             { feature: 'can-manage-deleted-projects' }),
  'deleted-projects:read':      row(['ok', 'AD403'],             { feature: 'can-manage-deleted-projects', scope: 'deleted-projects:read' }),
  'deleted-projects:undelete':  row(['ok', 'AD403'],             { feature: 'can-manage-deleted-projects' }),
  'deleted-projects:purge':     row(['ok', 'AD403'],             { feature: 'can-manage-deleted-projects', fresh: true }),
  'promo-codes:redeem':         row(['ok', 'ok']),
  'promo-codes:own':            row(['ok', 'ok']),
  'invitations:own':            row(['ok', 'ok']),
  'invitations:accept':         row(['ok', 'ok'],                { active: true }),
  'join-requests:own':          row(['ok', 'ok']),
  'maintainers:list':           row(['ok', 'ok']),
  'maintainers:create':         row(['ok', 'SA403'],             { active: true, noSession: true }),
  'organizations:list':         row(['ok', 'ok'],                { scope: 'organizations:read' }),
  'unsupported:read':           row(['ok', 'ok']),
  'unsupported:write':          row(['NS404', 'SA403']),
  'top-up:try':                 row(['A403', 'A403'],            { scope: 'payg:top-up:try' }),
}
