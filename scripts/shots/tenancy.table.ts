import type { Shot, Step } from './shot'

const sales = { press: 'Sales reporting…' }
const acme = { press: 'Acme Analytics' }
const keystone = { press: 'Keystone Partners' }
const platform = { press: 'Data platform…' }
const holding = { press: 'International Holding…' }
const users = { press: 'Users' }
const settings = { press: 'Settings' }
const members = { press: 'Members' }
const codes = { press: 'Promo Codes' }
const log = { press: 'Security log' }
const tokens = { press: 'Tokens' }

const longName = 'Grace Brewster Murray Hopper-Wolfeschlegelsteinhausenbergerdorff'
const makers = [
  { kind: 'person', id: 1, name: longName, email: 'grace@example.com', hasLeft: false },
  { kind: 'person', id: 2, name: 'Alan Turing', email: 'alan@example.com', hasLeft: true },
  { kind: 'application', id: 3, name: 'Data side', email: null, hasLeft: true },
  null,
]
/** Tokens of a project by makers of every kind, some of whom have left. */
const manyTokens = Array.from({ length: 30 }, (_, at) => ({
  id: at + 1,
  description: `Loader of the observatory number ${at + 1}`,
  maker: makers[at % makers.length],
  created: '2026-05-03T09:00:00.000Z',
  lastUsed: at % 3 === 0 ? '2026-11-20T08:30:00.000Z' : null,
  expires: at % 2 === 0 ? '2027-05-03T09:00:00.000Z' : null,
}))

/** A page that is reached from the home page: ids are the server's to give, names are ours. */
const from = (name: string, who: Shot['who'], steps: readonly Step[], sees: string): Shot => ({
  name,
  path: '/',
  ...(who && { who }),
  steps,
  sees,
})

/**
 * The pages of maintainers, organizations, projects, members and invitations, in every state that looks like
 * something of its own.
 */
