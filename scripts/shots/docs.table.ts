import type { Shot } from './shot'

/** The API reference: for strangers and for who is signed in. */
export const docsShots: readonly Shot[] = [
  { name: 'docs', path: '/docs', sees: 'Every problem' },
  { name: 'docs-problem', path: '/docs#problem-last-member', sees: 'last-member' },
  { name: 'docs-filtered', path: '/docs?find=invitation%20post', sees: 'Invite to a project' },
  { name: 'docs-filtered-away', path: '/docs?find=teapot', sees: 'Nothing matches' },
  {
    name: 'docs-signed-in',
    path: '/docs/post-manage-projects-project-invitations',
    who: 'ada',
    sees: 'invite-self',
  },
  { name: 'docs-own', path: '/docs/get-api-account-security-log', who: 'ada', sees: 'account:read' },
  { name: 'docs-open', path: '/docs/post-api-tokens-revoke', sees: 'Anybody, without signing in' },
  {
    name: 'docs-typescript',
    path: '/docs/post-manage-maintainers-maintainer-promo-codes',
    steps: [{ press: 'TypeScript' }],
    sees: 'promo-code-exists',
  },
  {
    name: 'docs-php',
    path: '/docs/put-manage-projects-project',
    steps: [{ press: 'PHP' }],
    sees: 'field-super-admin-only',
  },
  { name: 'docs-permissions', path: '/docs/permissions', sees: 'promo-codes:create' },
  { name: 'docs-missing', path: '/docs/nothing', sees: 'There is no such operation' },
  { name: 'docs-failed', path: '/docs', fails: '/openapi.json', sees: 'Retry' },
  { name: 'docs-stalled', path: '/docs', stalls: '/openapi.json', sees: 'Sign in' },
]
