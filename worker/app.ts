import { OpenAPIHono } from '@hono/zod-openapi'
import { answerError } from './http/answer'
import { permissionsInDocument, problemsInDocument } from './http/document'
import type { Env } from './http/env'
import { guardFlood, guardHeaders, guardOrigin } from './http/guards'
import { journey } from './http/journey'
import { answerNotFound } from './http/notFound'
import { securitySchemes } from './http/securitySchemes'
import { openings } from './identity/accounts/openingRoutes'
import { passkeyOpenings } from './identity/accounts/passkeyOpeningRoutes'
import { accounts } from './identity/accounts/routes'
import { emailAddresses } from './identity/email-addresses/routes'
import { factors } from './identity/factors/routes'
import { passkeys, securityKeys } from './identity/keys/routes'
import { deletion } from './identity/leaving/deletion/routes'
import { accountExport } from './identity/leaving/export/routes'
import { links } from './identity/links/routes'
import { passwords } from './identity/passwords/routes'
import { sessions } from './identity/sessions/routes'
import { passkeySignIn } from './identity/sign-in/by-passkey/routes'
import { confirmations } from './identity/sign-in/confirmation/routes'
import { recovery } from './identity/sign-in/recovery/routes'
import { signIn } from './identity/sign-in/routes'
import { secondStep } from './identity/sign-in/second-step/routes'
import { recoveryCodes } from './identity/two-step/recovery-codes/routes'
import { mfaResets } from './identity/two-step/resets/routes'
import { totp } from './identity/two-step/totp/routes'
import { users } from './identity/users/routes'
import { staffUsers } from './identity/users/staffRoutes'
import { logRefused, relayNow } from './jobs'
import { unsupported } from './operations/compatibility/unsupported/routes'
import { webknossos } from './operations/compatibility/webknossos/routes'
import { wellKnown } from './operations/compatibility/well-known/routes'
import { devMailbox } from './operations/dev-mail/routes'
import { firstRun } from './operations/first-run/routes'
import { health } from './operations/health/routes'
import { mails } from './operations/mail-queue/mails'
import { mail } from './operations/mail-queue/routes'
import { system } from './operations/system/routes'
import { announcements } from './record/announcements/routes'
import { notificationPreferences } from './record/notifications/preferenceRoutes'
import { notifications } from './record/notifications/routes'
import { unsubscribing } from './record/notifications/unsubscribeRoutes'
import { platformLog } from './record/security-log/platformRoutes'
import { securityLog } from './record/security-log/routes'
import { maintainerLog, organizationLog, projectLog } from './record/security-log/unitRoutes'
import { unitLogVerification } from './record/security-log/unitVerificationRoutes'
import { settingsFrom } from './settings'
import { projectFeatures } from './tenancy/catalogue/features/projectRoutes'
import { features } from './tenancy/catalogue/features/routes'
import { userFeatures } from './tenancy/catalogue/features/userRoutes'
import { limits } from './tenancy/catalogue/limits/routes'
import {
  maintainerMetadata,
  organizationMetadata,
  projectMetadata,
  userMetadata,
} from './tenancy/catalogue/metadata/routes'
import { maintainerPromoCodes } from './tenancy/catalogue/promo-codes/maintainerRoutes'
import { ownPromoCodes } from './tenancy/catalogue/promo-codes/ownRoutes'
import { templates } from './tenancy/catalogue/templates/routes'
import { bulkInvitations } from './tenancy/invitations/manyRoutes'
import {
  ownMaintainerInvitations,
  ownOrganizationInvitations,
  ownProjectInvitations,
} from './tenancy/invitations/ownRoutes'
import {
  maintainerInvitations,
  organizationInvitations,
  projectInvitations,
} from './tenancy/invitations/routes'
import { ownJoinRequests } from './tenancy/join-requests/ownRoutes'
import { joinRequests } from './tenancy/join-requests/routes'
import { maintainers } from './tenancy/maintainers/routes'
import { projectMembers } from './tenancy/members/projectRoutes'
import { maintainerMembers, organizationMembers } from './tenancy/members/routes'
import { userUnits } from './tenancy/memberships/routes'
import { maintainerOrganizations } from './tenancy/organizations/maintainerRoutes'
import { organizationProjects } from './tenancy/organizations/projectRoutes'
import { organizations } from './tenancy/organizations/routes'
import { deletedProjects } from './tenancy/projects/deleted/routes'
import { projectMoves } from './tenancy/projects/moveRoutes'
import { projectReviewers } from './tenancy/projects/reviewerRoutes'
import { projects } from './tenancy/projects/routes'
import { applicationTokens } from './tokens/application/routes'
import { heldTokens } from './tokens/own/holderRoutes'
import { manageTokens } from './tokens/own/manageRoutes'
import { tokens } from './tokens/own/routes'
import { projectTokens } from './tokens/project/routes'

const root = new OpenAPIHono<Env>({ strict: false })
root.use(guardHeaders, journey(settingsFrom, relayNow, logRefused), guardOrigin, guardFlood)
root.onError(answerError)
root.notFound(answerNotFound(root))
for (const [name, scheme] of Object.entries(securitySchemes))
  root.openAPIRegistry.registerComponent('securitySchemes', name, scheme)

/** The table of contents: every slice, at its own paths. */
export const app = root
  .route('/', health)
  .route('/', openings)
  .route('/', firstRun)
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
  .route('/', notifications(mails))
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
  .route('/', platformLog)
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
  .route('/', unitLogVerification)
  .route('/', users)
  .route('/', userUnits)
  .route('/', mfaResets)
  .route('/', userFeatures)
  .route('/', bulkInvitations)
  .route('/', devMailbox)

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Gatehouse',
    version: '1',
    description: 'The account and organization layer of a multi-tenant product.',
  },
}
let document: object | undefined
app.get('/openapi.json', (c) => {
  document ??= {
    ...app.getOpenAPI31Document(about),
    'x-permissions': permissionsInDocument(),
    'x-problems': problemsInDocument(),
  }
  return c.json(document)
})

/** What the typed client (`hc<Api>`) knows. */
export type Api = typeof app
