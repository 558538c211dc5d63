import type { Shot } from './shots.table'

/** The pages of Administration, in every state that looks like something of its own. Ada is a super admin, Grace is none. */
export const adminShots: readonly Shot[] = [
  { name: 'admin-hidden', path: '/admin', who: 'grace', sees: 'There is nothing at this address' },
  { name: 'admin-maintainers', path: '/admin/maintainers', who: 'ada', sees: 'Keystone Partners' },
  { name: 'admin-maintainers-failed', path: '/admin/maintainers', who: 'ada', fails: '/manage/maintainers', sees: 'Retry' },
  {
    name: 'admin-maintainers-new',
    path: '/admin/maintainers',
    who: 'ada',
    steps: [{ press: 'New maintainer' }],
    sees: 'You become its first member',
  },
]
