import type { Shot } from './shot'

const at = (page: string, name: string, more: Omit<Shot, 'name' | 'path' | 'who'>): Shot => ({
  name: `admin-${page.replaceAll(/[/?=]/g, '-')}${name && `-${name}`}`,
  path: `/admin/${page}`,
  who: 'ada',
  ...more,
})

const mail = (state: string, at: number) => ({
  id: at,
  state,
  kind: 'project-invitations.invited',
  recipient: `a.very.long.address.${at}@department.of.a.university.example`,
  user: at,
  messageId: `b7c1f0a94e${at}@gatehouse.example`,
  language: 'en',
  created: '2026-11-20T09:00:00.000Z',
  attempts: 20,
  nextAttempt: state === 'dead' ? null : '2026-11-30T09:00:00.000Z',
  sent: null,
  dead: state === 'dead' ? '2026-11-21T09:00:00.000Z' : null,
  reason: '550 5.1.1 The email account that you tried to reach does not exist: mailbox unavailable',
})
const queue = (transport: string, state: string, count: number) => ({
  transport,
  counts: { waiting: transport === 'none' ? 1_000 : 3, failing: 12, dead: count },
  mails: Array.from({ length: count }, (_, at) => mail(state, at + 1)),
})
const answered = (json: unknown) => ({ answers: { '/api/admin/mail?*': { json } } })

/**
 * The pages of Administration, in every state that looks like something of its own. Ada is a super admin,
 * Grace is none.
 */
export const adminShots: readonly Shot[] = [
  { name: 'admin-hidden', path: '/admin', who: 'grace', sees: 'There is nothing at this address' },
  { name: 'admin', path: '/admin', who: 'ada', sees: 'System state' },
  at('system', '', { sees: 'There is only one super admin' }),
  at('system', 'failed', { fails: '/api/admin/system', sees: 'Retry' }),

  at('security-log', '', { sees: 'Show older entries' }),
  at('security-log', 'failed', { fails: '/api/admin/security-log?*', sees: 'Retry' }),
  at('security-log', 'broken', {
    answers: {
      '/api/admin/security-log/verification': {
        json: { sealedUpTo: 9, checkedFrom: 1, unsealed: 0, isIntact: false, brokenAt: 7 },
      },
    },
    sees: 'The seal of entry 7 does not fit',
  }),
  at('security-log', 'long', {
    answers: {
      '/api/admin/security-log/verification': {
        json: { sealedUpTo: 2345, checkedFrom: 1346, unsealed: 2, isIntact: true, brokenAt: null },
      },
    },
    sees: 'Check older entries too',
  }),

  at('mail', '', { ...answered(queue('smtp', 'dead', 0)), sees: 'No mail was given up' }),
  at('mail', 'crowded', { ...answered(queue('smtp', 'dead', 8)), sees: 'Send all again' }),
  at('mail', 'details', {
    ...answered(queue('smtp', 'dead', 1)),
    steps: [{ press: 'Details of the mail…' }],
    sees: 'Message-ID',
  }),
  at('mail', 'send-all', {
    ...answered(queue('smtp', 'dead', 8)),
    steps: [{ press: 'Send all again' }],
    sees: 'may have expired meanwhile',
  }),
  at('mail', 'held', { ...answered(queue('none', 'dead', 0)), sees: 'No mail goes out' }),
  at('mail?state=failing', '', { ...answered(queue('smtp', 'failing', 2)), sees: 'Try now' }),
  at('mail?state=sent', '', { sees: 'Written' }),
  at('mail', 'failed', { fails: '/api/admin/mail?*', sees: 'Retry' }),

  at('application-tokens', '', { sees: 'No application token yet' }),
  at('application-tokens', 'new', {
    steps: [{ press: 'New application token' }],
    sees: 'Check tokens (RFC 7662)',
  }),

  at('features', '', { sees: 'can-manage-users' }),
  at('features', 'new', { steps: [{ press: 'New feature' }], sees: 'It cannot be changed later.' }),
  at('templates', '', { sees: 'protected-default-branch' }),

  at('users', '', { sees: 'Ada Lovelace' }),
  at('users', 'none', {
    steps: [{ write: 'nobody at all', into: 'Search by name or address' }],
    sees: 'Nobody is like this',
  }),
  at('users?state=super-admin', '', { sees: 'Ada Lovelace' }),
  at('users', 'failed', { fails: '/api/admin/users*', sees: 'Retry' }),
  at('users/1', '', { sees: 'Keystone Partners' }),
  at('users/2', '', { sees: 'Delete this account' }),
  at('users/2', 'disable', { steps: [{ press: 'Disable' }], sees: 'They are signed out everywhere' }),
  at('users/2', 'super-admin', {
    steps: [{ press: 'Make super admin' }],
    sees: 'They have to sign in more often.',
  }),
  at('users/2', 'delete', { steps: [{ press: 'Delete the account' }], sees: 'They get a receipt by mail.' }),
  at('users/999999', '', { sees: 'Retry' }),

  at('maintainers', '', { sees: 'Keystone Partners' }),
  at('maintainers', 'failed', { fails: '/manage/maintainers', sees: 'Retry' }),
  at('maintainers', 'new', { steps: [{ press: 'New maintainer' }], sees: 'You become its first member' }),
]
