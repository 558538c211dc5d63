import { rowOf } from './permissionRow'

/** What is about the person in the path. SA: super admin; ME: oneself; OT: any other user. */
const row = rowOf(['SA', 'ME', 'OT'])

// biome-ignore format: columns
export const userTable = {
  //                          SA    ME         OT
  'units:list':         row(['ok', 'ok',      'SA403'], { feature: 'can-manage-users' }),
  'read':               row(['ok', 'ok',      'U403'],  { feature: 'can-manage-users' }),
  'rename':             row(['ok', 'ok',      'U403']),
  // What the platform's staff sees and does in the web, beside the Management API.
  'inspect':            row(['ok', 'SA403',   'SA403'], { feature: 'can-manage-users' }),
  'disable':            row(['ok', 'SA403',   'SA403'], { fresh: true }),
  'delete':             row(['ok', 'SA403',   'SA403'], { fresh: true, missing: 'UD404' }),
  'super-admin:write':  row(['ok', 'SA403',   'SA403'], { fresh: true }),
  'mfa:reset':          row(['ok', 'SA403',   'SA403'], { fresh: true, feature: 'can-manage-users', sparesSuperAdmins: true }),
  'metadata:read':      row(['ok', 'ok',      'U404']),
  'metadata:write':     row(['ok', 'ok',      'U404']),
  'metadata:system':    row(['ok', 'MDS403',  'U404']),
  'features:write':     row(['ok', 'ok',      'U403']),
  // Features that are not for everybody to give: demanded besides.
  'features:any':       row(['ok', 'FU403',   'U403']),
}
