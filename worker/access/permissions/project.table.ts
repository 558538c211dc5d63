import { final, ifOM, ifSaml, J, offJ, rowOf } from './permissionRow'

/**
 * SA: super admin; MM: member of the maintainer; OM: member of the organization; PA:
 * role `admin` or `share`; PL: `guest` or `readOnly`; PM: `productionManager`; DR: `developer`, `reviewer`,
 * governed `readOnly`. A project role replaces MM and OM. Anybody else is a stranger: P403 unless a row says
 * otherwise.
 */
const row = rowOf(['SA', 'MM', 'OM', 'PA', 'PL', 'PM', 'DR'])
const saml = ifSaml('MDS403')

// biome-ignore format: columns
export const projectTable = {
  //                           SA              MM              OM               PA                PL          
  //      PM                DR
  'read':                 row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok'],             { scope: 'projects:read' }),
  'update':               row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, feature: 'can-update-project-settings' }),
  'configure':            row(['ok',           'PF403',        'PF403',         'PF403',          'R403',           'PF403',          'R403'],           { active: true, feature: 'can-update-project-settings' }),
  'delete':               row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, lock: 'spares super admins' }),
  'move':                 row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, narrowed: false }),
  'limits:write':         row(['ok',           'SA403',        'SA403',         'SA403',          'SA403',          'SA403',          'SA403']),
  // Reported by services of the operator, never by people.
  'metrics:write':        row(['A403',         'A403',         'A403',          'A403',           'A403',           'A403',           'A403'],           { scope: 'metrics:write', stranger: 'A403' }),
  'limits:request':       row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true }),
  'disable':              row(['ok',           'SA403',        'SA403',         'SA403',          'SA403',          'SA403',          'SA403']),
  'credits:give':         row(['ok',           'SA403',        'SA403',         'SA403',          'SA403',          'SA403',          'SA403'],          { feature: 'pay-as-you-go-credits-admin' }),
  'unsupported:write':    row(['NS404',        'SA403',        'SA403',         'SA403',          'SA403',          'SA403',          'SA403'],          { stranger: 'SA403' }),
  // Whether the feature exists comes before F403: the operation enters by the first and demands the second.
  'features:enter':       row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok'],             { feature: 'can-manage-features' }),
  'features:write':       row(['ok',           'F403',         'F403',          'ok',             'F403',           'ok',             'F403'],           { feature: 'can-manage-features' }),
  'tokens:create':        row([J('P403'),      J('P403'),      'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, scope: 'manage:storage-tokens' }),
  'tokens:read':          row([J('P403'),      J('P403'),      'ok',            'ok',             'R403',           'ok',             'R403'],           { scope: 'manage:storage-tokens' }),
  'tokens:revoke':        row([J('P403'),      J('P403'),      'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, scope: 'manage:storage-tokens' }),
  'members:read':         row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok']),
  'members:add':          row(['PMG403',       'PMG403',       'ok',            'ok',             'R403',           ifOM('R403'),     'R403'],           { active: true, byRole: true, noSession: true }),
  'members:change-role':  row(['PMG403',       'PMG403',       'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, byRole: true }),
  'members:remove':       row(['ok',           'PMG403',       'ok',            'ok',             'R403',           'ok',             'R403'],           { active: true, byRole: true, self: 'members:leave' }),
  'members:leave':        row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok'],             { lock: 'off' }),
  // Demanded besides, when the role asked for is `share`.
  'share:grant':          row(['SHARE400',     'SHARE400',     'ok',            ifOM('SHARE400'), 'R403',           'SHARE400',       'R403'],           { byRole: true }),
  'invitations:read':     row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok']),
  'invitations:write':    row(['PMG403',       'PMG403',       'ok',            'ok',             'R403',           ifOM('R403'),     'R403'],           { active: true, byRole: true }),
  'join':                 row([J('JP403'),     J('JP403'),     'ok',            final('YMEM400'), final('YMEM400'), final('YMEM400'), final('YMEM400')], { active: true }),
  'request-access':       row([offJ('RQA400'), offJ('RQA400'), final('RQO400'), 'RQM400',         'RQM400',         'RQM400',         'RQM400'],         { active: true, members: 'RQM400' }),
  'join-requests:read':   row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok']),
  'join-requests:decide': row(['JR403',        'JR403',        'JR403',         'ok',             'R403',           'ok',             'R403'],           { active: true, byRole: true }),
  'metadata:read':        row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok']),
  'metadata:write':       row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403']),
  'metadata:system':      row(['ok',           'MDS403',       'MDS403',        'MDS403',         'R403',           'MDS403',         'R403']),
  'metadata:saml':        row(['ok',           saml,           saml,            saml,             'R403',           saml,             'R403']),
  'reviewers:read':       row(['ok',           'ok',           'ok',            'ok',             'ok',             'ok',             'ok']),
  'reviewers:write':      row(['ok',           'PMG403',       'ok',            'ok',             'R403',           'ok',             'R403']),
  'log:read':             row(['ok',           'ok',           'ok',            'ok',             'R403',           'ok',             'R403']),
}
