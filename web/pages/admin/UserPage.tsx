import { createAsync, useNavigate, useParams } from '@solidjs/router'
import { ErrorBoundary, Show, Suspense } from 'solid-js'
import { AccountSection } from '../../identity/users/AccountSection'
import { FeaturesSection } from '../../identity/users/FeaturesSection'
import { PlacesSection } from '../../identity/users/PlacesSection'
import { deleteUser, type InspectedUser, readUser } from '../../identity/users/queries'
import { UserBadges } from '../../identity/users/UserBadges'
import { useMe } from '../../session/me'
import { DeleteRow } from '../../ui/data/DeleteRow'
import { TextLink } from '../../ui/elements/TextLink'
import { Failed } from '../../ui/feedback/Failed'
import { Skeleton } from '../../ui/feedback/Skeleton'
import { showToast } from '../../ui/feedback/toasts'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** `/admin/users/:user`: one account, and what can be done about it. */
export default function UserPage() {
  const params = useParams<{ user: string }>()
  return (
    <Show when={params.user} keyed>
      {(user) => (
        <ErrorBoundary fallback={(cause, again) => <NotShown cause={cause} again={again} />}>
          <Suspense fallback={<Skeleton rows={8} />}>
            <Known user={Number(user)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Show>
  )
}

function NotShown(props: { cause: unknown; again: () => void }) {
  return (
    <Page title={admin().users.title}>
      <Failed cause={props.cause} onRetry={props.again} />
      <TextLink href="/admin/users">{admin().users.back}</TextLink>
    </Page>
  )
}

function Known(props: { user: number }) {
  const user = createAsync(() => readUser(props.user))
  return <Show when={user()}>{(known) => <Account user={known()} />}</Show>
}

function Account(props: { user: InspectedUser }) {
  const me = useMe()
  const isMe = () => me().id === props.user.id
  const name = () => props.user.name || props.user.email
  const heading = () => (
    <span class="flex flex-wrap items-center gap-x-3 gap-y-1 wrap-anywhere">
      <bdi>{name()}</bdi>
      <UserBadges of={props.user} />
    </span>
  )
  return (
    <Page title={name()} heading={heading()} lead={<bdi class="wrap-anywhere">{props.user.email}</bdi>}>
      <AccountSection user={props.user} isMe={isMe()} />
      <Show when={!props.user.deleted}>
        <FeaturesSection user={props.user} />
        <PlacesSection user={props.user.id} />
        <Show when={!isMe()}>
          <Danger user={props.user} name={name()} />
        </Show>
      </Show>
      <div class="flex flex-wrap gap-x-5 gap-y-2">
        <TextLink href={`/admin/security-log?user=${props.user.id}`}>{admin().log.ofAccount}</TextLink>
        <TextLink href="/admin/users">{admin().users.back}</TextLink>
      </div>
    </Page>
  )
}

function Danger(props: { user: InspectedUser; name: string }) {
  const words = () => admin().users
  const navigate = useNavigate()
  const act = async () => {
    const said = words().deleted(props.name)
    await deleteUser(props.user.id)
    navigate('/admin/users')
    showToast(said)
  }
  return (
    <Section title={words().danger}>
      <DeleteRow
        label={words().delete}
        text={words().deleteText}
        submit={words().deleteSubmit}
        title={words().deleteTitle(props.name)}
        effects={words().deleteEffects}
        typed={{
          name: props.user.email,
          label: words().typeEmail(props.user.email),
          otherwise: words().typeEmailWrong,
        }}
        onDelete={act}
      />
    </Section>
  )
}
