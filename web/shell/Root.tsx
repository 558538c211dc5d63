import { useLocation, useNavigate } from '@solidjs/router'
import { createEffect, ErrorBoundary, type JSX, on, Show, Suspense } from 'solid-js'
import { connect } from '../client/api'
import { problemOf } from '../problems/problem'
import { askForConfirmation } from '../session/confirmation'
import { forgetEverything, lastKnown, refreshAccount } from '../session/me'
import { Toaster } from '../ui/feedback/Toaster'
import { keepDrafts } from '../ui/form/drafts'
import { FailedPage } from './FailedPage'
import { OfflineBanner } from './OfflineBanner'

/**
 * What stands around every page, signed in or not: the client's host, the boundary of errors, the edge where
 * notices appear.
 */
export function Root(props: { children?: JSX.Element }) {
  connectClient()
  return (
    <>
      <OfflineBanner />
      <ErrorBoundary fallback={(cause, again) => <Stopped cause={cause} again={again} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
      <Toaster />
    </>
  )
}

/**
 * A page that could not go on; the next place that one goes to begins anew. Somebody signed out is on the way
 * to sign in already.
 */
function Stopped(props: { cause: unknown; again: () => void }) {
  const location = useLocation()
  createEffect(
    on(
      () => location.pathname,
      () => props.again(),
      { defer: true },
    ),
  )
  return (
    <Show when={problemOf(props.cause).code !== 'not-signed-in'}>
      <FailedPage cause={props.cause} />
    </Show>
  )
}

function connectClient(): void {
  const navigate = useNavigate()
  connect({
    csrfToken: () => lastKnown()?.csrfToken ?? null,
    confirmIdentity: askForConfirmation,
    refreshAccount: async () => {
      const before = lastKnown()
      await refreshAccount()
      return before === null || before.id === lastKnown()?.id
    },
    signedOut: () => {
      if (location.pathname === '/sign-in') return
      keepDrafts(String(lastKnown()?.id))
      forgetEverything()
      const here = location.pathname + location.search
      navigate(here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`, { replace: true })
    },
  })
}
