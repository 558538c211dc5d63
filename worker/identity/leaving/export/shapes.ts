import { z } from '@hono/zod-openapi'
import { person } from '../../../people/shapes'
import { keptProfile } from '../../accounts/shapes'

const time = z.iso.datetime()
const said = (description: string) => ({ description })
/** What only the product writes: ids and names as they were, by what it tells of. */
const told = z.unknown().meta(said('Ids and names as they were'))
const unitRow = z.object({
  unit: z.enum(['maintainer', 'organization', 'project']),
  id: z.int(),
  name: z.string(),
  role: z.string().nullable().meta(said('In projects')),
  reason: z.string().nullable(),
  created: time,
  expires: time.nullable(),
})

const account = z.object({
  id: z.int(),
  email: z.string(),
  ...keptProfile,
  isActivated: z.boolean(),
  isSuperAdmin: z.boolean(),
  canAccessLogs: z.boolean(),
  mfaEnabled: z.boolean(),
  webauthnHandle: z.string().meta(said('What passkeys know the account by')),
  created: time,
  deletionCancelled: time.nullable(),
})
const credential = z.object({
  id: z.int(),
  kind: z.enum(['passkey', 'security-key']),
  name: z.string(),
  credentialId: z.string(),
  publicKey: z.string().meta(said('The secret one never leaves the authenticator')),
  counter: z.int(),
  transports: z.string(),
  aaguid: z.string().meta(said('The model of the authenticator')),
  isMultiDevice: z.boolean(),
  isSynced: z.boolean(),
  created: time,
  lastUsed: time.nullable(),
})
const token = z.object({
  id: z.int(),
  kind: z.enum(['admin', 'session', 'super', 'personal']).meta(said('admin: a management token')),
  name: z.string(),
  restrictions: z.array(z.string()).meta(said('The scopes that it was given')),
  ipRanges: z.array(z.string()),
  isDisabled: z.boolean(),
  created: time,
  expires: time.nullable(),
  lastUsed: time.nullable(),
  lastNetwork: z.string().nullable(),
})
const session = z.object({
  id: z.int(),
  created: time,
  lastUsed: time,
  expires: time,
  proved: time.meta(said('When I last confirmed that it is me')),
  network: z.string(),
  place: z.string().nullable(),
  browser: z.string(),
  system: z.string(),
})
const act = z.object({
  id: z.int(),
  maintainerId: z.int().nullable(),
  organizationId: z.int().nullable(),
  projectId: z.int().nullable(),
  kind: z.string(),
  time,
  network: z.string(),
  browser: z.string(),
  system: z.string(),
})
const theirs = 'Null where somebody else did it: from where they did is theirs'
const logEntry = act.extend({
  actorId: z.int().nullable().meta(said('Who did it, where that was somebody else')),
  applicationTokenId: z.int().nullable().meta(said('The application token that did it')),
  network: z.string().nullable().meta(said(theirs)),
  browser: z.string().nullable().meta(said(theirs)),
  system: z.string().nullable().meta(said(theirs)),
  data: told,
  personalHash: z.string().nullable().meta(said('HMACs of whence it came and of data, a dot between')),
  sequence: z.int().nullable().meta(said('The place in the chain; null until sealed')),
  previousHash: z.string().nullable(),
  hash: z.string().nullable(),
})

/**
 * Everything that is kept about me. Never a secret, nor the hash of one: those say nothing about me, and open
 * doors.
 */
export const accountExport = z
  .object({
    made: time,
    isWhole: z.boolean().meta(said('false: of mails, security log and acts it holds the newest 10,000 each')),
    account,
    password: z
      .object({ changed: time })
      .nullable()
      .meta(said('Whether there is one; it is kept as a hash alone')),
    emailChanges: z.array(
      z.object({
        oldEmail: z.string(),
        newEmail: z.string(),
        created: time,
        expires: time,
        confirmed: time.nullable(),
        ended: time.nullable(),
      }),
    ),
    passkeysAndSecurityKeys: z.array(credential),
    authenticatorApp: z.object({ added: time, lastUsed: time.nullable() }).nullable(),
    authenticatorAppSetUp: z
      .object({ created: time, expires: time })
      .nullable()
      .meta(said('One that waits for its first code')),
    recoveryCodes: z.object({ total: z.int(), left: z.int(), created: time }).nullable(),
    removedFactors: z.array(z.object({ kind: z.string(), added: time, removed: time })).meta({
      description: 'What was removed of late: it opens nothing, and a recovery can bring it back',
    }),
    mfaReset: z
      .object({ requested: time, due: time })
      .nullable()
      .meta(said('A reset that an administrator has asked for')),
    sessions: z.array(session),
    knownDevices: z
      .array(z.object({ created: time, lastUsed: time }))
      .meta(said('Browsers that have completed a sign-in')),
    signInsUnderWay: z
      .array(z.object({ created: time, expires: time }))
      .meta(said('Whose second step is due')),
    links: z
      .array(z.object({ purpose: z.string(), created: time, expires: time, used: time.nullable() }))
      .meta(said('One-time links that were mailed')),
    tokens: z.array(token),
    features: z.array(z.string()),
    metadata: z.array(
      z.object({ provider: z.string(), key: z.string(), value: z.string(), timestamp: time }),
    ),
    memberships: z.array(unitRow),
    reviewerOf: z.array(z.object({ id: z.int(), name: z.string() })).meta(said('Projects')),
    invitationsReceived: z.array(unitRow.extend({ person: person.meta(said('Who sent it')) })),
    invitationsSent: z.array(unitRow.extend({ person: person.meta(said('Whom it is for')) })),
    joinRequests: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        reason: z.string(),
        created: time,
        expires: time.nullable(),
      }),
    ),
    promoCodes: z.array(z.object({ code: z.string(), used: time, project: z.int().nullable() })),
    notifications: z.array(z.object({ kind: z.string(), data: told, created: time, read: time.nullable() })),
    notificationPreferences: z.array(z.object({ topic: z.string(), bell: z.boolean(), mail: z.boolean() })),
    announcementsRead: z.array(z.object({ title: z.string(), read: time })),
    mails: z
      .array(
        z.object({
          kind: z.string(),
          recipient: z.string(),
          recipientName: z.string().nullable(),
          language: z.string().nullable(),
          data: told,
          created: time,
          sent: time.nullable(),
          dead: time.nullable().meta(said('When it was given up')),
        }),
      )
      .meta(said('Kept for a month')),
    securityLog: z.array(logEntry).meta(said('Newest first')),
    actsOnOthers: z.array(act).meta(said('What I did to others, as it stands in their logs; newest first')),
  })
  .meta({ id: 'AccountExport' })
