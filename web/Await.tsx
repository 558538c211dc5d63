import { ErrorBoundary, type JSX, Suspense } from 'solid-js'
import { Failed } from './ui/Failed'
import { Skeleton } from './ui/Skeleton'

/** A part of a page that waits for the server: a skeleton of its rows, then it, or what failed with Retry. Read the data inside. */
export function Await(props: { rows: number; isBare?: boolean; children: JSX.Element }) {
  return (
    <ErrorBoundary fallback={(cause, again) => <Failed cause={cause} onRetry={again} />}>
      <Suspense fallback={<Skeleton rows={props.rows} isBare={props.isBare ?? false} />}>{props.children}</Suspense>
    </ErrorBoundary>
  )
}
