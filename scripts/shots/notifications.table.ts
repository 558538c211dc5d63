import type { Shot } from './shots.table'

const list = '/account/notifications'
const api = '/api/account/notifications*'

/** The bell's list and its preferences, in every state that looks like something of its own. */
export const notificationShots: readonly Shot[] = [
  { name: 'notifications', path: list, who: 'ada', sees: 'New sign-in' },
  { name: 'notifications-crowded', path: list, who: 'grace', sees: 'Show older ones' },
  { name: 'notifications-empty', path: list, who: 'alan', answers: { [api]: { json: [] } }, sees: 'Nothing has happened yet' },
  { name: 'notifications-filtered', path: `${list}?show=tokens`, who: 'alan', sees: 'Nothing of this kind' },
  { name: 'notifications-failed', path: list, who: 'ada', fails: api, sees: 'Retry' },
  { name: 'notifications-stalled', path: list, who: 'ada', stalls: api, sees: 'Mark all as read' },
  { name: 'notification-preferences', path: `${list}/preferences`, who: 'ada', sees: 'In the bell' },
]
