import { useNavigate, useParams } from '@solidjs/router'
import { ErrorBoundary, Show, Suspense } from 'solid-js'
import { signOut } from '../../identity/sign-in/queries'
import { problemOf } from '../../problems/problem'
import { hrefOf, type MemberUnit } from '../../session/unit'
import { Invitation } from '../../tenancy/invitations/Invitation'
import { NoInvitation } from '../../tenancy/invitations/NoInvitation'
import { Failed } from '../../ui/feedback/Failed'
import { Skeleton } from '../../ui/feedback/Skeleton'
import { dropDrafts } from '../../ui/form/drafts'

/** What the path names: `project-12`, as mails write it. */
function namedIn(segment = ''): { kind: MemberUnit; id: number } | null {
  const [, kind, id] = /^(project|organization|maintainer)-(\d{1,15})$/.exec(segment) ?? []
  return kind === 'project' || kind === 'organization' || kind === 'maintainer'
    ? { kind, id: Number(id) }
    : null
}

/**
 * `/invitations/:invitation`: one invitation to accept or decline; or that it is not for the account one is
 * signed in with.
 */
export default function InvitationPage() {
  const params = useParams<{ invitation: string }>()
  const navigate = useNavigate()
  const change = async () => {
    await signOut()
    dropDrafts()
    navigate(`/sign-in?next=${encodeURIComponent(`/invitations/${params.invitation}`)}`, { replace: true })
  }
  const refused = (cause: unknown, again: () => void) => (
    <Show when={problemOf(cause).code === 'not-found'} fallback={<Failed cause={cause} onRetry={again} />}>
      <NoInvitation onSwitch={change} />
    </Show>
  )
  return (
    <Show when={namedIn(params.invitation)} keyed fallback={<NoInvitation onSwitch={change} />}>
      {({ kind, id }) => (
        <ErrorBoundary fallback={refused}>
          <Suspense fallback={<Skeleton rows={4} />}>
            <Invitation
              kind={kind}
              id={id}
              onAccepted={(unit) => navigate(hrefOf(unit), { replace: true })}
              onSwitch={change}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </Show>
  )
}