export const tenancyShots: readonly Shot[] = [
  { name: 'home-projects', path: '/', who: 'ada', sees: 'Marketing attribution' },
  { name: 'home-empty', path: '/', who: 'alan', sees: 'No project yet' },
  { name: 'home-crowded', path: '/', who: 'grace', sees: 'Observatory 7' },
  { name: 'home-failed', path: '/', who: 'ada', fails: '/manage/users/*/projects', sees: 'Retry' },

  from('project', 'ada', [sales], 'Usage and limits'),
  from('project-disabled', 'ada', [{ press: 'Finance…' }], 'This project is disabled'),
  from('project-expiring', 'ada', [{ press: 'Marketing attribution…' }], 'This project expires in 14 days'),
  from('project-increase', 'ada', [sales, { press: 'Request increase' }], 'What you need, and why'),
  from('project-users', 'ada', [sales, users], 'stranger@example.org'),
  from('project-users-crowded', 'grace', [platform, users], 'Page 1 of 2'),
  from(
    'project-users-filtered',
    'grace',
    [platform, users, { write: 'nobody', into: 'Filter users' }],
    'Nothing matches',
  ),
  from('project-invite', 'ada', [sales, users, { press: 'Invite people' }], 'E-mail addresses'),
  from(
    'project-invite-results',
    'ada',
    [
      sales,
      users,
      { press: 'Invite people' },
      { write: 'ada@example.com, ben@example.org', into: 'E-mail addresses' },
      { press: 'Invite 2 people' },
    ],
    'This is your own address.',
  ),
  from(
    'project-invitation-link',
    'ada',
    [sales, users, { press: 'Link of the invitation for stranger…' }],
    'It opens the invitation for',
  ),
  from('project-remove', 'ada', [sales, users, { press: 'Remove ben…' }], 'They lose access at once.'),
  from('project-settings', 'ada', [sales, settings], 'costCentre'),
  from('project-move', 'ada', [sales, settings, { press: 'Move' }], 'New organization'),
  from('project-delete', 'ada', [sales, settings, { press: 'Delete the project' }], 'Type Sales reporting'),
  from('project-tokens', 'ada', [sales, tokens], 'Not checked by any service yet'),
  from('project-tokens-empty', 'grace', [platform, tokens], 'No project token yet'),
  from('project-token-new', 'ada', [sales, tokens, { press: 'New project token' }], 'Valid for'),
  from(
    'project-token-made',
    'ada',
    [
      sales,
      tokens,
      { press: 'New project token' },
      { write: 'CI deploy', into: 'Token name' },
      { press: 'Create Token' },
    ],
    'Note it now',
  ),
  from(
    'project-token-revoke',
    'ada',
    [sales, tokens, { press: 'Revoke Nightly loader' }],
    'It cannot be brought back.',
  ),
  {
    ...from('project-tokens-crowded', 'grace', [platform, tokens], 'Its creator has left'),
    answers: { '/api/projects/*/tokens*': { json: manyTokens } },
  },
  { ...from('project-tokens-failed', 'ada', [sales, tokens], 'Retry'), fails: '/api/projects/*/tokens*' },
  from('project-log', 'ada', [sales, log], 'Who did what in this project.'),
  from('organization-log', 'ada', [acme, log], 'Show older entries'),
  from('organization-log-crowded', 'grace', [holding, log, { press: 'Show older entries' }], 'About'),
  {
    ...from('organization-log-empty', 'ada', [acme, log], 'Nothing has happened yet'),
    answers: { '/api/organizations/*/security-log*': { json: [] } },
  },
  {
    ...from('organization-log-failed', 'ada', [acme, log], 'Retry'),
    fails: '/api/organizations/*/security-log*',
  },
  from('maintainer-log', 'ada', [keystone, log], 'Show older entries'),
  { name: 'project-missing', path: '/projects/999999', who: 'ada', sees: 'This project does not exist' },
  { name: 'project-denied', path: '/projects/1', who: 'alan', sees: 'You are no member of this project' },

  from('organization', 'ada', [acme], 'CRM-1042'),
  from('organization-crowded', 'grace', [holding], 'All projects'),
  from('organization-members', 'ada', [acme, members], 'Pending invitations'),
  from('organization-projects-crowded', 'grace', [holding, { press: 'Projects 25' }], '25 projects'),
  from(
    'organization-new-project',
    'ada',
    [acme, { press: 'Projects 3' }, { press: 'New project' }],
    'Standard project without expiration.',
  ),
  from('organization-settings', 'ada', [acme, settings], 'would be locked out'),
  from(
    'organization-require',
    'ada',
    [acme, settings, { press: 'Require it' }],
    'You have it not on yourself.',
  ),

  from('maintainer', 'ada', [keystone], 'New organization'),
  from('maintainer-new', 'ada', [keystone, { press: 'New organization' }], 'Make the organization'),
  from('maintainer-members', 'ada', [keystone, members], 'No invitation is open'),
  from('maintainer-codes', 'ada', [keystone, codes], 'WELCOME-2026'),
  from('maintainer-new-code', 'ada', [keystone, codes, { press: 'New promo code' }], 'Days that it is valid'),
  from('maintainer-settings', 'ada', [keystone, settings], 'Support desk'),

  { name: 'my-codes', path: '/account/promo-codes', who: 'ada', sees: 'No code used yet' },
  {
    name: 'my-codes-used',
    path: '/account/promo-codes',
    who: 'ada',
    answers: {
      '/manage/current-user/promo-codes': {
        json: [
          {
            code: 'SPRING-2026',
            usedAt: '2026-03-11T09:02:13+0000',
            project: { id: 1, name: 'Ada Lovelace (SPRING-2026)' },
          },
        ],
      },
    },
    sees: 'SPRING-2026',
  },
  {
    name: 'my-codes-refused',
    path: '/account/promo-codes',
    who: 'alan',
    steps: [{ write: 'WELCOME', into: 'Promo code' }, { press: 'Apply' }],
    sees: 'There is no such code',
  },
  {
    name: 'my-codes-failed',
    path: '/account/promo-codes',
    who: 'ada',
    fails: '/manage/current-user/promo-codes',
    sees: 'Retry',
  },
  { name: 'invitations', path: '/account/invitations', who: 'grace', sees: 'Project Sales reporting' },
  {
    name: 'invitations-empty',
    path: '/account/invitations',
    who: 'alan',
    sees: 'No invitation waits for you',
  },
  {
    name: 'invitation',
    path: '/account/invitations',
    who: 'grace',
    steps: [{ press: 'Project Sales reporting' }],
    sees: 'You are signed in as',
  },
  { name: 'invitation-wrong', path: '/invitations/project-999999', who: 'ada', sees: 'Use another account' },
  { name: 'organizations', path: '/account/organizations', who: 'ada', sees: 'Leave' },
  {
    name: 'organizations-empty',
    path: '/account/organizations',
    who: 'alan',
    sees: 'You belong to no organization',
  },
]
