import UserRound from 'lucide-solid/icons/user-round'
import { Show } from 'solid-js'
import { MoreRow } from '../../ui/data/MoreRow'
import { PersonLine } from '../../ui/data/PersonLine'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { TwoStepState } from '../../ui/data/TwoStepState'
import { Empty } from '../../ui/feedback/Empty'
import { admin } from '../../words/words'
import type { ListedUser } from './queries'
import { UserBadges } from './UserBadges'

type Props = {
  users: readonly ListedUser[]
  next: string | null
  onMore: (cursor: string) => Promise<unknown>
}

/** People, each a way to what is known of their account. */
export function UsersTable(props: Props) {
  const words = () => admin().users
  const columns = (): readonly Column<ListedUser>[] => [
    { label: words().person, isMain: true, cell: (one) => <Person of={one} /> },
    { label: words().standing, cell: (one) => <UserBadges of={one} otherwise={words().isActive} /> },
    { label: words().twoStep, cell: ({ mfaEnabled }) => <TwoStepState isOn={mfaEnabled} /> },
    { label: words().made, cell: ({ created }) => <Time at={created} /> },
  ]
  return (
    <Show
      when={props.users.length > 0}
      fallback={<Empty icon={UserRound} title={words().none} text={words().noneText} />}
    >
      <Table caption={words().title} columns={columns()} rows={props.users} />
      <MoreRow next={props.next} label={words().more} onMore={props.onMore} />
    </Show>
  )
}

function Person(props: { of: ListedUser }) {
  return (
    <a href={`/admin/users/${props.of.id}`} class="block rounded-sm hover:underline">
      <PersonLine name={props.of.name} email={props.of.email} />
    </a>
  )
}
