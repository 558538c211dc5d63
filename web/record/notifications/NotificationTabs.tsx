import { useLocation } from '@solidjs/router'
import { TabLinks } from '../../ui/layout/TabLinks'
import { notifications } from '../../words/words'

const list = '/account/notifications'
const preferences = `${list}/preferences`

/** The two pages about notifications: the list, and what I want to hear of. */
export function NotificationTabs() {
  const words = notifications
  const { pathname } = useLocation()
  const tabs = () => [
    { href: list, label: words().tabs.list, isHere: pathname === list },
    { href: preferences, label: words().tabs.preferences, isHere: pathname === preferences },
  ]
  return <TabLinks label={words().title} tabs={tabs()} />
}
