import { createAsync, useSearchParams } from '@solidjs/router'
import { createMemo, onCleanup } from 'solid-js'
import { Await } from '../../client/Await'
import { createPages } from '../../client/createPages'
import { readUsers, type UserFilter, userStates } from '../../identity/users/queries'
import { UsersTable } from '../../identity/users/UsersTable'
import { FilterBar } from '../../ui/data/FilterBar'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { TabLinks } from '../../ui/layout/TabLinks'
import { admin } from '../../words/words'

/** How long typing rests before it is searched for. */
const restMilliseconds = 250

/** `/admin/users`: everybody, by a part of their name or address. */
export default function UsersPage() {
  const words = () => admin().users
  const [search] = useSearchParams<{ q?: string; state?: string }>()
  const filter = createMemo(
    (): UserFilter => ({ q: search.q ?? '', state: userStates.find((one) => one === search.state) ?? '' }),
  )
  const tabs = () =>
    (['', ...userStates] as const).map((state) => ({
      href: state ? `/admin/users?state=${state}` : '/admin/users',
      label: words().states[state || 'all'],
      isHere: state === filter().state,
    }))
  return (
    <Page title={words().title} lead={words().lead} isWide>
      <div class="space-y-5">
        <TabLinks label={words().statesLabel} tabs={tabs()} />
        <Card>
          <Await rows={6} isBare>
            <Users filter={filter()} />
          </Await>
        </Card>
      </div>
    </Page>
  )
}

function Users(props: { filter: UserFilter }) {
  const words = () => admin().users
  const [, setSearch] = useSearchParams()
  const first = createAsync(() => readUsers(props.filter, null))
  const pages = createPages(first, (cursor) => readUsers(props.filter, cursor))
  let resting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(resting))
  const typed = (q: string) => {
    clearTimeout(resting)
    resting = setTimeout(
      () => setSearch({ q: q || null }, { replace: true, scroll: false }),
      restMilliseconds,
    )
  }
  const count = () =>
    pages.next() ? words().shownMore(pages.rows().length) : words().shown(pages.rows().length)
  return (
    <>
      <FilterBar label={words().search} value={props.filter.q} onInput={typed} count={count()} />
      <UsersTable users={pages.rows()} next={pages.next()} onMore={pages.readMore} />
    </>
  )
}
