/**
 * Every "no" of the Management API: kind -> the id that the permission tables name it by, status, code and
 * text. `{}` in a text are filled from the Problem's parameters. Clients compare the texts: to reword one is
 * to break them.
 */
const denied = { status: 403, code: 'manage.accessDenied' } as const
const missing = { status: 404, code: 'manage.notFound' } as const
const refused = (code: string) => ({ status: 400, code: `manage.${code}` }) as const
const conflict = (code: string) => ({ status: 422, code: `manage.${code}` }) as const

// biome-ignore format: one line a "no"
export const manageProblems = {
  'invalid-token':                    { id: 'A401', status: 401, code: 'manage.invalidToken', title: 'Invalid access token' },
  'resource-denied':                  { id: 'A403', ...denied, title: "You don't have access to the resource." },
  'deleted-projects-denied':          { id: 'AD403', ...denied, title: 'You don\'t have access to the resource. Token must belong to the super admin or admin has to have feature "can-manage-deleted-projects".' },
  'super-admin-only':                 { id: 'SA403', ...denied, title: "You don't have access to the resource. Token must belong to the super admin." },
  'super-admin-or-feature':           { id: 'SAF403', ...denied, title: 'You don\'t have access to the resource. Token must belong to the super admin or admin has to have feature "{feature}".' },
  'session-token-denied':             { id: 'S403', status: 403, code: 'manage.sessionTokenNotAllowed', title: 'This action is not allowed with a session token.' },
  'body-not-valid':                   { id: 'BODY400', ...refused('invalidBody'), title: 'Request body not valid' },
  'fields-not-valid':                 { id: 'VAL400', ...refused('validation'), title: 'Invalid request:' },
  'name-missing':                     { id: 'NAME400', ...refused('validation'), title: 'A name must be set' },
  'maintainer-denied':                { id: 'M403', ...denied, title: "You don't have access to maintainer {id}" },
  'maintainer-not-found':             { id: 'M404', ...missing, title: 'Maintainer {id} not found' },
  'organization-denied':              { id: 'O403', ...denied, title: "You don't have access to the organization {id}" },
  'organization-not-found':           { id: 'O404', ...missing, title: 'Organization {id} not found' },
  'organization-unknown':             { id: 'OQ400', ...refused('organizationNotFound'), title: 'Organization "{id}" not found' },
  'project-denied':                   { id: 'P403', ...denied, title: "You don't have access to project {id}" },
  'project-not-found':                { id: 'P404', ...missing, title: 'Project {id} not found' },
  'project-missing':                  { id: 'PN404', ...missing, title: 'Project not found' },
  'role-restricted':                  { id: 'R403', status: 403, code: 'manage.roleRestricted', title: 'Action is restricted for your role' },
  'not-activated':                    { id: 'ACT403', status: 403, code: 'manage.userNotActive', title: 'Only active users can perform this action.' },
  'organization-needs-mfa':           { id: 'MO400', ...refused('mfaRequired'), title: 'This organization requires users to have multi-factor authentication enabled' },
  'project-needs-mfa':                { id: 'MP400', ...refused('mfaRequired'), title: 'This project requires users to have multi-factor authentication enabled' },
  'mfa-not-enabled-for-all':          { id: 'MF400', ...refused('mfaNotEnabledForAll'), title: 'Not all organization and project members have Multi-factor Authentication enabled' },
  'mfa-not-set-up':                   { id: 'MS400', ...refused('mfaSetupRequired'), title: 'You must setup Multi-Factor Authentication on your account first' },
  'auto-join-members-only':           { id: 'UJ400', ...refused('updateOrganizationPermissionDenied'), title: "Only organization members can change the 'allowAutoJoin' parameter" },
  'mfa-required-members-only':        { id: 'UM400', ...refused('updateOrganizationPermissionDenied'), title: "Only organization members can change the 'mfaRequired' parameter" },
  'force-mfa-members-only':           { id: 'UF400', ...refused('updateOrganizationPermissionDenied'), title: 'Only organization members can require multi-factor authentication' },
  'join-organization-denied':         { id: 'JO403', status: 403, code: 'manage.joinOrganizationPermissionDenied', title: 'Joining this organization is not allowed without an invitation' },
  'create-project-members-only':      { id: 'CP400', ...refused('createProjectPermissionDenied'), title: 'Only organization members can create new projects' },
  'projects-users-members-only':      { id: 'PU403', ...denied, title: 'Only organization members can get list of projects users' },
  'organization-members-only':        { id: 'OMG403', ...denied, title: 'Only organization members can manage users of the organization' },
  'crm-id-maintainers-only':          { id: 'CRM403', ...denied, title: 'Only maintainer members can change CRM ID' },
  'activity-center-maintainers-only': { id: 'AC403', ...denied, title: 'Only maintainer members can change ActivityCenter ProjectId' },
  'project-members-only':             { id: 'PMG403', ...denied, title: 'Only members of the project or its organization can manage project users' },
  'field-super-admin-only':           { id: 'PF403', ...denied, title: 'Only super admin can change {field}' },
  'join-project-denied':              { id: 'JP403', status: 403, code: 'manage.joinProjectPermissionDenied', title: 'Joining this project is not allowed, request access instead' },
  'join-requests-members-only':       { id: 'JR403', ...denied, title: 'Only project members can approve or reject join requests' },
  'already-member':                   { id: 'MEM400', ...refused('alreadyMember'), title: 'This user is already a member of the {unit}.' },
  'you-are-already-member':           { id: 'YMEM400', ...refused('alreadyMember'), title: 'You are already a member of the {unit}.' },
  'already-invited':                  { id: 'INV400', ...refused('alreadyInvited'), title: 'This user has already been invited.' },
  'invite-self':                      { id: 'SELF400', ...refused('inviteSelf'), title: 'You cannot invite yourself' },
  'already-requested':                { id: 'IRQ400', ...refused('alreadyRequested'), title: 'This user has already requested access' },
  'request-as-member':                { id: 'RQM400', ...refused('alreadyMember'), title: 'You are already a member of the project.' },
  'request-as-organization-member':   { id: 'RQO400', ...refused('useJoinProject'), title: "Organization members can't request access, use join-project method." },
  'request-with-auto-join':           { id: 'RQA400', ...refused('useJoinProject'), title: 'Auto join is enabled, use join-project method.' },
  'request-twice':                    { id: 'RQT400', ...refused('alreadyRequested'), title: 'You have already sent a join request to this project.' },
  'request-as-invited':               { id: 'RQI400', ...refused('alreadyInvited'), title: 'You have been already invited' },
  'role-not-valid':                   { id: 'ROLE400', ...refused('invalidRole'), title: 'Role "{role}" is not valid. Allowed roles are: {allowed}' },
  'share-role-denied':                { id: 'SHARE400', ...refused('shareRoleDenied'), title: 'Only member of the project\'s organization can grant "share" role to other users.' },
  'email-not-valid':                  { id: 'EM422', ...conflict('invalidEmail'), title: 'Email address is not valid.' },
  'last-member':                      { id: 'LAST400', ...refused('lastMember'), title: 'Cannot remove "{email}" from "{id}". {unit} must have at least 1 member' },
  'user-denied':                      { id: 'U403', ...denied, title: "You can't access other users" },
  'user-not-found':                   { id: 'U404', ...missing, title: 'User {user} not found' },
  'admin-not-found':                  { id: 'UD404', ...missing, title: 'Admin {user} not found.' },
  'last-super-admin':                 { id: 'LSA400', ...refused('lastSuperAdmin'), title: 'There must be at least 1 super admin' },
  'mfa-not-enabled':                  { id: 'MFA400', ...refused('mfaNotEnabled'), title: "User {email} doesn't have multi-factor authentication enabled" },
  'metadata-maintainers-only':        { id: 'MM403', ...denied, title: "You can't edit metadata for organization {id} with maintainer provider" },
  'metadata-super-admin-only':        { id: 'MDS403', ...denied, title: 'Only super admin can edit metadata with system provider' },
  'metadata-not-found':               { id: 'MD404', ...missing, title: 'Metadata {id} not found' },
  'invitation-not-found':             { id: 'X404', ...missing, title: 'Invitation {id} not found' },
  'join-request-not-found':           { id: 'XR404', ...missing, title: 'Join request {id} not found' },
  'backend-not-supported':            { id: 'BK400', status: 400, code: 'storage.unsupportedBackend', title: 'Backend "{backend}" is not supported' },
  'timezone-not-supported':           { id: 'TZ400', ...refused('timezoneNotSupported'), title: 'The timezone parameter is only supported for the BigQuery backend. The selected backend "{defaultBackend}" does not support it.' },
  'not-pay-as-you-go':                { id: 'PAYG400', ...refused('notPayAsYouGo'), title: 'Project {id} is not Pay As You Go project' },
  'limit-not-found':                  { id: 'L404', ...missing, title: 'Limit {name} not found' },
  'templates-denied':                 { id: 'TPL403', ...denied, title: "You can't access project templates" },
  'template-not-found':               { id: 'TPL404', ...missing, title: 'Project template not found' },
  'feature-not-found':                { id: 'F404', ...missing, title: 'Feature not found' },
  'feature-id-not-a-number':          { id: 'FN400', ...refused('validation'), title: 'Feature id must be a number' },
  'project-features-denied':          { id: 'F403', ...denied, title: "You can't edit project features" },
  'user-features-denied':             { id: 'FU403', ...denied, title: "You can't edit user features" },
  'feature-not-manageable':           { id: 'FA422', ...conflict('featureNotManageable'), title: 'The feature "{name}" can\'t be assigned via API' },
  'feature-already-assigned':         { id: 'FD422', ...conflict('featureAlreadyAssigned'), title: 'Feature "{name}" is already assigned' },
  'feature-already-exists':           { id: 'FX422', ...conflict('featureAlreadyExists'), title: 'Feature "{name}" already exists' },
  'feature-type-not-valid':           { id: 'FT422', ...conflict('featureInvalidType'), title: 'Feature type "{type}" is not valid. Allowed types are: admin, project, global' },
  'project-not-deleted':              { id: 'DA400', ...refused('projectNotDeleted'), title: 'Project {id} is not deleted' },
  'project-purged':                   { id: 'DP400', ...refused('projectPurged'), title: 'Project {id} is already purged' },
  'organization-deleted':             { id: 'DO400', ...refused('organizationDeleted'), title: 'Organization of project {id} is deleted' },
  'promo-code-exists':                { id: 'PCX400', ...refused('promoCodeExists'), title: 'Promo code {code} already exists' },
  'promo-code-used':                  { id: 'PCU400', ...refused('promoCodeUsed'), title: 'Promo code {code} is already used.' },
  'promo-code-not-valid':             { id: 'PCN400', ...refused('promoCodeInvalid'), title: 'Specified code was not found or is no longer valid.' },
  'organization-not-empty':           { id: 'HAS400', ...refused('notEmpty'), title: 'Organization has projects, delete them first' },
  'maintainer-not-empty':             { id: 'HASM400', ...refused('notEmpty'), title: 'Maintainer has organizations, delete them first' },
  'not-supported':                    { id: 'NS404', status: 404, code: 'manage.notSupported', title: 'This operation is not supported by this server' },
  'top-up-not-configured':            { id: 'TOP400', status: 400, code: 'topUp.notConfigured', title: 'Top up is not configured' },
} as const satisfies Record<string, { readonly id: string; readonly status: number; readonly code: string; readonly title: string }>

export type ManageKind = keyof typeof manageProblems
export type ManageId = (typeof manageProblems)[ManageKind]['id']

/** The kind by its id in the permission tables. */
// Every row of the table gives its id and its kind, so no key is missing.
export const kindOf = Object.fromEntries(
  Object.entries(manageProblems).map(([kind, { id }]) => [id, kind]),
) as Readonly<Record<ManageId, ManageKind>>
