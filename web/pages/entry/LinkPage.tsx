import { useLocation } from '@solidjs/router'
import { createResource, ErrorBoundary, type JSX, Match, Show, Suspense, Switch } from 'solid-js'
import type { LinkPurpose } from '../../../worker/identity/links/purposes.table'
import { BrokenLink } from '../../identity/links/BrokenLink'
import { pathOf, purposeOf } from '../../identity/links/pathOf'
import { lookAtLink } from '../../identity/links/queries'
import { ApiProblem } from '../../problems/problem'
import { LinkProvider } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Spinner } from '../../ui/elements/Spinner'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/**
 * A page that a one-time link leads to: looks at the link (which consumes nothing), then shows the page,
 * whose button acts.
 */
export default function LinkPage(props: { children?: JSX.Element }) {
  const location = useLocation()
  const secret = () => location.hash.slice(1)
  const purpose = () => purposeOf(location.pathname)
  return (
    <Show
      when={secret()}
      keyed
      fallback={
        <BrokenLink purpose={purpose()} cause={new ApiProblem('link-not-valid')} onRetry={() => undefined} />
      }
    >
      {(given) => (
        <Opened secret={given} purpose={purpose()}>
          {props.children}
        </Opened>
      )}
    </Show>
  )
}

function Opened(props: { secret: string; purpose: LinkPurpose | undefined; children: JSX.Element }) {
  const [link, { refetch }] = createResource(() => lookAtLink(props.secret))
  return (
    <ErrorBoundary
      fallback={(cause, again) => (
        <BrokenLink
          purpose={props.purpose}
          cause={cause}
          onRetry={() => void Promise.resolve(refetch()).then(again, again)}
        />
      )}
    >
      <Suspense fallback={<Looking />}>
        <Show when={link()} keyed>
          {(found) => (
            <Switch>
              <Match when={props.purpose !== undefined && found.purpose !== props.purpose}>
                <EntryFrame title={entry().links.wrongPlace}>
                  <ButtonLink
                    look="primary"
                    size="large"
                    wide
                    href={`${pathOf[found.purpose]}#${props.secret}`}
                  >
                    {entry().links.open}
                  </ButtonLink>
                </EntryFrame>
              </Match>
              <Match when={true}>
                <LinkProvider value={{ ...found, secret: props.secret }}>{props.children}</LinkProvider>
              </Match>
            </Switch>
          )}
        </Show>
      </Suspense>
    </ErrorBoundary>
  )
}

function Looking() {
  return (
    <div role="status" class="grid min-h-dvh animate-appear place-items-center text-accent">
      <span class="sr-only">{entry().links.checking}</span>
      <Spinner />
    </div>
  )
}
