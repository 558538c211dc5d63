import { ErrorBoundary, type JSX, Show, Suspense } from 'solid-js'
import type { MemberUnit } from '../../session/unit'
import { Skeleton } from '../../ui/feedback/Skeleton'
import { AccessDenied } from './AccessDenied'

/**
 * What stands around the pages of a unit: a skeleton until it is known, and why it does not open when it does
 * not.
 */
export function UnitGate(props: {
  kind: MemberUnit
  id: string | undefined
  children: (id: number) => JSX.Element
}) {
  return (
    <Show when={props.id} keyed>
      {(id) => (
        <ErrorBoundary
          fallback={(cause, again) => (
            <AccessDenied kind={props.kind} id={Number(id)} cause={cause} again={again} />
          )}
        >
          <Suspense fallback={<Skeleton rows={5} />}>{props.children(Number(id))}</Suspense>
        </ErrorBoundary>
      )}
    </Show>
  )
}
