import { useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import { keysOf } from '../../client/keysOf'
import { Feed } from '../../record/notifications/Feed'
import { NotificationTabs } from '../../record/notifications/NotificationTabs'
import { type Filter, markAllRead } from '../../record/notifications/queries'
import { useMe } from '../../session/me'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Pick } from '../../ui/form/Pick'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { notifications } from '../../words/words'

/**
 * `/account/notifications`: what happened that concerns me, newest first. What is shown of it stands in the
 * URL.
 */
export default function NotificationsPage() {
  const words = notifications
  const [search, setSearch] = useSearchParams<{ show?: string }>()
  const options = () => [
    ...keysOf(words().filters).map((value) => ({ value, label: words().filters[value] })),
    ...keysOf(words().topics).map((value) => ({ value, label: words().topics[value].name })),
  ]
  const filter = (): Filter => options().find(({ value }) => value === search.show)?.value ?? 'all'
  const show = (value: string) =>
    setSearch({ show: value === 'all' ? null : value }, { replace: true, scroll: false })
  return (
    <Page title={words().title} lead={words().lead}>
      <NotificationTabs />
      <Card>
        <div
          class="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 bg-sunken/50 px-5 py-2.5
            max-wide:px-4"
        >
          <Pick label={words().show} options={options()} value={filter()} onPick={show} />
          <Unread />
        </div>
        <Await rows={4} isBare>
          <Show when={filter()} keyed>
            {(chosen) => <Feed filter={chosen} />}
          </Show>
        </Await>
      </Card>
    </Page>
  )
}

function Unread() {
  const words = notifications
  const me = useMe()
  const markAll = async () => {
    await markAllRead(new Date().toISOString())
    showToast(words().allRead)
  }
  return (
    <>
      <p role="status" class="text-small text-faint">
        {me().unread > 0 ? words().unread(me().unread) : words().noneUnread}
      </p>
      <Show when={me().unread > 0}>
        <span class="ms-auto">
          <ActButton size="small" act={markAll}>
            {words().markAll}
          </ActButton>
        </span>
      </Show>
    </>
  )
}
