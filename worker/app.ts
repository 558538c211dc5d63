import { OpenAPIHono } from '@hono/zod-openapi'
import { openings } from './accounts/openingRoutes'
import { passkeyOpenings } from './accounts/passkeyOpeningRoutes'
import { accounts } from './accounts/routes'
import { announcements } from './announcements/routes'
import { applicationTokens } from './application-tokens/routes'
import { bulkInvitations } from './bulk-invitations/routes'
import { confirmations } from './confirmations/routes'
import { deletedProjects } from './deleted-projects/routes'
import { deletion } from './deletion/routes'
import { devMailbox } from './dev-mail/routes'
import { emailAddresses } from './email-addresses/routes'
import { accountExport } from './export/routes'
import { factors } from './factors/routes'
import { projectFeatures } from './features/projectRoutes'
import { features } from './features/routes'
import { health } from './health/routes'
import { answerError } from './http/answer'
import { permissionsInDocument, problemsInDocument } from './http/document'
import type { Env } from './http/env'
import { guardFlood, guardHeaders, guardOrigin } from './http/guards'
import { journey } from './http/journey'
import { missing } from './http/missing'
import { securitySchemes } from './http/securitySchemes'
import { maintainerInvitations } from './invitations/maintainerRoutes'
import { organizationInvitations } from './invitations/organizationRoutes'
import { relayNow } from './jobs'
import { ownJoinRequests } from './join-requests/ownRoutes'
import { joinRequests } from './join-requests/routes'
import { limits } from './limits/routes'
import { links } from './links/routes'
import { mail } from './mail/routes'
import { maintainers } from './maintainers/routes'
import { maintainerMembers } from './members/maintainerRoutes'
import { organizationMembers } from './members/organizationRoutes'
import { maintainerMetadata, organizationMetadata, projectMetadata, userMetadata } from './metadata/routes'
import { mfaResets } from './mfa-resets/routes'
import { notificationPreferences } from './notifications/preferenceRoutes'
import { notifications } from './notifications/routes'
import { unsubscribing } from './notifications/unsubscribeRoutes'
import { maintainerOrganizations } from './organizations/maintainerRoutes'
import { organizationProjects } from './organizations/projectRoutes'
import { organizations } from './organizations/routes'
import { ownMaintainerInvitations, ownOrganizationInvitations, ownProjectInvitations } from './own-invitations/routes'
import { passkeys } from './passkeys/routes'
import { passkeySignIn } from './passkeys/signInRoutes'
import { passwords } from './passwords/routes'
import { projectInvitations } from './project-invitations/routes'
import { projectMembers } from './project-members/routes'
import { projectTokens } from './project-tokens/routes'
import { projectMoves } from './projects/moveRoutes'
import { projectReviewers } from './projects/reviewerRoutes'
import { projects } from './projects/routes'
import { maintainerPromoCodes } from './promo-codes/maintainerRoutes'
import { ownPromoCodes } from './promo-codes/ownRoutes'
import { recovery } from './recovery/routes'
import { recoveryCodes } from './recovery-codes/routes'
import { secondStep } from './second-step/routes'
import { securityKeys } from './security-keys/routes'
import { maintainerLog } from './security-log/maintainerRoutes'
import { organizationLog } from './security-log/organizationRoutes'
import { projectLog } from './security-log/projectRoutes'
import { securityLog } from './security-log/routes'
import { sessions } from './sessions/routes'
import { settingsFrom } from './settings'
import { signIn } from './sign-in/routes'
import { system } from './system/routes'
import { templates } from './templates/routes'
import { heldTokens } from './tokens/holderRoutes'
import { manageTokens } from './tokens/manageRoutes'
import { tokens } from './tokens/routes'
import { totp } from './totp/routes'
import { unsupported } from './unsupported/routes'
import { userFeatures } from './users/featureRoutes'
import { users } from './users/routes'
import { staffUsers } from './users/staffRoutes'
import { userUnits } from './users/unitRoutes'
import { webknossos } from './webknossos/routes'
import { wellKnown } from './well-known/routes'

const root = new OpenAPIHono<Env>({ strict: false })
root.use(guardHeaders, journey(settingsFrom, relayNow), guardOrigin, guardFlood)
root.onError(answerError)
root.notFound(missing(root))
for (const [name, scheme] of Object.entries(securitySchemes)) root.openAPIRegistry.registerComponent('securitySchemes', name, scheme)

/** The table of contents: every slice, at its own paths. */
export const app = root
  .route('/', health)
  .route('/', openings)
  .route('/', passkeyOpenings)
  .route('/', signIn)
  .route('/', secondStep)
  .route('/', links)
  .route('/', passkeySignIn)
  .route('/', accounts)
  .route('/', passkeys)
  .route('/', securityKeys)
  .route('/', wellKnown)
  .route('/', emailAddresses)
  .route('/', passwords)
  .route('/', confirmations)
  .route('/', recovery)
  .route('/', factors)
  .route('/', totp)
  .route('/', recoveryCodes)
  .route('/', sessions)
  .route('/', securityLog)
  .route('/', notifications)
  .route('/', deletion)
  .route('/', accountExport)
  .route('/', notificationPreferences)
  .route('/', unsubscribing)
  .route('/', tokens)
  .route('/', heldTokens)
  .route('/', applicationTokens)
  .route('/', announcements)
  .route('/', mail)
  .route('/', system)
  .route('/', staffUsers)
  .route('/', webknossos)
  .route('/', manageTokens)
  .route('/', maintainers)
  .route('/', maintainerMembers)
  .route('/', maintainerInvitations)
  .route('/', maintainerOrganizations)
  .route('/', organizations)
  .route('/', organizationProjects)
  .route('/', organizationMembers)
  .route('/', organizationInvitations)
  .route('/', userMetadata)
  .route('/', maintainerMetadata)
  .route('/', organizationMetadata)
  .route('/', projectMetadata)
  .route('/', features)
  .route('/', projectFeatures)
  .route('/', templates)
  .route('/', unsupported)
  .route('/', projectMembers)
  .route('/', projectInvitations)
  .route('/', joinRequests)
  .route('/', ownJoinRequests)
  .route('/', ownMaintainerInvitations)
  .route('/', ownOrganizationInvitations)
  .route('/', ownProjectInvitations)
  .route('/', projects)
  .route('/', projectMoves)
  .route('/', projectReviewers)
  .route('/', limits)
  .route('/', projectTokens)
  .route('/', deletedProjects)
  .route('/', maintainerPromoCodes)
  .route('/', ownPromoCodes)
  .route('/', projectLog)
  .route('/', organizationLog)
  .route('/', maintainerLog)
  .route('/', users)
  .route('/', userUnits)
  .route('/', mfaResets)
  .route('/', userFeatures)
  .route('/', bulkInvitations)
  .route('/', devMailbox)

const about = {
  openapi: '3.1.0',
  info: { title: 'Gatehouse', version: '1', description: 'The account and organization layer of a multi-tenant product.' },
}
let document: object | undefined
app.get('/openapi.json', (c) => {
  document ??= { ...app.getOpenAPI31Document(about), 'x-permissions': permissionsInDocument(), 'x-problems': problemsInDocument() }
  return c.json(document)
})

/** What the typed client (`hc<Api>`) knows. */
export type Api = typeof app
