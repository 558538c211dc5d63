import { final, ifMfa, ifSaml, J, rowOf } from './permissionRow'

/**
 * SA: super admin; MM: member of the maintainer; OM: member of the organization.
 * Anybody else, members of its projects included, is a stranger: O403 unless a row says otherwise.
 */
const row = rowOf(['SA', 'MM', 'OM'])

// biome-ignore format: columns
export const organizationTable = {
  //                             SA          MM                OM
  'read':                   row(['ok',       'ok',             'ok'],             { scope: 'organizations:read' }),
  'projects:read':          row(['ok',       'ok',             'ok'],             { scope: 'organizations:read', lock: 'spares super admins' }),
  'update':                 row(['ok',       'ok',             'ok'],             { active: true }),
  // A member may still give it to a maintainer of theirs: the operation looks at that one.
  'update:maintainer':      row(['ok',       'ok',             'M403'],           { active: true }),
  'update:auto-join':       row(['UJ400',    'UJ400',          'ok'],             { active: true }),
  'update:mfa-required':    row(['UM400',    'UM400',          'ok'],             { active: true }),
  'update:crm-id':          row(['ok',       'ok',             'CRM403'],         { active: true }),
  'update:activity-center': row(['ok',       'ok',             'AC403'],          { active: true }),
  'force-mfa':              row(['UF400',    'UF400',          ifMfa('MS400')],   { active: true }),
  'delete':                 row(['ok',       'ok',             'ok'],             { active: true, lock: 'spares super admins' }),
  'members:read':           row(['ok',       'ok',             'ok']),
  'members:add':            row([J('JO403'), J('JO403'),       'ok'],             { active: true, noSession: true }),
  'members:remove':         row(['ok',       'OMG403',         'ok'],             { active: true, self: 'members:leave' }),
  'members:leave':          row(['ok',       'ok',             'ok'],             { lock: 'off' }),
  'projects-users:read':    row(['PU403',    'PU403',          'ok'],             { stranger: 'PU403' }),
  'invitations:read':       row(['ok',       'ok',             'ok']),
  'invitations:write':      row(['OMG403',   'OMG403',         'ok'],             { active: true }),
  'join':                   row([J('JO403'), J('JO403'),       final('YMEM400')], { active: true }),
  'projects:create':        row(['CP400',    'CP400',          'ok'],             { active: true }),
  'metadata:read':          row(['ok',       'ok',             'ok']),
  'metadata:write':         row(['ok',       'ok',             'ok']),
  'metadata:maintainer':    row(['ok',       'ok',             'MM403']),
  'metadata:system':        row(['ok',       'MDS403',         'MDS403']),
  'metadata:saml':          row(['ok',       ifSaml('MDS403'), ifSaml('MDS403')]),
  'log:read':               row(['ok',       'ok',             'ok']),
}
