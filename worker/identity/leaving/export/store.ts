import { desc, eq, sql } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import * as account from '../../../data/tables/account'
import * as factors from '../../../data/tables/factors'
import { feature, userFeature } from '../../../data/tables/features'
import { userMetadata } from '../../../data/tables/metadata'
import * as news from '../../../data/tables/notifications'
import { outbox } from '../../../data/tables/outbox'
import { managementToken as token } from '../../../data/tables/tokens'
import { webauthnCredential as credential } from '../../../data/tables/webauthn'
import { profileColumns } from '../../accounts/store'
import { actsOf, logOf } from './logStore'
import { AT_MOST } from './rules'
import {
  invitationsBy,
  invitationsTo,
  joinRequestsOf,
  membershipsOf,
  promoCodesOf,
  reviewsOf,
} from './unitStore'

const { user, password, session, device, oneTimeLink, emailChange } = account
const { totp, totpSetup, recoveryCode, removedFactor, pendingSignIn, mfaReset } = factors

const profile = {
  id: user.id,
  email: user.email,
  ...profileColumns,
  isActivated: user.isActivated,
  isSuperAdmin: user.isSuperAdmin,
  canAccessLogs: user.canAccessLogs,
  mfaEnabled: user.mfaEnabled,
  webauthnHandle: user.webauthnHandle,
  created: user.created,
  deletionCancelled: user.deletionCancelled,
}
const key = {
  id: credential.id,
  kind: credential.kind,
  name: credential.name,
  credentialId: credential.credentialId,
  publicKey: credential.publicKey,
  counter: credential.counter,
  transports: credential.transports,
  aaguid: credential.aaguid,
  isMultiDevice: credential.isMultiDevice,
  isSynced: credential.isSynced,
  created: credential.created,
  lastUsed: credential.lastUsed,
}
const signedIn = {
  id: session.id,
  created: session.created,
  lastUsed: session.lastUsed,
  expires: session.expires,
  proved: session.proved,
  network: session.network,
  place: session.place,
  browser: session.browser,
  system: session.system,
}
const ownToken = {
  id: token.id,
  kind: token.kind,
  name: token.description,
  restrictions: token.restrictions,
  ipRanges: token.ipRanges,
  isDisabled: token.isDisabled,
  created: token.created,
  expires: token.expires,
  lastUsed: token.lastUsed,
  lastNetwork: token.lastNetwork,
}
const change = {
  oldEmail: emailChange.oldEmail,
  newEmail: emailChange.newEmail,
  created: emailChange.created,
  expires: emailChange.expires,
  confirmed: emailChange.confirmed,
  ended: emailChange.ended,
}
const mail = {
  kind: outbox.kind,
  recipient: outbox.recipient,
  recipientName: outbox.recipientName,
  language: outbox.language,
  data: outbox.data,
  created: outbox.created,
  sent: outbox.sent,
  dead: outbox.dead,
}
const { notificationPreference: preference } = news
const known = { created: device.created, lastUsed: device.lastUsed }
const read = { title: news.announcement.title, read: news.announcementRead.read }

/**
 * What is kept about me alone, by the names that the export gives it: a statement for each. Never a secret
 * nor the hash of one.
 */
export const keptAbout = (scope: AccountScope) => {
  const { me } = scope
  return {
    account: statements.select(profile).from(user).where(eq(user.id, me)),
    password: statements.select({ changed: password.changed }).from(password).where(eq(password.userId, me)),
    emailChanges: statements.select(change).from(emailChange).where(eq(emailChange.userId, me)),
    keys: statements.select(key).from(credential).where(eq(credential.userId, me)),
    authenticatorApp: statements
      .select({ added: totp.added, lastUsed: totp.lastUsed })
      .from(totp)
      .where(eq(totp.userId, me)),
    authenticatorAppSetUp: statements
      .select({ created: totpSetup.created, expires: totpSetup.expires })
      .from(totpSetup)
      .where(eq(totpSetup.userId, me)),
    recoveryCodes: statements
      .select({ created: recoveryCode.created, used: recoveryCode.used })
      .from(recoveryCode)
      .where(eq(recoveryCode.userId, me)),
    removedFactors: statements
      .select({ kind: removedFactor.kind, added: removedFactor.added, removed: removedFactor.removed })
      .from(removedFactor)
      .where(eq(removedFactor.userId, me)),
    mfaReset: statements
      .select({ requested: mfaReset.requested, due: mfaReset.due })
      .from(mfaReset)
      .where(eq(mfaReset.userId, me)),
    sessions: statements.select(signedIn).from(session).where(eq(session.userId, me)),
    knownDevices: statements.select(known).from(device).where(eq(device.userId, me)),
    signInsUnderWay: statements
      .select({ created: pendingSignIn.created, expires: pendingSignIn.expires })
      .from(pendingSignIn)
      .where(eq(pendingSignIn.userId, me)),
    links: statements
      .select({
        purpose: oneTimeLink.purpose,
        created: oneTimeLink.created,
        expires: oneTimeLink.expires,
        used: oneTimeLink.used,
      })
      .from(oneTimeLink)
      .where(eq(oneTimeLink.userId, me)),
    tokens: statements.select(ownToken).from(token).where(eq(token.userId, me)),
    notifications: statements
      .select({
        kind: news.notification.kind,
        data: news.notification.data,
        created: news.notification.created,
        read: news.notification.read,
      })
      .from(news.notification)
      .where(eq(news.notification.userId, me)),
    notificationPreferences: statements
      .select({ topic: preference.topic, bell: preference.bell, mail: preference.mail })
      .from(preference)
      .where(eq(preference.userId, me)),
    announcementsRead: statements
      .select(read)
      .from(news.announcementRead)
      .innerJoin(news.announcement, eq(news.announcement.id, news.announcementRead.announcementId))
      .where(eq(news.announcementRead.userId, me)),
    mails: statements
      .select(mail)
      .from(outbox)
      .where(eq(outbox.userId, me))
      .orderBy(desc(outbox.id))
      .limit(AT_MOST),
    securityLog: logOf(scope),
    actsOnOthers: actsOf(scope),
    features: selectRows(
      { name: feature.name },
      sql`FROM ${userFeature} JOIN ${feature} ON ${feature.id} = ${userFeature.featureId}
        WHERE ${userFeature.userId} = ${me} ORDER BY ${userFeature.id}`,
    ),
    metadata: statements
      .select({
        provider: userMetadata.provider,
        key: userMetadata.key,
        value: userMetadata.value,
        timestamp: userMetadata.timestamp,
      })
      .from(userMetadata)
      .where(sql`${userMetadata.unitId} = ${me}`)
      .orderBy(userMetadata.key),
    memberships: membershipsOf(scope),
    reviewerOf: reviewsOf(scope),
    invitationsReceived: invitationsTo(scope),
    invitationsSent: invitationsBy(scope),
    joinRequests: joinRequestsOf(scope),
    promoCodes: promoCodesOf(scope),
  } as const
}
