import type { Shot } from './shot'

const admin = '/admin/announcements'
const announcements = '/api/announcements*'

const list = '/account/notifications'
const api = '/api/account/notifications*'

const stopping = { '/api/unsubscribe/*': { json: { topic: 'limits', email: 's•••@e•••.com' } } }

/** The bell's list and its preferences, in every state that looks like something of its own. */
export const notificationShots: readonly Shot[] = [
  { name: 'notifications', path: list, who: 'ada', sees: 'New sign-in' },
  { name: 'notifications-crowded', path: list, who: 'grace', sees: 'Show older ones' },
  {
    name: 'notifications-empty',
    path: list,
    who: 'alan',
    answers: { [api]: { json: [] } },
    sees: 'Nothing has happened yet',
  },
  { name: 'notifications-filtered', path: `${list}?show=tokens`, who: 'alan', sees: 'Nothing of this kind' },
  { name: 'notifications-failed', path: list, who: 'ada', fails: api, sees: 'Retry' },
  { name: 'notifications-stalled', path: list, who: 'ada', stalls: api, sees: 'Mark all as read' },
  { name: 'unsubscribe', path: '/unsubscribe#x', answers: stopping, sees: 'No more mails about' },
  {
    name: 'unsubscribe-done',
    path: '/unsubscribe#x',
    answers: stopping,
    steps: [{ press: 'Stop these mails' }],
    sees: 'You will get no more',
  },
  { name: 'unsubscribe-broken', path: '/unsubscribe#x', sees: 'This link does not work' },
  { name: 'notification-preferences', path: `${list}/preferences`, who: 'ada', sees: 'In the bell' },
  { name: 'announcements', path: admin, who: 'ada', sees: 'Planned maintenance' },
  {
    name: 'announcements-empty',
    path: admin,
    who: 'ada',
    answers: { [announcements]: { json: [] } },
    sees: 'Nothing has been announced',
  },
  { name: 'announcements-failed', path: admin, who: 'ada', fails: announcements, sees: 'Retry' },
  {
    name: 'announcements-new',
    path: admin,
    who: 'ada',
    steps: [{ press: 'New announcement' }],
    sees: 'In the time of this device.',
  },
  {
    name: 'announcements-delete',
    path: admin,
    who: 'ada',
    steps: [{ press: 'Delete…' }],
    sees: 'It cannot be brought back.',
  },
]
