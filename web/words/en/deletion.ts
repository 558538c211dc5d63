import { pluralOf } from '../plural'

const count = pluralOf('en')
const list = new Intl.ListFormat('en')

/** What a signed-in person reads about deleting their account. */
export const deletion = {
  title: 'Delete account',
  lead: 'Leave for good, with everything that is yours here.',
  label: 'Your account',
  text: (days: number) =>
    `Erased ${days} days after you ask for it. Until then you can keep it by signing in.`,
  blockedText: 'Cannot be deleted while somebody depends on it.',
  submit: 'Delete my account',
  question: 'Delete your account?',
  typeEmail: (email: string) => `Type ${email} to confirm`,
  typeEmailWrong: 'This is not your e-mail address.',
  effects: {
    list: (parts: readonly string[]) => list.format(parts),
    sessions: (sessions: number) =>
      count(sessions, {
        one: 'You are signed out at once.',
        other: 'You are signed out at once, in all # sessions.',
      }),
    tokens: (tokens: number) =>
      count(tokens, {
        one: 'Your access token stops working at once.',
        other: 'Your # access tokens stop working at once.',
      }),
    grace: (days: number) =>
      `For ${days} days you can change your mind: signing in keeps the account as it is now.`,
    memberships: (what: string) => `Then you leave ${what}.`,
    maintainers: (maintainers: number) => count(maintainers, { one: '# maintainer', other: '# maintainers' }),
    organizations: (organizations: number) =>
      count(organizations, { one: '# organization', other: '# organizations' }),
    projects: (projects: number) => count(projects, { one: '# project', other: '# projects' }),
    invitations: (invitations: number) =>
      count(invitations, {
        one: 'The invitation that waits for you goes.',
        other: 'The # invitations that wait for you go.',
      }),
    gone: 'Your name, address, passkeys and everything else about you is erased. Nobody can bring it back.',
  },
  blockers: {
    title: 'Name a successor first',
    unit: (name: string) => `You are the only member of ${name}.`,
    members: (name: string) => `Add somebody to ${name}`,
    platform: 'You are the only super admin. Make somebody else one first.',
  },
}
