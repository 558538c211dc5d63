import type { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { jsonIn } from '../../../kit/json'
import { requireRow } from '../../../kit/requireRow'
import { iso } from '../../../kit/time'
import { AT_MOST, recoveryCodesOnWire, timed } from './rules'
import type { accountExport } from './shapes'
import { keptAbout } from './store'
import type { ExportedInvitation } from './unitStore'

type ExportStatements = ReturnType<typeof keptAbout>
type Rows = { readonly [Part in keyof ExportStatements]: ExportStatements[Part]['_']['result'] }

/** Everything that is kept about me. One trip, however much it is. */
export async function exportAccount(scope: AccountScope): Promise<z.infer<typeof accountExport>> {
  const kept = keptAbout(scope)
  const results = await read(scope, Object.values(kept))
  // Each statement's result stands in its place, so each name gets that of its statement.
  const rows = Object.fromEntries(Object.keys(kept).map((part, at) => [part, results[at]])) as Rows
  return { made: iso(scope.now), ...aboutMe(rows), ...aboutUnits(rows), ...aboutWhatHappened(rows) }
}

const aboutMe = (rows: Rows) => {
  const [app] = rows.authenticatorApp
  const [setUp] = rows.authenticatorAppSetUp
  const [changed] = rows.password
  const [reset] = rows.mfaReset
  return {
    account: timed(requireRow(rows.account[0]), 'created', 'deletionCancelled'),
    password: changed ? timed(changed, 'changed') : null,
    emailChanges: rows.emailChanges.map((row) => timed(row, 'created', 'expires', 'confirmed', 'ended')),
    passkeysAndSecurityKeys: rows.keys.map((row) => timed(row, 'created', 'lastUsed')),
    authenticatorApp: app ? timed(app, 'added', 'lastUsed') : null,
    authenticatorAppSetUp: setUp ? timed(setUp, 'created', 'expires') : null,
    recoveryCodes: recoveryCodesOnWire(rows.recoveryCodes),
    removedFactors: rows.removedFactors.map((row) => timed(row, 'added', 'removed')),
    mfaReset: reset ? timed(reset, 'requested', 'due') : null,
    features: rows.features.map(({ name }) => name),
    metadata: rows.metadata.map((row) => timed(row, 'timestamp')),
    tokens: rows.tokens.map(({ ipRanges, restrictions, ...row }) => ({
      ...timed(row, 'created', 'expires', 'lastUsed'),
      restrictions: [...restrictions],
      ipRanges: ipRanges.map(({ range }) => range),
    })),
  }
}

const aboutUnits = (rows: Rows) => ({
  memberships: rows.memberships.map((row) => timed(row, 'created', 'expires')),
  reviewerOf: rows.reviewerOf,
  invitationsReceived: rows.invitationsReceived.map(invitationOnWire),
  invitationsSent: rows.invitationsSent.map(invitationOnWire),
  joinRequests: rows.joinRequests.map((row) => timed(row, 'created', 'expires')),
  promoCodes: rows.promoCodes.map((row) => timed(row, 'used')),
})

const invitationOnWire = ({ personId, personName, personEmail, ...row }: ExportedInvitation) => ({
  ...timed(row, 'created', 'expires'),
  person: { id: personId, name: personName, email: personEmail },
})

const aboutWhatHappened = (rows: Rows) => ({
  sessions: rows.sessions.map((row) => timed(row, 'created', 'lastUsed', 'expires', 'proved')),
  knownDevices: rows.knownDevices.map((row) => timed(row, 'created', 'lastUsed')),
  signInsUnderWay: rows.signInsUnderWay.map((row) => timed(row, 'created', 'expires')),
  links: rows.links.map((row) => timed(row, 'created', 'expires', 'used')),
  // A CHECK holds that it is JSON, and only the product writes it.
  notifications: rows.notifications.map(({ data, ...row }) => ({
    ...timed(row, 'created', 'read'),
    data: jsonIn(data) ?? null,
  })),
  notificationPreferences: rows.notificationPreferences,
  announcementsRead: rows.announcementsRead.map((row) => timed(row, 'read')),
  mails: rows.mails.map((row) => timed(row, 'created', 'sent', 'dead')),
  securityLog: rows.securityLog.map((row) => timed(row, 'time')),
  actsOnOthers: rows.actsOnOthers.map((row) => timed(row, 'time')),
  isWhole: [rows.securityLog, rows.actsOnOthers, rows.mails].every(({ length }) => length < AT_MOST),
})
