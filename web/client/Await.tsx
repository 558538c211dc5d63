import { createEffect, ErrorBoundary, type JSX, on, Suspense } from 'solid-js'
import { Failed } from '../ui/feedback/Failed'
import { Skeleton } from '../ui/feedback/Skeleton'
import { entry } from '../words/words'

type Props = {
  rows: number
  isBare?: boolean
  /**
   * Counts the readings of what another part of the page shows, too: that part says what failed and has the
   * Retry, this one follows it.
   */
  follows?: () => number
  children: JSX.Element
}

/**
 * A part of a page that waits for the server: a skeleton of its rows, then it, or what failed with Retry.
 * Read the data inside.
 */
export function Await(props: Props) {
  return (
    <ErrorBoundary
      fallback={(cause, again) =>
        props.follows ? (
          <Waiting arrivals={props.follows} again={again} />
        ) : (
          <Failed cause={cause} onRetry={again} />
        )
      }
    >
      <Suspense fallback={<Skeleton rows={props.rows} isBare={props.isBare ?? false} />}>
        {props.children}
      </Suspense>
    </ErrorBoundary>
  )
}

/** The place of a part that comes up by itself once what it shows could be read. */
function Waiting(props: { arrivals: () => number; again: () => void }) {
  createEffect(
    on(
      () => props.arrivals(),
      () => props.again(),
      { defer: true },
    ),
  )
  return <p class="px-5 py-4 text-small text-faint max-wide:px-4">{entry().ui.failed}</p>
}
