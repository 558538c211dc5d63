import { createAsync } from '@solidjs/router'
import Megaphone from 'lucide-solid/icons/megaphone'
import Plus from 'lucide-solid/icons/plus'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { AnnouncementItem } from '../../record/announcements/AnnouncementItem'
import { NewAnnouncementDialog } from '../../record/announcements/NewAnnouncementDialog'
import { type Announcement, deleteAnnouncement, readAnnouncements } from '../../record/announcements/queries'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { Empty } from '../../ui/feedback/Empty'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Confirm } from '../../ui/form/Confirm'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** `/admin/announcements`: what platform staff tell everybody, or some. */
export default function AnnouncementsPage() {
  const words = () => admin().announcements
  const [isNew, setNew] = createSignal(false)
  const [doomed, setDoomed] = createSignal<Announcement | null>(null)
  const make = () => (
    <Button look="primary" onClick={() => setNew(true)}>
      <Icon of={Plus} size="small" />
      {words().new}
    </Button>
  )
  return (
    <Page title={words().title} lead={words().lead} action={make()}>
      <Card>
        <Await rows={3} isBare>
          <Announcements onDelete={setDoomed} />
        </Await>
      </Card>
      <Show when={isNew()}>
        <NewAnnouncementDialog onClose={() => setNew(false)} />
      </Show>
      <Show when={doomed()} keyed>
        {(one) => <DeleteDialog of={one} onClose={() => setDoomed(null)} />}
      </Show>
    </Page>
  )
}

function Announcements(props: { onDelete: (one: Announcement) => void }) {
  const words = () => admin().announcements
  const first = createAsync(() => readAnnouncements(null))
  const [older, setOlder] = createSignal<{ rows: readonly Announcement[]; next: string | null } | null>(null)
  const all = () => [...(first()?.rows ?? []), ...(older()?.rows ?? [])]
  const readOlder = async (cursor: string) => {
    const page = await readAnnouncements(cursor)
    setOlder((known) => ({ rows: [...(known?.rows ?? []), ...page.rows], next: page.next }))
  }
  return (
    <Show when={first()}>
      <For each={all()} fallback={<Empty icon={Megaphone} title={words().empty} text={words().emptyText} />}>
        {(one) => <AnnouncementItem of={one} onDelete={() => props.onDelete(one)} />}
      </For>
      <Show when={(older() ?? first())?.next} keyed>
        {(cursor) => (
          <div class="flex min-h-14 items-center justify-center px-5 py-2.5">
            <ActButton look="quiet" size="small" act={() => readOlder(cursor)}>
              {words().more}
            </ActButton>
          </div>
        )}
      </Show>
    </Show>
  )
}

function DeleteDialog(props: { of: Announcement; onClose: () => void }) {
  const words = () => admin().announcements
  const act = async () => {
    await deleteAnnouncement(props.of.id)
    props.onClose()
    showToast(words().deleted)
  }
  return (
    <Confirm
      title={words().deleteTitle(props.of.title)}
      effects={words().effects}
      submit={words().delete}
      onConfirm={act}
      onClose={props.onClose}
    />
  )
}
